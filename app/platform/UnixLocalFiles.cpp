// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/LocalFiles.h"

#include "platform/PosixFileSystem.h"

namespace mailsetup {

std::shared_ptr<FileSystem> localFiles()
{
    return std::make_shared<PosixFileSystem>();
}

} // namespace mailsetup
