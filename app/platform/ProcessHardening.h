// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mailsetup {

// Keeps passwords in this process's memory from others: no core file, and no other process of the user may
// attach to it or read its memory. Call it first thing. Best effort: a system that refuses changes nothing.
void hardenProcess();

} // namespace mailsetup
