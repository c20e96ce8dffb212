// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsRetry.h"

namespace mailsetup {

bool isInTheWay(DWORD error)
{
    return error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION;
}

bool tryPatiently(const std::function<bool()> &attempt, const std::function<bool(DWORD)> &isPassing)
{
    constexpr DWORD longest = 400; // milliseconds; 25 + 50 + ... + 400 + 3 * 400 in all
    constexpr int tries = 9;
    DWORD pause = 25;
    for (int i = 1; !attempt(); ++i) {
        const DWORD error = ::GetLastError();
        if (i == tries || !isPassing(error)) {
            ::SetLastError(error);
            return false;
        }
        ::Sleep(pause);
        pause = pause < longest ? 2 * pause : longest;
    }
    return true;
}

} // namespace mailsetup
