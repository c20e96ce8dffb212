// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/Machine.h"

#include <QProcessEnvironment>

namespace mailsetup {

// Which processes belong to a home folder: all of its owner's, or (practice, tests) only those that were
// started with it as HOME.
enum class HomeProcesses { OfOwner, WithThisHome };

// A home folder as a Unix machine. XDG variables count only when it is the user's own, that is the one that
// HOME names; any other has its settings in the usual places below it.
class HomeFolder final : public Machine
{
public:
    HomeFolder(const QString &folder, std::shared_ptr<FileSystem> files,
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
               HomeProcesses processes = HomeProcesses::OfOwner);

    // The keyring of the session that has this home; it is not used where the home is not the user's own.
    void setKeyring(std::shared_ptr<Keyring> keyring) { m_keyring = std::move(keyring); }

    MachineKind kind() const override { return MachineKind::Unix; }
    QString root() const override { return m_root; }
    FileSystem &files() const override { return *m_files; }
    QString knownFolder(const QString &name) const override;
    // A leading ~ is this home; '..' is resolved as text.
    QString hostPath(const QString &path) const override;
    QStringList glob(const QString &pattern) const override;
    QString hiveFile(Hive) const override { return {}; }
    std::optional<QString> runningProgram(const QStringList &programs) const override;
    bool isLocked(LockKind kind, const QString &path) const override;
    bool isRegistryInUse() const override { return false; }
    Expected<std::shared_ptr<void>> holdRegistry() override { return std::shared_ptr<void>(); }
    Keyring *keyring() const override { return m_environment.isEmpty() ? nullptr : m_keyring.get(); }

private:
    QString m_root;
    std::shared_ptr<FileSystem> m_files;
    QProcessEnvironment m_environment; // empty unless the home is the user's own
    HomeProcesses m_processes;
    std::shared_ptr<Keyring> m_keyring;
};

} // namespace mailsetup
