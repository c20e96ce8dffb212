// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsFileSystem.h"

#include "platform/WindowsAttributes.h"
#include "platform/WindowsError.h"
#include "platform/WindowsPath.h"
#include "platform/WindowsPrivacy.h"
#include "platform/WindowsRetry.h"
#include "platform/WindowsTemporaryFile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace mailsetup {

namespace {

constexpr DWORD sharedWithAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

WindowsHandle openPatiently(const QString &path, DWORD access, DWORD share, DWORD flags)
{
    const std::wstring name = nativePath(path);
    WindowsHandle file;
    tryPatiently([&] {
        file =
            WindowsHandle(::CreateFileW(name.c_str(), access, share, nullptr, OPEN_EXISTING, flags, nullptr));
        return file.isOpen();
    });
    return file;
}

QString finalPath(HANDLE file)
{
    std::vector<wchar_t> text(32768);
    const DWORD size =
        ::GetFinalPathNameByHandleW(file, text.data(), static_cast<DWORD>(text.size()), FILE_NAME_NORMALIZED);
    return size > 0 && size < text.size()
               ? pathFromNative(QString::fromWCharArray(text.data(), static_cast<qsizetype>(size)))
               : QString();
}

// Why the file may not be replaced, as far as its own status tells.
Expected<void> checkStatus(const BY_HANDLE_FILE_INFORMATION &status, const QString &path)
{
    if ((status.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_DEVICE)) != 0)
        return makeError(ErrorCode::FileNotWritten, path, path + QLatin1StringView(": not a regular file"));
    if ((status.dwFileAttributes & FILE_ATTRIBUTE_READONLY) != 0)
        return makeError(ErrorCode::FileReadOnly, path, path + QLatin1StringView(": is marked as read-only"));
    if ((status.dwFileAttributes & FILE_ATTRIBUTE_ENCRYPTED) != 0)
        return makeError(
            ErrorCode::FileNotWritten, path,
            path + QLatin1StringView(": is encrypted by Windows; replacing it would open it to others"));
    if (status.nNumberOfLinks > 1)
        return makeError(ErrorCode::FileNotWritten, path,
                         QStringLiteral("%1: has %2 hard links; replacing it would part them")
                             .arg(path)
                             .arg(status.nNumberOfLinks));
    return {};
}

bool isSameFile(const BY_HANDLE_FILE_INFORMATION &one, const BY_HANDLE_FILE_INFORMATION &other)
{
    return one.dwVolumeSerialNumber == other.dwVolumeSerialNumber &&
           one.nFileIndexHigh == other.nFileIndexHigh && one.nFileIndexLow == other.nFileIndexLow &&
           one.nFileSizeHigh == other.nFileSizeHigh && one.nFileSizeLow == other.nFileSizeLow &&
           ::CompareFileTime(&one.ftLastWriteTime, &other.ftLastWriteTime) == 0;
}

Expected<QByteArray> readAll(HANDLE file, const QString &path, qsizetype limit)
{
    const auto tooLarge = [&](qint64 size) {
        return makeError(ErrorCode::FileTooLarge, path,
                         QStringLiteral("%1: %2 bytes, the limit is %3").arg(path).arg(size).arg(limit));
    };
    LARGE_INTEGER expected{};
    if (::GetFileType(file) != FILE_TYPE_DISK)
        return makeError(ErrorCode::FileUnreadable, path, path + QLatin1StringView(": not a regular file"));
    if (!::GetFileSizeEx(file, &expected))
        return windowsError(ErrorCode::FileUnreadable, path, QLatin1StringView("look at it"),
                            ::GetLastError());
    if (expected.QuadPart > limit)
        return tooLarge(expected.QuadPart);

    // One byte more than it had: a file that grows meanwhile is noticed without reading it all.
    QByteArray bytes(static_cast<qsizetype>(expected.QuadPart) + 1, Qt::Uninitialized);
    qsizetype size = 0;
    for (;;) {
        DWORD got = 0;
        const auto room = static_cast<DWORD>(std::min<qsizetype>(bytes.size() - size, qsizetype{1} << 30));
        if (!::ReadFile(file, bytes.data() + size, room, &got, nullptr))
            return windowsError(ErrorCode::FileUnreadable, path, QLatin1StringView("read"), ::GetLastError());
        if (got == 0)
            break;
        size += static_cast<qsizetype>(got);
        if (size > limit)
            return tooLarge(size);
        if (size == bytes.size())
            bytes.resize(std::min(2 * size, limit + 1));
    }
    bytes.truncate(size);
    return bytes;
}

// The file that is to be replaced, open so that nobody else writes it meanwhile.
Expected<WindowsHandle> openForReplacing(const QString &path, BY_HANDLE_FILE_INFORMATION &status)
{
    WindowsHandle file =
        openPatiently(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE,
                      FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_SEQUENTIAL_SCAN);
    if (!file.isOpen())
        return windowsWriteError(path, QLatin1StringView("open"), ::GetLastError());
    if (!::GetFileInformationByHandle(file.handle(), &status))
        return windowsWriteError(path, QLatin1StringView("look at it"), ::GetLastError());
    const bool isLink = (status.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
    const QString now = finalPath(file.handle());
    if (isLink || (!now.isEmpty() && now.compare(path, Qt::CaseInsensitive) != 0))
        return makeError(ErrorCode::FileChanged, path,
                         path + QLatin1StringView(": a link leads elsewhere now, to ") + now);
    if (auto allowed = checkStatus(status, path); !allowed)
        return allowed.error();
    return Expected<WindowsHandle>(std::move(file));
}

} // namespace

Expected<QByteArray> WindowsFileSystem::read(const QString &path, qsizetype limit) const
{
    const WindowsHandle file =
        openPatiently(path, GENERIC_READ, sharedWithAll, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_SEQUENTIAL_SCAN);
    if (!file.isOpen())
        return windowsError(ErrorCode::FileUnreadable, path, QLatin1StringView("open"), ::GetLastError());
    return readAll(file.handle(), path, limit);
}

Expected<void> WindowsFileSystem::replace(const QString &path, const std::optional<QByteArray> &before,
                                          const EditedBytes &after)
{
    BY_HANDLE_FILE_INFORMATION status{};
    auto old = openForReplacing(path, status);
    if (!old)
        return old.error();
    if (before) {
        const auto now = readAll(old->handle(), path, 2 * before->size() + qsizetype{1024} * 1024);
        if (!now)
            return makeError(ErrorCode::FileChanged, path, now.error().detail);
        if (*now != *before)
            return makeError(ErrorCode::FileChanged, path,
                             path + QLatin1StringView(": other bytes than it had"));
    }
    const auto permissions = permissionsOf(old->handle(), path);
    if (!permissions)
        return permissions.error();
    auto temporary = WindowsTemporaryFile::create(path, permissions->get());
    if (!temporary)
        return temporary.error();
    if (auto written = temporary->write(after); !written)
        return written;
    if (auto copied = copyAttributes(old->handle(), temporary->handle(), temporary->name(), path); !copied)
        return copied;
    if (auto flushed = temporary->flush(); !flushed)
        return flushed;

    // Windows lets nothing take the name of an open file.
    old->close();
    BY_HANDLE_FILE_INFORMATION now{};
    {
        const auto again = openForReplacing(path, now);
        if (!again)
            return again.error();
    }
    if (!isSameFile(now, status))
        return makeError(ErrorCode::FileChanged, path,
                         path + QLatin1StringView(": another file or other content since it was opened"));
    return temporary->moveOver();
}

Expected<void> WindowsFileSystem::writePrivate(const QString &path, const QByteArray &bytes)
{
    const LocalMemory<void> descriptor = privateDescriptor();
    if (!descriptor)
        return windowsWriteError(path, QLatin1StringView("close it to others"), ::GetLastError());
    const QString folder = QFileInfo(path).path();
    const QFileInfo above(QFileInfo(folder).path());
    if (!above.isDir() && !QDir().mkpath(above.filePath()))
        return windowsWriteError(path, QLatin1StringView("make its folder"), ::GetLastError());
    SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor.get(), FALSE};
    if (!::CreateDirectoryW(nativePath(folder).c_str(), &attributes) &&
        ::GetLastError() != ERROR_ALREADY_EXISTS)
        return windowsWriteError(path, QLatin1StringView("make its folder"), ::GetLastError());
    const DWORD kind = ::GetFileAttributesW(nativePath(folder).c_str());
    if (kind == INVALID_FILE_ATTRIBUTES || (kind & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return makeError(ErrorCode::FileNotWritten, path, path + QLatin1StringView(": its folder is a link"));

    auto temporary = WindowsTemporaryFile::create(path, descriptor.get());
    if (!temporary)
        return temporary.error();
    if (auto written = temporary->write(bytes); !written)
        return written;
    if (auto flushed = temporary->flush(); !flushed)
        return flushed;
    return temporary->moveOver();
}

void WindowsFileSystem::removeLeftovers(const QString &path)
{
    WindowsTemporaryFile::removeLeftovers(canonical(path));
}

Expected<void> WindowsFileSystem::remove(const QString &path)
{
    const std::wstring name = nativePath(path);
    const bool isFolder = QFileInfo(path).isDir();
    const bool isRemoved = tryPatiently(
        [&] { return (isFolder ? ::RemoveDirectoryW(name.c_str()) : ::DeleteFileW(name.c_str())) != FALSE; });
    const DWORD error = isRemoved ? DWORD{ERROR_SUCCESS} : ::GetLastError();
    if (isRemoved || error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND)
        return {};
    return windowsWriteError(path, QLatin1StringView("remove"), error);
}

bool WindowsFileSystem::exists(const QString &path) const
{
    return QFileInfo::exists(path);
}

Expected<void> WindowsFileSystem::checkWritable(const QString &path) const
{
    const QString target = canonical(path);
    const WindowsHandle file =
        openPatiently(target, GENERIC_READ | GENERIC_WRITE | DELETE, sharedWithAll, FILE_ATTRIBUTE_NORMAL);
    BY_HANDLE_FILE_INFORMATION status{};
    if (!file.isOpen()) {
        const DWORD error = ::GetLastError();
        // A folder cannot be opened so at all, and a read-only file not for writing: both have their own
        // word.
        const WindowsHandle looking =
            openPatiently(target, FILE_READ_ATTRIBUTES, sharedWithAll, FILE_FLAG_BACKUP_SEMANTICS);
        if (looking.isOpen() && ::GetFileInformationByHandle(looking.handle(), &status)) {
            if (auto allowed = checkStatus(status, path); !allowed)
                return allowed;
        }
        return windowsWriteError(path, QLatin1StringView("write"), error);
    }
    if (!::GetFileInformationByHandle(file.handle(), &status))
        return windowsWriteError(path, QLatin1StringView("look at it"), ::GetLastError());
    if (auto allowed = checkStatus(status, path); !allowed)
        return allowed;
    const WindowsHandle folder =
        openPatiently(QFileInfo(target).path(), FILE_ADD_FILE, sharedWithAll, FILE_FLAG_BACKUP_SEMANTICS);
    if (!folder.isOpen())
        return windowsWriteError(path, QLatin1StringView("write in its folder"), ::GetLastError());
    return {};
}

QStringList WindowsFileSystem::list(const QString &folder) const
{
    QStringList names = QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
    std::sort(names.begin(), names.end());
    return names;
}

QString WindowsFileSystem::canonical(const QString &path) const
{
    const WindowsHandle file(::CreateFileW(nativePath(path).c_str(), 0, sharedWithAll, nullptr, OPEN_EXISTING,
                                           FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    const QString target = file.isOpen() ? finalPath(file.handle()) : QString();
    return target.isEmpty() ? path : target;
}

} // namespace mailsetup
