// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NsRegistryWriter.h"

namespace mailsetup::test {

NsRegistryWriter::NsRegistryWriter()
    : m_bytes(128, '\0')
{
    put(0, 0x76644441, 4);
    put(4, 1, 2);
    put(6, 2, 2);
    const qsizetype root = appendNode(QStringLiteral("/"), 0x0001, 0);
    put(12, static_cast<quint32>(root), 4);
    m_keys.insert(QString(), root);
}

void NsRegistryWriter::put(qsizetype offset, quint32 value, int size)
{
    for (int i = 0; i < size; ++i)
        m_bytes[offset + i] = static_cast<char>((value >> (8 * i)) & 0xFF);
}

quint32 NsRegistryWriter::number(qsizetype offset) const
{
    quint32 value = 0;
    for (int i = 3; i >= 0; --i)
        value = (value << 8) | static_cast<unsigned char>(m_bytes[offset + i]);
    return value;
}

qsizetype NsRegistryWriter::append(const QByteArray &data)
{
    const qsizetype offset = m_bytes.size();
    m_bytes += data;
    return offset;
}

qsizetype NsRegistryWriter::appendNode(const QString &name, unsigned type, qsizetype parent)
{
    const QByteArray text = name.toUtf8() + '\0';
    const qsizetype nameOffset = append(text);
    const qsizetype node = append(QByteArray(32, '\0'));
    put(node, static_cast<quint32>(node), 4);
    put(node + 4, static_cast<quint32>(nameOffset), 4);
    put(node + 8, static_cast<quint32>(text.size()), 2);
    put(node + 10, type, 2);
    put(node + 28, static_cast<quint32>(parent), 4);
    return node;
}

void NsRegistryWriter::link(qsizetype field, qsizetype node)
{
    while (number(field) != 0)
        field = qsizetype(number(field)) + 12;
    put(field, static_cast<quint32>(node), 4);
}

void NsRegistryWriter::addKey(const QString &path)
{
    if (m_keys.contains(path))
        return;
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString parent = path.left(qMax<qsizetype>(slash, 0));
    addKey(parent);
    const qsizetype parentNode = m_keys.value(parent);
    const qsizetype node = appendNode(path.mid(slash + 1), 0x0001, parentNode);
    link(parentNode + 16, node);
    m_keys.insert(path, node);
}

void NsRegistryWriter::addText(const QString &path, const QString &name, const QString &text)
{
    addKey(path);
    const QByteArray value = text.toUtf8() + '\0';
    const qsizetype offset = append(value);
    const qsizetype entry = appendNode(name, 0x0011, m_keys.value(path));
    put(entry + 16, static_cast<quint32>(value.size()), 4);
    put(entry + 20, static_cast<quint32>(offset), 4);
    put(entry + 24, static_cast<quint32>(value.size()), 4);
    link(m_keys.value(path) + 20, entry);
}

void NsRegistryWriter::addNumber(const QString &path, const QString &name, qint32 number)
{
    addKey(path);
    const qsizetype offset = append(QByteArray(4, '\0'));
    put(offset, static_cast<quint32>(number), 4);
    const qsizetype entry = appendNode(name, 0x0012, m_keys.value(path));
    put(entry + 16, 4, 4);
    put(entry + 20, static_cast<quint32>(offset), 4);
    put(entry + 24, 4, 4);
    link(m_keys.value(path) + 20, entry);
}

void NsRegistryWriter::markDeleted(const QString &path)
{
    put(m_keys.value(path) + 10, 0x0081, 2);
}

QByteArray NsRegistryWriter::bytes() const
{
    NsRegistryWriter copy = *this;
    copy.put(8, static_cast<quint32>(m_bytes.size()), 4);
    return copy.m_bytes;
}

} // namespace mailsetup::test
