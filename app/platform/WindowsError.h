// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "platform/WindowsHeaders.h"

#include <QString>

namespace mailsetup {

// "error 5 (Access is denied.)", in English where Windows has it.
QString windowsErrorText(DWORD number);

// An error whose detail is "path: what: error 5 (...)".
Error windowsError(ErrorCode code, const QString &path, QLatin1StringView what, DWORD number);

// The same for a failed write, with the code that the number stands for: DiskFull, FileReadOnly, else
// FileNotWritten.
Error windowsWriteError(const QString &path, QLatin1StringView what, DWORD number);

} // namespace mailsetup
