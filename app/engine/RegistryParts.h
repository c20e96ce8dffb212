// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "platform/Machine.h"

#include <QByteArray>
#include <QList>

namespace mailsetup {

// The keys of the hives that stand for a key with its hive in front ("HKLM\\Software\\..."): HKLM in both the
// 64-bit and the 32-bit view, HKCR as the user's classes over the machine's. In the order in which they
// count.
QList<RegistryPart> registryParts(const QByteArray &key);

// All keys of the registry that these profiles look at or write: those that they name, and, for a key that is
// kept in a variable, all that lies below its part without variables.
QList<RegistryPart> registryParts(const QList<ClientProfile> &profiles);

} // namespace mailsetup
