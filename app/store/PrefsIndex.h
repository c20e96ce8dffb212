// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/PrefsScanner.h"

#include <QHash>

#include <array>
#include <vector>

namespace mailsetup {

// Finds the statement of a preference by its name: an open-addressing table over the file's own bytes. No
// name is copied. A slot is one byte of the name's hash and the offset of the name, each in an array of its
// own, so that the bytes of a very large file still fit into a cache: mostly they tell alone. Names that are
// equal up to their last dot (mail.identity.id7.useremail, ...fullName) have their slots side by side: who
// asks for one asks for the next. Names are kept in families by how they begin, and a family gets its table
// when one of its names is first looked for: a mail program's file is full of preferences that nobody asks
// for. One thread at a time may look.
class PrefsIndex
{
public:
    // The text must outlive the index; its size is below 4 GiB.
    explicit PrefsIndex(QByteArrayView text);

    void add(const PrefsScanner::Statement &statement);
    // All that another index of the same text has, which comes behind what is in this one. Neither was asked
    // yet.
    void add(const PrefsIndex &behind);

    // Offset of the name in the last statement of it; 0 when there is none.
    quint32 find(QByteArrayView name) const;
    // The statement of the same name before this one, which was found; 0 when it is the first.
    quint32 previous(quint32 nameOffset) const { return m_previous.value(nameOffset, 0); }
    // Whether any name has more than one statement.
    bool hasRepeatedNames() const;
    // Offset of the word with which the statement of that name begins.
    quint32 statementBegin(quint32 nameOffset) const;
    // The name at that offset, decoded.
    QByteArray nameAt(quint32 nameOffset) const;
    // The closing quote of the name at that offset; where it was found, with the size that it has decoded.
    const char *nameEndAt(quint32 nameOffset) const;
    const char *nameEndAt(quint32 nameOffset, qsizetype size) const
    {
        return m_hasEscapes ? nameEndAt(nameOffset) : m_text.data() + nameOffset + size;
    }

    qsizetype memory() const;

private:
    struct Family {
        std::vector<quint32> waiting; // offsets of names, in the file's order, that are not in the table yet
        std::vector<quint8> tags;     // 0: free
        std::vector<quint32> names;
        int shift = 0;
    };

    struct Hash {
        quint32 group = 0; // of what stands before the last dot
        quint32 name = 0;
        quint8 tag() const { return static_cast<quint8>(name % 255 + 1); }
    };

    static Hash hashOf(QByteArrayView name);
    template<typename IsName>
    static std::size_t slotOf(const Family &family, const Hash &hash, const IsName &isName);
    static std::size_t familyOf(QByteArrayView name);
    bool isName(quint32 nameOffset, QByteArrayView name) const;
    void fillTable(Family &family) const;
    void fill(Family &family, const Hash &hash, quint32 nameOffset) const;

    QByteArrayView m_text;
    static constexpr int familyBits = 6;
    mutable std::array<Family, std::size_t(1) << familyBits> m_families;
    bool m_hasEscapes = false;                  // in a name
    mutable quint32 m_found = 0;                // last of all: who writes a value asks for it several times
    mutable QHash<quint32, quint32> m_previous; // only where a name occurs more than once
    QHash<quint32, quint32> m_oddBegins;        // of statements that do not begin with 'user_pref("'
};

} // namespace mailsetup
