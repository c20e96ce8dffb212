// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/Languages.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace mailsetup {

namespace {

const QString folder = QStringLiteral(":/translations");
const QString prefix = QStringLiteral("mailsetup_");
const QString english = QStringLiteral("en");

} // namespace

Languages::~Languages() = default;

QStringList Languages::codes()
{
    QStringList codes{english};
    const QStringList files =
        QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(prefix.size()).section(u'.', 0, 0);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

QString Languages::nativeName(const QString &code)
{
    const QLocale locale(code);
    // Qt calls plain English "American English".
    QString name = code == english ? QStringLiteral("English") : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name.isEmpty() ? code : name;
}

QString Languages::best(const QString &wanted)
{
    const QStringList known = codes();
    QStringList asked = wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted};
    for (QString &code : asked) {
        code.replace(u'-', u'_');
        for (const QString &candidate : {code, code.section(u'_', 0, 0)}) {
            if (known.contains(candidate, Qt::CaseInsensitive))
                return candidate.section(u'_', 0, 0).toLower() == candidate ? candidate : code;
        }
    }
    return english;
}

void Languages::use(const QString &code)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    m_current = code;
    const QLocale locale = code == english ? QLocale() : QLocale(code);
    if (code != english)
        QLocale::setDefault(locale);
    // Qt's own words (of its dialogs) first, so that ours win.
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(prefix + code, folder);
    QApplication::setLayoutDirection(QLocale(code).textDirection());
}

void Languages::install(const QString &file, const QString &from)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, from))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace mailsetup
