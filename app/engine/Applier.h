// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/ChangePlan.h"
#include "engine/UndoStore.h"
#include "platform/Machine.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace mailsetup {

// What became of an undo or a repair.
struct UndoResult {
    UndoRecord record;
    bool changed = false;       // a file was written
    QList<Change> changedSince; // values that were left alone, with what stands there now in 'after'
    bool isFinished = false;    // repair: the run turned out to be complete
};

// The one place that writes settings. It keeps the nine points of the writing rule: nothing runs, the
// bytes are those that were planned from, equal bytes are not written, the undo record is on disk first,
// each file is replaced in one step and read back, a failure puts everything back in reverse, a cut-off
// run is found again by its record, and the folders are locked meanwhile.
class Applier
{
public:
    // 'progressed' is called before each file; 'isInterrupted' is asked there too.
    struct Hooks {
        std::function<void(const QString &path)> progressed;
        std::function<bool()> isInterrupted;
    };

    Applier(UndoStore &store, std::function<Machine *(const QString &root)> machineOf, Hooks hooks);

    // Writes the planned documents. Returns the run's name; empty when all bytes were equal.
    Expected<QString> apply(ChangePlan &plan, const QString &provider, const QDateTime &utc);
    // Restores what still holds the values that the run wrote.
    Expected<UndoResult> undo(UndoRecord record);
    // Takes back, or finishes, a run that was cut off.
    Expected<UndoResult> repair(UndoRecord record);

private:
    // One file on its way from 'before' to 'after'.
    struct Replacement {
        Machine *machine = nullptr;
        QString path;
        bool isHive = false;
        QByteArray before;
        EditedBytes after;
        QStringList programs;
        QList<UndoLock> locks;
    };
    static bool addFile(const FoundClient &client, const SettingsFile &file, std::vector<Replacement> &files,
                        UndoRecord &record);
    Expected<void> replaceAll(const std::vector<Replacement> &files);
    Expected<void> prepare(const std::vector<Replacement> &files,
                           std::vector<std::shared_ptr<void>> &guards) const;
    Expected<void> replaceOne(const Replacement &file) const;
    static void addToKeyring(ChangePlan &plan);
    QList<Change> takeFromKeyring(const UndoRecord &record) const;
    Expected<void> putBack(const std::vector<Replacement> &files, std::size_t count) const;
    Expected<void> removeLeftovers(const UndoRecord &record) const;
    static Expected<void> checkNotRunning(const Replacement &file);
    Expected<void> takeBack(UndoRecord &record, UndoResult &result);
    Expected<EditedBytes> restored(const UndoFile &file, const QByteArray &now, const UndoRecord &record,
                                   UndoResult &result) const;

    UndoStore &m_store;
    std::function<Machine *(const QString &root)> m_machineOf;
    Hooks m_hooks;
};

} // namespace mailsetup
