// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/SystemError.h"

#include <cerrno>
#include <cstring>

namespace mailsetup {

QString systemErrorText(int errorNumber)
{
    const char *name = ::strerrorname_np(errorNumber);
    const char *text = ::strerrordesc_np(errorNumber);
    if (!name || !text)
        return QStringLiteral("system error %1").arg(errorNumber);
    return QStringLiteral("%1 (%2)").arg(QLatin1StringView(name), QLatin1StringView(text));
}

Error systemError(ErrorCode code, const QString &path, QLatin1StringView what, int errorNumber)
{
    return makeError(code, path,
                     path + QLatin1StringView(": ") + what + QLatin1StringView(": ") +
                         systemErrorText(errorNumber));
}

Error writeError(const QString &path, QLatin1StringView what, int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return systemError(ErrorCode::DiskFull, path, what, errorNumber);
    case EROFS:
    case EACCES:
    case EPERM:
        return systemError(ErrorCode::FileReadOnly, path, what, errorNumber);
    default:
        return systemError(ErrorCode::FileNotWritten, path, what, errorNumber);
    }
}

} // namespace mailsetup
