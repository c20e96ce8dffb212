// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/Sasl.h"
#include "smtp/SmtpReply.h"

namespace mailsetup {

// The AUTH command of RFC 4954: which mechanism is tried next, and how its challenges and responses travel.
// What a refusal means is left to SmtpDialog.
class SmtpSignIn
{
public:
    // Tries with one password, so that nobody is locked out.
    static constexpr int mostTries = 2;
    // RFC 4954, 4: an initial response that makes the line longer waits for the server. Bytes, with CRLF.
    static constexpr qsizetype longestLine = 512;

    // A line to send; the response is the secret part, not yet base64, and the caller's to wipe.
    struct Line {
        QByteArray command;
        std::optional<QByteArray> response;
    };

    SmtpSignIn(const QString &user, const Secret &password, const QByteArray &scramNonce);

    // What may be tried, best first.
    void setMechanisms(const QList<SaslMechanism> &mechanisms) { m_left = mechanisms; }
    bool hasNext() const { return !m_left.isEmpty() && m_tries < mostTries; }
    // The first line of the next mechanism; only where there is one.
    Line beginNext();
    // The response to a 334; the errors of SaslClient::respond, NotSmtp for what is no challenge.
    Expected<QByteArray> respond(const SmtpReply &challenge);
    // As of SaslClient.
    bool isWorking() const { return m_client && m_client->isWorking(); }
    std::optional<QByteArray> work() { return m_client->work(); }

    SaslMechanism mechanism() const { return m_mechanism; }
    bool isServerProven() const { return m_client && m_client->isServerProven(); }

private:
    QString m_user;
    Secret m_password;
    QByteArray m_scramNonce;
    QList<SaslMechanism> m_left;
    SaslMechanism m_mechanism = SaslMechanism::Plain;
    std::unique_ptr<SaslClient> m_client;
    std::optional<Secret> m_heldResponse; // an initial response that did not fit
    int m_tries = 0;
};

} // namespace mailsetup
