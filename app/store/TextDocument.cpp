// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/TextDocument.h"

#include <algorithm>

namespace mailsetup {

namespace {

// To be kept, whoever owned the bytes before.
QByteArray owned(const QByteArray &folded)
{
    return QByteArrayView(folded).toByteArray();
}

} // namespace

std::optional<QByteArray> TextDocument::literal(QByteArrayView group, QByteArrayView name) const
{
    const auto found = literalView(group, name);
    return found ? std::optional(found->toByteArray()) : std::nullopt;
}

std::optional<QByteArrayView> TextDocument::literalView(QByteArrayView group, QByteArrayView name) const
{
    const auto viewOf = [](const std::optional<QByteArray> &literal) {
        return literal ? std::optional(QByteArrayView(*literal)) : std::nullopt;
    };
    if (const auto value = find(group, name)) {
        if (!m_changes.isEmpty()) {
            const auto change = m_changes.constFind(value->begin);
            if (change != m_changes.cend())
                return viewOf(change->literal);
        }
        return literalIn(view(*value));
    }
    const Added *added = findAdded(group, name);
    return added ? viewOf(added->literal) : std::nullopt;
}

void TextDocument::setLiteral(QByteArrayView group, QByteArrayView name,
                              const std::optional<QByteArray> &literal)
{
    const Occurrences places = occurrences(group, name);
    if (places.isEmpty()) {
        setAdded(group, name, literal);
        return;
    }
    if (!literal) {
        for (const Occurrence &place : places)
            m_changes.insert(place.value.begin, {place, std::nullopt});
        return;
    }
    for (const Occurrence &place : places)
        m_changes.remove(place.value.begin);
    const Occurrence &obeyed = places.first();
    if (literalIn(view(obeyed.value)) != *literal)
        m_changes.insert(obeyed.value.begin, {obeyed, literal});
}

bool TextDocument::isRemoved(Span value) const
{
    const auto change = m_changes.constFind(value.begin);
    return change != m_changes.cend() && !change->literal;
}

const TextDocument::Added *TextDocument::findAdded(QByteArrayView group, QByteArrayView name) const
{
    if (m_added.empty())
        return nullptr;
    const auto groupIndex = m_addedGroups.constFind(foldGroup(group));
    if (groupIndex == m_addedGroups.cend())
        return nullptr;
    const AddedGroup &added = m_added[static_cast<std::size_t>(*groupIndex)];
    const auto index = added.places.constFind(foldName(name));
    return index == added.places.cend() ? nullptr : &added.values[static_cast<std::size_t>(*index)];
}

void TextDocument::setAdded(QByteArrayView group, QByteArrayView name,
                            const std::optional<QByteArray> &literal)
{
    const QByteArray folded = foldGroup(group);
    auto groupIndex = m_addedGroups.constFind(folded);
    if (groupIndex == m_addedGroups.cend()) {
        if (!literal)
            return;
        groupIndex = m_addedGroups.insert(owned(folded), static_cast<qsizetype>(m_added.size()));
        m_added.push_back({group.toByteArray(), {}, {}, 0});
    }
    AddedGroup &added = m_added[static_cast<std::size_t>(*groupIndex)];
    const QByteArray foldedName = foldName(name);
    auto index = added.places.constFind(foldedName);
    if (index == added.places.cend()) {
        if (!literal)
            return;
        index = added.places.insert(owned(foldedName), static_cast<qsizetype>(added.values.size()));
        added.values.push_back({name.toByteArray(), std::nullopt});
    }
    Added &value = added.values[static_cast<std::size_t>(*index)];
    const int change = int(literal.has_value()) - int(value.literal.has_value());
    added.live += change;
    m_liveAdded += change;
    value.literal = literal;
}

bool TextDocument::hasAdded(const QByteArray &foldedGroup) const
{
    const auto index = m_addedGroups.constFind(foldedGroup);
    return index != m_addedGroups.cend() && m_added[static_cast<std::size_t>(*index)].live > 0;
}

void TextDocument::forEachAdded(const QByteArray &foldedGroup,
                                const std::function<void(QByteArrayView name)> &visit) const
{
    const auto index = m_addedGroups.constFind(foldedGroup);
    if (index == m_addedGroups.cend())
        return;
    for (const Added &value : m_added[static_cast<std::size_t>(*index)].values) {
        if (value.literal)
            visit(value.name);
    }
}

QList<QByteArray> TextDocument::addedGroups() const
{
    QList<QByteArray> names;
    for (const AddedGroup &group : m_added) {
        if (group.live > 0 && !placeIn(group.name))
            names.append(group.name);
    }
    return names;
}

bool TextDocument::isChanged() const
{
    return !m_changes.isEmpty() || m_liveAdded > 0;
}

QByteArray TextDocument::addedText(const AddedGroup &group, const Place &place,
                                   const QList<QByteArray> &header) const
{
    QByteArray added;
    const auto addLine = [&](const QByteArray &line) {
        added += place.isUnterminated ? place.lineEnd + line : line + place.lineEnd;
    };
    std::for_each(header.begin(), header.end(), addLine);
    for (const Added &value : group.values) {
        if (value.literal)
            addLine(valueLine(value.name, *value.literal));
    }
    return added;
}

void TextDocument::collectAdded(std::vector<Splice> &splices) const
{
    std::vector<Splice> atEnd;
    const Place end = placeAtEnd();
    for (const AddedGroup &group : m_added) {
        if (group.live == 0)
            continue;
        if (const auto place = placeIn(group.name)) {
            splices.push_back({{place->offset, place->offset}, addedText(group, *place, {}), false});
        } else {
            const auto header = headerLines(group.name, atEnd.empty());
            atEnd.push_back({{end.offset, end.offset}, addedText(group, end, header), false});
        }
    }
    std::move(atEnd.begin(), atEnd.end(), std::back_inserter(splices));
}

// A file whose last line has no line end shall have none after that line went.
void TextDocument::takeLineEndBefore(Splice &last) const
{
    if (!last.removesLine || last.span.end != m_text.size() ||
        !lineEndBefore(m_text, m_text.size(), m_ends).isEmpty())
        return;
    const qsizetype begin = last.span.begin - lineEndBefore(m_text, last.span.begin, m_ends).size();
    if (mayEndAt(begin))
        last.span.begin = begin;
}

// All changes as disjoint replacements in ascending order; neighbours are one.
std::vector<TextDocument::Splice> TextDocument::splices() const
{
    std::vector<Splice> all;
    all.reserve(static_cast<std::size_t>(m_changes.size()) + m_added.size());
    for (const Change &change : m_changes) {
        const Occurrence &place = change.place;
        if (change.literal)
            all.push_back({place.value, valueBytes(view(place.value), *change.literal), false});
        else
            all.push_back({place.lines, {}, place.isWholeLine});
    }
    std::sort(all.begin(), all.end(),
              [](const Splice &a, const Splice &b) { return a.span.begin < b.span.begin; });
    // Stable, so that what is added at an offset comes behind the value that ends there.
    collectAdded(all);
    std::stable_sort(all.begin(), all.end(),
                     [](const Splice &a, const Splice &b) { return a.span.begin < b.span.begin; });

    std::vector<Splice> merged;
    merged.reserve(all.size());
    for (Splice &splice : all) {
        if (merged.empty() || splice.span.begin > merged.back().span.end) {
            merged.push_back(std::move(splice));
            continue;
        }
        Splice &last = merged.back();
        last.span.end = std::max(last.span.end, splice.span.end);
        last.text += splice.text;
        last.removesLine = last.removesLine || splice.removesLine;
    }
    if (!merged.empty())
        takeLineEndBefore(merged.back());
    return merged;
}

EditedBytes TextDocument::edited() const
{
    if (!isChanged())
        return m_bytes;
    QList<Edit> edits;
    qsizetype growth = 0;
    for (const Splice &splice : splices()) {
        const qsizetype begin = fileOffset(splice.span.begin);
        const qsizetype end = fileOffset(splice.span.end);
        Edit edit{begin + growth, m_bytes.sliced(begin, end - begin), fileBytes(splice.text)};
        growth += edit.after.size() - edit.before.size();
        if (edit.before != edit.after)
            edits.append(std::move(edit));
    }
    return {m_bytes, edits};
}

} // namespace mailsetup
