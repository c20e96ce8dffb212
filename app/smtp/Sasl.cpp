// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/Sasl.h"

#include "smtp/SaslScram.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace mailsetup {

namespace {

// RFC 4616.
class SaslPlain : public SaslClient
{
public:
    SaslPlain(const QString &user, const Secret &password)
        : m_user(user.toUtf8())
        , m_password(password)
    {}

    std::optional<QByteArray> initialResponse() override
    {
        m_isSaid = true;
        QByteArray response;
        // Growing would leave pieces behind in memory.
        response.reserve(m_user.size() + m_password.reveal().size() + 2);
        response.append('\0').append(m_user).append('\0').append(m_password.reveal());
        return response;
    }

protected:
    Expected<QByteArray> answer(const QByteArray &) override
    {
        if (m_isSaid)
            return makeError(ErrorCode::NotSmtp, {}, QStringLiteral("a challenge after the whole of PLAIN"));
        return *initialResponse();
    }

private:
    QByteArray m_user;
    Secret m_password;
    bool m_isSaid = false;
};

// draft-murchison-sasl-login: user, then password, whatever the two prompts say.
class SaslLogin : public SaslClient
{
public:
    SaslLogin(const QString &user, const Secret &password)
        : m_user(user.toUtf8())
        , m_password(password)
    {}

protected:
    Expected<QByteArray> answer(const QByteArray &) override
    {
        switch (m_step++) {
        case 0:
            return m_user;
        case 1:
            return QByteArray(m_password.reveal());
        default:
            return makeError(ErrorCode::NotSmtp, {}, QStringLiteral("a third challenge of LOGIN"));
        }
    }

private:
    QByteArray m_user;
    Secret m_password;
    int m_step = 0;
};

// RFC 2195.
class SaslCramMd5 : public SaslClient
{
public:
    SaslCramMd5(const QString &user, const Secret &password)
        : m_user(user.toUtf8())
        , m_password(password)
    {}

protected:
    Expected<QByteArray> answer(const QByteArray &challenge) override
    {
        if (m_isSaid || challenge.isEmpty())
            return makeError(ErrorCode::NotSmtp, {},
                             QStringLiteral("a challenge that CRAM-MD5 does not have"));
        m_isSaid = true;
        const QByteArray digest =
            QMessageAuthenticationCode::hash(challenge, m_password.reveal(), QCryptographicHash::Md5);
        return m_user + ' ' + digest.toHex();
    }

private:
    QByteArray m_user;
    Secret m_password;
    bool m_isSaid = false;
};

} // namespace

Expected<QByteArray> SaslClient::respond(const QByteArray &challenge)
{
    if (challenge.size() > longestChallenge)
        return makeError(ErrorCode::NotSmtp, {},
                         QStringLiteral("a challenge of %1 bytes").arg(challenge.size()));
    return answer(challenge);
}

std::unique_ptr<SaslClient> makeSaslClient(SaslMechanism mechanism, const QString &user,
                                           const Secret &password, const QByteArray &nonce)
{
    switch (mechanism) {
    case SaslMechanism::Plain:
        return std::make_unique<SaslPlain>(user, password);
    case SaslMechanism::Login:
        return std::make_unique<SaslLogin>(user, password);
    case SaslMechanism::CramMd5:
        return std::make_unique<SaslCramMd5>(user, password);
    case SaslMechanism::ScramSha256:
        return std::make_unique<SaslScram>(user, password, nonce);
    }
    Q_UNREACHABLE();
}

QLatin1StringView name(SaslMechanism mechanism)
{
    switch (mechanism) {
    case SaslMechanism::Plain:
        return QLatin1StringView("PLAIN");
    case SaslMechanism::Login:
        return QLatin1StringView("LOGIN");
    case SaslMechanism::CramMd5:
        return QLatin1StringView("CRAM-MD5");
    case SaslMechanism::ScramSha256:
        return QLatin1StringView("SCRAM-SHA-256");
    }
    Q_UNREACHABLE();
}

QList<SaslMechanism> usableMechanisms(const QList<QByteArray> &offered, LineProtection line,
                                      PlainOnOpenLine plain, const QString &user, const Secret &password)
{
    using enum SaslMechanism;
    QList<SaslMechanism> order;
    if (line == LineProtection::Encrypted)
        order = {Plain, ScramSha256, Login, CramMd5};
    else if (plain == PlainOnOpenLine::Allow)
        order = {ScramSha256, CramMd5, Plain, Login};
    else
        order = {ScramSha256, CramMd5};

    order.removeIf([&](SaslMechanism mechanism) {
        const QLatin1StringView wanted = name(mechanism);
        const bool isOffered = std::any_of(offered.begin(), offered.end(), [&](const QByteArray &word) {
            return QLatin1StringView(word).compare(wanted, Qt::CaseInsensitive) == 0;
        });
        return !isOffered || (mechanism == ScramSha256 && !SaslScram::admits(user, password));
    });
    return order;
}

bool showsPassword(SaslMechanism mechanism)
{
    return mechanism == SaslMechanism::Plain || mechanism == SaslMechanism::Login;
}

} // namespace mailsetup
