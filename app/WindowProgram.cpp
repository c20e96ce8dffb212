// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WindowFace.h"

#include "platform/ProgramBeside.h"
#include "silent/SilentFace.h"

namespace mailsetup {

int runWindowFace(int, char *argv[])
{
    const Error error = continueAs(MAILSETUP_WINDOW_PROGRAM, argv);
    say(QStringLiteral("The program of the window cannot be started. For a run without one, use --silent."));
    say(QStringLiteral("  ") + error.detail);
    return static_cast<int>(ExitCode::Internal);
}

} // namespace mailsetup
