// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/Machine.h"

#include <QString>

namespace mailsetup {

// Whether another process keeps the lock of that kind on that file (host path). A file that is missing is
// not locked. Processes of other users can be seen by root only.
bool isFileLocked(LockKind kind, const QString &path);

} // namespace mailsetup
