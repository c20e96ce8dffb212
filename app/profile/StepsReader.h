// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/HandSteps.h"
#include "profile/ElementReader.h"

namespace mailsetup {

// <by-hand>: the steps that a person does, with their drawings. A fault is what could not be followed: a
// text that names a callout which no control has, a callout that no text names, an unknown variable.
HandSteps readHandSteps(ElementReader &element);

} // namespace mailsetup
