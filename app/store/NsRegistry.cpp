// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/NsRegistry.h"

#include <vector>

namespace mailsetup {

namespace {

constexpr qsizetype headerSize = 128;
constexpr qsizetype nodeSize = 32;
constexpr quint32 magic = 0x76644441;
constexpr unsigned keyType = 0x0001;
constexpr unsigned textType = 0x0011;
constexpr unsigned deletedBit = 0x0080;
// Far above what any profile registry has; a damaged file can loop.
constexpr int maximumNodes = 100000;
constexpr qsizetype maximumSize = qsizetype{16} * 1024 * 1024;
constexpr qsizetype maximumPath = 2048; // libreg's own limit

} // namespace

quint32 NsRegistry::number(qsizetype offset, int size) const
{
    quint32 value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = (value << 8) | static_cast<unsigned char>(m_bytes[offset + i]);
    return value;
}

bool NsRegistry::holds(qsizetype offset, qsizetype length) const
{
    return offset >= headerSize && offset <= m_bytes.size() && length <= m_bytes.size() - offset;
}

QString NsRegistry::textAt(qsizetype offset, qsizetype length) const
{
    QByteArrayView text = QByteArrayView(m_bytes).sliced(offset, length);
    const qsizetype nul = text.indexOf('\0');
    return QString::fromUtf8(nul < 0 ? text : text.first(nul));
}

std::optional<NsRegistry::Node> NsRegistry::node(qsizetype offset) const
{
    if (!holds(offset, nodeSize) || number(offset, 4) != static_cast<quint32>(offset))
        return std::nullopt;
    const qsizetype nameOffset = number(offset + 4, 4);
    const qsizetype nameLength = number(offset + 8, 2);
    if (!holds(nameOffset, nameLength))
        return std::nullopt;
    return Node{textAt(nameOffset, nameLength), number(offset + 12, 4), number(offset + 16, 4),
                number(offset + 20, 4),         number(offset + 24, 4), number(offset + 10, 2)};
}

qsizetype NsRegistry::readEntries(Key &key, qsizetype first)
{
    for (qsizetype offset = first; offset != 0;) {
        const auto entry = node(offset);
        if (!entry || ++m_nodes > maximumNodes)
            return offset;
        if (entry->type == textType) {
            if (!holds(entry->content, entry->length))
                return offset;
            if (!key.texts.contains(entry->name))
                key.texts.insert(entry->name, textAt(entry->content, entry->length));
        }
        offset = entry->next;
    }
    return -1;
}

qsizetype NsRegistry::read(qsizetype root)
{
    struct Level {
        QString parent;
        qsizetype first;
    };
    const auto rootNode = node(root);
    if (!rootNode)
        return root;
    if (const qsizetype bad = readEntries(m_keys[QString()], rootNode->content); bad >= 0)
        return bad;
    std::vector<Level> levels{{QString(), rootNode->child}};
    while (!levels.empty()) {
        const Level level = levels.back();
        levels.pop_back();
        for (qsizetype offset = level.first; offset != 0;) {
            const auto child = node(offset);
            if (!child || ++m_nodes > maximumNodes)
                return offset;
            const bool isDeleted = (child->type & deletedBit) != 0;
            if (!isDeleted && child->type == keyType) {
                const QString path = level.parent.isEmpty() ? child->name : level.parent + u'/' + child->name;
                if (path.size() > maximumPath)
                    return offset;
                m_keys[level.parent].children.append(child->name);
                if (const qsizetype bad = readEntries(m_keys[path], child->content); bad >= 0)
                    return bad;
                levels.push_back({path, child->child});
            }
            offset = child->next;
        }
    }
    return -1;
}

Expected<NsRegistry> NsRegistry::parse(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > maximumSize)
        return makeError(ErrorCode::FileTooLarge, name, name);
    NsRegistry registry(bytes);
    if (bytes.size() < headerSize || registry.number(0, 4) != magic || registry.number(4, 2) > 1)
        return makeError(ErrorCode::FileMalformed, name, name + u": not a profile registry"_qs);
    const qsizetype bad = registry.read(registry.number(12, 4));
    if (bad >= 0)
        return makeError(ErrorCode::FileMalformed, name,
                         u"%1: a damaged node at offset %2"_qs.arg(name).arg(bad));
    return registry;
}

QStringList NsRegistry::children(const QString &path) const
{
    return m_keys.value(path).children;
}

std::optional<QString> NsRegistry::entry(const QString &path, const QString &name) const
{
    const auto key = m_keys.constFind(path);
    if (key == m_keys.cend())
        return std::nullopt;
    const auto text = key->texts.constFind(name);
    return text == key->texts.cend() ? std::nullopt : std::optional(*text);
}

} // namespace mailsetup
