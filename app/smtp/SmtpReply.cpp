// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SmtpReply.h"

#include "core/Error.h"

#include <QStringDecoder>

namespace mailsetup {

namespace {

constexpr qsizetype longestText = 500;

} // namespace

QString SmtpReply::text() const
{
    QString all = QString::number(code);
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            all += u' ' + serverText(line);
    }
    return oneLine(all);
}

QString shortenedReply(const QString &text)
{
    if (text.size() <= longestText)
        return text;
    const bool cutsPair = text[longestText - 1].isHighSurrogate();
    return text.left(longestText - (cutsPair ? 1 : 0)) + u'…';
}

QString serverText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace mailsetup
