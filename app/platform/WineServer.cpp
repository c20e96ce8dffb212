// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WineServer.h"

#include "platform/FileDescriptor.h"
#include "platform/SystemError.h"
#include "platform/UnixProcesses.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mailsetup {

namespace {

constexpr std::chrono::milliseconds pollInterval{50};

struct stat statusOf(const QByteArray &path)
{
    struct stat status {
    };
    if (path.isEmpty() || ::stat(path.constData(), &status) != 0)
        status = {};
    return status;
}

bool isPrefixOf(const Process &process, const FileId &prefix)
{
    auto folder = environmentVariable(process, "WINEPREFIX");
    if (!folder || folder->isEmpty()) {
        folder = environmentVariable(process, "HOME");
        if (!folder)
            return false;
        *folder += "/.wine";
    }
    return fileId(statusOf(*folder)) == prefix;
}

// A shell in which WINEPREFIX is set is no Wine program: those have a Windows name, or Wine's loader as file.
bool isWineProcess(const Process &process)
{
    return baseName(process.arguments.value(0)).toLower().endsWith(".exe") ||
           baseName(process.executable).startsWith("wine");
}

bool isServer(const Process &process)
{
    return baseName(process.executable).startsWith("wineserver") ||
           baseName(process.arguments.value(0)).startsWith("wineserver");
}

// What Wine starts by itself and ends by itself.
bool isHousekeeping(const Process &process)
{
    static const QList<QByteArray> names{"services.exe", "winedevice.exe",      "plugplay.exe",
                                         "rpcss.exe",    "svchost.exe",         "conhost.exe",
                                         "wineboot.exe", "winemenubuilder.exe", "tabtip.exe"};
    const QByteArray name = baseName(process.arguments.value(0)).toLower();
    return names.contains(name) || (name == "explorer.exe" && process.arguments.value(1) == "/desktop");
}

// Stops at the first Wine process of the prefix for which 'isWanted' holds.
bool findProcess(const QString &prefix, const std::function<bool(const Process &)> &isWanted)
{
    const FileId id = fileId(statusOf(QFile::encodeName(prefix)));
    bool found = false;
    forEachProcess([&](const Process &process) {
        found = isWineProcess(process) && isPrefixOf(process, id) && isWanted(process);
        return !found;
    });
    return found;
}

// Wine refuses a server folder that another user owns or can enter, and so do we.
bool isPrivateFolder(const QByteArray &path, uid_t owner)
{
    struct stat status {
    };
    return ::lstat(path.constData(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == owner &&
           (status.st_mode & 077) == 0;
}

struct flock serverLock()
{
    struct flock lock {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_len = 1;
    return lock;
}

// A lock that is tied to the open file (OFD): unlike a classic one it does not vanish when isRunning()
// opens and closes the same file. The kernel shows it with the process number -1.
struct Hold {
    std::vector<FileDescriptor> locks;
};

} // namespace

WineServer::WineServer(QString prefix, QString temporaryFolder)
    : m_prefix(std::move(prefix))
    , m_temporaryFolder(std::move(temporaryFolder))
{}

// Upstream Wine: /tmp/.wine-<uid>/server-<device>-<inode>, in hex, of the prefix. Debian's: a folder with a
// random name in the place of .wine-<uid>; a file in the prefix keeps the name.
QStringList WineServer::serverFolders(Missing missing) const
{
    const struct stat prefix = statusOf(QFile::encodeName(m_prefix));
    const QString own =
        QStringLiteral("server-%1-%2").arg(quint64(prefix.st_dev), 0, 16).arg(quint64(prefix.st_ino), 0, 16);
    QStringList bases;
    QFile random(m_prefix + QLatin1StringView("/wineserver"));
    if (random.open(QIODevice::ReadOnly)) {
        const QString name = QString::fromLatin1(random.read(64)).trimmed();
        if (name.startsWith(QLatin1StringView("wine-")) && !name.contains(u'/'))
            bases.append(name);
    }
    bases.append(QStringLiteral(".wine-%1").arg(prefix.st_uid));

    const bool isUsed = QFileInfo::exists(m_prefix + QLatin1StringView("/.update-timestamp"));
    QStringList folders;
    for (const QString &base : bases) {
        const QString parent = m_temporaryFolder + u'/' + base;
        const QString folder = parent + u'/' + own;
        // A restart has emptied /tmp: make the first of them as Wine would, for a lock to lie in. Not for
        // a folder that only looks like a prefix (practice, tests).
        if (missing == Missing::Make && isUsed && folders.isEmpty() && base == bases.first() &&
            prefix.st_uid == ::geteuid()) {
            ::mkdir(QFile::encodeName(parent).constData(), 0700);
            if (isPrivateFolder(QFile::encodeName(parent), prefix.st_uid))
                ::mkdir(QFile::encodeName(folder).constData(), 0700);
        }
        if (isPrivateFolder(QFile::encodeName(parent), prefix.st_uid) &&
            isPrivateFolder(QFile::encodeName(folder), prefix.st_uid)) {
            folders.append(folder);
        }
    }
    return folders;
}

bool WineServer::isServerProcessAlive() const
{
    return findProcess(m_prefix, isServer);
}

bool WineServer::isRunning() const
{
    for (const QString &folder : serverFolders(Missing::Leave)) {
        const FileDescriptor file(::open(QFile::encodeName(folder + QLatin1StringView("/lock")).constData(),
                                         O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
        struct flock lock = serverLock();
        if (file.isOpen() && ::fcntl(file.fd(), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK &&
            lock.l_pid != -1)
            return true;
    }
    return isServerProcessAlive();
}

std::optional<QString> WineServer::runningProgram(const QStringList &programs) const
{
    std::optional<QString> name;
    findProcess(m_prefix, [&](const Process &process) {
        name = nameAmong(process, programs, Qt::CaseInsensitive);
        return name.has_value();
    });
    return name;
}

std::optional<QString> WineServer::anyProgram() const
{
    std::optional<QString> name;
    findProcess(m_prefix, [&](const Process &process) {
        if (isServer(process) || isHousekeeping(process))
            return false;
        name = QString::fromUtf8(baseName(process.arguments.value(0)));
        return true;
    });
    return name;
}

Expected<std::shared_ptr<void>> WineServer::hold(std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    // Who waits for a program in Wine hears of its end while its process still has to go.
    const QDeadlineTimer going(patience / 3);
    for (;; std::this_thread::sleep_for(pollInterval)) {
        if (const auto program = anyProgram()) {
            if (!going.hasExpired())
                continue;
            return makeError(ErrorCode::PrefixRunning, m_prefix,
                             QStringLiteral("%1: %2 is running").arg(m_prefix, *program));
        }
        auto hold = std::make_shared<Hold>();
        bool isFree = true;
        for (const QString &folder : serverFolders(Missing::Make)) {
            const QString path = folder + QLatin1StringView("/lock");
            FileDescriptor file(::open(QFile::encodeName(path).constData(),
                                       O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600));
            struct flock lock = serverLock();
            if (!file.isOpen())
                return systemError(ErrorCode::PrefixRunning, m_prefix, QLatin1StringView("open Wine's lock"),
                                   errno);
            isFree = isFree && ::fcntl(file.fd(), F_OFD_SETLK, &lock) == 0;
            hold->locks.push_back(std::move(file));
        }
        if (isFree && !isServerProcessAlive()) {
            if (hold->locks.empty())
                return std::shared_ptr<void>();
            return std::shared_ptr<void>(std::move(hold));
        }
        hold.reset();
        if (deadline.hasExpired())
            return makeError(ErrorCode::PrefixRunning, m_prefix,
                             m_prefix + QLatin1StringView(": its wineserver is still alive"));
    }
}

} // namespace mailsetup
