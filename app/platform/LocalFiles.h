// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/FileSystem.h"

#include <memory>

namespace mailsetup {

// The files of the system that this program runs on.
std::shared_ptr<FileSystem> localFiles();

} // namespace mailsetup
