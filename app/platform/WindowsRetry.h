// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/WindowsHeaders.h"

#include <functional>

namespace mailsetup {

// Whether another program is in the way, which may be gone in a moment (a virus scanner, a backup).
bool isInTheWay(DWORD error);

// Tries until it succeeds, fails for another reason, or about two seconds have passed. 'attempt' tells by the
// last error why it failed; that is the last error at the end too.
bool tryPatiently(const std::function<bool()> &attempt,
                  const std::function<bool(DWORD)> &isPassing = isInTheWay);

} // namespace mailsetup
