// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/PrefsIndex.h"

#include "store/PrefsStrings.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace mailsetup {

namespace {

constexpr qsizetype typicalBeginSize = QByteArrayView("user_pref(\"").size();

// As many slots as names of one group have for themselves: their tags are one line of a cache.
constexpr std::size_t blockSize = 64;

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

quint32 upperHalf(quint64 state)
{
    return static_cast<quint32>((state * 0xE7037ED1A0B428DBULL) >> 32);
}

// Where the last dot is, looked for eight bytes at a time; where there is none, or only among the first seven
// bytes, some number below 8.
qsizetype lastDot(QByteArrayView name)
{
    constexpr quint64 low = 0x7F7F7F7F7F7F7F7FULL;
    qsizetype end = name.size();
    for (; end >= 8; end -= 8) {
        const quint64 other = qFromLittleEndian<quint64>(name.data() + end - 8) ^ 0x2E2E2E2E2E2E2E2EULL;
        const quint64 dots =
            ~(((other & low) + low) | other | low); // the highest bit of each byte that is one
        if (dots != 0)
            return end - 1 - std::countl_zero(dots) / 8;
    }
    return end - 1;
}

} // namespace

PrefsIndex::PrefsIndex(QByteArrayView text)
    : m_text(text)
{}

PrefsIndex::Hash PrefsIndex::hashOf(QByteArrayView name)
{
    const char *bytes = name.data();
    auto left = static_cast<std::size_t>(name.size());
    quint64 state = 0xA0761D6478BD642FULL ^ left;
    for (; left >= 8; left -= 8, bytes += 8)
        state = mix(state, load(bytes, 8));
    if (left > 0)
        state = mix(state, name.size() >= 8 ? load(bytes + left - 8, 8) : load(bytes, left));

    // Most groups differ in the last eight bytes before the dot ("tity.id7"); others share their slots.
    const qsizetype dot = lastDot(name);
    const quint64 group = dot >= 8 ? load(name.data() + dot - 8, 8) : 0;
    return {upperHalf(group), upperHalf(state)};
}

// The slot that holds the name, or the free one where it belongs: one of its group's block, and when that is
// full, of the whole table, from where its own hash says.
template<typename IsName>
std::size_t PrefsIndex::slotOf(const Family &family, const Hash &hash, const IsName &isName)
{
    const quint8 *tags = family.tags.data();
    const quint8 tag = hash.tag();
    const auto isIts = [&](std::size_t slot) {
        return tags[slot] == 0 || (tags[slot] == tag && isName(family.names[slot]));
    };
    const std::size_t block = (hash.group >> family.shift) & ~(blockSize - 1);
    // While the tags are looked at, what they lead to is fetched: four lines of a cache.
    for (std::size_t i = 0; i < blockSize; i += blockSize / 4)
        __builtin_prefetch(&family.names[block + i]);
    for (std::size_t i = 0; i < blockSize; ++i) {
        const std::size_t slot = block + ((hash.name + i) & (blockSize - 1));
        if (isIts(slot))
            return slot;
    }
    std::size_t slot = hash.name >> family.shift;
    while (!isIts(slot))
        slot = (slot + 1) & (family.tags.size() - 1);
    return slot;
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

void PrefsIndex::add(const PrefsIndex &behind)
{
    for (std::size_t i = 0; i < m_families.size(); ++i) {
        const std::vector<quint32> &more = behind.m_families[i].waiting;
        m_families[i].waiting.insert(m_families[i].waiting.end(), more.begin(), more.end());
    }
    m_hasEscapes |= behind.m_hasEscapes;
    m_oddBegins.insert(behind.m_oddBegins);
}

void PrefsIndex::fillTable(Family &family) const
{
    // At least two slots for a name, and a power of two.
    int bits = 6;
    while ((std::size_t(1) << bits) < 2 * family.waiting.size())
        ++bits;
    family.shift = 32 - bits;
    family.tags.resize(std::size_t(1) << bits);
    family.names.resize(std::size_t(1) << bits);
    for (const quint32 nameOffset : family.waiting) {
        const Hash hash = m_hasEscapes
                              ? hashOf(nameAt(nameOffset))
                              : hashOf(QByteArrayView(m_text.data() + nameOffset, nameEndAt(nameOffset)));
        fill(family, hash, nameOffset);
    }
    family.waiting = {};
}

void PrefsIndex::fill(Family &family, const Hash &hash, quint32 nameOffset) const
{
    const std::size_t slot =
        slotOf(family, hash, [&](quint32 other) { return isName(other, nameAt(nameOffset)); });
    if (family.tags[slot] != 0)
        m_previous.insert(nameOffset, family.names[slot]);
    family.tags[slot] = hash.tag();
    family.names[slot] = nameOffset;
}

quint32 PrefsIndex::find(QByteArrayView name) const
{
    if (m_found != 0 && isName(m_found, name))
        return m_found;
    Family &family = m_families[familyOf(name)];
    if (!family.waiting.empty())
        fillTable(family);
    if (family.tags.empty())
        return 0;
    const std::size_t slot =
        slotOf(family, hashOf(name), [&](quint32 nameOffset) { return isName(nameOffset, name); });
    const quint32 found = family.names[slot]; // 0 where it is free: no name begins there
    if (found != 0)
        m_found = found;
    return found;
}

bool PrefsIndex::hasRepeatedNames() const
{
    for (Family &family : m_families) {
        if (!family.waiting.empty())
            fillTable(family);
    }
    return !m_previous.isEmpty();
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
