// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsAttributes.h"

#include "platform/WindowsError.h"
#include "platform/WindowsPath.h"

#include <QByteArray>

#include <memory>

#include <aclapi.h>
#include <winioctl.h>

namespace mailsetup {

namespace {

constexpr LONGLONG largestStream = LONGLONG{1024} * 1024;
constexpr DWORD keptAttributes = FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM | FILE_ATTRIBUTE_ARCHIVE |
                                 FILE_ATTRIBUTE_NOT_CONTENT_INDEXED;

struct FindCloser {
    void operator()(void *search) const { ::FindClose(search); }
};

// A small text beside the content, such as where a file was downloaded from.
Expected<void> copyStream(const std::wstring &from, const std::wstring &to, const QString &subject)
{
    const WindowsHandle source(::CreateFileW(from.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE,
                                             nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    LARGE_INTEGER size{};
    if (!source.isOpen() || !::GetFileSizeEx(source.handle(), &size))
        return windowsError(ErrorCode::FileNotWritten, subject, QLatin1StringView("read a stream"),
                            ::GetLastError());
    if (size.QuadPart > largestStream)
        return makeError(ErrorCode::FileNotWritten, subject,
                         subject + QLatin1StringView(": has a named stream that is too large to be copied"));
    QByteArray bytes(static_cast<qsizetype>(size.QuadPart), Qt::Uninitialized);
    DWORD done = 0;
    if (!::ReadFile(source.handle(), bytes.data(), static_cast<DWORD>(bytes.size()), &done, nullptr))
        return windowsError(ErrorCode::FileNotWritten, subject, QLatin1StringView("read a stream"),
                            ::GetLastError());
    const WindowsHandle target(::CreateFileW(to.c_str(), GENERIC_WRITE,
                                             FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                             CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!target.isOpen() || !::WriteFile(target.handle(), bytes.constData(), done, &done, nullptr) ||
        !::FlushFileBuffers(target.handle()))
        return windowsWriteError(subject, QLatin1StringView("write a stream"), ::GetLastError());
    return {};
}

Expected<void> copyStreams(const std::wstring &toName, const QString &subject)
{
    const std::wstring from = nativePath(subject);
    WIN32_FIND_STREAM_DATA data{};
    const HANDLE found = ::FindFirstStreamW(from.c_str(), FindStreamInfoStandard, &data, 0);
    if (found == INVALID_HANDLE_VALUE)
        return {}; // none at all, or a file system without them
    const std::unique_ptr<void, FindCloser> search(found);
    do {
        const std::wstring name = data.cStreamName; // ":name:$DATA"; the content's own is "::$DATA"
        if (name.rfind(L"::", 0) == 0)
            continue;
        if (auto copied = copyStream(from + name, toName + name, subject); !copied)
            return copied;
    } while (::FindNextStreamW(found, &data));
    return {};
}

// An administrator may write another's file, and it stays that one's. Anybody else's new file is his own:
// what he may do with it is in the permissions.
void copyOwner(HANDLE from, HANDLE to)
{
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR made = nullptr;
    if (::GetSecurityInfo(from, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION, &owner, nullptr, nullptr, nullptr,
                          &made) != ERROR_SUCCESS)
        return;
    const LocalMemory<void> descriptor(made);
    ::SetSecurityInfo(to, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION, owner, nullptr, nullptr, nullptr);
}

// The same entries, and inherited ones as inherited: a file that was made with a descriptor has them as its
// own.
Expected<void> copyPermissions(HANDLE from, HANDLE to, const QString &subject)
{
    const auto permissions = permissionsOf(from, subject);
    if (!permissions)
        return permissions.error();
    BOOL isPresent = FALSE;
    BOOL isDefault = FALSE;
    PACL list = nullptr;
    SECURITY_DESCRIPTOR_CONTROL control = 0;
    DWORD revision = 0;
    if (!*permissions || !::GetSecurityDescriptorDacl(permissions->get(), &isPresent, &list, &isDefault) ||
        !::GetSecurityDescriptorControl(permissions->get(), &control, &revision) || !isPresent)
        return {};
    const DWORD inheritance = (control & SE_DACL_PROTECTED) != 0 ? PROTECTED_DACL_SECURITY_INFORMATION
                                                                 : UNPROTECTED_DACL_SECURITY_INFORMATION;
    const DWORD error = ::SetSecurityInfo(to, SE_FILE_OBJECT, DACL_SECURITY_INFORMATION | inheritance,
                                          nullptr, nullptr, list, nullptr);
    if (error != ERROR_SUCCESS)
        return windowsWriteError(subject, QLatin1StringView("keep its permissions"), error);
    return {};
}

} // namespace

Expected<LocalMemory<void>> permissionsOf(HANDLE file, const QString &subject)
{
    PSECURITY_DESCRIPTOR made = nullptr;
    const DWORD error = ::GetSecurityInfo(file, SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr,
                                          nullptr, nullptr, &made);
    LocalMemory<void> descriptor(made);
    // FAT knows no permissions.
    if (error == ERROR_NOT_SUPPORTED || error == ERROR_INVALID_FUNCTION)
        return LocalMemory<void>();
    if (error != ERROR_SUCCESS)
        return windowsError(ErrorCode::FileNotWritten, subject, QLatin1StringView("read its permissions"),
                            error);
    return Expected<LocalMemory<void>>(std::move(descriptor));
}

Expected<void> copyAttributes(HANDLE from, HANDLE to, const std::wstring &toName, const QString &subject)
{
    FILE_BASIC_INFO old{};
    if (!::GetFileInformationByHandleEx(from, FileBasicInfo, &old, sizeof old))
        return windowsError(ErrorCode::FileNotWritten, subject, QLatin1StringView("look at it"),
                            ::GetLastError());
    if (auto copied = copyStreams(toName, subject); !copied)
        return copied;
    copyOwner(from, to);
    if (auto copied = copyPermissions(from, to, subject); !copied)
        return copied;
    if ((old.FileAttributes & FILE_ATTRIBUTE_COMPRESSED) != 0) {
        USHORT format = COMPRESSION_FORMAT_DEFAULT;
        DWORD size = 0;
        ::DeviceIoControl(to, FSCTL_SET_COMPRESSION, &format, sizeof format, nullptr, 0, &size, nullptr);
    }
    FILE_BASIC_INFO now{};
    now.CreationTime = old.CreationTime;
    const DWORD kept = old.FileAttributes & keptAttributes;
    now.FileAttributes = kept != 0 ? kept : DWORD{FILE_ATTRIBUTE_NORMAL};
    if (!::SetFileInformationByHandle(to, FileBasicInfo, &now, sizeof now))
        return windowsWriteError(subject, QLatin1StringView("keep its attributes"), ::GetLastError());
    return {};
}

} // namespace mailsetup
