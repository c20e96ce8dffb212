// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SmtpTranscript.h"

#include "core/Error.h"

#include <algorithm>

namespace mailsetup {

namespace {

const QLatin1StringView hidden("(hidden)");

// An echoed response may be cut off, so its beginning is enough.
constexpr qsizetype beginning = 8;

void hideBeginnings(QString &text, const QString &response)
{
    for (qsizetype at = 0; (at = text.indexOf(response.left(beginning), at, Qt::CaseInsensitive)) >= 0;) {
        qsizetype length = std::min(beginning, response.size());
        while (length < response.size() && at + length < text.size() &&
               text[at + length].toCaseFolded() == response[length].toCaseFolded())
            ++length;
        text.replace(at, length, hidden);
        at += hidden.size();
    }
}

// The secret as it is, and as it stands in a line that has been cleaned of control characters.
void hide(QString &text, QString secret)
{
    QString clean = oneLine(secret);
    clean.detach(); // else neither could be wiped in place
    text.replace(clean, hidden);
    text.replace(secret, hidden);
    wipe(clean);
    wipe(secret);
}

} // namespace

SmtpTranscript::~SmtpTranscript()
{
    for (QString &response : m_responses)
        wipe(response);
}

void SmtpTranscript::addCommand(const QString &line)
{
    m_lines += QStringLiteral("C: ") + masked(line);
}

void SmtpTranscript::addSignIn(const QByteArray &shown, const QByteArray &response)
{
    if (!response.isEmpty())
        m_responses += QString::fromLatin1(response);
    m_lines += QStringLiteral("C: ") + QString::fromLatin1(shown) + hidden;
}

void SmtpTranscript::addReply(const SmtpReply &reply)
{
    for (qsizetype i = 0; i < reply.lines.size(); ++i) {
        const bool isLast = i + 1 == reply.lines.size();
        // What is asked at AUTH is made of the sign-in too.
        const QString text =
            reply.code == 334 ? QString(hidden) : masked(oneLine(serverText(reply.lines[i])));
        m_lines += QStringLiteral("S: ") + QString::number(reply.code) + (isLast ? u' ' : u'-') + text;
    }
}

QString SmtpTranscript::masked(const QString &text) const
{
    QString clean = text;
    for (const QString &response : m_responses)
        hideBeginnings(clean, response);
    // Before anything of it was sent, a word that looks like it is only a word.
    const QByteArray &password = m_password.reveal();
    if (password.isEmpty() || m_responses.isEmpty())
        return clean;
    QByteArray encoded = password.toBase64();
    hide(clean, QString::fromLatin1(encoded));
    wipe(encoded);
    // A line that is not all UTF-8 is read as Latin-1.
    hide(clean, QString::fromUtf8(password));
    hide(clean, QString::fromLatin1(password));
    return clean;
}

} // namespace mailsetup
