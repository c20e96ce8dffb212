// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/EditedBytes.h"
#include "core/Expected.h"

#include <QByteArray>
#include <QString>

#include <optional>

#include <sys/types.h>

namespace mailsetup {

// The bytes of an open Unix file, whichever place it stands at.

// What stands from 'begin' to the end of the file, which is about 'expected' bytes away. Two threads read a
// large file, half each: much of the work is memory that arrives. FileUnreadable; FileTooLarge above
// 'limit'. Errors name the path.
Expected<QByteArray> readContent(int fd, off_t begin, qsizetype expected, const QString &path,
                                 qsizetype limit);

// Whether the file holds exactly these bytes; nullopt with errno set where it cannot be read. It takes no
// memory of its size.
std::optional<bool> isContent(int fd, const EditedBytes &bytes);

} // namespace mailsetup
