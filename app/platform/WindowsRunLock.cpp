// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/RunLock.h"

#include "platform/WindowsError.h"
#include "platform/WindowsHandle.h"
#include "platform/WindowsPath.h"
#include "platform/WindowsUser.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace mailsetup {

namespace {

// Owns a mutex by its existence: whoever finds that it is there already leaves it alone. It goes with the
// last handle, so a crash frees it, and any thread may let go of it.
Expected<std::shared_ptr<void>> takeName(const QString &folder)
{
    const QByteArray hash =
        QCryptographicHash::hash(folder.toCaseFolded().toUtf8(), QCryptographicHash::Sha256);
    const QString name = QLatin1StringView("Global\\mailsetup-") + QString::fromLatin1(hash.toHex().left(32));
    WindowsHandle mutex(::CreateMutexW(nullptr, FALSE, name.toStdWString().c_str()));
    const DWORD error = ::GetLastError();
    // Another user's may not be opened: it is there as well.
    if (error == ERROR_ALREADY_EXISTS || error == ERROR_ACCESS_DENIED)
        return windowsError(ErrorCode::Busy, folder, QLatin1StringView("lock"), error);
    if (!mutex.isOpen())
        return windowsError(ErrorCode::FileNotWritten, folder, QLatin1StringView("lock"), error);
    return std::shared_ptr<void>(std::make_shared<WindowsHandle>(std::move(mutex)));
}

} // namespace

Expected<RunLock> RunLock::take(const StateFolder &state)
{
    if (const auto prepared = state.prepare(); !prepared)
        return prepared.error();
    const QString path = state.path() + QLatin1StringView("/lock");
    // Readers may look at it (a virus scanner does); a second writer may not come in.
    WindowsHandle file(::CreateFileW(nativePath(path).c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ,
                                     nullptr, OPEN_ALWAYS,
                                     FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!file.isOpen()) {
        const DWORD error = ::GetLastError();
        return windowsError(error == ERROR_SHARING_VIOLATION ? ErrorCode::Busy
                                                             : ErrorCode::UndoRecordUnwritable,
                            path, QLatin1StringView("lock"), error);
    }
    return RunLock(std::make_shared<WindowsHandle>(std::move(file)));
}

Expected<FolderLocks> FolderLocks::take(const QStringList &files)
{
    QStringList folders;
    for (const QString &file : files) {
        const QFileInfo info(file);
        // A hive of the registry lies in no folder: it is locked by its name and its user's.
        folders.append(info.isAbsolute() ? info.absolutePath() : file + WindowsUser::current().sidText());
    }
    folders.sort();
    folders.removeDuplicates();

    FolderLocks locks;
    for (const QString &folder : folders) {
        auto lock = takeName(folder);
        if (!lock)
            return lock.error();
        locks.m_folders.push_back(std::move(*lock));
    }
    return locks;
}

} // namespace mailsetup
