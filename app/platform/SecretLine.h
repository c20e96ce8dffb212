// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "core/Secret.h"

#include <QByteArray>
#include <QString>

namespace mailsetup {

// What every system's SecretInput does with what it has read.

// Wipes the bytes when it goes, whichever way the function ends.
struct Wiped {
    QByteArray bytes;

    ~Wiped() { wipe(bytes); }
};

// SecretFileUnreadable, with the reason in its detail.
Error unusableSecret(const QString &subject, const char *why);

// The password in one line; a CR at its end and a byte order mark do not belong to it. The line is changed.
Expected<Secret> passwordFromLine(QByteArray &line, const QString &subject);

} // namespace mailsetup
