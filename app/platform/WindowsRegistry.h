// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/Registry.h"

namespace mailsetup {

// The registry of Windows. The current user's hive is that of the person whose mail programs these are; the
// 32-bit view of the machine's software lies in it as Wow6432Node.
class WindowsRegistry final : public Registry
{
public:
    Expected<std::optional<RegistryKey>> key(Hive hive, const QString &path) const override;
    Expected<std::optional<RegistryValue>> value(Hive hive, const QString &path,
                                                 const QString &name) const override;
    Expected<void> setValue(Hive hive, const QString &path, const RegistryValue &value) override;
    Expected<void> removeValue(Hive hive, const QString &path, const QString &name) override;
    Expected<void> removeKey(Hive hive, const QString &path) override;
    Expected<void> checkWritable(Hive hive) const override;
    Expected<void> flush(Hive hive) override;
};

} // namespace mailsetup
