// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "profile/ElementReader.h"

namespace mailsetup {

// A <way>: the conditions under which an account is changed like this, and what is written.
Way readWay(ElementReader &element);

// The setting that an attribute names.
Setting readSettingName(ElementReader &element, const char *attribute);

// A fault of the element where a setting has words of ours and this is none of them.
void checkWord(ElementReader &element, Setting setting, const QString &text);

} // namespace mailsetup
