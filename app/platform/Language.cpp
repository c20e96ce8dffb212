// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace mailsetup {

namespace {

QString folder()
{
    return QStringLiteral(":/translations");
}

// "es_MX.UTF-8" is "es".
QString languageOf(const QString &wish)
{
    const auto end = std::find_if(wish.begin(), wish.end(), [](QChar c) { return !c.isLetter(); });
    return wish.left(end - wish.begin()).toLower();
}

QString systemLanguage()
{
    const QString best = Language::best(QLocale::system().uiLanguages());
    return best.isEmpty() ? QStringLiteral("en") : best;
}

} // namespace

Language::Language()
{
    use(systemLanguage());
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_textsOfQt);
}

QStringList Language::available()
{
    QStringList codes = {QStringLiteral("en")};
    const QString begin = QStringLiteral("mailsetup_");
    const QStringList files =
        QDir(folder()).entryList({begin + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(begin.size()).chopped(3);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

QString Language::nativeName(const QString &code)
{
    // Qt names the territory too: "American English", "español de España".
    QString name =
        code == u"en" ? QStringLiteral("English") : QLocale(code).nativeLanguageName().section(u' ', 0, 0);
    if (name.isEmpty())
        return code;
    name[0] = name[0].toUpper();
    return name;
}

QString Language::best(const QStringList &wishes)
{
    const QStringList known = available();
    for (const QString &wish : wishes) {
        QString code = languageOf(wish);
        if (code == u"c" || code == u"posix")
            return QStringLiteral("en");
        if (known.contains(code))
            return code;
    }
    return {};
}

Expected<void> Language::change(const QString &code)
{
    const QString wanted = code.isEmpty() ? systemLanguage() : best({code});
    if (wanted.isEmpty())
        return makeError(
            ErrorCode::BadOption,
            QCoreApplication::translate("Language", "there are no texts in the language %1, only in %2")
                .arg(code, available().join(QStringLiteral(", "))));
    if (wanted != m_code)
        use(wanted);
    return {};
}

Qt::LayoutDirection Language::direction() const
{
    return QLocale(m_code).textDirection();
}

void Language::use(const QString &code)
{
    m_code = code;
    // The territory of the system where its language is spoken: dates look as people there write them.
    const QLocale system = QLocale::system();
    const bool isSystems = system.language() == QLocale(code).language();
    QLocale::setDefault(isSystems ? system : QLocale(code));
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_textsOfQt);
    // The last one that is installed is asked first.
    if (m_textsOfQt.load(QStringLiteral("qtbase_") + code,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_textsOfQt);
    if (m_texts.load(QStringLiteral("mailsetup_") + code, folder()))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace mailsetup
