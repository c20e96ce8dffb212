// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Provider.h"
#include "engine/ChangePlan.h"

#include <vector>

namespace mailsetup {

// Plans the change of every chosen account of the provider, in memory: the documents of the findings are
// edited, each account's changes are listed. It knows no mail program; what is written where comes from
// the ways of the profiles. An account of another provider keeps the settings that it has in effect, also
// where it inherits them from, or shares them with, one that changes.
ChangePlan planChanges(std::vector<Findings> &findings, const Provider &provider, const Choice &choice);

} // namespace mailsetup
