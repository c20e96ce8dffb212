// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/FileLocks.h"

#include "platform/WindowsHandle.h"
#include "platform/WindowsPath.h"

namespace mailsetup {

namespace {

// A virus scanner holds a file for a moment; a mail program holds it all the time.
constexpr int tries = 5;
constexpr DWORD pauseMilliseconds = 100;

bool isHeldOpen(const QString &path)
{
    const std::wstring name = nativePath(path);
    for (int i = 0; i < tries; ++i) {
        if (i > 0)
            ::Sleep(pauseMilliseconds);
        // Shared with nobody: fails where anybody has it open.
        const WindowsHandle file(::CreateFileW(name.c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING,
                                               FILE_ATTRIBUTE_NORMAL, nullptr));
        if (file.isOpen() || ::GetLastError() != ERROR_SHARING_VIOLATION)
            return false;
    }
    return true;
}

} // namespace

bool isFileLocked(LockKind kind, const QString &path)
{
    switch (kind) {
    case LockKind::HeldOpen:
        return isHeldOpen(path);
    case LockKind::FcntlLocked:
    case LockKind::PidLink:
        break; // locks of Unix
    }
    return false;
}

} // namespace mailsetup
