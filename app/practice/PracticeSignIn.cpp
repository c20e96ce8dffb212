// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PracticeSignIn.h"

#include "smtp/SaslScram.h"

#include <QMessageAuthenticationCode>
#include <QUuid>

namespace mailsetup {

namespace {

constexpr int scramIterations = 4096;

QByteArray unique()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

PracticeSignIn::Step ask(const QByteArray &challenge)
{
    return {PracticeSignIn::Kind::Challenge, challenge};
}

} // namespace

PracticeSignIn::PracticeSignIn(SaslMechanism mechanism, const QMap<QString, Secret> &users)
    : m_mechanism(mechanism)
    , m_users(users)
{}

PracticeSignIn::Step PracticeSignIn::take(const std::optional<QByteArray> &response)
{
    switch (m_mechanism) {
    case SaslMechanism::Plain:
        return response ? takePlain(*response) : ask({});
    case SaslMechanism::Login:
        return response ? takeLogin(*response) : ask(QByteArrayLiteral("Username:"));
    case SaslMechanism::CramMd5:
        if (response)
            return takeCramMd5(*response);
        m_challenge = '<' + unique() + "@practice.invalid>";
        return ask(m_challenge);
    case SaslMechanism::ScramSha256:
        if (!response)
            return ask({});
        return m_round++ == 0 ? takeScramFirst(*response) : takeScramFinal(*response);
    }
    Q_UNREACHABLE();
}

PracticeSignIn::Step PracticeSignIn::check(const QString &user, const QByteArray &password)
{
    const auto known = m_users.constFind(user);
    if (known == m_users.constEnd() || known->reveal() != password)
        return {};
    m_user = user;
    return {Kind::Accepted, {}};
}

PracticeSignIn::Step PracticeSignIn::takePlain(const QByteArray &response)
{
    const QList<QByteArray> parts = response.split('\0');
    return parts.size() == 3 ? check(QString::fromUtf8(parts[1]), parts[2]) : Step();
}

PracticeSignIn::Step PracticeSignIn::takeLogin(const QByteArray &response)
{
    if (m_round++ == 0) {
        m_user = QString::fromUtf8(response);
        return ask(QByteArrayLiteral("Password:"));
    }
    return check(m_user, response);
}

PracticeSignIn::Step PracticeSignIn::takeCramMd5(const QByteArray &response)
{
    const qsizetype blank = response.lastIndexOf(' ');
    const QString user = QString::fromUtf8(response.left(blank));
    const auto known = m_users.constFind(user);
    if (blank < 0 || known == m_users.constEnd())
        return {};
    const auto digest =
        QMessageAuthenticationCode::hash(m_challenge, known->reveal(), QCryptographicHash::Md5);
    if (digest.toHex() != response.mid(blank + 1))
        return {};
    m_user = user;
    return {Kind::Accepted, {}};
}

PracticeSignIn::Step PracticeSignIn::takeScramFirst(const QByteArray &response)
{
    const qsizetype nonceAt = response.indexOf(",r=");
    if (!response.startsWith("n,,n=") || nonceAt < 0)
        return {};
    m_clientFirstBare = response.mid(3);
    m_user = QString::fromUtf8(response.mid(5, nonceAt - 5).replace("=2C", ",").replace("=3D", "="));
    m_challenge = "r=" + response.mid(nonceAt + 3) + unique() + ",s=" + unique().toBase64() +
                  ",i=" + QByteArray::number(scramIterations);
    return ask(m_challenge);
}

PracticeSignIn::Step PracticeSignIn::takeScramFinal(const QByteArray &response)
{
    const auto known = m_users.constFind(m_user);
    // The empty line with which a client ends, when it has believed the server's signature.
    if (m_round == 3)
        return {response.isEmpty() ? Kind::Accepted : Kind::Refused, {}};
    const qsizetype proofAt = response.lastIndexOf(",p=");
    if (proofAt < 0 || known == m_users.constEnd())
        return {};
    const QList<QByteArray> parts = m_challenge.split(',');
    const QByteArray salt = QByteArray::fromBase64(parts[1].mid(2));
    const ScramKeys keys = scramKeys(known->reveal(), salt, scramIterations);
    const QByteArray authMessage = m_clientFirstBare + ',' + m_challenge + ',' + response.left(proofAt);
    const QByteArray proof = scramXor(keys.clientKey, scramHmac(keys.storedKey, authMessage));
    if (response.left(proofAt) != "c=biws," + parts[0] || proof.toBase64() != response.mid(proofAt + 3))
        return {};
    return ask("v=" + scramHmac(keys.serverKey, authMessage).toBase64());
}

} // namespace mailsetup
