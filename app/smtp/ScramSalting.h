// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Secret.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>

namespace mailsetup {

// What client and server compute from a password (RFC 5802, 3), with SHA-256.
struct ScramKeys {
    QByteArray clientKey;
    QByteArray storedKey;
    QByteArray serverKey;

    bool operator==(const ScramKeys &) const = default;
};

// HMAC-SHA-256.
QByteArray scramHmac(const QByteArray &key, const QByteArray &text);

// Hi() of RFC 5802, 2.2, which is PBKDF2 with one block, in pieces: a server may ask for so many rounds that
// they take seconds, and meanwhile a deadline or a person who wants to stop must be heard.
class ScramSalting
{
    Q_DISABLE_COPY_MOVE(ScramSalting)

public:
    // The password's bytes are not kept. 'rounds' is at least 1.
    ScramSalting(const QByteArray &password, const QByteArray &salt, int rounds);
    ~ScramSalting();

    bool isDone() const { return m_left == 0; }
    // At most so many rounds more.
    void advance(int rounds);
    // Only when it is done.
    ScramKeys keys() const;

private:
    QMessageAuthenticationCode m_hmac;
    QByteArray m_last;
    QByteArray m_salted;
    int m_left;
};

} // namespace mailsetup
