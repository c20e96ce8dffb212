// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "platform/Machine.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailsetup {

// A value as the system keeps it: the REG_* number and the bytes.
struct RegistryValue {
    QString name; // empty: the key's default value
    unsigned type = 0;
    QByteArray bytes;

    bool operator==(const RegistryValue &) const = default;
};

struct RegistryKey {
    QList<RegistryValue> values;
    QStringList subkeys;

    bool operator==(const RegistryKey &) const = default;
};

// The registry that the system has behind an API, one value at a time; RegistryFiles makes files of it. Keys
// are paths without the hive. Errors carry the key and the system's error in their detail.
class Registry
{
public:
    virtual ~Registry() = default;

    // nullopt when there is no such key. FileUnreadable.
    virtual Expected<std::optional<RegistryKey>> key(Hive hive, const QString &path) const = 0;
    // nullopt when there is no such value. FileUnreadable.
    virtual Expected<std::optional<RegistryValue>> value(Hive hive, const QString &path,
                                                         const QString &name) const = 0;
    // Makes the key where it is missing. FileReadOnly, FileNotWritten.
    virtual Expected<void> setValue(Hive hive, const QString &path, const RegistryValue &value) = 0;
    virtual Expected<void> removeValue(Hive hive, const QString &path, const QString &name) = 0;
    // A key with neither values nor subkeys.
    virtual Expected<void> removeKey(Hive hive, const QString &path) = 0;
    // Whether values of the hive can be written at all. FileReadOnly.
    virtual Expected<void> checkWritable(Hive hive) const = 0;
    // To the disk.
    virtual Expected<void> flush(Hive hive) = 0;
};

} // namespace mailsetup
