// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/HomeFolder.h"

#include "platform/SystemError.h"
#include "platform/UnixProcesses.h"

#include <QFile>

#include <sys/stat.h>

namespace mailsetup {

namespace {

std::optional<struct stat> statusOf(const QByteArray &path)
{
    struct stat status {
    };
    if (path.isEmpty() || ::stat(path.constData(), &status) != 0)
        return std::nullopt;
    return status;
}

bool isSameFolder(const QByteArray &a, const QByteArray &b)
{
    const auto one = statusOf(a);
    const auto other = statusOf(b);
    return one && other && fileId(*one) == fileId(*other);
}

} // namespace

std::optional<QString> HomeFolder::runningProgram(const QStringList &programs) const
{
    const auto status = statusOf(QFile::encodeName(m_root));
    if (!status)
        return std::nullopt;
    // A Windows program works on its Wine prefix.
    QStringList own = programs;
    own.removeIf([](const QString &program) { return program.endsWith(QLatin1StringView(".exe")); });
    std::optional<QString> name;
    forEachProcess([&](const Process &process) {
        if (process.user != status->st_uid)
            return true;
        name = nameAmong(process, own, Qt::CaseSensitive);
        if (name && m_processes == HomeProcesses::WithThisHome &&
            !isSameFolder(environmentVariable(process, "HOME").value_or(QByteArray()),
                          QFile::encodeName(m_root))) {
            name.reset();
        }
        return !name.has_value();
    });
    return name;
}

} // namespace mailsetup
