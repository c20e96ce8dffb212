// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "platform/WindowsHandle.h"

#include <QString>

#include <string>

namespace mailsetup {

// The permissions of an open file as a descriptor that a new file can be made with; null when it has none.
// FileNotWritten when they cannot be read.
Expected<LocalMemory<void>> permissionsOf(HANDLE file, const QString &subject);

// Gives an open new file what an old one has beside its content: permissions, attributes (hidden, system,
// compressed), creation time, owner where Windows allows it, and named streams. FileNotWritten, FileReadOnly,
// DiskFull; 'subject' is the path of the old one.
Expected<void> copyAttributes(HANDLE from, HANDLE to, const std::wstring &toName, const QString &subject);

} // namespace mailsetup
