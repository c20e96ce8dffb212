// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/Interruption.h"

#include "platform/WindowsHeaders.h"

#include <atomic>

namespace mailsetup {

namespace {

// The handler runs in a thread that Windows makes for it.
std::atomic<bool> requested{false};

BOOL WINAPI remember(DWORD event)
{
    requested.store(true);
    // After a closed console or the end of the session Windows ends the process as soon as this returns; it
    // gives the program a few seconds, which it has as long as this waits.
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT)
        ::Sleep(INFINITE);
    return TRUE;
}

} // namespace

struct Interruption::Before {
};

Interruption::Interruption()
{
    requested.store(false);
    ::SetConsoleCtrlHandler(remember, TRUE);
}

Interruption::~Interruption()
{
    ::SetConsoleCtrlHandler(remember, FALSE);
}

bool Interruption::isRequested()
{
    return requested.load();
}

} // namespace mailsetup
