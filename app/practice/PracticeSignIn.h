// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Secret.h"
#include "smtp/Sasl.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace mailsetup {

// The server's side of one SASL exchange against a table of users; without base64.
class PracticeSignIn
{
public:
    enum class Kind { Challenge, Accepted, Refused };
    struct Step {
        Kind kind = Kind::Refused;
        QByteArray challenge; // with Challenge
    };

    PracticeSignIn(SaslMechanism mechanism, const QMap<QString, Secret> &users);

    // The answer to the client's response; nothing for a client that lets the server begin.
    Step take(const std::optional<QByteArray> &response);
    // Who signed in, after Accepted.
    const QString &user() const { return m_user; }

private:
    Step takePlain(const QByteArray &response);
    Step takeLogin(const QByteArray &response);
    Step takeCramMd5(const QByteArray &response);
    Step takeScramFirst(const QByteArray &response);
    Step takeScramFinal(const QByteArray &response);
    Step check(const QString &user, const QByteArray &password);

    SaslMechanism m_mechanism;
    QMap<QString, Secret> m_users;
    QString m_user;
    int m_round = 0;
    QByteArray m_challenge;       // CRAM-MD5: what was asked; SCRAM: the server's first message
    QByteArray m_clientFirstBare; // SCRAM
};

} // namespace mailsetup
