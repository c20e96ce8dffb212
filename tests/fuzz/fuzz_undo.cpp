// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LineMutator.h"
#include "engine/FileRestorer.h"

using namespace mailsetup;

namespace {

void checkStates(const UndoRecord &record)
{
    const QByteArray json = toJson(record);
    const auto again = undoRecordFromJson(json, QStringLiteral("file"));
    fuzz::require(again.hasValue() && *again == record);
    fuzz::require(stateOfJson(json) == record.state);
    for (const RunState state : {RunState::Prepared, RunState::Done, RunState::Undoing, RunState::Undone}) {
        const auto changed = jsonWithState(json, state);
        fuzz::require(changed.has_value());
        UndoRecord wanted = record;
        wanted.state = state;
        fuzz::require(*changed == toJson(wanted));
    }
}

void restore(const UndoFile &file, const QList<UndoAccount> &accounts, const QByteArray &now)
{
    const auto before = reverseEdits(now, file);
    if (before)
        fuzz::require(before->toBytes().size() == file.sizeBefore);
    QList<Change> values;
    for (const UndoAccount &entry : accounts)
        values += entry.changes;
    QList<Change> changedSince;
    const auto restored = restoreValues(now, file, values, changedSince);
    if (restored && changedSince.size() == values.size())
        fuzz::require(*restored == now);
}

} // namespace

// A record, and behind it the bytes of the settings file as it is now.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const qsizetype end = bytes.indexOf(fuzz::partEnd);
    const QByteArray json = bytes.left(end < 0 ? bytes.size() : end);
    (void)stateOfJson(json);
    const auto record = undoRecordFromJson(json, QStringLiteral("file"));
    if (!record) {
        fuzz::require(record.error().code == ErrorCode::UndoRecordDamaged);
        return 0;
    }
    checkStates(*record);
    for (const UndoFile &file : record->files)
        restore(file, record->accounts, end < 0 ? QByteArray() : bytes.mid(end + 1));
    return 0;
}
