// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/EditedBytes.h"

#include <algorithm>
#include <cstring>

namespace mailsetup {

EditedBytes::EditedBytes(const QByteArray &original, const QList<Edit> &edits)
    : m_original(original)
    , m_edits(edits)
{
    for (const Edit &edit : edits)
        m_growth += edit.after.size() - edit.before.size();
}

QByteArray EditedBytes::toBytes() const
{
    if (m_edits.isEmpty())
        return m_original;
    QByteArray bytes(size(), Qt::Uninitialized);
    Reader(*this).read(bytes.data(), bytes.size());
    return bytes;
}

// Original and edits in turn; either may be empty.
bool EditedBytes::Reader::findPiece()
{
    const QList<Edit> &edits = m_bytes.m_edits;
    while (m_piece.isEmpty() && !m_isAtEnd) {
        if (m_isEditNext) {
            const Edit &edit = edits.at(m_edit++);
            m_piece = edit.after;
            m_original += edit.before.size();
            m_growth += edit.after.size() - edit.before.size();
        } else {
            m_isAtEnd = m_edit == edits.size();
            const qsizetype end = m_isAtEnd ? m_bytes.m_original.size() : edits.at(m_edit).offset - m_growth;
            m_piece = QByteArrayView(m_bytes.m_original).sliced(m_original, end - m_original);
            m_original = end;
        }
        m_isEditNext = !m_isEditNext;
    }
    return !m_piece.isEmpty();
}

QByteArrayView EditedBytes::Reader::next(qsizetype most)
{
    if (!findPiece())
        return {};
    const QByteArrayView given = m_piece.first(std::min(most, m_piece.size()));
    m_piece = m_piece.sliced(given.size());
    return given;
}

QByteArrayView EditedBytes::Reader::next(QByteArray &buffer)
{
    if (findPiece() && m_piece.size() >= buffer.size())
        return next(buffer.size());
    return QByteArrayView(buffer.constData(), read(buffer.data(), buffer.size()));
}

qsizetype EditedBytes::Reader::read(char *to, qsizetype most)
{
    qsizetype size = 0;
    while (size < most && findPiece()) {
        const QByteArrayView piece = next(most - size);
        std::memcpy(to + size, piece.data(), static_cast<std::size_t>(piece.size()));
        size += piece.size();
    }
    return size;
}

bool operator==(const EditedBytes &edited, const QByteArray &bytes)
{
    if (edited.size() != bytes.size())
        return false;
    EditedBytes::Reader reader(edited);
    for (QByteArrayView rest(bytes); !rest.isEmpty();) {
        const QByteArrayView piece = reader.next(rest.size());
        // Mostly both are the same place in memory.
        if (piece.data() != rest.data() && !rest.startsWith(piece))
            return false;
        rest = rest.sliced(piece.size());
    }
    return true;
}

} // namespace mailsetup
