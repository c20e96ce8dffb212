// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsError.h"

#include "platform/WindowsHandle.h"

namespace mailsetup {

namespace {

QString messageOf(DWORD number, DWORD language)
{
    wchar_t *made = nullptr;
    const DWORD size = ::FormatMessageW(
        FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr,
        number, language, reinterpret_cast<wchar_t *>(&made), 0, nullptr);
    const LocalMemory<wchar_t> text(made);
    return QString::fromWCharArray(text.get(), static_cast<qsizetype>(size)).simplified();
}

} // namespace

QString windowsErrorText(DWORD number)
{
    QString text = messageOf(number, MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US));
    if (text.isEmpty())
        text = messageOf(number, 0);
    const QString name = QStringLiteral("error %1").arg(number);
    return text.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, text);
}

Error windowsError(ErrorCode code, const QString &path, QLatin1StringView what, DWORD number)
{
    return makeError(code, path,
                     path + QLatin1StringView(": ") + what + QLatin1StringView(": ") +
                         windowsErrorText(number));
}

Error windowsWriteError(const QString &path, QLatin1StringView what, DWORD number)
{
    switch (number) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED:
        return windowsError(ErrorCode::DiskFull, path, what, number);
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return windowsError(ErrorCode::FileReadOnly, path, what, number);
    default:
        return windowsError(ErrorCode::FileNotWritten, path, what, number);
    }
}

} // namespace mailsetup
