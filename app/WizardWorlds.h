// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "silent/LogFile.h"
#include "silent/Options.h"
#include "wizard/WizardSetup.h"

namespace mailsetup {

// What the window works on, made from the command line: the customer's own machines, or a sandbox.
Expected<WizardSetup> makeWizardSetup(const Options &options, std::optional<PracticeChoice> practice);

// The options and the log must outlive the window.
WindowOptions makeWindowOptions(const Options &options, LogFile &log);

} // namespace mailsetup
