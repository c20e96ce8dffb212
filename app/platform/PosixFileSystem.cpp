// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/PosixFileSystem.h"

#include "core/Beside.h"
#include "platform/FileAttributes.h"
#include "platform/FileContent.h"
#include "platform/FileDescriptor.h"
#include "platform/SystemError.h"
#include "platform/TemporaryFile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>

namespace mailsetup {

namespace {

// A pipe must not make us wait for its other end, nor a terminal become ours.
constexpr int openForReading = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

int openRetrying(const QByteArray &path, int flags)
{
    int fd = -1;
    do {
        fd = ::open(path.constData(), flags);
    } while (fd < 0 && errno == EINTR);
    return fd;
}

// The file at the end of all links; empty with errno set when there is none.
QByteArray resolved(const QString &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(
        ::realpath(QFile::encodeName(path).constData(), nullptr), &std::free);
    return real ? QByteArray(real.get()) : QByteArray();
}

struct Place {
    QByteArray folder;
    QByteArray name;
};

Place placeOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    if (slash < 0)
        return {QByteArrayLiteral("."), path};
    return {slash == 0 ? QByteArrayLiteral("/") : path.left(slash), path.mid(slash + 1)};
}

// Why the file may not be replaced, as far as its own status tells.
Expected<void> checkStatus(const struct stat &status, const QString &path)
{
    if (!S_ISREG(status.st_mode))
        return makeError(ErrorCode::FileNotWritten, path, path + QLatin1StringView(": not a regular file"));
    if ((status.st_mode & S_IWUSR) == 0)
        return makeError(ErrorCode::FileReadOnly, path,
                         path + QLatin1StringView(": its mode does not allow its owner to write"));
    if (status.st_nlink > 1)
        return makeError(ErrorCode::FileNotWritten, path,
                         QStringLiteral("%1: has %2 hard links; replacing it would part them")
                             .arg(path)
                             .arg(status.st_nlink));
    return {};
}

// Whether the name still means the file that was looked at, with the content it had then.
bool isSame(int folder, const QByteArray &name, const struct stat &before)
{
    struct stat now {
    };
    return ::fstatat(folder, name.constData(), &now, AT_SYMLINK_NOFOLLOW) == 0 &&
           fileId(now) == fileId(before) && now.st_size == before.st_size &&
           now.st_mtim.tv_sec == before.st_mtim.tv_sec && now.st_mtim.tv_nsec == before.st_mtim.tv_nsec;
}

// The folder of a canonical path, entered step by step: a link that was put in place of one of its folders
// leads nowhere. FileChanged where one stands there.
Expected<FileDescriptor> openWithoutLinks(const QByteArray &folder, const QString &subject)
{
    // To pass through a folder needs no right to read it; the last one is flushed later.
    constexpr int passing = O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    constexpr int last = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    const QList<QByteArray> names = folder.split('/');
    FileDescriptor place(::open("/", folder == "/" ? last : passing));
    for (qsizetype i = 1; place.isOpen() && i < names.size(); ++i) {
        if (!names.at(i).isEmpty())
            place = FileDescriptor(
                ::openat(place.fd(), names.at(i).constData(), i + 1 == names.size() ? last : passing));
    }
    if (place.isOpen())
        return Expected<FileDescriptor>(std::move(place));
    if (errno == ELOOP || errno == ENOTDIR)
        return systemError(ErrorCode::FileChanged, subject, QLatin1StringView("open its folder"), errno);
    return writeError(subject, QLatin1StringView("open its folder"), errno);
}

// Makes a rename last over a power cut. Not every file system can flush a folder, and the new content
// stands already: there is nothing that an error could take back.
void flushFolder(int folder)
{
    while (::fsync(folder) != 0 && errno == EINTR) {
    }
}

Expected<void> makePrivateFolders(const QByteArray &folder, const QString &subject)
{
    if (::mkdir(folder.constData(), 0700) == 0) {
        const FileDescriptor parent(openRetrying(placeOf(folder).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (parent.isOpen())
            flushFolder(parent.fd());
        return {};
    }
    if (errno == EEXIST)
        return {};
    if (errno != ENOENT || placeOf(folder).folder == folder)
        return writeError(subject, QLatin1StringView("make its folder"), errno);
    if (auto made = makePrivateFolders(placeOf(folder).folder, subject); !made)
        return made;
    if (::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST)
        return writeError(subject, QLatin1StringView("make its folder"), errno);
    return {};
}

// A regular file for reading, and its status. FileUnreadable.
Expected<FileDescriptor> openRegular(const QString &path, struct stat &status)
{
    FileDescriptor file(openRetrying(QFile::encodeName(path), openForReading));
    if (!file.isOpen())
        return systemError(ErrorCode::FileUnreadable, path, QLatin1StringView("open"), errno);
    if (::fstat(file.fd(), &status) != 0)
        return systemError(ErrorCode::FileUnreadable, path, QLatin1StringView("look at it"), errno);
    if (!S_ISREG(status.st_mode))
        return makeError(ErrorCode::FileUnreadable, path, path + QLatin1StringView(": not a regular file"));
    return Expected<FileDescriptor>(std::move(file));
}

} // namespace

Expected<QByteArray> PosixFileSystem::read(const QString &path, qsizetype limit) const
{
    struct stat status {
    };
    const auto file = openRegular(path, status);
    if (!file)
        return file.error();
    return readContent(file->fd(), 0, status.st_size, path, limit);
}

Expected<QByteArray> PosixFileSystem::readEnd(const QString &path, qsizetype size, qsizetype limit) const
{
    struct stat status {
    };
    const auto file = openRegular(path, status);
    if (!file)
        return file.error();
    const off_t begin = std::max<off_t>(status.st_size - size, 0);
    return readContent(file->fd(), begin, status.st_size - begin, path, limit);
}

Expected<bool> PosixFileSystem::holds(const QString &path, const EditedBytes &bytes) const
{
    struct stat status {
    };
    const auto file = openRegular(path, status);
    if (!file)
        return file.error();
    const auto isSame = isContent(file->fd(), bytes);
    if (!isSame)
        return systemError(ErrorCode::FileUnreadable, path, QLatin1StringView("read"), errno);
    return *isSame;
}

Expected<void> PosixFileSystem::replace(const QString &path, const std::optional<QByteArray> &before,
                                        const EditedBytes &after)
{
    Q_ASSERT_X(path.startsWith(u'/'), "PosixFileSystem", "a path that is not canonical");
    const Place place = placeOf(QFile::encodeName(path));
    const auto folder = openWithoutLinks(place.folder, path);
    if (!folder)
        return folder.error();
    FileDescriptor old(::openat(folder->fd(), place.name.constData(), openForReading | O_NOFOLLOW));
    if (!old.isOpen())
        return errno == ELOOP ? systemError(ErrorCode::FileChanged, path, QLatin1StringView("open"), errno)
                              : writeError(path, QLatin1StringView("open"), errno);
    struct stat status {
    };
    if (::fstat(old.fd(), &status) != 0)
        return writeError(path, QLatin1StringView("look at it"), errno);
    if (auto allowed = checkStatus(status, path); !allowed)
        return allowed;
    auto temporary = TemporaryFile::create(folder->fd(), path);
    if (!temporary)
        return temporary.error();
    if (auto written = temporary->write(after); !written)
        return written;
    if (auto copied = copyAttributes(old.fd(), status, temporary->fd(), path); !copied)
        return copied;
    if (before) {
        const auto isPlanned = isContent(old.fd(), *before);
        if (!isPlanned)
            return systemError(ErrorCode::FileChanged, path, QLatin1StringView("read"), errno);
        if (!*isPlanned)
            return makeError(ErrorCode::FileChanged, path,
                             path + QLatin1StringView(": other bytes than it had"));
    }
    if (auto flushed = temporary->flush(); !flushed)
        return flushed;
    if (!isSame(folder->fd(), place.name, status))
        return makeError(ErrorCode::FileChanged, path,
                         path + QLatin1StringView(": another file or other content since it was opened"));
    if (auto moved = temporary->moveOver(place.name); !moved)
        return moved;
    flushFolder(folder->fd());
    // With the last descriptor the system gives back all pages of the old file.
    if (status.st_size >= largeFileSize)
        m_closing = beside([file = std::make_shared<FileDescriptor>(std::move(old))]() { file->close(); });
    return {};
}

Expected<void> PosixFileSystem::writePrivate(const QString &path, const QByteArray &bytes)
{
    const Place place = placeOf(QFile::encodeName(path));
    if (auto made = makePrivateFolders(place.folder, path); !made)
        return made;
    const FileDescriptor folder(openRetrying(place.folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat status {
    };
    if (!folder.isOpen() || ::fstat(folder.fd(), &status) != 0)
        return writeError(path, QLatin1StringView("open its folder"), errno);
    if (status.st_uid != ::geteuid())
        return makeError(ErrorCode::FileNotWritten, path,
                         path + QLatin1StringView(": its folder belongs to another user"));

    auto temporary = TemporaryFile::create(folder.fd(), path);
    if (!temporary)
        return temporary.error();
    if (auto written = temporary->write(bytes); !written)
        return written;
    // A narrow umask took bits away, or a default ACL of the folder gave some to others.
    if (::fchmod(temporary->fd(), 0600) != 0)
        return writeError(path, QLatin1StringView("set the permissions"), errno);
    if (auto flushed = temporary->flush(); !flushed)
        return flushed;
    if (auto moved = temporary->moveOver(place.name); !moved)
        return moved;
    flushFolder(folder.fd());
    return {};
}

void PosixFileSystem::removeLeftovers(const QString &path)
{
    const QByteArray target = resolved(path);
    const Place place = placeOf(target.isEmpty() ? QFile::encodeName(path) : target);
    const FileDescriptor folder(openRetrying(place.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        TemporaryFile::removeLeftovers(folder.fd());
}

Expected<void> PosixFileSystem::remove(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    int result = ::unlink(name.constData());
    if (result != 0 && errno == EISDIR)
        result = ::rmdir(name.constData());
    if (result != 0 && errno == ENOENT)
        return {};
    if (result != 0)
        return writeError(path, QLatin1StringView("remove"), errno);
    const FileDescriptor folder(openRetrying(placeOf(name).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        flushFolder(folder.fd());
    return {};
}

bool PosixFileSystem::exists(const QString &path) const
{
    struct stat status {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0;
}

Expected<void> PosixFileSystem::checkWritable(const QString &path) const
{
    const QByteArray target = resolved(path);
    struct stat status {
    };
    if (target.isEmpty() || ::stat(target.constData(), &status) != 0)
        return writeError(path, QLatin1StringView("find the file"), errno);
    if (auto allowed = checkStatus(status, path); !allowed)
        return allowed;
    if (::faccessat(AT_FDCWD, target.constData(), R_OK | W_OK, AT_EACCESS) != 0)
        return writeError(path, QLatin1StringView("write"), errno);
    if (::faccessat(AT_FDCWD, placeOf(target).folder.constData(), R_OK | W_OK | X_OK, AT_EACCESS) != 0)
        return writeError(path, QLatin1StringView("write in its folder"), errno);
    if (::geteuid() != 0 && ::geteuid() != status.st_uid)
        return makeError(
            ErrorCode::FileReadOnly, path,
            path + QLatin1StringView(": belongs to another user, who could not be kept as its owner"));
    return {};
}

QStringList PosixFileSystem::list(const QString &folder) const
{
    QStringList names = QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
    std::sort(names.begin(), names.end());
    return names;
}

QString PosixFileSystem::canonical(const QString &path) const
{
    const QByteArray target = resolved(path);
    return target.isEmpty() ? path : QFile::decodeName(target);
}

} // namespace mailsetup
