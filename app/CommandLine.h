// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/Language.h"
#include "silent/Options.h"

namespace mailsetup {

// What each of the faces begins with.

// What the command line asks for, before there is an application; nothing for what is no good.
Action actionOf(int argc, char *argv[]);

// Names the application, sets the language of its texts and reads the command line.
Expected<Options> readCommandLine(Language &language);

// Says what is wrong with the command line; the exit code.
int sayBadCommandLine(const Error &error);

} // namespace mailsetup
