// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/StateFolder.h"

#include "platform/WindowsError.h"
#include "platform/WindowsFolders.h"
#include "platform/WindowsPath.h"
#include "platform/WindowsPrivacy.h"

#include <QDir>
#include <QFileInfo>

#include <aclapi.h>

namespace mailsetup {

namespace {

// Makes it, or closes it where it is there already: a link or a file in its place is refused.
Expected<void> makePrivate(const QString &path)
{
    const std::wstring name = nativePath(path);
    const LocalMemory<void> descriptor = privateDescriptor();
    if (!descriptor)
        return windowsError(ErrorCode::UndoRecordUnwritable, path, QLatin1StringView("close it to others"),
                            ::GetLastError());
    SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor.get(), FALSE};
    if (::CreateDirectoryW(name.c_str(), &attributes))
        return {};
    if (const DWORD error = ::GetLastError(); error != ERROR_ALREADY_EXISTS)
        return windowsError(ErrorCode::UndoRecordUnwritable, path, QLatin1StringView("make the folder"),
                            error);

    const DWORD kind = ::GetFileAttributesW(name.c_str());
    if (kind == INVALID_FILE_ATTRIBUTES || (kind & FILE_ATTRIBUTE_DIRECTORY) == 0 ||
        (kind & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return makeError(ErrorCode::UndoRecordUnwritable, path,
                         path + QLatin1StringView(": not a folder of its own"));
    const WindowsHandle folder(::CreateFileW(
        name.c_str(), READ_CONTROL | WRITE_DAC, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!folder.isOpen())
        return windowsError(ErrorCode::UndoRecordUnwritable, path, QLatin1StringView("open the folder"),
                            ::GetLastError());
    if (!strangerWithAccess(folder.handle()))
        return {};
    BOOL isPresent = FALSE;
    BOOL isDefault = FALSE;
    PACL list = nullptr;
    ::GetSecurityDescriptorDacl(descriptor.get(), &isPresent, &list, &isDefault);
    const DWORD error = ::SetSecurityInfo(folder.handle(), SE_FILE_OBJECT,
                                          DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                          nullptr, nullptr, list, nullptr);
    if (error != ERROR_SUCCESS)
        return windowsError(ErrorCode::UndoRecordUnwritable, path, QLatin1StringView("close it to others"),
                            error);
    return {};
}

} // namespace

StateFolder::StateFolder(const QProcessEnvironment &environment)
{
    // Practice mode names a folder of its own.
    const QString state = environment.value(QStringLiteral("XDG_STATE_HOME"));
    const bool isGiven = !state.isEmpty() && QDir::isAbsolutePath(state);
    m_path = QDir::cleanPath(
        (isGiven ? QDir::fromNativeSeparators(state) : windowsFolder(QStringLiteral("LocalAppData"))) +
        QLatin1StringView("/mailsetup"));
}

Expected<void> StateFolder::prepare() const
{
    const QString above = QFileInfo(m_path).path();
    if (!QDir().mkpath(above))
        return makeError(ErrorCode::UndoRecordUnwritable, above,
                         above + QLatin1StringView(": cannot be made"));
    if (auto made = makePrivate(m_path); !made)
        return made;
    return makePrivate(runsFolder());
}

} // namespace mailsetup
