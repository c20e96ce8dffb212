// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

#include <sys/types.h>

namespace mailsetup {

// A live process as /proc shows it. What another user's process hides is empty.
struct Process {
    pid_t id = 0;
    uid_t user = 0;
    QByteArray shortName;        // the kernel's name for it, cut at 15 bytes
    QByteArray executable;       // path of the program file
    QList<QByteArray> arguments; // with the program's name as the first
};

// Calls back for each process but this one until it returns false. Those that have ended and only wait for
// their parent are left out.
void forEachProcess(const std::function<bool(const Process &)> &visit);

// The variable as the process was started with; nullopt when it has none or hides it.
std::optional<QByteArray> environmentVariable(const Process &process, QByteArrayView name);

// The last part of a path with slashes or backslashes.
QByteArray baseName(const QByteArray &path);

// The first of the program names that the process goes by: the base name of its first argument or of its
// program file, or the kernel's name for it. Letters without case where asked for.
std::optional<QString> nameAmong(const Process &process, const QStringList &programs,
                                 Qt::CaseSensitivity letters);

} // namespace mailsetup
