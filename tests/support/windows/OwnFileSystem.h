// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/WindowsFileSystem.h"

namespace mailsetup {

// The files of the system that the test runs on.
using OwnFileSystem = WindowsFileSystem;

} // namespace mailsetup
