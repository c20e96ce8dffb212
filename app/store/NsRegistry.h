// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QStringList>

#include <optional>

namespace mailsetup {

// The profile registry of Mozilla Suite and Netscape (registry.dat, "libreg"), for reading only: a tree
// of named keys with named entries. Paths are key names with slashes below the root ("Common/Profiles").
class NsRegistry
{
public:
    // FileMalformed when an offset leads out of the file, a node is not where it says it is, or the
    // nodes loop; the detail names the offset. FileTooLarge above 16 MiB.
    static Expected<NsRegistry> parse(const QByteArray &bytes, const QString &name);

    // Names of the keys directly below, in the file's order; deleted ones are left out.
    QStringList children(const QString &path) const;
    // A text entry of a key; nullopt when it is absent or of another type.
    std::optional<QString> entry(const QString &path, const QString &name) const;

private:
    struct Node {
        QString name;
        qsizetype next = 0;
        qsizetype child = 0;   // of a key: its first subkey
        qsizetype content = 0; // of a key: its first entry; of an entry: its value
        qsizetype length = 0;  // of an entry: of its value
        unsigned type = 0;
    };
    struct Key {
        QStringList children;
        QHash<QString, QString> texts;
    };

    explicit NsRegistry(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    quint32 number(qsizetype offset, int size) const;
    bool holds(qsizetype offset, qsizetype length) const;
    std::optional<Node> node(qsizetype offset) const;
    // The offset of the node that cannot be read; -1 when all can.
    qsizetype read(qsizetype root);
    qsizetype readEntries(Key &key, qsizetype first);
    QString textAt(qsizetype offset, qsizetype length) const;

    QByteArray m_bytes;
    QHash<QString, Key> m_keys; // by path
    int m_nodes = 0;
};

} // namespace mailsetup
