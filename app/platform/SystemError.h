// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QString>

#include <sys/stat.h>

namespace mailsetup {

// "ENOSPC (No space left on device)", in English whatever the locale is.
QString systemErrorText(int errorNumber);

// An error whose detail is "path: what: ENOSPC (...)".
Error systemError(ErrorCode code, const QString &path, QLatin1StringView what, int errorNumber);

// The same for a failed write, with the code that the number stands for: DiskFull, FileReadOnly, else
// FileNotWritten.
Error writeError(const QString &path, QLatin1StringView what, int errorNumber);

// Which file on this machine: what stays the same under another name.
struct FileId {
    dev_t device = 0;
    ino_t inode = 0;

    bool operator==(const FileId &) const = default;
};

inline FileId fileId(const struct stat &status)
{
    return {status.st_dev, status.st_ino};
}

} // namespace mailsetup
