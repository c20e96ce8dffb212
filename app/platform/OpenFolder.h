// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <dirent.h>

namespace mailsetup {

struct FolderCloser {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

// Owns a folder that is being read with readdir(3).
using OpenFolder = std::unique_ptr<DIR, FolderCloser>;

} // namespace mailsetup
