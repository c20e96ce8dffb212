// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "platform/StateFolder.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace mailsetup {

// Keeps other copies of this program with the same state folder from working at the same time, as long as
// it lives. The kernel takes the lock back when the program crashes.
class RunLock
{
public:
    // Makes the state folder where it is missing. Busy, UndoRecordUnwritable.
    static Expected<RunLock> take(const StateFolder &state);

private:
    explicit RunLock(std::shared_ptr<void> lock)
        : m_lock(std::move(lock))
    {}

    std::shared_ptr<void> m_lock;
};

// The same for copies with different state folders (another user, another HOME): locks the folder of each
// file that will be written. It makes no file; a file system without such locks is passed over.
class FolderLocks
{
public:
    // Paths of the files to be written (host paths, links followed). Busy, FileNotWritten.
    static Expected<FolderLocks> take(const QStringList &files);

private:
    FolderLocks() = default;

    std::vector<std::shared_ptr<void>> m_folders;
};

} // namespace mailsetup
