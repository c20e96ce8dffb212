// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/WindowsHandle.h"

#include <QString>

#include <optional>

namespace mailsetup {

// Who may do what with a file that holds what concerns one user alone: that user, the user of this process,
// the administrators and the system, who cannot be kept out. What lies in a folder inherits it. Null when
// Windows has no memory for it.
LocalMemory<void> privateDescriptor();

// The trustee of an open file's permissions who is none of these but may read or write it, as a SID text;
// nullopt when there is none. An empty text when the permissions cannot be read, or everybody may.
std::optional<QString> strangerWithAccess(HANDLE file);

} // namespace mailsetup
