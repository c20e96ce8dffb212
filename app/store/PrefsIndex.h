// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/PrefsScanner.h"

#include <QHash>

#include <array>
#include <vector>

namespace mailsetup {

// Finds the statement of a preference by its name: an open-addressing table of eight bytes a slot (part
// of the name's hash, offset of the name) over the file's own bytes. No name is copied.
class PrefsIndex
{
public:
    // The text must outlive the index; its size is below 4 GiB.
    explicit PrefsIndex(QByteArrayView text);

    void add(const PrefsScanner::Statement &statement);
    // To be called behind the last add().
    void finish();

    // Offset of the name in the last statement of it; 0 when there is none.
    quint32 find(QByteArrayView name) const;
    // The statement of the same name before this one; 0 when it is the first.
    quint32 previous(quint32 nameOffset) const { return m_previous.value(nameOffset, 0); }
    // Offset of the word with which the statement of that name begins.
    quint32 statementBegin(quint32 nameOffset) const;
    // The name at that offset, decoded.
    QByteArray nameAt(quint32 nameOffset) const;
    // The closing quote of the name at that offset.
    const char *nameEndAt(quint32 nameOffset) const;

    qsizetype memory() const;

private:
    struct Slot {
        quint32 hash = 0;
        quint32 name = 0; // 0: free (no name begins at offset 0)
    };

    // Slots are filled some statements late, so that the memory of a large table arrives in time.
    static constexpr std::size_t delay = 16;

    static quint32 hashOf(QByteArrayView name);
    bool isName(quint32 nameOffset, QByteArrayView name) const;
    bool isTypical(const PrefsScanner::Statement &statement) const;
    void grow();
    void fill(Slot added);
    std::size_t slotFor(quint32 hash) const { return hash >> m_shift; }

    QByteArrayView m_text;
    std::vector<Slot> m_slots;
    int m_shift = 0;
    std::size_t m_used = 0;
    std::array<Slot, delay> m_waiting;
    std::size_t m_added = 0;
    bool m_hasEscapes = false;           // in a name
    QHash<quint32, quint32> m_previous;  // only where a name occurs more than once
    QHash<quint32, quint32> m_oddBegins; // of statements that do not begin with 'user_pref("'
};

} // namespace mailsetup
