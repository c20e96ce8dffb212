// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "engine/SettingsFiles.h"
#include "platform/Machine.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace mailsetup {

// The registry of one machine for looking: keys with their hive in front ("HKCU\\Software\\..."). Hives are
// opened when they are first asked for. HKLM is seen in both the 64-bit and the 32-bit view, HKCR as the
// user's classes over the machine's.
class RegistryView
{
public:
    RegistryView(const Machine &machine, SettingsFiles &files);

    // The text, or the number in decimal, of a value (name empty: the default value); nullopt when key or
    // value are absent.
    std::optional<QString> value(const QByteArray &key, const QByteArray &name,
                                 LiteralType type = LiteralType::Text);
    // Names of the direct subkeys.
    QList<QByteArray> subkeys(const QByteArray &key);
    // The user's hive as a settings file; null when the machine has none or it cannot be read.
    SettingsFile *currentUser();

private:
    struct Place {
        SettingsFile *file;
        QByteArray key;
    };
    QList<Place> places(const QByteArray &key);
    SettingsFile *hive(Hive hive);

    const Machine &m_machine;
    SettingsFiles &m_files;
};

} // namespace mailsetup
