// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/MsmtprcDocument.h"

#include "store/Charset.h"

namespace mailsetup {

namespace {

constexpr qsizetype defaultsSection = 0;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

Span trimmed(QByteArrayView text, Span span)
{
    while (span.begin < span.end && isBlank(text[span.begin]))
        ++span.begin;
    while (span.begin < span.end && isBlank(text[span.end - 1]))
        --span.end;
    return span;
}

bool isQuoted(QByteArrayView literal)
{
    return literal.size() >= 2 && literal.front() == '"' && literal.back() == '"';
}

// Without blanks around it and one pair of quotes.
QByteArrayView bare(QByteArrayView text)
{
    const Span span = trimmed(text, {0, text.size()});
    const QByteArrayView content = text.sliced(span.begin, span.size());
    return isQuoted(content) ? content.sliced(1, content.size() - 2) : content;
}

// Nothing means "on" to these.
bool isSwitch(QByteArrayView name)
{
    return name == "auth" || name == "tls" || name == "tls_starttls" || name == "auto_from";
}

} // namespace

Expected<std::unique_ptr<SettingsDocument>> MsmtprcDocument::parse(const QByteArray &bytes,
                                                                   TextEncoding encoding, const QString &name)
{
    std::unique_ptr<MsmtprcDocument> document(new MsmtprcDocument(bytes, encoding, name));
    if (auto result = document->read(); !result)
        return result.error();
    return std::unique_ptr<SettingsDocument>(std::move(document));
}

Error MsmtprcDocument::malformed(qsizetype offset, QLatin1StringView why) const
{
    return fileError(ErrorCode::FileMalformed, path(), text(), offset, why);
}

Expected<void> MsmtprcDocument::read()
{
    const QByteArray &bytes = text();
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xEF\xBB\xBF"))
        return fileError(ErrorCode::FileEncoding, path(), bytes, 0,
                         QLatin1StringView("a byte order mark, which msmtp does not read"));
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return malformed(nul, QLatin1StringView("a NUL byte"));
    // It is part of the value, until another line follows.
    if (bytes.endsWith('\r'))
        return malformed(bytes.size() - 1, QLatin1StringView("a CR without its LF"));

    m_sections.emplace_back();
    m_sectionIndex.insert({}, defaultsSection);
    LineReader reader(bytes, 0, LineEnds::LfCrlf);
    for (LineReader::Line line; reader.next(line);) {
        const Span content = trimmed(bytes, line.text);
        if (content.size() == 0 || bytes[content.begin] == '#')
            continue;
        if (auto result = readCommand(line, content); !result)
            return result.error();
        m_sections[static_cast<std::size_t>(m_current)].newLines = line.next;
    }
    return {};
}

Expected<void> MsmtprcDocument::readCommand(const LineReader::Line &line, Span content)
{
    qsizetype nameEnd = content.begin;
    while (nameEnd < content.end && !isBlank(text()[nameEnd]))
        ++nameEnd;
    const QByteArrayView name = view({content.begin, nameEnd});
    const Span argument = trimmed(text(), {nameEnd, content.end});
    if (name == "defaults") {
        if (!bare(view(argument)).isEmpty())
            return malformed(content.begin, QLatin1StringView("'defaults' with something behind it"));
        m_current = defaultsSection;
        return {};
    }
    if (name == "account")
        return beginAccount(argument, content.begin);
    if (m_current < 0) {
        // What stands before the first account is one of its own.
        if (auto result = beginAccount({}, content.begin); !result)
            return result;
    }
    addEntry(line, content, nameEnd);
    return {};
}

// An empty argument: the account that begins without such a line.
Expected<void> MsmtprcDocument::beginAccount(Span argument, qsizetype offset)
{
    const QByteArrayView whole = bare(view(argument));
    const qsizetype colon = whole.indexOf(':');
    const bool isUnnamed = argument == Span();
    Section begun;
    begun.name = isUnnamed ? QByteArrayLiteral("default")
                           : (colon < 0 ? whole : bare(whole.first(colon))).toByteArray();
    if (begun.name.isEmpty())
        return malformed(offset, QLatin1StringView("an account without a name"));
    if (begun.name.contains(',') || begun.name.contains(':'))
        return malformed(offset, QLatin1StringView("a name with ',' or ':'"));
    if (m_sectionIndex.contains(begun.name))
        return malformed(offset, QLatin1StringView("an account that is there already"));
    if (colon >= 0) {
        for (const QByteArray &parent : whole.sliced(colon + 1).toByteArray().split(',')) {
            const auto known = m_sectionIndex.constFind(bare(parent).toByteArray());
            if (known == m_sectionIndex.cend() || *known == defaultsSection)
                return malformed(offset, QLatin1StringView("it takes over an account that is not there yet"));
            begun.parents.push_back(*known);
        }
    }
    begun.firstEntry = static_cast<qsizetype>(m_entries.size());
    begun.defaultsAbove = static_cast<qsizetype>(at(defaultsSection).entries.size());
    m_current = static_cast<qsizetype>(m_sections.size());
    m_sectionIndex.insert(begun.name, m_current);
    m_sections.push_back(std::move(begun));
    return {};
}

void MsmtprcDocument::addEntry(const LineReader::Line &line, Span content, qsizetype nameEnd)
{
    const Span name{content.begin, nameEnd};
    Span value = trimmed(text(), {nameEnd, content.end});
    if (value.size() == 0)
        value = {nameEnd, std::min(nameEnd + 1, line.text.end)};
    else if (m_column == 0)
        noteStyle(line, content, nameEnd);
    const auto index = static_cast<qsizetype>(m_entries.size());
    const std::pair key{m_current, view(name).toByteArray()};
    m_entries.push_back({name, value, {line.text.begin, line.next}, m_entryIndex.value(key, -1)});
    m_entryIndex.insert(key, index);
    m_sections[static_cast<std::size_t>(m_current)].entries.push_back(index);
}

void MsmtprcDocument::noteStyle(const LineReader::Line &line, Span content, qsizetype nameEnd)
{
    m_indent = view({line.text.begin, content.begin}).toByteArray();
    const qsizetype valueBegin = trimmed(text(), {nameEnd, content.end}).begin;
    m_separator = view({nameEnd, valueBegin}).toByteArray();
    m_column = valueBegin - content.begin;
}

qsizetype MsmtprcDocument::newest(const Section &section, QByteArrayView name) const
{
    const qsizetype index = &section - m_sections.data();
    return m_entryIndex.value({index, QByteArray::fromRawData(name.data(), name.size())}, -1);
}

const MsmtprcDocument::Section *MsmtprcDocument::section(QByteArrayView group) const
{
    const auto index = m_sectionIndex.constFind(foldGroup(group));
    return index == m_sectionIndex.cend() ? nullptr : &at(*index);
}

TextDocument::Occurrences MsmtprcDocument::occurrences(QByteArrayView group, QByteArrayView name) const
{
    Occurrences list;
    const Section *in = section(group);
    for (qsizetype index = in ? newest(*in, name) : -1; index >= 0;) {
        const Entry &entry = m_entries[static_cast<std::size_t>(index)];
        list.append({entry.value, entry.lines});
        index = entry.next;
    }
    return list;
}

std::optional<Span> MsmtprcDocument::find(QByteArrayView group, QByteArrayView name) const
{
    const Section *in = section(group);
    const qsizetype index = in ? newest(*in, name) : -1;
    return index < 0 ? std::nullopt : std::optional(m_entries[static_cast<std::size_t>(index)].value);
}

bool MsmtprcDocument::hasGroup(QByteArrayView group) const
{
    return section(group) || hasAdded(foldGroup(group));
}

bool MsmtprcDocument::isSecondName(const Section &section) const
{
    return section.parents.size() == 1 && section.entries.empty() &&
           section.defaultsAbove == at(section.parents.front()).defaultsAbove;
}

QList<QByteArray> MsmtprcDocument::groups(QByteArrayView) const
{
    QList<QByteArray> names;
    for (std::size_t i = 1; i < m_sections.size(); ++i) {
        if (!isSecondName(m_sections[i]))
            names.append(m_sections[i].name);
    }
    for (const QByteArray &added : addedGroups()) {
        if (!added.isEmpty())
            names.append(added);
    }
    return names;
}

void MsmtprcDocument::forEachName(QByteArrayView group,
                                  const std::function<void(QByteArrayView name)> &visit) const
{
    if (const Section *in = section(group)) {
        for (const qsizetype index : in->entries) {
            const Entry &entry = m_entries[static_cast<std::size_t>(index)];
            if (newest(*in, view(entry.name)) == index && !isRemoved(entry.value))
                visit(view(entry.name));
        }
    }
    forEachAdded(foldGroup(group), visit);
}

// ---- what is in effect

std::optional<SettingsDocument::Inherited> MsmtprcDocument::inherited(QByteArrayView group,
                                                                      QByteArrayView name) const
{
    const Section *in = section(group);
    if (!in)
        return std::nullopt;
    // The accounts it takes over, the last one first, each with those that it takes over itself. One that had
    // nothing is not asked again: it may be named in many ways.
    std::vector<bool> isAsked(m_sections.size());
    std::vector<qsizetype> toAsk = in->parents;
    while (!toAsk.empty()) {
        const qsizetype next = toAsk.back();
        toAsk.pop_back();
        if (isAsked[static_cast<std::size_t>(next)])
            continue;
        isAsked[static_cast<std::size_t>(next)] = true;
        const Section &parent = at(next);
        if (auto found = literal(parent.name, name))
            return Inherited{parent.name, std::move(*found)};
        toAsk.insert(toAsk.end(), parent.parents.begin(), parent.parents.end());
    }
    qsizetype index = newest(at(defaultsSection), name);
    while (index >= in->firstEntry)
        index = m_entries[static_cast<std::size_t>(index)].next;
    if (index < 0)
        return std::nullopt;
    return Inherited{{}, literalIn(view(m_entries[static_cast<std::size_t>(index)].value)).toByteArray()};
}

std::optional<QString> MsmtprcDocument::value(QByteArrayView group, QByteArrayView name, ValueType type) const
{
    auto found = literal(group, name);
    if (!found) {
        if (auto other = inherited(group, name))
            found = std::move(other->literal);
    }
    if (!found)
        return std::nullopt;
    const QByteArrayView plain = bare(*found);
    const QByteArrayView content = plain.isEmpty() && isSwitch(name) ? QByteArrayView("on") : plain;
    switch (type) {
    case ValueType::Text:
        return decodeText(content, m_encoding);
    case ValueType::Integer: {
        bool isNumber = false;
        const qint64 number = content.toByteArray().toLongLong(&isNumber);
        return isNumber ? std::optional(QString::number(number)) : std::nullopt;
    }
    case ValueType::Boolean:
        if (content == "on" || content == "off")
            return content == "on" ? u"true"_qs : u"false"_qs;
        break;
    case ValueType::Binary:
        break;
    }
    return std::nullopt;
}

bool MsmtprcDocument::isSameValue(QByteArrayView one, QByteArrayView other) const
{
    return bare(one) == bare(other);
}

std::optional<QByteArray> MsmtprcDocument::literalOfAbsent(QByteArrayView group, QByteArrayView name) const
{
    if (name == "auth" || name == "tls")
        return QByteArrayLiteral("off");
    if (name == "tls_starttls")
        return QByteArrayLiteral("on");
    if (name == "user" || name == "password" || name == "passwordeval")
        return QByteArray();
    if (name == "port") {
        const bool isTls = value(group, "tls", ValueType::Boolean) == u"true" &&
                           value(group, "tls_starttls", ValueType::Boolean) == u"false";
        return isTls ? QByteArrayLiteral("465") : QByteArrayLiteral("25");
    }
    return std::nullopt;
}

// ---- writing

Expected<QByteArray> MsmtprcDocument::makeLiteral(ValueType type, const QString &value,
                                                  const std::optional<QByteArray> &like) const
{
    switch (type) {
    case ValueType::Text:
        break;
    case ValueType::Boolean: {
        const auto isTrue = booleanFromText(value);
        if (!isTrue)
            return unfitValue(path());
        return *isTrue ? QByteArrayLiteral("on") : QByteArrayLiteral("off");
    }
    case ValueType::Integer: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (!isNumber)
            return unfitValue(path());
        return QByteArray::number(number);
    }
    case ValueType::Binary:
        return unfitValue(path());
    }
    const auto bytes = encodeText(value, m_encoding);
    if (!bytes || bytes->contains('\n') || bytes->contains('\r') || bytes->contains('\0'))
        return unwritableText(path());
    const bool needsQuotes = bare(*bytes) != *bytes;
    return needsQuotes || (like && isQuoted(*like)) ? '"' + *bytes + '"' : *bytes;
}

QByteArrayView MsmtprcDocument::literalIn(QByteArrayView value) const
{
    return value.size() == 1 && isBlank(value.front()) ? QByteArrayView() : value;
}

QByteArray MsmtprcDocument::valueBytes(QByteArrayView value, const QByteArray &literal) const
{
    const bool wasEmpty = literalIn(value).isEmpty();
    return wasEmpty && !literal.isEmpty() ? ' ' + literal : literal;
}

QByteArray MsmtprcDocument::valueLine(QByteArrayView name, QByteArrayView literal) const
{
    if (literal.isEmpty())
        return m_indent + name.toByteArray();
    const bool isAligned = m_separator.size() > 1 && m_separator.count(' ') == m_separator.size();
    const QByteArray separator =
        isAligned ? QByteArray(std::max(qsizetype{1}, m_column - name.size()), ' ') : m_separator;
    return m_indent + name.toByteArray() + separator + literal.toByteArray();
}

QList<QByteArray> MsmtprcDocument::headerLines(QByteArrayView group, bool) const
{
    if (group.isEmpty())
        return {QByteArrayLiteral("defaults")};
    const bool needsQuotes = bare(group) != group;
    const QByteArray quotes(needsQuotes ? 1 : 0, '"');
    return {"account " + quotes + group.toByteArray() + quotes};
}

TextDocument::Place MsmtprcDocument::placeAt(qsizetype offset) const
{
    const QByteArrayView used = lineEndBefore(text(), offset, LineEnds::LfCrlf);
    if (!used.isEmpty())
        return {offset, used.toByteArray(), false};
    const QByteArrayView first = firstLineEnd(text(), LineEnds::LfCrlf);
    return {offset, first.isEmpty() ? QByteArrayLiteral("\n") : first.toByteArray(), offset > 0};
}

std::optional<TextDocument::Place> MsmtprcDocument::placeIn(QByteArrayView group) const
{
    const Section *in = section(group);
    return in && in->newLines >= 0 ? std::optional(placeAt(in->newLines)) : std::nullopt;
}

} // namespace mailsetup
