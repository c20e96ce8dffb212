// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "core/Secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace mailsetup {

// A password is at most this long (bytes of UTF-8).
inline constexpr qsizetype maximumPasswordSize = 1024;

// The first line of standard input without its line end; what follows is left unread. A terminal does not
// show what is typed. SecretFileUnreadable when it is empty, too long, or no UTF-8; Interrupted.
Expected<Secret> readPasswordFromStdin();
// The same from an open file descriptor, which stays open.
Expected<Secret> readPasswordFrom(int fd);

// The one line of a file that nobody else can read or write: a regular file (a link is followed) of the user
// or of root, without permissions for group and others. SecretFileUnsafe, SecretFileUnreadable.
Expected<Secret> readPasswordFile(const QString &path);

// All bytes of such a file, at most 1 MiB; the caller wipes them.
Expected<QByteArray> readSecretFile(const QString &path);

// Takes the password out of the environment variable and wipes it there, so that no child process gets it.
// nullopt when it is not set.
std::optional<Secret> takePasswordFromEnvironment(const char *name);

} // namespace mailsetup
