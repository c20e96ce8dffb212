// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/PrefsScanner.h"

#include "store/PrefsStrings.h"

#include <algorithm>
#include <cstring>

namespace mailsetup {

namespace {

// How far is looked ahead for what a file hardly has: so far that the bytes are still at hand when they are
// read.
constexpr std::ptrdiff_t lookAhead = std::ptrdiff_t{32} * 1024;

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool startsWith(const char *text, const char *end, QByteArrayView word)
{
    return end - text >= word.size() &&
           std::memcmp(text, word.data(), static_cast<std::size_t>(word.size())) == 0;
}

} // namespace

PrefsScanner::PrefsScanner(QByteArrayView text)
    : m_begin(text.data())
    , m_position(text.data())
    , m_end(text.data() + text.size())
    , m_checked(text.data())
{
    if (startsWith(m_position, m_end, "\xEF\xBB\xBF"))
        m_position += 3;
    // The end-of-file mark of DOS, alone and last, is what an old editor leaves.
    if (m_end > m_position && m_end[-1] == '\x1a')
        --m_end;
}

PrefsScanner::PrefsScanner(QByteArrayView text, const char *from)
    : PrefsScanner(text)
{
    m_position = from;
    m_checked = from;
}

bool PrefsScanner::fail(const char *at, const char *why)
{
    m_errorAt = at;
    m_why = why;
    return false;
}

// Leaves m_position at a character that is neither blank nor comment, or at the end.
bool PrefsScanner::skipBlanks()
{
    for (;;) {
        while (isBlank(*m_position) && m_position < m_end)
            ++m_position;
        const bool isLineComment = *m_position == '#' || (m_position[0] == '/' && m_position[1] == '/');
        if (isLineComment && m_position < m_end) {
            while (m_position < m_end && *m_position != '\n' && *m_position != '\r')
                ++m_position;
        } else if (m_position[0] == '/' && m_position[1] == '*') {
            if (!skipBlockComment())
                return false;
        } else {
            return true;
        }
    }
}

bool PrefsScanner::skipBlockComment()
{
    const char *begin = m_position;
    for (const char *p = begin + 2; p < m_end; ++p) {
        p = static_cast<const char *>(std::memchr(p, '*', static_cast<std::size_t>(m_end - p)));
        if (!p)
            break;
        if (p[1] == '/') {
            m_position = p + 2;
            return true;
        }
    }
    return fail(begin, "a comment that is not closed");
}

bool PrefsScanner::readWord()
{
    for (const QByteArrayView word :
         {QByteArrayView("user_pref"), QByteArrayView("pref"), QByteArrayView("sticky_pref")}) {
        if (startsWith(m_position, m_end, word) && !isWordCharacter(m_position[word.size()])) {
            m_position += word.size();
            return true;
        }
    }
    return fail(m_position, "not a preference");
}

bool PrefsScanner::expect(char c, const char *why)
{
    if (*m_position != c) {
        if (!skipBlanks())
            return false;
        if (*m_position != c || isAtEnd())
            return fail(m_position, why);
    }
    ++m_position;
    return true;
}

// The quote that ends a string without escapes, which begins there; null for any other string.
const char *PrefsScanner::findQuote(const char *from)
{
    const auto *quote =
        static_cast<const char *>(std::memchr(from, '"', static_cast<std::size_t>(m_end - from)));
    if (!quote)
        return nullptr;
    if (m_escape < from)
        m_escape = from;
    while (m_escape < quote && *m_escape != '\\') {
        const std::ptrdiff_t size = std::min(m_end - m_escape, lookAhead);
        const void *found = std::memchr(m_escape, '\\', static_cast<std::size_t>(size));
        m_escape = found ? static_cast<const char *>(found) : m_escape + size;
    }
    return quote < m_escape ? quote : nullptr;
}

bool PrefsScanner::checkAhead()
{
    const char *from = m_checked;
    m_checked = m_position + std::min(m_end - m_position, lookAhead);
    const void *nul = std::memchr(from, '\0', static_cast<std::size_t>(m_checked - from));
    return !nul || fail(static_cast<const char *>(nul), "a NUL byte");
}

// A statement on a line of its own as the mail program writes it: 'user_pref("name", value);'. Nearly all are
// like that, and a file may have a million. False for any other, with nothing done.
bool PrefsScanner::readTypical(Statement &statement)
{
    constexpr QByteArrayView beginning = "user_pref(\"";
    const char *begin = m_position;
    while (*begin == '\n' || *begin == '\r')
        ++begin;
    if (!startsWith(begin, m_end, beginning))
        return false;
    statement.begin = begin;
    statement.name = begin + beginning.size();
    statement.nameEnd = findQuote(statement.name);
    if (!statement.nameEnd || statement.nameEnd[1] != ',' || statement.nameEnd[2] != ' ')
        return false;
    statement.value = statement.nameEnd + 3;
    if (*statement.value != '"' || statement.value >= m_end)
        return false;
    const char *valueEnd = findQuote(statement.value + 1);
    if (!valueEnd || valueEnd[1] != ')' || valueEnd[2] != ';' || valueEnd + 3 > m_end)
        return false;
    statement.valueEnd = valueEnd + 1;
    statement.end = valueEnd + 3;
    statement.isNameEscaped = false;
    m_position = statement.end;
    return true;
}

bool PrefsScanner::next(Statement &statement)
{
    if (m_position >= m_checked && !checkAhead())
        return false;
    if (readTypical(statement))
        return true;
    if (!skipBlanks() || isAtEnd())
        return false;
    statement.begin = m_position;
    return readWord() && expect('(', "'(' is missing") && readName(statement) &&
           readRest(statement, statement.nameEnd);
}

bool PrefsScanner::readName(Statement &statement)
{
    if (!skipBlanks())
        return false;
    return readString(statement.name, statement.nameEnd, statement.isNameEscaped);
}

bool PrefsScanner::readValue(Statement &statement, const char *nameEnd)
{
    m_position = nameEnd + 1;
    return expect(',', "',' is missing") && skipBlanks() && readLiteral(statement);
}

QByteArrayView PrefsScanner::valueBehind(QByteArrayView text, const char *nameEnd)
{
    const char *value = nameEnd + 3;
    if (nameEnd[1] == ',' && nameEnd[2] == ' ' && *value == '"') {
        const auto left = static_cast<std::size_t>(text.data() + text.size() - value - 1);
        const auto *end = static_cast<const char *>(std::memchr(value + 1, '"', left));
        if (!std::memchr(value, '\\', static_cast<std::size_t>(end - value)))
            return {value, end + 1};
    }
    Statement statement;
    PrefsScanner(text).readValue(statement, nameEnd);
    return {statement.value, statement.valueEnd};
}

bool PrefsScanner::readRest(Statement &statement, const char *nameEnd)
{
    if (!readValue(statement, nameEnd) || !expect(')', "')' is missing") || !expect(';', "';' is missing"))
        return false;
    statement.end = m_position;
    return true;
}

bool PrefsScanner::readLiteral(Statement &statement)
{
    statement.value = m_position;
    const char first = *m_position;
    if (first == '"' || first == '\'') {
        const char *begin = nullptr;
        bool isEscaped = false;
        if (!readString(begin, statement.valueEnd, isEscaped))
            return false;
        ++statement.valueEnd;
        return true;
    }
    if (startsWith(m_position, m_end, "true") && !isWordCharacter(m_position[4]))
        m_position += 4;
    else if (startsWith(m_position, m_end, "false") && !isWordCharacter(m_position[5]))
        m_position += 5;
    else if (!readInteger())
        return false;
    statement.valueEnd = m_position;
    return true;
}

bool PrefsScanner::readInteger()
{
    const char *begin = m_position;
    const bool isNegative = *m_position == '-';
    if (isNegative || *m_position == '+')
        ++m_position;
    const char *firstDigit = m_position;
    qint64 number = 0;
    for (; *m_position >= '0' && *m_position <= '9'; ++m_position) {
        number = number * 10 + (*m_position - '0');
        if (number > 0x7FFFFFFFLL + (isNegative ? 1 : 0))
            return fail(begin, "a number that is too large");
    }
    if (m_position == firstDigit || isWordCharacter(*m_position) || *m_position == '.')
        return fail(begin, "a value that is neither text, number, true nor false");
    return true;
}

// From the opening quote to behind the closing one; begin and end are the inside.
bool PrefsScanner::readString(const char *&begin, const char *&end, bool &isEscaped)
{
    const char quote = *m_position;
    if ((quote != '"' && quote != '\'') || isAtEnd())
        return fail(m_position, "a string is missing");
    begin = m_position + 1;
    const auto *close =
        static_cast<const char *>(std::memchr(begin, quote, static_cast<std::size_t>(m_end - begin)));
    if (!close)
        return fail(m_position, "a string that is not closed");
    const void *escape = std::memchr(begin, '\\', static_cast<std::size_t>(close - begin));
    isEscaped = escape != nullptr;
    end = close;
    if (isEscaped && !readEscapedString(static_cast<const char *>(escape), quote, end))
        return false;
    m_position = end + 1;
    return true;
}

bool PrefsScanner::readEscapedString(const char *from, char quote, const char *&end)
{
    const char *p = from;
    while (p < m_end && *p != quote) {
        if (*p != '\\') {
            ++p;
            continue;
        }
        const PrefsEscape escape = readPrefsEscape(QByteArrayView(p, m_end));
        if (escape.length == 0)
            return fail(p, "an escape that the mail program does not know");
        p += escape.length;
    }
    if (p >= m_end)
        return fail(m_position, "a string that is not closed");
    end = p;
    return true;
}

} // namespace mailsetup
