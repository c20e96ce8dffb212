// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/PrefsIndex.h"

#include "store/PrefsStrings.h"

#include <algorithm>
#include <cstring>

namespace mailsetup {

namespace {

constexpr qsizetype typicalBeginSize = QByteArrayView("user_pref(\"").size();

quint64 load(const char *bytes, std::size_t count)
{
    quint64 word = 0;
    std::memcpy(&word, bytes, count);
    return word;
}

quint64 mix(quint64 state, quint64 word)
{
    state = (state ^ word) * 0x9E3779B97F4A7C15ULL;
    return state ^ (state >> 29);
}

} // namespace

PrefsIndex::PrefsIndex(QByteArrayView text)
    : m_text(text)
{}

quint32 PrefsIndex::hashOf(QByteArrayView name)
{
    const char *bytes = name.data();
    auto left = static_cast<std::size_t>(name.size());
    quint64 state = 0xA0761D6478BD642FULL ^ left;
    for (; left >= 8; left -= 8, bytes += 8)
        state = mix(state, load(bytes, 8));
    if (left > 0)
        state = mix(state, name.size() >= 8 ? load(bytes + left - 8, 8) : load(bytes, left));
    state *= 0xE7037ED1A0B428DBULL;
    return static_cast<quint32>(state >> 32);
}

// By the first four bytes.
std::size_t PrefsIndex::familyOf(QByteArrayView name)
{
    const quint64 begin =
        name.size() >= 4 ? load(name.data(), 4) : load(name.data(), static_cast<std::size_t>(name.size()));
    return static_cast<std::size_t>((begin * 0x9E3779B97F4A7C15ULL) >> (64 - familyBits));
}

const char *PrefsIndex::nameEndAt(quint32 nameOffset) const
{
    const char *name = m_text.data() + nameOffset;
    const char quote = name[-1];
    if (!m_hasEscapes)
        return static_cast<const char *>(
            std::memchr(name, quote, static_cast<std::size_t>(m_text.data() + m_text.size() - name)));
    while (*name != quote) {
        const QByteArrayView rest(name, m_text.data() + m_text.size());
        name += *name == '\\' ? readPrefsEscape(rest).length : 1;
    }
    return name;
}

QByteArray PrefsIndex::nameAt(quint32 nameOffset) const
{
    return unescapePrefs(QByteArrayView(m_text.data() + nameOffset, nameEndAt(nameOffset)));
}

bool PrefsIndex::isName(quint32 nameOffset, QByteArrayView name) const
{
    // With escapes one name can be written in several ways.
    if (m_hasEscapes)
        return nameAt(nameOffset) == name;
    const char *stored = m_text.data() + nameOffset;
    const auto size = static_cast<std::size_t>(name.size());
    const bool fits = m_text.size() - qsizetype(nameOffset) > name.size();
    return fits && stored[size] == stored[-1] && std::memcmp(stored, name.data(), size) == 0;
}

void PrefsIndex::add(const PrefsScanner::Statement &statement)
{
    const auto offset = static_cast<quint32>(statement.name - m_text.data());
    // With that many bytes before its name it has no blanks there.
    const bool isTypical = statement.name - statement.begin == typicalBeginSize && *statement.begin == 'u';
    if (!isTypical)
        m_oddBegins.insert(offset, static_cast<quint32>(statement.begin - m_text.data()));
    const QByteArrayView name(statement.name, statement.nameEnd);
    m_hasEscapes |= statement.isNameEscaped;
    const std::size_t family = familyOf(statement.isNameEscaped ? unescapePrefs(name) : name);
    m_families[family].waiting.push_back(offset);
}

void PrefsIndex::fillTable(Family &family) const
{
    // At least four slots for three names, and a power of two.
    int bits = 4;
    while ((std::size_t(1) << bits) * 3 < 4 * family.waiting.size())
        ++bits;
    family.shift = 32 - bits;
    family.tags.resize(std::size_t(1) << bits);
    family.names.resize(std::size_t(1) << bits);

    // Slots are filled some names late, so that the memory of a large table arrives in time.
    struct Late {
        quint32 hash = 0;
        quint32 name = 0; // 0: none (no name begins at offset 0)
    };
    constexpr std::size_t delay = 16;
    std::array<Late, delay> late;
    for (std::size_t i = 0; i < family.waiting.size() + delay; ++i) {
        Late &next = late[i % delay];
        if (next.name != 0)
            fill(family, next.hash, next.name);
        next = {};
        if (i < family.waiting.size()) {
            next.name = family.waiting[i];
            next.hash = m_hasEscapes
                            ? hashOf(nameAt(next.name))
                            : hashOf(QByteArrayView(m_text.data() + next.name, nameEndAt(next.name)));
            __builtin_prefetch(&family.tags[next.hash >> family.shift], 1);
            __builtin_prefetch(&family.names[next.hash >> family.shift], 1);
        }
    }
    family.waiting = {};
}

void PrefsIndex::fill(Family &family, quint32 hash, quint32 nameOffset) const
{
    const std::size_t mask = family.tags.size() - 1;
    const quint8 tag = tagOf(hash);
    std::size_t i = hash >> family.shift;
    for (; family.tags[i] != 0; i = (i + 1) & mask) {
        if (family.tags[i] == tag && isName(family.names[i], nameAt(nameOffset))) {
            m_previous.insert(nameOffset, family.names[i]);
            break;
        }
    }
    family.tags[i] = tag;
    family.names[i] = nameOffset;
}

quint32 PrefsIndex::find(QByteArrayView name) const
{
    Family &family = m_families[familyOf(name)];
    if (!family.waiting.empty())
        fillTable(family);
    if (family.tags.empty())
        return 0;
    const quint32 hash = hashOf(name);
    const quint8 tag = tagOf(hash);
    const std::size_t mask = family.tags.size() - 1;
    for (std::size_t i = hash >> family.shift; family.tags[i] != 0; i = (i + 1) & mask) {
        if (family.tags[i] == tag && isName(family.names[i], name))
            return family.names[i];
    }
    return 0;
}

quint32 PrefsIndex::statementBegin(quint32 nameOffset) const
{
    const auto odd = m_oddBegins.constFind(nameOffset);
    if (odd != m_oddBegins.cend())
        return *odd;
    return nameOffset - static_cast<quint32>(typicalBeginSize);
}

qsizetype PrefsIndex::memory() const
{
    constexpr qsizetype hashNode = 2 * sizeof(quint32) + 4;
    qsizetype size = (m_previous.size() + m_oddBegins.size()) * hashNode;
    for (const Family &family : m_families)
        size += static_cast<qsizetype>(family.tags.size() +
                                       (family.names.size() + family.waiting.capacity()) * sizeof(quint32));
    return size;
}

} // namespace mailsetup
