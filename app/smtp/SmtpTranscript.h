// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Secret.h"
#include "smtp/SmtpReply.h"

#include <QStringList>

namespace mailsetup {

// What was said, line by line, for support: without the password and without what was sent to sign in,
// also where a server says it back.
class SmtpTranscript
{
    Q_DISABLE_COPY_MOVE(SmtpTranscript)

public:
    explicit SmtpTranscript(const Secret &password)
        : m_password(password)
    {}
    ~SmtpTranscript();

    void addCommand(const QString &line);
    // A line that is 'shown' and then 'response', which stands as "(hidden)"; base64 as it was sent.
    void addSignIn(const QByteArray &shown, const QByteArray &response);
    void addReply(const SmtpReply &reply);

    // The text with "(hidden)" for the password and for responses, whole or cut off, in any case.
    QString masked(const QString &text) const;
    // The same of a reply, on one line and not too long.
    QString shown(const SmtpReply &reply) const { return shortenedReply(masked(reply.text())); }
    const QStringList &lines() const { return m_lines; }

private:
    Secret m_password;
    QStringList m_responses; // as they were sent; wiped at the end
    QStringList m_lines;
};

} // namespace mailsetup
