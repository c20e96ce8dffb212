// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/EditedBytes.h"
#include "core/Expected.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailsetup {

// The file operations that the engine uses, so that tests can make each of them fail. Paths are host
// paths. Errors carry the path and the system's error in their detail.
class FileSystem
{
public:
    virtual ~FileSystem() = default;

    // All bytes of a regular file (a link is followed). FileTooLarge above 'limit' bytes, before reading.
    // FileUnreadable for a folder, a device, a pipe, a missing file.
    virtual Expected<QByteArray> read(const QString &path, qsizetype limit) const = 0;

    // The last 'size' bytes of a file, or all that there are; errors as read().
    virtual Expected<QByteArray> readEnd(const QString &path, qsizetype size, qsizetype limit) const
    {
        const auto bytes = read(path, limit);
        return bytes ? Expected<QByteArray>(bytes->right(size)) : bytes;
    }

    // Whether the file holds exactly these bytes; errors as read().
    virtual Expected<bool> holds(const QString &path, const EditedBytes &bytes) const
    {
        const auto now = read(path, 2 * bytes.size() + qsizetype{1024} * 1024);
        if (!now)
            return now.error();
        return bytes == *now;
    }

    // Replaces the content of an existing file in one step: a temporary file beside it, flush, rename,
    // flush of the folder. Keeps owner, group, mode, extended attributes and ACLs. 'path' is canonical():
    // where a link has come into it since, it means another file than the one that was looked at, and so
    // does other content than 'before' (nothing: whatever it holds); both are FileChanged. A file with
    // several hard links or in a folder where no file can be made is refused (FileNotWritten) rather than
    // written in place. FileReadOnly, DiskFull, FileNotWritten. After an error the old content stands and no
    // temporary file is left.
    virtual Expected<void> replace(const QString &path, const std::optional<QByteArray> &before,
                                   const EditedBytes &after) = 0;

    // Writes a file that the user alone can read (0600; missing folders are made with 0700), in one step
    // and flushed, whether it was there before or not. Refused where its folder is a link or somebody else's.
    virtual Expected<void> writePrivate(const QString &path, const QByteArray &bytes) = 0;

    // Removes the temporary files that replace() and writePrivate() of a process that was killed have left
    // beside this file. To be called only while no other copy of the program works in that folder.
    virtual void removeLeftovers(const QString &path) = 0;

    virtual Expected<void> remove(const QString &path) = 0;
    virtual bool exists(const QString &path) const = 0;
    // Whether replace() has a chance: FileReadOnly when the mode or the file system forbids it. Changes
    // nothing.
    virtual Expected<void> checkWritable(const QString &path) const = 0;
    // Names in a folder, sorted; empty when it is none.
    virtual QStringList list(const QString &folder) const = 0;
    // The file that a path means in the end: links followed, cleaned. The path itself when it is missing.
    virtual QString canonical(const QString &path) const = 0;
};

} // namespace mailsetup
