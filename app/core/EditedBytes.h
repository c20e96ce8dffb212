// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace mailsetup {

// One replaced span. Offsets count bytes in the new bytes; 'before' stood there, 'after' stands there.
struct Edit {
    qsizetype offset = 0;
    QByteArray before;
    QByteArray after;

    bool operator==(const Edit &) const = default;
};

// New bytes, told as the old ones and what differs: a large file with small changes needs no second copy in
// memory. Plain bytes are such without a difference.
class EditedBytes
{
public:
    EditedBytes() = default;
    EditedBytes(const QByteArray &bytes) // NOLINT(google-explicit-constructor)
        : m_original(bytes)
    {}
    // Edits are disjoint and in ascending order; each 'before' stands in the original.
    EditedBytes(const QByteArray &original, const QList<Edit> &edits);

    qsizetype size() const { return m_original.size() + m_growth; }
    const QList<Edit> &edits() const { return m_edits; }
    QByteArray toBytes() const;

    // Gives the new bytes in order. It must not outlive them.
    class Reader
    {
    public:
        explicit Reader(const EditedBytes &bytes)
            : m_bytes(bytes)
        {}
        // At most that many bytes, which stand in memory already; empty at the end.
        QByteArrayView next(qsizetype most);
        // As many as the buffer has room for: where they stand together in memory, else copied to the buffer.
        QByteArrayView next(QByteArray &buffer);
        // Copies until that many are there or no more are left; says how many.
        qsizetype read(char *to, qsizetype most);

    private:
        bool findPiece();

        const EditedBytes &m_bytes;
        QByteArrayView m_piece;   // what is left of the one that is being given
        qsizetype m_original = 0; // what of the original is done
        qsizetype m_edit = 0;     // the next one
        qsizetype m_growth = 0;   // by those before it
        bool m_isEditNext = false;
        bool m_isAtEnd = false;
    };

    friend bool operator==(const EditedBytes &edited, const QByteArray &bytes);

private:
    QByteArray m_original;
    QList<Edit> m_edits;
    qsizetype m_growth = 0;
};

} // namespace mailsetup
