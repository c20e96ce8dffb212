// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

// Gives this process mounts of its own, which the rest of the system does not see. Needs root.
inline bool enterOwnMounts()
{
    return ::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0 &&
           ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

// A small file system in memory at a folder, as long as it lives.
class TinyDisk
{
public:
    TinyDisk(const QString &folder, const char *options)
        : m_folder(folder.toUtf8())
        , m_isMounted(::mount("tmpfs", m_folder.constData(), "tmpfs", MS_NOSUID, options) == 0)
    {}
    ~TinyDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;

    bool isMounted() const { return m_isMounted; }
    bool makeReadOnly() const
    {
        return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY | MS_NOSUID, nullptr) ==
               0;
    }

private:
    QByteArray m_folder;
    bool m_isMounted;
};
