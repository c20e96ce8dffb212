// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeRegistry.h"

#include <limits>

namespace mailsetup {

namespace {

// -1 when it is not there.
qsizetype indexOf(const RegistryContent::Key &key, const QString &name)
{
    for (qsizetype i = 0; i < key.values.size(); ++i) {
        if (foldedKey(key.values.at(i).name) == foldedKey(name))
            return i;
    }
    return -1;
}

} // namespace

void FakeRegistry::fill(Hive hive, const RegistryContent &content)
{
    m_hives[hive].clear();
    for (const RegistryContent::Key &key : content.keys)
        make(hive, key.path).values = key.values;
}

RegistryContent FakeRegistry::content(Hive hive) const
{
    RegistryContent content;
    const auto keys = m_hives.find(hive);
    if (keys != m_hives.end()) {
        for (const auto &[path, key] : keys->second)
            content.keys.append(key);
    }
    return content;
}

void FakeRegistry::failAt(int number, bool fromThenOn)
{
    m_failingFrom = m_writes + number;
    m_failingTo = fromThenOn ? std::numeric_limits<int>::max() : m_failingFrom;
}

void FakeRegistry::before(int number, std::function<void()> act)
{
    m_actNumber = m_writes + number;
    m_act = std::move(act);
}

RegistryContent::Key &FakeRegistry::make(Hive hive, const QString &path)
{
    Keys &keys = m_hives[hive];
    for (qsizetype end = path.indexOf(u'\\'); end >= 0; end = path.indexOf(u'\\', end + 1)) {
        const QString above = path.left(end);
        keys.try_emplace(foldedKey(above), RegistryContent::Key{above, {}});
    }
    return keys.try_emplace(foldedKey(path), RegistryContent::Key{path, {}}).first->second;
}

Expected<void> FakeRegistry::countWrite()
{
    ++m_writes;
    if (m_writes == m_actNumber && m_act)
        std::exchange(m_act, {})();
    if (m_failingFrom > 0 && m_writes >= m_failingFrom && m_writes <= m_failingTo)
        return makeError(ErrorCode::FileNotWritten, QStringLiteral("HKCU"), QStringLiteral("as asked for"));
    return {};
}

Expected<std::optional<RegistryKey>> FakeRegistry::key(Hive hive, const QString &path) const
{
    const auto keys = m_hives.find(hive);
    if (keys == m_hives.end())
        return std::optional<RegistryKey>();
    const QString folded = foldedKey(path);
    const auto found = keys->second.find(folded);
    if (found == keys->second.end())
        return std::optional<RegistryKey>();
    RegistryKey key{found->second.values, {}};
    for (const auto &[other, content] : keys->second) {
        if (other.startsWith(folded + u'\\') && !QStringView(other).sliced(folded.size() + 1).contains(u'\\'))
            key.subkeys.append(content.path.mid(path.size() + 1));
    }
    return std::optional(key);
}

Expected<std::optional<RegistryValue>> FakeRegistry::value(Hive hive, const QString &path,
                                                           const QString &name) const
{
    const auto keys = m_hives.find(hive);
    if (keys == m_hives.end() || !keys->second.contains(foldedKey(path)))
        return std::optional<RegistryValue>();
    const RegistryContent::Key &key = keys->second.at(foldedKey(path));
    const qsizetype index = indexOf(key, name);
    return index < 0 ? std::optional<RegistryValue>() : std::optional(key.values.at(index));
}

Expected<void> FakeRegistry::setValue(Hive hive, const QString &path, const RegistryValue &value)
{
    if (auto counted = countWrite(); !counted || losesWrites)
        return counted;
    RegistryContent::Key &key = make(hive, path);
    const qsizetype index = indexOf(key, value.name);
    if (index < 0)
        key.values.append(value);
    else
        key.values[index] = {key.values.at(index).name, value.type, value.bytes};
    return {};
}

Expected<void> FakeRegistry::removeValue(Hive hive, const QString &path, const QString &name)
{
    if (auto counted = countWrite(); !counted || losesWrites)
        return counted;
    RegistryContent::Key &key = make(hive, path);
    if (const qsizetype index = indexOf(key, name); index >= 0)
        key.values.removeAt(index);
    return {};
}

Expected<void> FakeRegistry::removeKey(Hive hive, const QString &path)
{
    if (auto counted = countWrite(); !counted || losesWrites)
        return counted;
    const auto now = key(hive, path);
    if (*now && (!(*now)->values.isEmpty() || !(*now)->subkeys.isEmpty()))
        return makeError(ErrorCode::FileChanged, path, path + QStringLiteral(": not empty"));
    m_hives[hive].erase(foldedKey(path));
    return {};
}

Expected<void> FakeRegistry::checkWritable(Hive) const
{
    return isReadOnly ? Expected<void>(makeError(ErrorCode::FileReadOnly, QStringLiteral("HKCU")))
                      : Expected<void>();
}

Expected<void> FakeRegistry::flush(Hive)
{
    ++m_flushes;
    return {};
}

} // namespace mailsetup
