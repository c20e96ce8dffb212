// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/PosixFileSystem.h"

namespace mailsetup {

// The files of the system that the test runs on.
using OwnFileSystem = PosixFileSystem;

} // namespace mailsetup
