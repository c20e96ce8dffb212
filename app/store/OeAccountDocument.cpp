// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/OeAccountDocument.h"

#include "store/Charset.h"

#include <QXmlStreamReader>

namespace mailsetup {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// The name in a start tag.
QByteArrayView nameOf(QByteArrayView element)
{
    qsizetype end = 1;
    while (end < element.size() && !isBlank(element[end]) && element[end] != '>' && element[end] != '/')
        ++end;
    return element.sliced(1, end - 1);
}

// Behind the '>' of the start tag; an attribute may hold one too.
qsizetype startTagEnd(QByteArrayView text, qsizetype at)
{
    for (char quote = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return at;
}

// Behind what is no element; the same offset where there is an element.
qsizetype behindMarkup(const QByteArray &text, qsizetype at)
{
    const auto behind = [&](const char *begin, const char *end) -> std::optional<qsizetype> {
        if (!QByteArrayView(text).sliced(at).startsWith(begin))
            return std::nullopt;
        const qsizetype found = text.indexOf(end, at + qsizetype(qstrlen(begin))); // "<!-->" goes on
        return found < 0 ? text.size() : found + qsizetype(qstrlen(end));
    };
    for (const auto &[begin, end] : {std::pair("<!--", "-->"), {"<![CDATA[", "]]>"}, {"<?", "?>"}}) {
        if (const auto next = behind(begin, end))
            return *next;
    }
    return at;
}

// The nameless part of an element whose tags are written as usual, else all of it.
QByteArrayView literalOf(QByteArrayView element)
{
    const QByteArrayView name = nameOf(element);
    const QByteArrayView rest = element.sliced(1 + name.size());
    if (rest.endsWith("/>"))
        return rest.chopped(1);
    const qsizetype endTag = name.size() + 3;
    if (rest.size() > endTag && rest.last(endTag).startsWith("</") &&
        rest.last(endTag).sliced(2).startsWith(name))
        return rest.chopped(endTag);
    return element;
}

QByteArray elementOf(QByteArrayView name, QByteArrayView literal)
{
    if (literal.startsWith('<'))
        return literal.toByteArray();
    QByteArray element = '<' + name.toByteArray() + literal.toByteArray();
    element +=
        literal.endsWith('/') && !literal.contains('>') ? QByteArray(">") : "</" + name.toByteArray() + '>';
    return element;
}

struct Value {
    QString type;
    QString text;
};

std::optional<Value> decoded(QByteArrayView literal)
{
    QXmlStreamReader reader(QString::fromUtf8(elementOf("v", literal)));
    if (!reader.readNextStartElement())
        return std::nullopt;
    Value value;
    value.type = reader.attributes().value(QLatin1StringView("type")).toString();
    value.text = reader.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement);
    return reader.hasError() ? std::nullopt : std::optional(value);
}

} // namespace

OeAccountDocument::OeAccountDocument(const QByteArray &bytes, FileText &&file, const QString &path)
    : TextDocument(bytes, file.text(), path)
    , m_file(std::move(file))
{}

Expected<std::unique_ptr<SettingsDocument>> OeAccountDocument::parse(const QByteArray &bytes,
                                                                     const QString &name)
{
    if (bytes.startsWith("\xFE\xFF"))
        return fileError(ErrorCode::FileEncoding, name, bytes, 0,
                         QLatin1StringView("a big-endian UTF-16 file"));
    const bool hasMark = bytes.startsWith("\xFF\xFE");
    const bool isUtf16 = hasMark || bytes.startsWith(QByteArrayView("<\0", 2));
    FileText file = isUtf16 ? FileText::fromUtf16(bytes, hasMark ? 2 : 0) : FileText::fromUtf8(bytes);
    if (isUtf16 && bytes.size() % 2 != 0)
        return fileError(ErrorCode::FileMalformed, name, file.text(), file.text().size(),
                         QLatin1StringView("half a character"));
    std::unique_ptr<OeAccountDocument> document(new OeAccountDocument(bytes, std::move(file), name));
    if (auto result = document->checkXml(isUtf16); !result)
        return result.error();
    if (auto result = document->read(); !result)
        return result.error();
    return std::unique_ptr<SettingsDocument>(std::move(document));
}

// The library looks at the whole file first, so that read() needs to know well-formed XML only.
Expected<void> OeAccountDocument::checkXml(bool isUtf16) const
{
    if (!isUtf16 && !QUtf8StringView(text()).isValidUtf8())
        return fileError(ErrorCode::FileEncoding, path(), text(), 0,
                         QLatin1StringView("neither UTF-16 nor UTF-8"));
    QXmlStreamReader reader(QString::fromUtf8(text()));
    const auto failure = [&](ErrorCode code, const QString &why) {
        return makeError(code, path(), u"%1:%2: %3"_qs.arg(path()).arg(reader.lineNumber()).arg(why));
    };
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return failure(ErrorCode::FileMalformed, u"a DTD or an entity"_qs);
        if (token == QXmlStreamReader::StartDocument && !reader.documentEncoding().isEmpty() &&
            (reader.documentEncoding().compare(QLatin1StringView("utf-16"), Qt::CaseInsensitive) == 0) !=
                isUtf16 &&
            !isAscii(bytes()))
            return failure(ErrorCode::FileEncoding, u"another encoding than the file says"_qs);
        if (token == QXmlStreamReader::StartElement && ++depth > 2)
            return failure(ErrorCode::FileMalformed, u"an element in a value"_qs);
        if (token == QXmlStreamReader::EndElement)
            --depth;
    }
    if (reader.hasError())
        return failure(ErrorCode::FileMalformed, reader.errorString());
    return {};
}

Expected<void> OeAccountDocument::read()
{
    int depth = 0;
    qsizetype begin = 0;
    const auto endElement = [&](qsizetype end) {
        if (--depth != 1)
            return;
        const QByteArray name = nameOf(view({begin, end})).toByteArray();
        QList<Span> &spans = m_elements[name];
        if (spans.isEmpty())
            m_names.append(name);
        spans.append({begin, end});
    };
    for (qsizetype at = text().indexOf('<'); at >= 0; at = text().indexOf('<', at)) {
        if (const qsizetype next = behindMarkup(text(), at); next != at) {
            at = next;
            continue;
        }
        const qsizetype end = startTagEnd(text(), at);
        if (text()[at + 1] == '/') {
            endElement(end);
            if (depth == 0) {
                findPlace(at);
                return {};
            }
        } else {
            if (++depth == 2)
                begin = at;
            if (text()[end - 2] == '/')
                endElement(end);
        }
        at = end;
    }
    return fileError(ErrorCode::FileMalformed, path(), text(), 0,
                     QLatin1StringView("no room for values in the file"));
}

// New elements stand before the end tag of the root, on lines of their own where the file has lines.
void OeAccountDocument::findPlace(qsizetype rootEnd)
{
    qsizetype lineBegin = rootEnd;
    while (lineBegin > 0 && (text()[lineBegin - 1] == ' ' || text()[lineBegin - 1] == '\t'))
        --lineBegin;
    const QByteArrayView lineEnd = lineEndBefore(text(), lineBegin);
    if (lineEnd.isEmpty()) {
        m_newElements = {rootEnd, {}, false};
        return;
    }
    m_newElements = {lineBegin, lineEnd.toByteArray(), false};
    if (m_names.isEmpty())
        return;
    const qsizetype last = m_elements[m_names.last()].last().begin;
    qsizetype indent = last;
    while (indent > 0 && (text()[indent - 1] == ' ' || text()[indent - 1] == '\t'))
        --indent;
    if (!lineEndBefore(text(), indent).isEmpty())
        m_indent = text().sliced(indent, last - indent);
}

TextDocument::Occurrence OeAccountDocument::occurrenceOf(Span element) const
{
    Span line = element;
    while (line.begin > 0 && (text()[line.begin - 1] == ' ' || text()[line.begin - 1] == '\t'))
        --line.begin;
    while (line.end < text().size() && (text()[line.end] == ' ' || text()[line.end] == '\t'))
        ++line.end;
    const bool isPair = QByteArrayView(text()).sliced(line.end).startsWith("\r\n");
    const bool endsLine = line.end < text().size() && (text()[line.end] == '\n' || text()[line.end] == '\r');
    if (!endsLine || lineEndBefore(text(), line.begin).isEmpty())
        return {element, element, false};
    return {element, {line.begin, line.end + (isPair ? 2 : 1)}, true};
}

std::optional<Span> OeAccountDocument::find(QByteArrayView group, QByteArrayView name) const
{
    const auto found = group.isEmpty() ? m_elements.constFind(name.toByteArray()) : m_elements.cend();
    return found == m_elements.cend() ? std::nullopt : std::optional(found->first());
}

TextDocument::Occurrences OeAccountDocument::occurrences(QByteArrayView group, QByteArrayView name) const
{
    Occurrences list;
    if (group.isEmpty()) {
        for (const Span &element : m_elements.value(name.toByteArray()))
            list.append(occurrenceOf(element));
    }
    return list;
}

QByteArrayView OeAccountDocument::literalIn(QByteArrayView element) const
{
    return literalOf(element);
}

QByteArray OeAccountDocument::valueBytes(QByteArrayView element, const QByteArray &literal) const
{
    return elementOf(nameOf(element), literal);
}

QByteArray OeAccountDocument::valueLine(QByteArrayView name, QByteArrayView literal) const
{
    return m_indent + elementOf(name, literal);
}

void OeAccountDocument::forEachName(QByteArrayView group,
                                    const std::function<void(QByteArrayView name)> &visit) const
{
    if (!group.isEmpty())
        return;
    for (const QByteArray &name : m_names) {
        if (!isRemoved(m_elements[name].first()))
            visit(name);
    }
    forEachAdded({}, visit);
}

std::optional<QString> OeAccountDocument::value(QByteArrayView group, QByteArrayView name,
                                                ValueType type) const
{
    const auto literal = literalView(group, name);
    const auto found = literal ? decoded(*literal) : std::nullopt;
    if (!found)
        return std::nullopt;
    const QString &text = found->text;
    const auto isFalse = text.compare(u"FALSE", Qt::CaseInsensitive) == 0;
    switch (type) {
    case ValueType::Text:
        if (found->type != u"SZ")
            break;
        // The documentation's way to write an empty text.
        return text == u"0" || isFalse ? QString() : text;
    case ValueType::Integer:
    case ValueType::Boolean: {
        bool isNumber = true;
        const uint number = isFalse                                           ? 0
                            : text.compare(u"TRUE", Qt::CaseInsensitive) == 0 ? 1
                                                                              : text.toUInt(&isNumber, 16);
        if (found->type != u"DWORD" || !isNumber)
            break;
        if (type == ValueType::Integer)
            return QString::number(number);
        return number ? QStringLiteral("true") : QStringLiteral("false");
    }
    case ValueType::Binary:
        if (found->type == u"BINARY")
            return text.toLower();
        break;
    }
    return std::nullopt;
}

Expected<QByteArray> OeAccountDocument::makeLiteral(ValueType type, const QString &value,
                                                    const std::optional<QByteArray> &) const
{
    const auto number = [](uint n) {
        return " type=\"DWORD\">" + QByteArray::number(n, 16).rightJustified(8, '0');
    };
    switch (type) {
    case ValueType::Text: {
        const auto bytes = encodeText(value, TextEncoding::Utf8);
        const bool hasControl = std::any_of(value.begin(), value.end(), [](QChar c) { return c < u' '; });
        if (!bytes || hasControl || value.contains(QChar(0xFFFE)) || value.contains(QChar(0xFFFF)))
            return unwritableText(path());
        return " type=\"SZ\">" + value.toHtmlEscaped().toUtf8();
    }
    case ValueType::Integer: {
        bool isNumber = false;
        const uint n = value.toUInt(&isNumber);
        if (isNumber)
            return number(n);
        break;
    }
    case ValueType::Boolean:
        if (const auto isTrue = booleanFromText(value))
            return number(*isTrue ? 1 : 0);
        break;
    case ValueType::Binary: {
        const QByteArray digits = QByteArray::fromHex(value.toLatin1()).toHex();
        if (QString::fromLatin1(digits) == value.toLower())
            return " type=\"BINARY\">" + digits;
        break;
    }
    }
    return unfitValue(path());
}

} // namespace mailsetup
