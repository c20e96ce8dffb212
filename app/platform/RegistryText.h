// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/Registry.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace mailsetup {

// Registry keys by their paths, and the text that stands for them: the form of a Wine prefix's user.reg, in
// which settings documents read and write the registry. Keys and values are sorted, so equal contents are
// equal texts.
struct RegistryContent {
    struct Key {
        QString path;
        QList<RegistryValue> values;

        bool operator==(const Key &) const = default;
    };
    QList<Key> keys;

    bool operator==(const RegistryContent &) const = default;
};

QByteArray registryText(const RegistryContent &content);
// What a text says, whatever the order in it is. FileMalformed names 'file'.
Expected<RegistryContent> registryContent(const QByteArray &text, const QString &file);

// Equal for names that the registry takes for the same.
QString foldedKey(const QString &name);

} // namespace mailsetup
