// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/IniDocument.h"

#include "store/Charset.h"

#include <algorithm>

namespace mailsetup {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\v' || c == '\f' || c == '\x1a';
}

} // namespace

IniDocument::IniDocument(const QByteArray &bytes, IniFlavour flavour, TextEncoding encoding,
                         const QString &path)
    : TextDocument(bytes, bytes, path)
    , m_flavour(flavour)
    , m_encoding(encoding)
{}

Expected<std::unique_ptr<SettingsDocument>> IniDocument::parse(const QByteArray &bytes, IniFlavour flavour,
                                                               TextEncoding encoding, const QString &name)
{
    std::unique_ptr<IniDocument> document(new IniDocument(bytes, flavour, encoding, name));
    if (auto result = document->read(); !result)
        return result.error();
    return std::unique_ptr<SettingsDocument>(std::move(document));
}

Span IniDocument::withoutByteOrderMark() const
{
    return {text().startsWith("\xEF\xBB\xBF") ? 3 : 0, text().size()};
}

Span IniDocument::trimmed(Span span) const
{
    if (m_flavour == IniFlavour::Plain)
        return span;
    while (span.begin < span.end && isBlank(text()[span.begin]))
        ++span.begin;
    while (span.begin < span.end && isBlank(text()[span.end - 1]))
        --span.end;
    return span;
}

Expected<void> IniDocument::read()
{
    const QByteArray &bytes = text();
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return fileError(ErrorCode::FileEncoding, path(), bytes, 0, QLatin1StringView("a UTF-16 file"));
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return fileError(ErrorCode::FileMalformed, path(), bytes, nul, QLatin1StringView("a NUL byte"));

    const Span all = withoutByteOrderMark();
    beginSection({all.begin, all.begin});
    m_sections.front().newLines = all.begin;
    LineReader reader(bytes, all.begin);
    bool isAfterBlank = false;
    for (LineReader::Line line; reader.next(line);) {
        const Span content = trimmed(line.text);
        if (content.size() == 0) {
            isAfterBlank = true;
            continue;
        }
        const char first = bytes[content.begin];
        if (first == '[') {
            m_separatesSections = m_separatesSections || (isAfterBlank && content.begin > all.begin);
            if (auto header = readHeader(content); !header)
                return header.error();
        } else if (!isComment(first)) {
            const qsizetype equals = view(content).indexOf('=');
            if (equals >= 0)
                addEntry(line, content.begin + equals);
        }
        if (m_current >= 0)
            m_sections[static_cast<std::size_t>(m_current)].newLines = line.next;
        isAfterBlank = false;
    }
    return {};
}

bool IniDocument::isComment(char first) const
{
    switch (m_flavour) {
    case IniFlavour::Windows:
        return first == ';';
    case IniFlavour::KeyFile:
        return first == '#';
    case IniFlavour::Plain:
        break;
    }
    return false;
}

Expected<void> IniDocument::readHeader(Span line)
{
    if (m_flavour == IniFlavour::Plain) {
        if (view(line).endsWith(']'))
            beginSection({line.begin + 1, line.end - 1});
        else
            m_current = -1;
        return {};
    }
    const qsizetype close = view(line).indexOf(']');
    if (close < 0)
        return fileError(ErrorCode::FileMalformed, path(), text(), line.begin,
                         QLatin1StringView("a section name without ']'"));
    beginSection(trimmed({line.begin + 1, line.begin + close}));
    return {};
}

void IniDocument::beginSection(Span name)
{
    const QByteArray folded = foldGroup(view(name));
    const auto known = m_sectionIndex.constFind(folded);
    if (known == m_sectionIndex.cend()) {
        m_current = static_cast<qsizetype>(m_sections.size());
        m_sectionIndex.insert(folded, m_current);
        m_sections.push_back({name, 0, {}});
    } else {
        // Only key files merge sections of one name; others never look at a second one.
        m_current = m_flavour == IniFlavour::KeyFile ? *known : -1;
    }
}

void IniDocument::addEntry(const LineReader::Line &line, qsizetype equals)
{
    const Span name = trimmed({line.text.begin, equals});
    if (m_current < 0 || name.size() == 0)
        return;
    Span value = trimmed({equals + 1, line.text.end});
    if (m_flavour == IniFlavour::KeyFile)
        value.end = line.text.end; // blanks at the end count there
    const auto index = static_cast<qsizetype>(m_entries.size());
    m_entries.push_back({name, value, {line.text.begin, line.next}, -1});
    m_sections[static_cast<std::size_t>(m_current)].entries.push_back(index);

    const QByteArray entryKey = key(m_current, view(name));
    const auto known = m_entryIndex.find(entryKey);
    if (known == m_entryIndex.end()) {
        m_entryIndex.insert(entryKey, index);
    } else if (m_flavour != IniFlavour::Windows) {
        m_entries.back().next = *known;
        *known = index;
    } else {
        Entry &obeyed = m_entries[static_cast<std::size_t>(*known)];
        m_entries.back().next = obeyed.next;
        obeyed.next = index;
    }
}

QByteArray IniDocument::foldName(QByteArrayView name) const
{
    QByteArray folded = name.toByteArray();
    if (m_flavour == IniFlavour::Windows)
        std::transform(folded.begin(), folded.end(), folded.begin(), asciiLower);
    return folded;
}

QByteArray IniDocument::foldGroup(QByteArrayView group) const
{
    return foldName(group);
}

QByteArray IniDocument::key(qsizetype section, QByteArrayView name) const
{
    return QByteArray::number(section) + '\0' + foldName(name);
}

const IniDocument::Section *IniDocument::section(QByteArrayView group) const
{
    const auto index = m_sectionIndex.constFind(foldGroup(group));
    return index == m_sectionIndex.cend() ? nullptr : &m_sections[static_cast<std::size_t>(*index)];
}

TextDocument::Occurrences IniDocument::occurrences(QByteArrayView group, QByteArrayView name) const
{
    Occurrences list;
    const Section *in = section(group);
    if (!in)
        return list;
    qsizetype index = m_entryIndex.value(key(in - m_sections.data(), name), -1);
    while (index >= 0) {
        const Entry &entry = m_entries[static_cast<std::size_t>(index)];
        list.append({entry.value, entry.lines});
        index = entry.next;
    }
    return list;
}

std::optional<Span> IniDocument::find(QByteArrayView group, QByteArrayView name) const
{
    const Section *in = section(group);
    if (!in)
        return std::nullopt;
    const auto index = m_entryIndex.constFind(key(in - m_sections.data(), name));
    if (index == m_entryIndex.cend())
        return std::nullopt;
    return m_entries[static_cast<std::size_t>(*index)].value;
}

bool IniDocument::hasGroup(QByteArrayView group) const
{
    return section(group) || hasAdded(foldGroup(group));
}

QList<QByteArray> IniDocument::groups(QByteArrayView) const
{
    QList<QByteArray> names;
    for (std::size_t i = 1; i < m_sections.size(); ++i)
        names.append(view(m_sections[i].name).toByteArray());
    return names + addedGroups();
}

void IniDocument::forEachName(QByteArrayView group,
                              const std::function<void(QByteArrayView name)> &visit) const
{
    if (const Section *in = section(group)) {
        for (const qsizetype index : in->entries) {
            const Entry &entry = m_entries[static_cast<std::size_t>(index)];
            const auto obeyed = m_entryIndex.value(key(in - m_sections.data(), view(entry.name)));
            if (obeyed == index && !isRemoved(entry.value))
                visit(view(entry.name));
        }
    }
    forEachAdded(foldGroup(group), visit);
}

QByteArray IniDocument::defaultLineEnd() const
{
    const QByteArrayView used = firstLineEnd(text());
    if (!used.isEmpty())
        return used.toByteArray();
    return m_flavour == IniFlavour::Windows ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

TextDocument::Place IniDocument::placeAt(qsizetype offset) const
{
    const QByteArrayView used = lineEndBefore(text(), offset);
    if (!used.isEmpty())
        return {offset, used.toByteArray(), false};
    return {offset, defaultLineEnd(), offset > withoutByteOrderMark().begin};
}

std::optional<TextDocument::Place> IniDocument::placeIn(QByteArrayView group) const
{
    const Section *in = section(group);
    if (!in)
        return std::nullopt;
    return placeAt(in->newLines);
}

TextDocument::Place IniDocument::placeAtEnd() const
{
    // A DOS end-of-file mark that stands alone stays the last byte; a plain file knows none.
    const bool hasMark = m_flavour != IniFlavour::Plain && text().endsWith('\x1a');
    const qsizetype end = text().size() - (hasMark ? 1 : 0);
    const bool isAlone = end == withoutByteOrderMark().begin || !lineEndBefore(text(), end).isEmpty();
    return placeAt(isAlone ? end : text().size());
}

QList<QByteArray> IniDocument::headerLines(QByteArrayView group, bool isFirst) const
{
    QList<QByteArray> lines;
    const qsizetype end = placeAtEnd().offset;
    const qsizetype lastLine = end - lineEndBefore(text(), end).size();
    const bool endsBlank =
        end == withoutByteOrderMark().begin || (lastLine < end && !lineEndBefore(text(), lastLine).isEmpty());
    if (m_separatesSections && !(isFirst && endsBlank))
        lines.append(QByteArray());
    lines.append('[' + group.toByteArray() + ']');
    return lines;
}

QByteArray IniDocument::valueLine(QByteArrayView name, QByteArrayView literal) const
{
    return name.toByteArray() + '=' + literal.toByteArray();
}

std::optional<QString> IniDocument::value(QByteArrayView group, QByteArrayView name, ValueType type) const
{
    const auto found = literal(group, name);
    if (!found)
        return std::nullopt;
    const IniValue reader(m_flavour, m_encoding, path());
    return reader.decode(*found, type);
}

Expected<QByteArray> IniDocument::makeLiteral(ValueType type, const QString &value,
                                              const std::optional<QByteArray> &like) const
{
    const IniValue writer(m_flavour, m_encoding, path());
    return writer.encode(type, value, like);
}

} // namespace mailsetup
