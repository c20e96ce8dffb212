// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "core/Secret.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace mailsetup {

enum class SaslMechanism { Plain, Login, CramMd5, ScramSha256 };

// One sign-in by one mechanism: the server's challenges in, our responses out, both without base64.
// How they travel is left to SmtpDialog. Responses are the caller's to wipe.
class SaslClient
{
public:
    static constexpr qsizetype longestChallenge = qsizetype{12} * 1024; // bytes, decoded

    virtual ~SaslClient() = default;

    // What the client may say first; nothing where the server speaks first.
    virtual std::optional<QByteArray> initialResponse() { return {}; }
    // The response to a challenge. NotSmtp for nonsense, ServerNotProven for a server that does not keep
    // to the mechanism's promises, WrongPassword where the mechanism itself says so.
    Expected<QByteArray> respond(const QByteArray &challenge);
    // Whether the response takes longer than one call should: the one that respond() gave does not count
    // then, and work() goes on with it.
    virtual bool isWorking() const { return false; }
    // Some milliseconds of that work; the response when it is done.
    virtual std::optional<QByteArray> work() { return {}; }
    // Whether the server has shown all that the mechanism lets it show; true where it shows nothing.
    virtual bool isServerProven() const { return true; }

protected:
    virtual Expected<QByteArray> answer(const QByteArray &challenge) = 0;
};

// 'user' and 'password' must hold no CR, LF or NUL. 'nonce' is for tests; empty: a random one.
std::unique_ptr<SaslClient> makeSaslClient(SaslMechanism mechanism, const QString &user,
                                           const Secret &password, const QByteArray &nonce = {});

// The registered name, as it stands after AUTH.
QLatin1StringView name(SaslMechanism mechanism);

enum class LineProtection { Open, Encrypted };
enum class PlainOnOpenLine { Refuse, Allow };

// The offered mechanisms that may be used on this line, best first. Encrypted: PLAIN (one round trip),
// SCRAM-SHA-256, LOGIN, CRAM-MD5. Open: SCRAM-SHA-256, CRAM-MD5, and only where allowed PLAIN and LOGIN.
// SCRAM is left out for a password that SASLprep does not admit. Names are compared whole, in any case.
QList<SaslMechanism> usableMechanisms(const QList<QByteArray> &offered, LineProtection line,
                                      PlainOnOpenLine plain, const QString &user, const Secret &password);

// Whether the mechanism lets whoever reads the line read the password.
bool showsPassword(SaslMechanism mechanism);

} // namespace mailsetup
