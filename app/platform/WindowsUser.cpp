// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsUser.h"

#include <sddl.h>
#include <wtsapi32.h>

namespace mailsetup {

namespace {

WindowsHandle tokenOfProcess(HANDLE process, DWORD access)
{
    HANDLE token = nullptr;
    return ::OpenProcessToken(process, access, &token) ? WindowsHandle(token) : WindowsHandle();
}

// Of the program that shows the desktop in this session.
WindowsHandle tokenOfDesktop()
{
    const HWND shell = ::GetShellWindow();
    DWORD id = 0;
    if (!shell || ::GetWindowThreadProcessId(shell, &id) == 0)
        return {};
    const WindowsHandle process(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id));
    return process.isOpen()
               ? tokenOfProcess(process.handle(), TOKEN_QUERY | TOKEN_IMPERSONATE | TOKEN_DUPLICATE)
               : WindowsHandle();
}

// Of whoever is signed in at the screen; the system alone may ask.
WindowsHandle tokenOfScreen()
{
    HANDLE token = nullptr;
    const DWORD session = ::WTSGetActiveConsoleSessionId();
    return session != 0xFFFFFFFF && ::WTSQueryUserToken(session, &token) ? WindowsHandle(token)
                                                                         : WindowsHandle();
}

bool isElevated(HANDLE token)
{
    TOKEN_ELEVATION elevation{};
    DWORD size = 0;
    return ::GetTokenInformation(token, TokenElevation, &elevation, sizeof elevation, &size) &&
           elevation.TokenIsElevated != 0;
}

bool isSystem(const QByteArray &sid)
{
    return !sid.isEmpty() &&
           ::IsWellKnownSid(const_cast<char *>(sid.constData()), WinLocalSystemSid); // it only reads
}

} // namespace

QByteArray sidOf(HANDLE token)
{
    DWORD size = 0;
    ::GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray buffer(static_cast<qsizetype>(size), '\0');
    if (size == 0 || !::GetTokenInformation(token, TokenUser, buffer.data(), size, &size))
        return {};
    const PSID sid = reinterpret_cast<const TOKEN_USER *>(buffer.constData())->User.Sid;
    return QByteArray(static_cast<const char *>(sid), static_cast<qsizetype>(::GetLengthSid(sid)));
}

bool isSameSid(const QByteArray &a, const QByteArray &b)
{
    return !a.isEmpty() && a == b;
}

QByteArray userOfProcess(DWORD id)
{
    const WindowsHandle process(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id));
    if (!process.isOpen())
        return {};
    const WindowsHandle token = tokenOfProcess(process.handle(), TOKEN_QUERY);
    return token.isOpen() ? sidOf(token.handle()) : QByteArray();
}

WindowsUser::WindowsUser()
{
    const WindowsHandle own = tokenOfProcess(::GetCurrentProcess(), TOKEN_QUERY);
    m_sid = own.isOpen() ? sidOf(own.handle()) : QByteArray();
    if (isSystem(m_sid) || (own.isOpen() && isElevated(own.handle()))) {
        WindowsHandle other = isSystem(m_sid) ? tokenOfScreen() : tokenOfDesktop();
        const QByteArray sid = other.isOpen() ? sidOf(other.handle()) : QByteArray();
        if (!sid.isEmpty() && !isSameSid(sid, m_sid)) {
            m_sid = sid;
            m_token = std::move(other);
        }
    }
    wchar_t *text = nullptr;
    if (!m_sid.isEmpty() && ::ConvertSidToStringSidW(m_sid.data(), &text)) {
        const LocalMemory<wchar_t> owned(text);
        m_sidText = QString::fromWCharArray(text);
    }
}

const WindowsUser &WindowsUser::current()
{
    // Asked for once: it stays the same as long as the process lives.
    static const WindowsUser user;
    return user;
}

} // namespace mailsetup
