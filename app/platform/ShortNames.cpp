// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/ShortNames.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace mailsetup {

namespace {

bool isKept(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f && !QStringLiteral("*?<>|\"+=,;[] :/\\.~").contains(c);
}

QString withUnderscores(const QString &part)
{
    QString text;
    for (const QChar c : part)
        text += isKept(c) ? c.toUpper() : QChar(u'_');
    return text;
}

// What Windows keeps: blanks and dots go before anything else.
QString windowsPart(QString part)
{
    part.remove(u' ').remove(u'.');
    return withUnderscores(part);
}

// The last dot begins the extension, unless the name begins with it.
qsizetype extensionDot(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? dot : name.size();
}

} // namespace

bool hasWindowsShortName(const QString &name, const QString &shortName)
{
    const QString wanted = shortName.toUpper();
    const qsizetype tilde = wanted.indexOf(u'~');
    if (tilde <= 0)
        return false;
    const qsizetype wantedDot = extensionDot(wanted);
    const qsizetype dot = extensionDot(name);
    return windowsPart(name.left(dot)).startsWith(wanted.left(tilde)) &&
           windowsPart(name.mid(dot + 1)).left(3) == wanted.mid(wantedDot + 1);
}

QString wineShortName(const QString &name)
{
    if (name.isEmpty())
        return {};
    static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    const QString lower = name.toLower();
    quint16 hash = 0xbeef;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const unsigned next = i + 1 < lower.size() ? unsigned(lower.at(i + 1).unicode()) << 8 : 0U;
        hash = quint16((unsigned(hash) << 3) ^ (unsigned(hash) >> 5) ^ lower.at(i).unicode() ^ next);
    }
    const qsizetype dot = extensionDot(name);
    QString text = withUnderscores(name.left(qMin<qsizetype>(dot, 4)));
    text += QString(5 - text.size(), u'~');
    for (const int shift : {10, 5, 0})
        text += QLatin1Char(digits[(hash >> shift) & 31]);
    if (dot < name.size())
        text += u'.' + withUnderscores(name.mid(dot + 1, 3));
    return text;
}

std::optional<QString> longNameFor(const QString &shortName, const QStringList &names)
{
    const QString wanted = shortName.toUpper();
    for (const QString &name : names) {
        if (wineShortName(name) == wanted)
            return name;
    }
    QStringList candidates;
    std::copy_if(names.begin(), names.end(), std::back_inserter(candidates),
                 [&](const QString &name) { return hasWindowsShortName(name, wanted); });
    if (candidates.size() == 1)
        return candidates.first();
    // Windows' own setup makes these two in this order, long before anything else that begins so.
    for (const auto &[known, meaning] :
         {std::pair(QStringLiteral("PROGRA~1"), QStringLiteral("Program Files")),
          std::pair(QStringLiteral("PROGRA~2"), QStringLiteral("Program Files (x86)"))}) {
        if (wanted == known && candidates.contains(meaning))
            return meaning;
    }
    return std::nullopt;
}

} // namespace mailsetup
