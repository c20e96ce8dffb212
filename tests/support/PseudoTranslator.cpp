// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PseudoTranslator.h"

#include <QRegularExpression>

namespace mailsetup {

namespace {

QChar accented(QChar c)
{
    static const QString plain = QStringLiteral("aeiouycnAEIOUYCN");
    static const QString marked = QStringLiteral("äéîöûýçñÄÉÎÖÛÝÇÑ");
    const auto at = plain.indexOf(c);
    return at < 0 ? c : marked[at];
}

} // namespace

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *, int n) const
{
    QString text = pseudo(QString::fromUtf8(sourceText));
    if (n >= 0)
        text.replace(QLatin1StringView("%n"), QString::number(n));
    return text;
}

QString PseudoTranslator::pseudo(const QString &text)
{
    static const QRegularExpression kept(
        QStringLiteral("%[0-9]+|%n|\\{[^}]*\\}|<[^>]*>|&[a-z]+;|&(?=\\S)|--[a-z-]+"));
    QString changed;
    qsizetype done = 0;
    const auto add = [&](QStringView part) {
        for (const QChar c : part)
            changed += accented(c);
    };
    auto matches = kept.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        add(QStringView(text).mid(done, match.capturedStart() - done));
        changed += match.capturedView();
        done = match.capturedEnd();
    }
    add(QStringView(text).mid(done));
    // Longer by words of a usual length, so that it breaks where a sentence would.
    const QString filler = QStringLiteral(" ñöw ïs thë tïmë fôr äll");
    QString longer;
    while (longer.size() < (text.size() * 6 + 9) / 10)
        longer += filler.mid(longer.size() % filler.size(), 1);
    return u'[' + changed + longer + u']';
}

} // namespace mailsetup
