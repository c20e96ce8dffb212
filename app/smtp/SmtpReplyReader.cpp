// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SmtpReplyReader.h"

#include <algorithm>
#include <utility>

namespace mailsetup {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The code in front of a line (RFC 5321: first digit 2 to 5), 0 where there is none.
int codeOf(const QByteArray &line)
{
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || !isDigit(line[1]) || !isDigit(line[2]))
        return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

// RFC 2034: class "." subject "." detail in front of the text, class the same as the code's.
QByteArray enhancedStatusOf(int code, const QByteArray &text)
{
    QByteArray word = text.left(text.indexOf(' ') < 0 ? text.size() : text.indexOf(' '));
    const QList<QByteArray> parts = word.split('.');
    if (parts.size() != 3 || parts[0] != QByteArray::number(code / 100))
        return {};
    for (const QByteArray &part : parts) {
        if (part.isEmpty() || part.size() > 3 || !std::all_of(part.begin(), part.end(), isDigit))
            return {};
    }
    return word;
}

} // namespace

Expected<std::optional<SmtpReply>> SmtpReplyReader::next()
{
    if (!m_fault.isEmpty())
        return nonsense(m_fault);
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', m_scanned);
        const qsizetype length = end < 0 ? m_buffer.size() : end + 1;
        if (length > longestLine)
            return nonsense(QStringLiteral("a reply line of more than %1 bytes").arg(longestLine));
        if (end < 0) {
            m_scanned = m_buffer.size();
            return std::optional<SmtpReply>();
        }
        const QByteArray line = m_buffer.left(length);
        m_buffer.remove(0, length);
        m_scanned = 0;
        if (const QString fault = addLine(line); !fault.isEmpty())
            return nonsense(fault);
        if (m_isComplete) {
            m_isComplete = false;
            m_replySize = 0;
            return std::optional(std::exchange(m_reply, {}));
        }
    }
}

QString SmtpReplyReader::addLine(QByteArray line)
{
    m_replySize += line.size();
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    const int code = codeOf(line);
    if (code == 0)
        return QStringLiteral("not a reply: %1").arg(serverText(line.left(80)));
    if (m_reply.code != 0 && code != m_reply.code)
        return QStringLiteral("a reply that begins with %1 and goes on with %2").arg(m_reply.code).arg(code);
    if (m_reply.lines.size() >= mostLines)
        return QStringLiteral("a reply of more than %1 lines").arg(mostLines);
    if (m_replySize > longestReply)
        return QStringLiteral("a reply of more than %1 bytes").arg(longestReply);
    m_reply.code = code;
    m_reply.lines += line.mid(4);
    if (m_reply.lines.size() == 1)
        m_reply.enhancedStatus = enhancedStatusOf(code, m_reply.lines.first());
    m_isComplete = line.size() == 3 || line[3] == ' ';
    return {};
}

Error SmtpReplyReader::nonsense(const QString &detail)
{
    m_fault = detail;
    m_buffer.clear();
    return makeError(ErrorCode::NotSmtp, {}, detail);
}

} // namespace mailsetup
