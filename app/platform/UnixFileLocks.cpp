// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/FileLocks.h"

#include "platform/FileDescriptor.h"
#include "platform/OpenFolder.h"
#include "platform/SystemError.h"
#include "platform/UnixProcesses.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <memory>

#include <arpa/inet.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <netinet/in.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mailsetup {

namespace {

bool hasOpen(pid_t process, const FileId &wanted)
{
    const QByteArray path = "/proc/" + QByteArray::number(process) + "/fd";
    const OpenFolder folder(::opendir(path.constData()));
    if (!folder)
        return false;
    while (const dirent *entry = ::readdir(folder.get())) {
        struct stat status {
        };
        // The link of an open file leads to the file itself, whatever became of its name.
        if (::fstatat(::dirfd(folder.get()), entry->d_name, &status, 0) == 0 && fileId(status) == wanted)
            return true;
    }
    return false;
}

bool isHeldOpen(const QByteArray &path)
{
    struct stat status {
    };
    if (::stat(path.constData(), &status) != 0)
        return false;
    bool found = false;
    forEachProcess([&](const Process &process) {
        found = hasOpen(process.id, fileId(status));
        return !found;
    });
    return found;
}

bool isFcntlLocked(const QByteArray &path)
{
    const FileDescriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen())
        return false;
    struct flock lock {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return ::fcntl(file.fd(), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

bool isAddressOfThisMachine(const QByteArray &host)
{
    in_addr address{};
    if (::inet_pton(AF_INET, host.constData(), &address) != 1) {
        QByteArray name(256, '\0');
        return host == "localhost" || host == "::1" ||
               (::gethostname(name.data(), size_t(name.size() - 1)) == 0 && host == name.constData());
    }
    if ((ntohl(address.s_addr) >> 24) == 127)
        return true;
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) != 0)
        return false;
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> all(first, &::freeifaddrs);
    for (const ifaddrs *one = first; one; one = one->ifa_next) {
        if (one->ifa_addr && one->ifa_addr->sa_family == AF_INET &&
            reinterpret_cast<const sockaddr_in *>(one->ifa_addr)->sin_addr.s_addr == address.s_addr) {
            return true;
        }
    }
    return false;
}

// "127.0.0.1:+4711", as Mozilla's programs on Unix leave it. Numbers come round again: a process of
// another user than the one who made the link is not the one that it names.
bool isPidLinkAlive(const QByteArray &path)
{
    struct stat status {
    };
    QByteArray text(512, '\0');
    const ssize_t size = ::readlink(path.constData(), text.data(), size_t(text.size()));
    if (size <= 0 || ::lstat(path.constData(), &status) != 0)
        return false;
    text.truncate(size);
    const qsizetype colon = text.lastIndexOf(':');
    if (colon < 0)
        return false;
    QByteArray number = text.mid(colon + 1);
    if (number.startsWith('+'))
        number.remove(0, 1);
    bool isNumber = false;
    const pid_t id = number.toInt(&isNumber);
    if (!isNumber || id <= 0 || !isAddressOfThisMachine(text.left(colon)))
        return false;
    if (::kill(id, 0) != 0 && errno != EPERM)
        return false;
    struct stat process {
    };
    return ::stat(("/proc/" + number).constData(), &process) != 0 || process.st_uid == status.st_uid;
}

} // namespace

bool isFileLocked(LockKind kind, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    switch (kind) {
    case LockKind::HeldOpen:
        return isHeldOpen(name);
    case LockKind::FcntlLocked:
        return isFcntlLocked(name);
    case LockKind::PidLink:
        return isPidLinkAlive(name);
    }
    return false;
}

} // namespace mailsetup
