// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/HomeFolder.h"

namespace mailsetup {

// A home folder on Windows is one of practice mode: no program of Unix runs here.
std::optional<QString> HomeFolder::runningProgram(const QStringList &) const
{
    return std::nullopt;
}

} // namespace mailsetup
