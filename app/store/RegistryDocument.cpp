// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/RegistryDocument.h"

#include <algorithm>

namespace mailsetup {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArray lineEndOf(QByteArrayView text, RegistryDialect dialect)
{
    const QByteArrayView used = firstLineEnd(text, LineEnds::LfCrlf);
    if (!used.isEmpty())
        return used.toByteArray();
    return dialect == RegistryDialect::Wine ? QByteArrayLiteral("\n") : QByteArrayLiteral("\r\n");
}

// Wine ends every line. A last one that breaks off in the middle is what a crash or a full disk has left.
bool isCutOff(QByteArrayView text)
{
    const QByteArrayView last = text.sliced(text.lastIndexOf('\n') + 1).trimmed();
    if (last.startsWith('['))
        return findUnescaped(last, 1, ']') < 0;
    if (last.startsWith('"') || last.startsWith('@')) {
        const qsizetype name = last.startsWith('@') ? 0 : findUnescaped(last, 1, '"');
        const qsizetype equals = name < 0 ? -1 : last.indexOf('=', name);
        if (equals < 0 || equals + 1 == last.size())
            return true;
        if (const qsizetype quote = last.indexOf('"', equals); quote >= 0)
            return findUnescaped(last, quote + 1, '"') < 0;
    }
    return last.endsWith('\\') || last.endsWith(',');
}

} // namespace

RegistryDocument::RegistryDocument(const QByteArray &bytes, const QByteArray &text, RegistryDialect dialect,
                                   qsizetype from, const QString &path)
    : TextDocument(bytes, text, path, LineEnds::LfCrlf)
    , m_dialect(dialect)
    , m_keys(text, dialect, from)
    , m_literals(dialect, lineEndOf(text, dialect), path)
{}

Expected<std::unique_ptr<SettingsDocument>> RegistryDocument::parse(const QByteArray &bytes,
                                                                    const QString &name)
{
    LineReader::Line first;
    LineReader reader(bytes, 0, LineEnds::LfCrlf);
    const bool hasLine = reader.next(first);
    if (!hasLine || QByteArrayView(bytes).first(first.text.end) != QByteArrayView("WINE REGISTRY Version 2"))
        return fileError(ErrorCode::FileMalformed, name, bytes, 0,
                         QLatin1StringView("not a registry file that Wine reads"));
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return fileError(ErrorCode::FileMalformed, name, bytes, nul, QLatin1StringView("a NUL byte"));
    if (isCutOff(bytes))
        return fileError(ErrorCode::FileMalformed, name, bytes, bytes.size(),
                         QLatin1StringView("ends in the middle of a line"));
    std::unique_ptr<RegistryDocument> document(
        new RegistryDocument(bytes, bytes, RegistryDialect::Wine, first.next, name));
    if (auto result = document->checkValueEnds(); !result)
        return result.error();
    return std::unique_ptr<SettingsDocument>(std::move(document));
}

Expected<void> RegistryDocument::checkValueEnds() const
{
    for (const RegistryKeys::Section &section : m_keys.sections()) {
        // Nearly all keys end with a line that cannot go on; only others are read here.
        const QByteArrayView body = view(section.body);
        const QByteArrayView last =
            body.sliced(body.chopped(lineEndBefore(body, body.size()).size()).lastIndexOf('\n') + 1);
        if (!last.contains('\\'))
            continue;
        Key key;
        readSection(key, section);
        if (key.values.empty())
            continue;
        const Value &value = key.values.back();
        if (value.lines.end == section.body.end && view(value.literal).startsWith("hex") &&
            view(value.literal).endsWith('\\'))
            return fileError(ErrorCode::FileMalformed, path(), text(), value.literal.end - 1,
                             QLatin1StringView("a value that does not end"));
    }
    return {};
}

QByteArray RegistryDocument::lineEnd() const
{
    return lineEndOf(text(), m_dialect);
}

const RegistryDocument::Key *RegistryDocument::key(QByteArrayView group) const
{
    const QByteArray folded = m_keys.fold(group);
    if (const auto known = m_read.constFind(folded); known != m_read.cend())
        return known->get();
    std::vector<qsizetype> sections;
    for (qsizetype i = m_keys.lastSection(folded); i >= 0; i = m_keys.section(i).next)
        sections.push_back(i);
    if (sections.empty())
        return nullptr;
    auto read = std::make_shared<Key>();
    for (auto section = sections.rbegin(); section != sections.rend(); ++section)
        readSection(*read, m_keys.section(*section));
    return m_read.insert(folded, read)->get();
}

void RegistryDocument::readSection(Key &key, const RegistryKeys::Section &section) const
{
    key.newLines = section.header.end;
    qsizetype position = section.body.begin;
    bool hasValue = false;
    while (position < section.body.end) {
        LineReader::Line line;
        LineReader reader(view({0, section.body.end}), position, LineEnds::LfCrlf);
        if (!reader.next(line))
            break;
        while (line.text.begin < line.text.end && isBlank(text()[line.text.begin]))
            ++line.text.begin;
        if (auto value = readValue(line.text, section.body.end)) {
            value->lines.begin = position;
            position = value->lines.end;
            key.newLines = position;
            hasValue = true;
            addValue(key, std::move(*value));
            continue;
        }
        // Attributes of the key (#time=) stay in front of its values.
        if (line.text.size() > 0 && !hasValue)
            key.newLines = line.next;
        position = line.next;
    }
}

std::optional<RegistryDocument::Value> RegistryDocument::readValue(Span line, qsizetype bodyEnd) const
{
    const QByteArrayView content = view(line);
    qsizetype position = 1;
    Value value;
    if (content.startsWith('"')) {
        const qsizetype close = findUnescaped(content, 1, '"');
        if (close < 0)
            return std::nullopt;
        value.name = unescapeRegistry(content.sliced(1, close - 1), m_dialect).toUtf8();
        position = close + 1;
    } else if (!content.startsWith('@')) {
        return std::nullopt;
    }
    while (position < content.size() && isBlank(content[position]))
        ++position;
    if (position >= content.size() || content[position] != '=')
        return std::nullopt;
    for (++position; position < content.size() && isBlank(content[position]);)
        ++position;
    value.literal.begin = line.begin + position;
    const QByteArrayView rest = view({value.literal.begin, bodyEnd});
    value.literal.end = value.literal.begin + RegistryLiteral::length(rest, m_dialect);
    value.isDeletion = m_dialect != RegistryDialect::Wine && view(value.literal) == QByteArrayView("-");
    LineReader::Line last{{}, value.literal.end};
    LineReader(view({0, bodyEnd}), value.literal.end, LineEnds::LfCrlf).next(last);
    value.lines.end = last.next;
    return value;
}

void RegistryDocument::addValue(Key &key, Value value) const
{
    const auto index = static_cast<qsizetype>(key.values.size());
    const QByteArray folded = foldRegistryName(value.name);
    auto known = key.last.find(folded);
    if (known == key.last.end())
        known = key.last.insert(folded, -1);
    value.next = *known;
    *known = index;
    key.values.push_back(std::move(value));
}

std::optional<Span> RegistryDocument::find(QByteArrayView group, QByteArrayView name) const
{
    const Key *in = key(group);
    const qsizetype index = in ? in->last.value(foldRegistryName(name), -1) : -1;
    if (index < 0 || in->values[static_cast<std::size_t>(index)].isDeletion)
        return std::nullopt;
    return in->values[static_cast<std::size_t>(index)].literal;
}

TextDocument::Occurrences RegistryDocument::occurrences(QByteArrayView group, QByteArrayView name) const
{
    Occurrences list;
    const Key *in = key(group);
    qsizetype index = in ? in->last.value(foldRegistryName(name), -1) : -1;
    while (index >= 0) {
        const Value &value = in->values[static_cast<std::size_t>(index)];
        if (value.isDeletion)
            break; // what stands before it does not count
        list.append({value.literal, value.lines});
        index = value.next;
    }
    return list;
}

std::optional<QString> RegistryDocument::value(QByteArrayView group, QByteArrayView name,
                                               ValueType type) const
{
    const auto found = literal(group, name);
    return found ? m_literals.decode(*found, type) : std::nullopt;
}

bool RegistryDocument::isSameValue(QByteArrayView one, QByteArrayView other) const
{
    if (one == other)
        return true;
    const auto data = m_literals.parse(one);
    return data && data == m_literals.parse(other);
}

bool RegistryDocument::hasGroup(QByteArrayView group) const
{
    const QByteArray folded = m_keys.fold(group);
    if (m_keys.contains(folded) || hasAdded(folded))
        return true;
    const QList<QByteArray> added = addedGroups();
    return std::any_of(added.begin(), added.end(),
                       [&](const QByteArray &path) { return m_keys.fold(path).startsWith(folded + '\\'); });
}

QList<QByteArray> RegistryDocument::groups(QByteArrayView parent) const
{
    const QByteArray folded = m_keys.fold(parent);
    QList<QByteArray> names = m_keys.children(folded);
    const QByteArray prefix = folded.isEmpty() ? folded : folded + '\\';
    const qsizetype depth = prefix.count('\\');
    for (const QByteArray &group : addedGroups()) {
        const QByteArray path = m_keys.normalized(group);
        const QByteArray name = path.split('\\').value(depth);
        const auto isSame = [&](const QByteArray &known) {
            return foldRegistryName(known) == foldRegistryName(name);
        };
        if (m_keys.fold(path).startsWith(prefix) && !name.isEmpty() &&
            std::none_of(names.begin(), names.end(), isSame))
            names.append(name);
    }
    return names;
}

void RegistryDocument::forEachName(QByteArrayView group,
                                   const std::function<void(QByteArrayView name)> &visit) const
{
    if (const Key *in = key(group)) {
        for (std::size_t i = 0; i < in->values.size(); ++i) {
            const Value &value = in->values[i];
            const bool isObeyed = in->last.value(foldRegistryName(value.name)) == static_cast<qsizetype>(i);
            if (isObeyed && !value.isDeletion && !isRemoved(value.literal))
                visit(value.name);
        }
    }
    forEachAdded(m_keys.fold(group), visit);
}

Expected<QByteArray> RegistryDocument::makeLiteral(ValueType type, const QString &value,
                                                   const std::optional<QByteArray> &like) const
{
    return m_literals.encode(type, value, like);
}

TextDocument::Place RegistryDocument::placeAt(qsizetype offset) const
{
    const QByteArrayView used = lineEndBefore(text(), offset, LineEnds::LfCrlf);
    if (!used.isEmpty())
        return {offset, used.toByteArray(), false};
    // Behind half a line end, an LF would become part of it.
    return {offset, text().endsWith('\r') ? QByteArrayLiteral("\r\n") : lineEnd(), true};
}

std::optional<TextDocument::Place> RegistryDocument::placeIn(QByteArrayView group) const
{
    const Key *in = key(group);
    if (!in)
        return std::nullopt;
    return placeAt(in->newLines);
}

TextDocument::Place RegistryDocument::placeAtEnd() const
{
    return placeAt(text().size());
}

bool RegistryDocument::mayEndAt(qsizetype offset) const
{
    return m_dialect != RegistryDialect::Wine || !isCutOff(view({0, offset}));
}

QList<QByteArray> RegistryDocument::headerLines(QByteArrayView group, bool isFirst) const
{
    QList<QByteArray> lines;
    const QByteArrayView last = lineEndBefore(text(), text().size(), LineEnds::LfCrlf);
    const bool endsBlank =
        !last.isEmpty() && !lineEndBefore(text(), text().size() - last.size(), LineEnds::LfCrlf).isEmpty();
    if (!isFirst || !endsBlank)
        lines.append(QByteArray());
    if (m_dialect != RegistryDialect::Wine) {
        lines.append('[' + m_keys.normalized(group) + ']');
        return lines;
    }
    const QByteArray path = escapeRegistry(QString::fromUtf8(group), m_dialect, "[]");
    const qint64 time = m_keys.latestTime();
    lines.append('[' + path + ']' + (time > 0 ? ' ' + QByteArray::number(time) : QByteArray()));
    return lines;
}

QByteArray RegistryDocument::valueLine(QByteArrayView name, QByteArrayView literal) const
{
    const QByteArray escaped = escapeRegistry(QString::fromUtf8(name), m_dialect, "\"");
    return (name.isEmpty() ? QByteArrayLiteral("@") : '"' + escaped + '"') + '=' + literal.toByteArray();
}

} // namespace mailsetup
