// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/SecretInput.h"

#include "platform/Interruption.h"
#include "platform/SecretLine.h"
#include "platform/WindowsError.h"
#include "platform/WindowsHandle.h"
#include "platform/WindowsPath.h"
#include "platform/WindowsPrivacy.h"

#include <cstdlib>
#include <cstring>

#include <io.h>

namespace mailsetup {

namespace {

constexpr LONGLONG maximumFileSize = LONGLONG{1024} * 1024;

// A console that does not show what is typed, as long as it lives.
class HiddenTyping
{
public:
    explicit HiddenTyping(HANDLE console)
        : m_console(console)
    {
        m_isConsole = ::GetConsoleMode(console, &m_before) != FALSE;
        if (m_isConsole)
            ::SetConsoleMode(console, (m_before | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) &
                                          ~DWORD{ENABLE_ECHO_INPUT});
    }
    ~HiddenTyping()
    {
        if (m_isConsole)
            ::SetConsoleMode(m_console, m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

    bool isConsole() const { return m_isConsole; }

private:
    HANDLE m_console;
    DWORD m_before = 0;
    bool m_isConsole = false;
};

// A console gives UTF-16, whatever its code page is.
Expected<Secret> readFromConsole(HANDLE console, const QString &subject)
{
    constexpr DWORD room = 2 * maximumPasswordSize;
    wchar_t typed[room];
    DWORD size = 0;
    const bool isRead = ::ReadConsoleW(console, typed, room, &size, nullptr) != FALSE;
    const DWORD error = ::GetLastError();
    ::fputc('\n', stderr);
    Wiped line;
    const int needed =
        ::WideCharToMultiByte(CP_UTF8, 0, typed, static_cast<int>(size), nullptr, 0, nullptr, nullptr);
    line.bytes.resize(needed);
    ::WideCharToMultiByte(CP_UTF8, 0, typed, static_cast<int>(size), line.bytes.data(), needed, nullptr,
                          nullptr);
    ::SecureZeroMemory(typed, sizeof typed);
    if (Interruption::isRequested())
        return makeError(ErrorCode::Interrupted);
    if (!isRead)
        return windowsError(ErrorCode::SecretFileUnreadable, subject, QLatin1StringView("read"), error);
    if (const qsizetype end = line.bytes.indexOf('\n'); end >= 0)
        line.bytes.truncate(end);
    return passwordFromLine(line.bytes, subject);
}

Expected<Secret> readFromPipe(HANDLE pipe, const QString &subject)
{
    Wiped line;
    // Room for all of it now: growing would leave pieces behind in memory.
    line.bytes.reserve(maximumPasswordSize + 8);
    // Byte by byte, because what follows the line belongs to somebody else.
    for (;;) {
        char byte = 0;
        DWORD got = 0;
        const bool isRead = ::ReadFile(pipe, &byte, 1, &got, nullptr) != FALSE;
        const DWORD error = isRead ? DWORD{ERROR_SUCCESS} : ::GetLastError();
        if (Interruption::isRequested())
            return makeError(ErrorCode::Interrupted);
        if (!isRead && error != ERROR_BROKEN_PIPE && error != ERROR_HANDLE_EOF)
            return windowsError(ErrorCode::SecretFileUnreadable, subject, QLatin1StringView("read"), error);
        if (got == 0 || byte == '\n')
            return passwordFromLine(line.bytes, subject);
        line.bytes.append(byte);
        if (line.bytes.size() > maximumPasswordSize + 4) // CR, byte order mark
            return unusableSecret(subject, "the first line is too long for a password");
    }
}

Expected<Secret> readPassword(HANDLE input)
{
    const QString subject = QStringLiteral("standard input");
    if (!input || input == INVALID_HANDLE_VALUE)
        return unusableSecret(subject, "there is none");
    const HiddenTyping hidden(input);
    return hidden.isConsole() ? readFromConsole(input, subject) : readFromPipe(input, subject);
}

} // namespace

Expected<Secret> readPasswordFrom(int fd)
{
    return readPassword(reinterpret_cast<HANDLE>(::_get_osfhandle(fd)));
}

Expected<Secret> readPasswordFromStdin()
{
    return readPassword(::GetStdHandle(STD_INPUT_HANDLE));
}

Expected<QByteArray> readSecretFile(const QString &path)
{
    const WindowsHandle file(::CreateFileW(nativePath(path).c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr,
                                           OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    LARGE_INTEGER size{};
    if (!file.isOpen() || !::GetFileSizeEx(file.handle(), &size))
        return windowsError(ErrorCode::SecretFileUnreadable, path, QLatin1StringView("open"),
                            ::GetLastError());
    if (::GetFileType(file.handle()) != FILE_TYPE_DISK)
        return unusableSecret(path, "not a regular file");
    if (const auto stranger = strangerWithAccess(file.handle()))
        return makeError(ErrorCode::SecretFileUnsafe, path,
                         stranger->isEmpty()
                             ? path + QLatin1StringView(": everybody may read or change it")
                             : QStringLiteral("%1: %2 may read or change it").arg(path, *stranger));
    if (size.QuadPart > maximumFileSize)
        return unusableSecret(path, "too large");

    Wiped content{QByteArray(static_cast<qsizetype>(size.QuadPart), '\0')};
    DWORD got = 0;
    if (!::ReadFile(file.handle(), content.bytes.data(), static_cast<DWORD>(content.bytes.size()), &got,
                    nullptr))
        return windowsError(ErrorCode::SecretFileUnreadable, path, QLatin1StringView("read"),
                            ::GetLastError());
    return QByteArray(content.bytes.constData(), static_cast<qsizetype>(got));
}

std::optional<Secret> takePasswordFromEnvironment(const char *name)
{
    const std::wstring variable = QString::fromLatin1(name).toStdWString();
    const DWORD size = ::GetEnvironmentVariableW(variable.c_str(), nullptr, 0);
    if (size == 0)
        return std::nullopt;
    std::wstring value(size, L'\0');
    value.resize(::GetEnvironmentVariableW(variable.c_str(), value.data(), size));
    QByteArray bytes = QByteArray(4 * static_cast<qsizetype>(value.size()), '\0');
    bytes.resize(::WideCharToMultiByte(CP_UTF8, 0, value.data(), static_cast<int>(value.size()), bytes.data(),
                                       static_cast<int>(bytes.size()), nullptr, nullptr));
    Secret secret(bytes);
    wipe(bytes);
    ::SecureZeroMemory(value.data(), value.size() * sizeof(wchar_t));
    // The C library keeps a copy of its own beside Windows' block.
    if (char *copy = ::getenv(name))
        ::SecureZeroMemory(copy, std::strlen(copy));
    ::SetEnvironmentVariableW(variable.c_str(), nullptr);
    qunsetenv(name);
    return secret;
}

} // namespace mailsetup
