// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/Registry.h"
#include "platform/RegistryText.h"

#include <functional>
#include <map>

namespace mailsetup {

// A registry in memory, as the system's API shows it, whose n-th write fails on demand or is preceded by
// something that the test does. Values stand in the order in which they came, names keep their letters.
class FakeRegistry final : public Registry
{
public:
    // Keys in order; those above a key are made with it.
    void fill(Hive hive, const RegistryContent &content);
    RegistryContent content(Hive hive) const;

    // The n-th write from now on fails, counted from 1; all after it too where asked for.
    void failAt(int number, bool fromThenOn = false);
    // Called once, before the n-th write.
    void before(int number, std::function<void()> act);
    int writes() const { return m_writes; }
    int flushes() const { return m_flushes; }
    bool isReadOnly = false;
    bool losesWrites = false; // reports success and writes nothing

    Expected<std::optional<RegistryKey>> key(Hive hive, const QString &path) const override;
    Expected<std::optional<RegistryValue>> value(Hive hive, const QString &path,
                                                 const QString &name) const override;
    Expected<void> setValue(Hive hive, const QString &path, const RegistryValue &value) override;
    Expected<void> removeValue(Hive hive, const QString &path, const QString &name) override;
    Expected<void> removeKey(Hive hive, const QString &path) override;
    Expected<void> checkWritable(Hive hive) const override;
    Expected<void> flush(Hive hive) override;

private:
    using Keys = std::map<QString, RegistryContent::Key>; // by folded path

    Expected<void> countWrite();
    RegistryContent::Key &make(Hive hive, const QString &path);

    std::map<Hive, Keys> m_hives;
    int m_writes = 0;
    int m_flushes = 0;
    int m_failingFrom = 0;
    int m_failingTo = 0;
    int m_actNumber = 0;
    std::function<void()> m_act;
};

} // namespace mailsetup
