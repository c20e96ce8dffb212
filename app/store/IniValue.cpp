// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/IniValue.h"

#include "store/Charset.h"

namespace mailsetup {

namespace {

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

bool isQuoted(QByteArrayView literal)
{
    return literal.size() >= 2 && isQuote(literal.front()) && literal.back() == literal.front();
}

QByteArray unescapeKeyFile(QByteArrayView literal)
{
    QByteArray result;
    for (qsizetype i = 0; i < literal.size(); ++i) {
        const char next = literal[i] == '\\' && i + 1 < literal.size() ? literal[i + 1] : '\0';
        const qsizetype known = QByteArrayView("sntr\\").indexOf(next);
        if (next == '\0' || known < 0) {
            result += literal[i];
        } else {
            result += " \n\t\r\\"[known];
            ++i;
        }
    }
    return result;
}

QByteArray escapeKeyFile(QByteArrayView bytes)
{
    QByteArray result;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool isAtEdge = i == 0 || i + 1 == bytes.size();
        switch (bytes[i]) {
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        case ' ':
            result += isAtEdge ? "\\s" : " ";
            break;
        default:
            result += bytes[i];
        }
    }
    return result;
}

} // namespace

QByteArray IniValue::bare(QByteArrayView literal) const
{
    if (isKeyFile())
        return unescapeKeyFile(literal);
    const bool goesUnquoted = m_flavour == IniFlavour::Windows && isQuoted(literal);
    return (goesUnquoted ? literal.sliced(1, literal.size() - 2) : literal).toByteArray();
}

std::optional<QString> IniValue::decode(QByteArrayView literal, ValueType type) const
{
    const QByteArray content = bare(literal);
    switch (type) {
    case ValueType::Text:
        return decodeText(content, m_encoding);
    case ValueType::Integer:
        return decodeInteger(content.trimmed());
    case ValueType::Boolean:
        return decodeBoolean(m_flavour == IniFlavour::Plain ? content : content.trimmed());
    case ValueType::Binary:
        break; // neither format has it
    }
    return std::nullopt;
}

// Windows reads as many digits as there are, and text as 0, as atoi() does; GKeyFile wants nothing but a
// number.
std::optional<QString> IniValue::decodeInteger(QByteArrayView content) const
{
    if (content.isEmpty())
        return m_flavour == IniFlavour::Plain ? std::optional(u"0"_qs) : std::nullopt;
    const bool isNegative = content.front() == '-';
    qsizetype position = isNegative || content.front() == '+' ? 1 : 0;
    const qsizetype firstDigit = position;
    qint64 number = 0;
    for (; position < content.size() && content[position] >= '0' && content[position] <= '9'; ++position) {
        number = number * 10 + (content[position] - '0');
        if (number > 0xFFFFFFFFLL)
            return std::nullopt;
    }
    if (isKeyFile() && (position == firstDigit || position < content.size()))
        return std::nullopt;
    return QString::number(isNegative ? -number : number);
}

std::optional<QString> IniValue::decodeBoolean(QByteArrayView content) const
{
    if (m_flavour == IniFlavour::Plain)
        return content.isEmpty() || content.front() == '0' ? u"false"_qs : u"true"_qs;
    if (isKeyFile()) {
        const QByteArray word = content.toByteArray().toLower();
        if (word == "true" || word == "1" || word == "yes" || word == "on")
            return u"true"_qs;
        if (word == "false" || word == "0" || word == "no" || word == "off")
            return u"false"_qs;
        return std::nullopt;
    }
    const auto number = decodeInteger(content);
    if (!number)
        return std::nullopt;
    return *number == u"0"_qs ? u"false"_qs : u"true"_qs;
}

Expected<QByteArray> IniValue::encode(ValueType type, const QString &value,
                                      const std::optional<QByteArray> &like) const
{
    switch (type) {
    case ValueType::Text:
        return encodeText(value, like);
    case ValueType::Boolean:
        return encodeBoolean(value, like);
    case ValueType::Integer: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (isNumber && number >= -0x80000000LL && number <= 0xFFFFFFFFLL)
            return QByteArray::number(number);
        break;
    }
    case ValueType::Binary:
        break;
    }
    return unfitValue(m_path);
}

Expected<QByteArray> IniValue::encodeText(const QString &value, const std::optional<QByteArray> &like) const
{
    const auto bytes = mailsetup::encodeText(value, m_encoding);
    const bool breaksLine = bytes && (bytes->contains('\n') || bytes->contains('\r'));
    if (!bytes || bytes->contains('\0') || (breaksLine && !isKeyFile()))
        return unwritableText(m_path);
    if (isKeyFile())
        return escapeKeyFile(*bytes);
    if (m_flavour == IniFlavour::Plain)
        return *bytes;
    if (like && isQuoted(*like))
        return like->front() + *bytes + like->front();
    const auto needsQuotes = [](char c) {
        return c == ' ' || c == '\t' || c == '\v' || c == '\f' || c == '\x1a' || isQuote(c);
    };
    if (!bytes->isEmpty() && (needsQuotes(bytes->front()) || needsQuotes(bytes->back())))
        return '"' + *bytes + '"';
    return *bytes;
}

Expected<QByteArray> IniValue::encodeBoolean(const QString &value,
                                             const std::optional<QByteArray> &like) const
{
    const auto isTrue = booleanFromText(value);
    if (!isTrue)
        return unfitValue(m_path);
    // Some programs keep their switches as numbers in a key file too.
    const bool asNumber = !isKeyFile() || (like && (*like == "0" || *like == "1"));
    if (asNumber)
        return *isTrue ? QByteArrayLiteral("1") : QByteArrayLiteral("0");
    return *isTrue ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
}

} // namespace mailsetup
