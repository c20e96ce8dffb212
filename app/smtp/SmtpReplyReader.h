// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "smtp/SmtpReply.h"

#include <optional>

namespace mailsetup {

// Cuts a server's bytes, in whatever pieces they come, into whole replies, and refuses what is no SMTP
// or has no end. What a reply means is left to SmtpDialog.
class SmtpReplyReader
{
public:
    static constexpr qsizetype longestLine = 2048;                  // bytes, the line end included
    static constexpr qsizetype longestReply = qsizetype{64} * 1024; // bytes, all line ends included
    static constexpr qsizetype mostLines = 100;

    void append(const QByteArray &bytes) { m_buffer += bytes; }

    // The next whole reply; nothing when it has not come yet. Lines end with CRLF or LF. NotSmtp (without
    // a subject) for a line without a code, codes that differ within a reply, and more than the limits;
    // after an error there is nothing more to read.
    Expected<std::optional<SmtpReply>> next();

    // Whether there are bytes that belong to no reply that was returned.
    bool hasPending() const { return !m_buffer.isEmpty() || m_reply.code != 0; }

private:
    // An empty text, or what is wrong with the line.
    QString addLine(QByteArray line);
    Error nonsense(const QString &detail);

    QByteArray m_buffer;
    qsizetype m_scanned = 0; // bytes of the buffer known to hold no line end
    SmtpReply m_reply;       // the part that has come
    qsizetype m_replySize = 0;
    bool m_isComplete = false;
    QString m_fault;
};

} // namespace mailsetup
