// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/SecretLine.h"

#include "platform/SecretInput.h"

#include <QStringDecoder>

namespace mailsetup {

Error unusableSecret(const QString &subject, const char *why)
{
    return makeError(ErrorCode::SecretFileUnreadable, subject,
                     subject + QLatin1StringView(": ") + QLatin1StringView(why));
}

Expected<Secret> passwordFromLine(QByteArray &line, const QString &subject)
{
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    if (line.isEmpty())
        return unusableSecret(subject, "no password in the first line");
    if (line.size() > maximumPasswordSize)
        return unusableSecret(subject, "the first line is too long for a password");
    if (line.contains('\0'))
        return unusableSecret(subject, "a NUL byte in the password");
    // Stateless: half a character at the end is an error too.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(line);
    text.fill(QChar(u'\0'));
    if (decoder.hasError())
        return unusableSecret(subject, "the password is not in UTF-8");
    return Secret(line);
}

Expected<Secret> readPasswordFile(const QString &path)
{
    auto content = readSecretFile(path);
    if (!content)
        return content.error();
    Wiped all{std::move(*content)};
    const qsizetype end = all.bytes.indexOf('\n');
    if (end >= 0 && end + 1 != all.bytes.size())
        return unusableSecret(path, "more than one line");
    if (end >= 0)
        all.bytes.chop(1);
    return passwordFromLine(all.bytes, path);
}

} // namespace mailsetup
