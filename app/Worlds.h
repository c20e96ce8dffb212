// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/MachineFinder.h"
#include "session/Session.h"
#include "silent/Options.h"

namespace mailsetup {

class Sandbox;

// What the faces work on, made from the command line: the customer's own machines, or a sandbox.

Expected<SessionSetup> makeSetup(const Options &options, const MachineOptions &machineOptions);
Expected<SessionSetup> makeSandboxSetup(const Options &options, const Sandbox &sandbox);

} // namespace mailsetup
