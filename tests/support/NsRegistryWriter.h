// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace mailsetup::test {

// Builds a small Mozilla profile registry (registry.dat) for tests and samples: keys by path, text entries.
class NsRegistryWriter
{
public:
    NsRegistryWriter();

    // Makes the key and its parents when they are missing.
    void addKey(const QString &path);
    void addText(const QString &path, const QString &name, const QString &text);
    void addNumber(const QString &path, const QString &name, qint32 number);
    void markDeleted(const QString &path);

    QByteArray bytes() const;
    // Where the node of a key begins, for tests that damage it.
    qsizetype offsetOf(const QString &path) const { return m_keys.value(path); }

private:
    void put(qsizetype offset, quint32 value, int size);
    quint32 number(qsizetype offset) const;
    qsizetype append(const QByteArray &data);
    qsizetype appendNode(const QString &name, unsigned type, qsizetype parent);
    // Puts a node at the end of the list that begins in that field.
    void link(qsizetype field, qsizetype node);

    QByteArray m_bytes;
    QHash<QString, qsizetype> m_keys; // node of each path
};

} // namespace mailsetup::test
