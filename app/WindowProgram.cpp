// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WindowFace.h"

#include "platform/ProgramBeside.h"
#include "platform/SecretInput.h"
#include "silent/SilentFace.h"

namespace mailsetup {

int runWindowFace(int, char *argv[])
{
    // Only a silent run takes it. Left alone, it would be in the environment as long as the window is open.
    static_cast<void>(takePasswordFromEnvironment(passwordVariable));
    const Error error = continueAs(MAILSETUP_WINDOW_PROGRAM, argv);
    say(QStringLiteral("The program of the window cannot be started. For a run without one, use --silent."));
    say(QStringLiteral("  ") + error.detail);
    return static_cast<int>(ExitCode::Internal);
}

} // namespace mailsetup
