// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/PrefsIndex.h"

#include "store/PrefsStrings.h"

#include <cstring>

namespace mailsetup {

namespace {

constexpr QByteArrayView typicalBegin = "user_pref(";
constexpr qsizetype typicalStatementSize = 56;

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
{
    // At least 16 slots; else about as many as twice the statements that such a file usually has.
    int bits = 4;
    while ((qsizetype(1) << bits) * typicalStatementSize < text.size() * 5 / 4 && bits < 31)
        ++bits;
    m_shift = 32 - bits;
    m_slots.resize(std::size_t(1) << bits);
}

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
    const char *stored = m_text.data() + nameOffset;
    const auto size = static_cast<std::size_t>(name.size());
    const bool fits = m_text.size() - qsizetype(nameOffset) > name.size();
    if (fits && stored[size] == stored[-1] && std::memcmp(stored, name.data(), size) == 0 &&
        !(m_hasEscapes && std::memchr(stored, '\\', size)))
        return true;
    // Either another name with the same hash, or the same one written with escapes.
    return nameAt(nameOffset) == name;
}

bool PrefsIndex::isTypical(const PrefsScanner::Statement &statement) const
{
    return statement.name - statement.begin == typicalBegin.size() + 1 &&
           std::memcmp(statement.begin, typicalBegin.data(), static_cast<std::size_t>(typicalBegin.size())) ==
               0;
}

void PrefsIndex::add(const PrefsScanner::Statement &statement)
{
    const auto offset = static_cast<quint32>(statement.name - m_text.data());
    if (!isTypical(statement))
        m_oddBegins.insert(offset, static_cast<quint32>(statement.begin - m_text.data()));

    QByteArray decoded;
    QByteArrayView name(statement.name, statement.nameEnd);
    if (statement.isNameEscaped) {
        m_hasEscapes = true;
        decoded = unescapePrefs(name);
        name = decoded;
    }
    Slot &waiting = m_waiting[m_added++ % delay];
    if (waiting.name != 0)
        fill(waiting);
    waiting = {hashOf(name), offset};
    __builtin_prefetch(&m_slots[slotFor(waiting.hash)], 1);
}

void PrefsIndex::finish()
{
    for (std::size_t i = 0; i < delay; ++i) {
        Slot &waiting = m_waiting[m_added++ % delay];
        if (waiting.name != 0)
            fill(waiting);
        waiting = {};
    }
}

void PrefsIndex::fill(Slot added)
{
    if (m_used * 4 >= m_slots.size() * 3)
        grow();
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = slotFor(added.hash);; i = (i + 1) & mask) {
        Slot &slot = m_slots[i];
        if (slot.name == 0) {
            slot = added;
            ++m_used;
            return;
        }
        if (slot.hash == added.hash && isName(slot.name, nameAt(added.name))) {
            m_previous.insert(added.name, slot.name);
            slot.name = added.name;
            return;
        }
    }
}

void PrefsIndex::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    --m_shift;
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.name == 0)
            continue;
        std::size_t i = slotFor(slot.hash);
        while (m_slots[i].name != 0)
            i = (i + 1) & mask;
        m_slots[i] = slot;
    }
}

quint32 PrefsIndex::find(QByteArrayView name) const
{
    const quint32 hash = hashOf(name);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = slotFor(hash); m_slots[i].name != 0; i = (i + 1) & mask) {
        if (m_slots[i].hash == hash && isName(m_slots[i].name, name))
            return m_slots[i].name;
    }
    return 0;
}

quint32 PrefsIndex::statementBegin(quint32 nameOffset) const
{
    const auto odd = m_oddBegins.constFind(nameOffset);
    if (odd != m_oddBegins.cend())
        return *odd;
    return nameOffset - static_cast<quint32>(typicalBegin.size() + 1);
}

qsizetype PrefsIndex::memory() const
{
    const auto slotBytes = static_cast<qsizetype>(m_slots.size() * sizeof(Slot));
    constexpr qsizetype hashNode = 2 * sizeof(quint32) + 4;
    return slotBytes + (m_previous.size() + m_oddBegins.size()) * hashNode;
}

} // namespace mailsetup
