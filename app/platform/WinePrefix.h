// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/Machine.h"
#include "platform/WineServer.h"

#include <QProcessEnvironment>

namespace mailsetup {

// A Wine prefix as a Windows machine: drives by its dosdevices links (drive_c for C: without one), known
// folders by what lies on the disk, the registry in its .reg files.
class WinePrefix : public Machine
{
public:
    // 'folder' is an existing prefix; 'environment' tells the user's login name (USER).
    WinePrefix(const QString &folder, std::shared_ptr<FileSystem> files,
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    // Whether the folder looks like one: system.reg, user.reg or drive_c lies in it.
    static bool isPrefix(const QString &folder);

    MachineKind kind() const override { return MachineKind::Windows; }
    QString root() const override { return m_root; }
    FileSystem &files() const override { return *m_files; }
    QString knownFolder(const QString &name) const override;
    QString hostPath(const QString &path) const override;
    QStringList glob(const QString &pattern) const override;
    QString hiveFile(Hive hive) const override;
    std::optional<QString> runningProgram(const QStringList &programs) const override;
    bool isLocked(LockKind kind, const QString &path) const override;
    bool isRegistryInUse() const override;
    Expected<std::shared_ptr<void>> holdRegistry() override;

private:
    struct Place {
        QString start; // a folder above which '..' does not lead
        QStringList components;
    };
    Place placeOf(const QString &path) const;
    QString drive(QChar letter) const;
    QString userFolder() const;
    QString firstFolder(const QString &start, const QStringList &candidates) const;
    QString expanded(const QString &path) const;
    std::optional<QString> variable(const QString &name) const;

    QString m_root;
    std::shared_ptr<FileSystem> m_files;
    QStringList m_loginNames; // of the prefix's owner, the likeliest first
    WineServer m_server;
    std::weak_ptr<void> m_hold;
};

} // namespace mailsetup
