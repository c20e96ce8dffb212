// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/RegistryLiteral.h"

#include "store/LineReader.h"

#include <algorithm>

namespace mailsetup {

namespace {

QByteArray toUtf16(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 2);
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() & 0xFF);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

QString fromUtf16(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size() / 2);
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const auto low = static_cast<unsigned char>(bytes[i]);
        const auto high = static_cast<unsigned char>(bytes[i + 1]);
        text += QChar(static_cast<char16_t>(low | (high << 8)));
    }
    return text;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

// 'word(<hex number>):' at the beginning of a literal; nullopt when it is something else.
struct TypeWord {
    unsigned type = 0;
    QByteArrayView rest;
};

std::optional<TypeWord> typeWord(QByteArrayView literal, QByteArrayView word, unsigned plainType)
{
    if (!literal.startsWith(word))
        return std::nullopt;
    const QByteArrayView behind = literal.sliced(word.size());
    if (behind.startsWith(':'))
        return TypeWord{plainType, behind.sliced(1)};
    const qsizetype close = behind.first(std::min<qsizetype>(behind.size(), 12)).indexOf(')');
    if (!behind.startsWith('(') || close < 2 || close + 1 >= behind.size() || behind[close + 1] != ':')
        return std::nullopt;
    bool isNumber = false;
    const unsigned type = behind.sliced(1, close - 1).toByteArray().toUInt(&isNumber, 16);
    if (!isNumber)
        return std::nullopt;
    return TypeWord{type, behind.sliced(close + 2)};
}

bool isRestOfLine(QByteArrayView rest, RegistryDialect dialect)
{
    while (!rest.isEmpty() && isBlank(rest.front()))
        rest = rest.sliced(1);
    return rest.isEmpty() || (dialect != RegistryDialect::Wine && rest.front() == ';');
}

// Characters that no setting has, but numbers and keys in binary form do.
bool isPlainText(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 && c != u'\t'; }) &&
           text.isValidUtf16();
}

} // namespace

qsizetype RegistryLiteral::length(QByteArrayView text, RegistryDialect dialect)
{
    LineReader reader(text, 0, LineEnds::LfCrlf);
    LineReader::Line line;
    if (!reader.next(line))
        return 0;
    const QByteArrayView first = text.first(line.text.end);
    const auto stringType = typeWord(first, "str", RegistryData::Text);
    const qsizetype quote =
        first.startsWith('"') ? 0
        : stringType && dialect == RegistryDialect::Wine && stringType->rest.startsWith('"')
            ? first.indexOf('"')
            : -1;
    if (quote >= 0) {
        const qsizetype close = findUnescaped(first, quote + 1, '"');
        // With something else behind it, the text is not all of the value.
        if (close >= 0 && isRestOfLine(first.sliced(close + 1), dialect))
            return close + 1;
    }
    const bool isHex = first.startsWith("hex");
    qsizetype end = 0;
    do {
        QByteArrayView part = text.sliced(line.text.begin, line.text.size());
        const qsizetype comment = dialect == RegistryDialect::Wine ? -1 : part.indexOf(';');
        if (comment >= 0)
            part = part.first(comment);
        while (!part.isEmpty() && isBlank(part.back()))
            part.chop(1);
        end = line.text.begin + part.size();
        if (!isHex || !part.endsWith('\\'))
            break;
    } while (reader.next(line));
    return end;
}

std::optional<RegistryData> RegistryLiteral::parseHex(QByteArrayView literal) const
{
    const auto word = typeWord(literal, "hex", RegistryData::Binary);
    if (!word)
        return std::nullopt;
    QByteArray digits;
    QByteArray bytes;
    const auto takeByte = [&] {
        if (!digits.isEmpty())
            bytes += static_cast<char>(digits.toInt(nullptr, 16));
        digits.clear();
    };
    for (const char c : word->rest) {
        if (c == ',')
            takeByte();
        else if (QByteArrayView("0123456789abcdefABCDEF").contains(c) && digits.size() < 2)
            digits += c;
        else if (!isBlank(c) && c != '\n' && c != '\\')
            return std::nullopt;
    }
    takeByte();
    const bool isText = word->type == RegistryData::Text || word->type == RegistryData::ExpandText ||
                        word->type == RegistryData::MultiText;
    if (isText && m_dialect == RegistryDialect::RegFile4)
        bytes = toUtf16(decodeText(bytes, TextEncoding::Windows1252));
    return RegistryData{word->type, bytes};
}

std::optional<RegistryData> RegistryLiteral::parse(QByteArrayView literal) const
{
    if (literal.startsWith("hex"))
        return parseHex(literal);
    if (literal.startsWith("dword:")) {
        bool isNumber = false;
        const QByteArray digits = literal.sliced(6).toByteArray().trimmed();
        const uint number = digits.size() <= 8 ? digits.toUInt(&isNumber, 16) : 0;
        QByteArray bytes;
        for (uint shift = 0; shift < 32; shift += 8)
            bytes += static_cast<char>((number >> shift) & 0xFF);
        return isNumber ? std::optional(RegistryData{RegistryData::Dword, bytes}) : std::nullopt;
    }
    std::optional<TypeWord> word;
    if (literal.startsWith('"'))
        word = TypeWord{RegistryData::Text, literal};
    else if (m_dialect == RegistryDialect::Wine)
        word = typeWord(literal, "str", RegistryData::Text);
    const qsizetype close = word && word->rest.startsWith('"') ? findUnescaped(word->rest, 1, '"') : -1;
    // Wine does not look at what stands behind the closing quote.
    if (close < 0 || (m_dialect != RegistryDialect::Wine && close + 1 != word->rest.size()))
        return std::nullopt;
    const QString text = unescapeRegistry(word->rest.sliced(1, close - 1), m_dialect);
    return RegistryData{word->type, toUtf16(text) + QByteArray(2, '\0')};
}

std::optional<QString> RegistryLiteral::textOf(const RegistryData &data) const
{
    const QString text = fromUtf16(data.bytes);
    if (data.type == RegistryData::Text || data.type == RegistryData::ExpandText) {
        const qsizetype nul = text.indexOf(QChar(u'\0'));
        return nul < 0 ? text : text.first(nul);
    }
    if (data.type != RegistryData::Binary || data.bytes.size() % 2 != 0)
        return std::nullopt;
    const QString withoutNul = text.endsWith(QChar(u'\0')) ? text.chopped(1) : text;
    return isPlainText(withoutNul) ? std::optional(withoutNul) : std::nullopt;
}

std::optional<QString> RegistryLiteral::decode(QByteArrayView literal, ValueType type) const
{
    const auto data = parse(literal);
    if (!data)
        return std::nullopt;
    const bool isNumber = data->type == RegistryData::Dword && data->bytes.size() == 4;
    uint number = 0;
    for (qsizetype i = 3; isNumber && i >= 0; --i)
        number = (number << 8) | static_cast<unsigned char>(data->bytes[i]);
    switch (type) {
    case ValueType::Text:
        return textOf(*data);
    case ValueType::Integer:
        return isNumber ? std::optional(QString::number(number)) : std::nullopt;
    case ValueType::Boolean:
        if (isNumber)
            return number != 0 ? u"true"_qs : u"false"_qs;
        break;
    case ValueType::Binary:
        if (literal.startsWith("hex"))
            return QString::fromLatin1(data->bytes.toHex());
        break;
    }
    return std::nullopt;
}

// Wine's and Windows' own form: two digits a byte, a new line after about 77 columns. The name of the
// value, which stands on the first line, is not known here and not counted.
QByteArray RegistryLiteral::hex(const QByteArray &prefix, const QByteArray &bytes) const
{
    QByteArray literal = prefix;
    qsizetype column = literal.size();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        literal += QByteArrayView(bytes).sliced(i, 1).toByteArray().toHex();
        column += 3;
        if (i + 1 == bytes.size())
            break;
        literal += ',';
        if (column > 76) {
            literal += '\\' + m_lineEnd + "  ";
            column = 2;
        }
    }
    return literal;
}

bool RegistryLiteral::isWritable(const QString &value) const
{
    if (value.contains(QChar(u'\0')) || !value.isValidUtf16())
        return false;
    if (m_dialect == RegistryDialect::Wine)
        return true;
    // An exported file has no escape for a line break between quotes.
    const bool breaksLine = value.contains(u'\n') || value.contains(u'\r');
    return !breaksLine && (m_dialect == RegistryDialect::RegFile5 ||
                           mailsetup::encodeText(value, TextEncoding::Windows1252));
}

Expected<QByteArray> RegistryLiteral::encodeText(const QString &value,
                                                 const std::optional<QByteArray> &like) const
{
    const auto kind = like ? parse(*like) : std::nullopt;
    const bool isHex = kind && like->startsWith("hex");
    if (isHex && kind->type == RegistryData::Binary) {
        if (value.contains(QChar(u'\0')))
            return unwritableText(m_path);
        return hex("hex:", toUtf16(value) + QByteArray(2, '\0'));
    }
    if (!isWritable(value))
        return unwritableText(m_path);
    const bool isExpanded = kind && kind->type == RegistryData::ExpandText;
    if (isExpanded && m_dialect == RegistryDialect::RegFile4)
        return hex("hex(2):", *mailsetup::encodeText(value, TextEncoding::Windows1252) + '\0');
    if (isExpanded && m_dialect == RegistryDialect::RegFile5)
        return hex("hex(2):", toUtf16(value) + QByteArray(2, '\0'));
    return (isExpanded ? "str(2):\"" : "\"") + escapeRegistry(value, m_dialect, "\"") + '"';
}

Expected<QByteArray> RegistryLiteral::encode(ValueType type, const QString &value,
                                             const std::optional<QByteArray> &like) const
{
    switch (type) {
    case ValueType::Text:
        return encodeText(value, like);
    case ValueType::Integer: {
        bool isNumber = false;
        const uint number = value.toUInt(&isNumber);
        if (isNumber)
            return "dword:" + QByteArray::number(number, 16).rightJustified(8, '0');
        break;
    }
    case ValueType::Boolean:
        if (const auto isTrue = booleanFromText(value))
            return *isTrue ? QByteArrayLiteral("dword:00000001") : QByteArrayLiteral("dword:00000000");
        break;
    case ValueType::Binary: {
        const QByteArray bytes = QByteArray::fromHex(value.toLatin1());
        if (QString::fromLatin1(bytes.toHex()) != value.toLower())
            break;
        const auto word = like ? typeWord(*like, "hex", RegistryData::Binary) : std::nullopt;
        return hex(word ? like->first(like->indexOf(':') + 1) : QByteArrayLiteral("hex:"), bytes);
    }
    }
    return unfitValue(m_path);
}

} // namespace mailsetup
