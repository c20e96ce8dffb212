// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "engine/UndoRecord.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace mailsetup {

// How the bytes of a changed file become the old ones again; pure.

// The old bytes, where every span that was written still stands at its place; nullopt otherwise.
std::optional<EditedBytes> reverseEdits(const QByteArray &now, const UndoFile &file);

// Value by value, for a file that was edited since: a value that still holds what was written gets its old
// literal, one that holds its old literal already stays, any other is left alone and added to 'changedSince'
// with what stands there now in 'after'.
Expected<EditedBytes> restoreValues(const QByteArray &now, const UndoFile &file, const QList<Change> &values,
                                    QList<Change> &changedSince);

} // namespace mailsetup
