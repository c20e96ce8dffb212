// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/PrefsDocument.h"

#include "core/Beside.h"
#include "store/Charset.h"
#include "store/PrefsStrings.h"

#include <cstring>

namespace mailsetup {

namespace {

bool isString(QByteArrayView literal)
{
    return literal.size() >= 2 && (literal.front() == '"' || literal.front() == '\'');
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

QString decodedString(QByteArrayView inside)
{
    if (!inside.contains('\\'))
        return decodeText(inside, TextEncoding::Utf8);
    return decodeText(unescapePrefs(inside), TextEncoding::Utf8);
}

} // namespace

PrefsDocument::PrefsDocument(const QByteArray &bytes, const QString &path)
    : TextDocument(bytes, bytes, path)
    , m_index(text())
{}

Expected<std::unique_ptr<SettingsDocument>> PrefsDocument::parse(const QByteArray &bytes, const QString &name)
{
    std::unique_ptr<PrefsDocument> document(new PrefsDocument(bytes, name));
    if (auto result = document->read(); !result)
        return result.error();
    return std::unique_ptr<SettingsDocument>(std::move(document));
}

Expected<void> PrefsDocument::read()
{
    if (text().startsWith("\xFF\xFE") || text().startsWith("\xFE\xFF"))
        return fileError(ErrorCode::FileEncoding, path(), text(), 0, QLatin1StringView("a UTF-16 file"));
    PrefsScanner scanner(text());
    readAll(scanner);
    if (scanner.hasError())
        return fileError(ErrorCode::FileMalformed, path(), text(), scanner.errorOffset(),
                         QLatin1StringView(scanner.why()));
    return {};
}

// Of a large file the second half is read beside the first, from the begin of a line on. That counts when the
// first half ends just there: the line may as well have been in a comment or a string.
void PrefsDocument::readAll(PrefsScanner &scanner)
{
    const auto readRest = [](PrefsScanner &from, PrefsIndex &to) {
        PrefsScanner::Statement statement;
        while (from.next(statement))
            to.add(statement);
    };
    constexpr QByteArrayView lineBegin("\nuser_pref(");
    const qsizetype line = text().size() < largeFileSize ? -1 : text().indexOf(lineBegin, text().size() / 2);
    if (line < 0)
        return readRest(scanner, m_index);

    const char *middle = text().constData() + line + 1;
    PrefsScanner second(text(), middle);
    PrefsIndex indexOfSecond(text());
    PrefsScanner::Statement statement;
    bool isGiven = false;
    {
        const std::jthread reader = beside([&] { readRest(second, indexOfSecond); });
        while ((isGiven = scanner.next(statement)) && statement.begin < middle)
            m_index.add(statement);
    }
    if (!isGiven)
        return;
    if (statement.begin == middle) {
        m_index.add(indexOfSecond);
        scanner = second;
    } else {
        m_index.add(statement);
        readRest(scanner, m_index);
    }
}

// Behind the byte order mark.
qsizetype PrefsDocument::textBegin() const
{
    return text().startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

PrefsScanner::Statement PrefsDocument::statementAt(quint32 nameOffset) const
{
    PrefsScanner::Statement statement;
    PrefsScanner scanner(text());
    scanner.readRest(statement, m_index.nameEndAt(nameOffset));
    return statement;
}

QByteArrayView PrefsDocument::originalLiteral(QByteArrayView name) const
{
    const auto value = find({}, name);
    return value ? view(*value) : QByteArrayView();
}

std::optional<Span> PrefsDocument::find(QByteArrayView group, QByteArrayView name) const
{
    const quint32 offset = group.isEmpty() ? m_index.find(name) : 0;
    if (offset == 0)
        return std::nullopt;
    const QByteArrayView value = PrefsScanner::valueBehind(text(), m_index.nameEndAt(offset, name.size()));
    const qsizetype begin = value.data() - text().data();
    return Span{begin, begin + value.size()};
}

TextDocument::Occurrence PrefsDocument::occurrenceAt(quint32 nameOffset) const
{
    const char *data = text().data();
    const PrefsScanner::Statement statement = statementAt(nameOffset);
    const Span value{statement.value - data, statement.valueEnd - data};
    const Span own{qsizetype(m_index.statementBegin(nameOffset)), statement.end - data};

    // The whole line goes when the statement is all that it holds.
    qsizetype lineBegin = own.begin;
    while (lineBegin > 0 && (data[lineBegin - 1] == ' ' || data[lineBegin - 1] == '\t'))
        --lineBegin;
    const bool beginsLine = lineBegin == textBegin() || !lineEndBefore(text(), lineBegin).isEmpty();
    qsizetype lineEnd = own.end;
    while (lineEnd < text().size() && isBlank(data[lineEnd]))
        ++lineEnd;
    const bool isLast = lineEnd == text().size();
    if (!beginsLine || (!isLast && data[lineEnd] != '\n' && data[lineEnd] != '\r'))
        return {value, own, false};
    const bool isPair =
        !isLast && data[lineEnd] == '\r' && lineEnd + 1 < text().size() && data[lineEnd + 1] == '\n';
    return {value, {lineBegin, lineEnd + (isLast ? 0 : isPair ? 2 : 1)}, true};
}

TextDocument::Occurrences PrefsDocument::occurrences(QByteArrayView group, QByteArrayView name) const
{
    Occurrences list;
    if (!group.isEmpty())
        return list;
    for (quint32 offset = m_index.find(name); offset != 0; offset = m_index.previous(offset))
        list.append(occurrenceAt(offset));
    return list;
}

void PrefsDocument::forEachName(QByteArrayView group,
                                const std::function<void(QByteArrayView name)> &visit) const
{
    if (!group.isEmpty())
        return;
    PrefsScanner scanner(text());
    PrefsScanner::Statement statement;
    const bool mayRepeat = m_index.hasRepeatedNames();
    while (scanner.next(statement)) {
        const QByteArrayView written(statement.name, statement.nameEnd);
        const QByteArray unescaped = statement.isNameEscaped ? unescapePrefs(written) : QByteArray();
        const QByteArrayView name = statement.isNameEscaped ? QByteArrayView(unescaped) : written;
        const bool isObeyed =
            !mayRepeat || m_index.find(name) == static_cast<quint32>(statement.name - text().data());
        const qsizetype value = statement.value - text().data();
        if (isObeyed && !isRemoved({value, value}))
            visit(name);
    }
    forEachAdded({}, visit);
}

std::optional<TextDocument::Place> PrefsDocument::placeIn(QByteArrayView group) const
{
    if (!group.isEmpty())
        return std::nullopt;
    return placeAtEnd();
}

TextDocument::Place PrefsDocument::placeAtEnd() const
{
    const qsizetype end = text().endsWith('\x1a') ? text().size() - 1 : text().size();
    const QByteArrayView used = firstLineEnd(text());
    const QByteArray lineEnd = used.isEmpty() ? QByteArrayLiteral("\n") : used.toByteArray();
    return {end, lineEnd, end > textBegin() && lineEndBefore(text(), end).isEmpty()};
}

QByteArray PrefsDocument::valueLine(QByteArrayView name, QByteArrayView literal) const
{
    return "user_pref(" + quotePrefs(name, '"') + ", " + literal.toByteArray() + ");";
}

std::optional<QString> PrefsDocument::value(QByteArrayView group, QByteArrayView name, ValueType type) const
{
    const auto found = literalView(group, name);
    if (!found || found->isEmpty())
        return std::nullopt;
    const bool isBoolean = *found == "true" || *found == "false";
    switch (type) {
    case ValueType::Text:
        if (isString(*found))
            return decodedString(found->sliced(1, found->size() - 2));
        break;
    case ValueType::Integer: {
        bool isNumber = false;
        const qint64 number = found->toLongLong(&isNumber);
        if (isNumber)
            return QString::number(number);
        break;
    }
    case ValueType::Boolean:
        if (isBoolean)
            return QString::fromLatin1(*found);
        break;
    case ValueType::Binary:
        break; // there is no such preference
    }
    return std::nullopt;
}

Expected<QByteArray> PrefsDocument::makeLiteral(ValueType type, const QString &value,
                                                const std::optional<QByteArray> &like) const
{
    switch (type) {
    case ValueType::Text: {
        const auto bytes = encodeText(value, TextEncoding::Utf8);
        if (!bytes || bytes->contains('\0'))
            return unwritableText(path());
        return quotePrefs(*bytes, like && isString(*like) ? like->front() : '"');
    }
    case ValueType::Integer: {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (isNumber)
            return QByteArray::number(number);
        break;
    }
    case ValueType::Boolean:
        if (const auto isTrue = booleanFromText(value))
            return *isTrue ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
        break;
    case ValueType::Binary:
        break;
    }
    return unfitValue(path());
}

} // namespace mailsetup
