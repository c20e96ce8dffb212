// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/LineReader.h"

#include <cstring>

namespace mailsetup {

LineReader::LineReader(QByteArrayView text, qsizetype from) : m_text(text), m_position(from) {}

qsizetype LineReader::find(char c, qsizetype from) const
{
    if (from >= m_text.size())
        return m_text.size();
    const void *found = std::memchr(m_text.data() + from, c, static_cast<std::size_t>(m_text.size() - from));
    return found ? static_cast<const char *>(found) - m_text.data() : m_text.size();
}

bool LineReader::next(Line &line)
{
    if (m_position >= m_text.size())
        return false;
    // Each search starts where the one before ended, so that a file of many CR and few LF stays linear.
    if (m_lineFeed < m_position)
        m_lineFeed = find('\n', m_position);
    if (m_carriageReturn < m_position)
        m_carriageReturn = find('\r', m_position);
    const qsizetype end = std::min(m_lineFeed, m_carriageReturn);
    qsizetype next = std::min(end + 1, m_text.size());
    if (end == m_carriageReturn && m_lineFeed == end + 1 && m_lineFeed < m_text.size())
        ++next;
    line = {{m_position, end}, next};
    m_position = next;
    return true;
}

QByteArrayView lineEndBefore(QByteArrayView text, qsizetype offset)
{
    if (offset < 1)
        return {};
    const char last = text[offset - 1];
    if (last == '\n' && offset >= 2 && text[offset - 2] == '\r')
        return text.sliced(offset - 2, 2);
    return last == '\n' || last == '\r' ? text.sliced(offset - 1, 1) : QByteArrayView();
}

QByteArrayView firstLineEnd(QByteArrayView text)
{
    LineReader::Line line;
    LineReader reader(text);
    return reader.next(line) ? text.sliced(line.text.end, line.next - line.text.end) : QByteArrayView();
}

Error fileError(ErrorCode code, const QString &name, QByteArrayView text, qsizetype offset,
                QLatin1StringView why)
{
    qsizetype number = 1;
    LineReader reader(text);
    for (LineReader::Line line; reader.next(line) && line.next <= offset && line.next > line.text.end;)
        ++number;
    return makeError(code, name, u"%1:%2: %3"_qs.arg(name, QString::number(number), why));
}

} // namespace mailsetup
