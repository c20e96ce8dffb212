// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/LineReader.h"

#include <cstring>

namespace mailsetup {

LineReader::LineReader(QByteArrayView text, qsizetype from, LineEnds ends)
    : m_text(text)
    , m_ends(ends)
    , m_position(from)
{}

qsizetype LineReader::find(char c, qsizetype from, qsizetype end) const
{
    if (from >= end)
        return end;
    const void *found = std::memchr(m_text.data() + from, c, static_cast<std::size_t>(end - from));
    return found ? static_cast<const char *>(found) - m_text.data() : end;
}

bool LineReader::next(Line &line)
{
    if (m_position >= m_text.size())
        return false;
    if (m_ends == LineEnds::LfCrlf)
        return nextByLineFeed(line);
    // Each search starts where the one before ended, and looks for CR only up to the next LF, so that no mix
    // of line ends is searched twice.
    if (m_lineFeed < m_position)
        m_lineFeed = find('\n', m_position, m_text.size());
    if (m_carriageReturn < m_position)
        m_carriageReturn = find('\r', m_position, m_lineFeed);
    const qsizetype end = std::min(m_lineFeed, m_carriageReturn);
    qsizetype next = std::min(end + 1, m_text.size());
    if (end == m_carriageReturn && m_lineFeed == end + 1 && m_lineFeed < m_text.size())
        ++next;
    line = {{m_position, end}, next};
    m_position = next;
    return true;
}

bool LineReader::nextByLineFeed(Line &line)
{
    const qsizetype found = find('\n', m_position, m_text.size());
    const bool hasReturn = found < m_text.size() && found > m_position && m_text[found - 1] == '\r';
    line = {{m_position, found - (hasReturn ? 1 : 0)}, std::min(found + 1, m_text.size())};
    m_position = line.next;
    return true;
}

QByteArrayView lineEndBefore(QByteArrayView text, qsizetype offset, LineEnds ends)
{
    if (offset < 1)
        return {};
    const char last = text[offset - 1];
    if (last == '\n' && offset >= 2 && text[offset - 2] == '\r')
        return text.sliced(offset - 2, 2);
    const bool isEnd = last == '\n' || (last == '\r' && ends == LineEnds::LfCrCrlf);
    return isEnd ? text.sliced(offset - 1, 1) : QByteArrayView();
}

QByteArrayView firstLineEnd(QByteArrayView text, LineEnds ends)
{
    LineReader::Line line;
    LineReader reader(text, 0, ends);
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
