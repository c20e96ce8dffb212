// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/RunLock.h"

#include "platform/FileDescriptor.h"
#include "platform/SystemError.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>

namespace mailsetup {

namespace {

int lockAtOnce(int fd)
{
    int result = 0;
    do {
        result = ::flock(fd, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result;
}

} // namespace

Expected<RunLock> RunLock::take(const StateFolder &state)
{
    if (const auto prepared = state.prepare(); !prepared)
        return prepared.error();
    const QString path = state.path() + QLatin1StringView("/lock");
    FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return systemError(ErrorCode::UndoRecordUnwritable, path, QLatin1StringView("open"), errno);
    if (lockAtOnce(file.fd()) != 0) {
        const ErrorCode code = errno == EWOULDBLOCK ? ErrorCode::Busy : ErrorCode::UndoRecordUnwritable;
        return systemError(code, path, QLatin1StringView("lock"), errno);
    }
    return RunLock(std::make_shared<FileDescriptor>(std::move(file)));
}

Expected<FolderLocks> FolderLocks::take(const QStringList &files)
{
    QStringList folders;
    for (const QString &file : files) {
        const QString target = QFileInfo(file).canonicalFilePath();
        folders.append(QFileInfo(target.isEmpty() ? file : target).absolutePath());
    }
    // In one order for all copies, and each once: a second lock of ours would meet the first.
    folders.sort();
    folders.removeDuplicates();

    FolderLocks locks;
    for (const QString &folder : folders) {
        FileDescriptor file(
            ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!file.isOpen())
            return writeError(folder, QLatin1StringView("open the folder"), errno);
        if (lockAtOnce(file.fd()) != 0) {
            if (errno == EWOULDBLOCK)
                return systemError(ErrorCode::Busy, folder, QLatin1StringView("lock"), errno);
            continue;
        }
        locks.m_folders.push_back(std::make_shared<FileDescriptor>(std::move(file)));
    }
    return locks;
}

} // namespace mailsetup
