// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"

#include <QString>

#include <optional>

namespace mailsetup {

// Where a setting is written: the first key that it is read from; null when it is made of other things.
const Source *firstKey(const SettingRule &rule);
// The program's own word for one of ours, the inverse of the source's maps; nullopt where it has none.
std::optional<QString> programWord(const Source &source, const QString &meaning);

} // namespace mailsetup
