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
        if (line.isEmpty())
            continue;
        all += u' ' + serverText(line);
        if (all.size() > longestText) {
            all = all.left(longestText) + u'…';
            break;
        }
    }
    return oneLine(all);
}

QString serverText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace mailsetup
