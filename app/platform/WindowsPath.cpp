// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsPath.h"

#include <QDir>

namespace mailsetup {

std::wstring nativePath(const QString &path)
{
    const QString absolute =
        QDir::toNativeSeparators(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    if (absolute.startsWith(QLatin1StringView("\\\\")))
        return QString(QLatin1StringView("\\\\?\\UNC\\") + absolute.mid(2)).toStdWString();
    return QString(QLatin1StringView("\\\\?\\") + absolute).toStdWString();
}

QString pathFromNative(const QString &path)
{
    QString text = path;
    if (text.startsWith(QLatin1StringView("\\\\?\\UNC\\")))
        text.replace(0, 8, QStringLiteral("\\\\"));
    else if (text.startsWith(QLatin1StringView("\\\\?\\")))
        text.remove(0, 4);
    return QDir::fromNativeSeparators(text);
}

} // namespace mailsetup
