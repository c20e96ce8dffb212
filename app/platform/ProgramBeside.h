// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QString>

namespace mailsetup {

// The path of another program of ours, which lies beside this one.
QString programBeside(const char *name);

// Goes on as such a program, with the same arguments: to whoever waits
// for the process it is still the same one. Returns only when that cannot be done; the detail says why.
Error continueAs(const char *name, char *argv[]);

} // namespace mailsetup
