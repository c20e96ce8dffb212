// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"

#include <QString>

#include <sys/stat.h>

namespace mailsetup {

// Gives an open new file what an open old file has beside its content: owner, group, extended attributes,
// ACL and permission bits (set-user-ID, set-group-ID and sticky bits are left out). What the folder's
// default ACL put on the new file and the old one lacks is taken away. 'subject' is the path that errors
// name.
Expected<void> copyAttributes(int from, const struct stat &fromStatus, int to, const QString &subject);

} // namespace mailsetup
