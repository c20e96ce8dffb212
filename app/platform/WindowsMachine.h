// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/Machine.h"
#include "platform/RegistryFiles.h"
#include "platform/WindowsUser.h"

namespace mailsetup {

// The Windows that this program runs on, as the person at the screen has it.
class WindowsMachine final : public Machine
{
public:
    explicit WindowsMachine(std::shared_ptr<FileSystem> files);

    MachineKind kind() const override { return MachineKind::Windows; }
    QString root() const override { return m_root; }
    FileSystem &files() const override { return *m_files; }
    QString knownFolder(const QString &name) const override;
    QString hostPath(const QString &path) const override;
    QStringList glob(const QString &pattern) const override;
    QString hiveFile(Hive hive) const override { return RegistryFiles::fileOf(hive); }
    void presentRegistry(const QList<RegistryPart> &parts) override { m_files->present(parts); }
    std::optional<QString> runningProgram(const QStringList &programs) const override;
    bool isLocked(LockKind kind, const QString &path) const override;
    bool isRegistryInUse() const override { return false; }
    // Only the person's own logon has the key.
    bool canProtect() const override { return WindowsUser::current().isProcessUser(); }
    // CryptProtectData (DPAPI) for the user, with the salt as its optional entropy.
    std::optional<QByteArray> protectedFor(const QByteArray &secret, const QByteArray &salt,
                                           const QString &description) const override;
    Expected<std::shared_ptr<void>> holdRegistry() override { return std::shared_ptr<void>(); }

private:
    QString m_root;
    std::shared_ptr<RegistryFiles> m_files;
};

} // namespace mailsetup
