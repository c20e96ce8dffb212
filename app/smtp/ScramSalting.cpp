// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/ScramSalting.h"

#include <algorithm>

namespace mailsetup {

namespace {

constexpr auto sha256 = QCryptographicHash::Sha256;

} // namespace

QByteArray scramHmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, sha256);
}

ScramSalting::ScramSalting(const QByteArray &password, const QByteArray &salt, int rounds)
    : m_hmac(sha256, password)
    , m_left(rounds - 1)
{
    Q_ASSERT_X(rounds > 0, "ScramSalting", "no round");
    m_hmac.addData(salt);
    m_hmac.addData(QByteArray("\0\0\0\1", 4));
    m_last = m_hmac.result();
    m_salted = QByteArray(m_last.constData(), m_last.size());
}

ScramSalting::~ScramSalting()
{
    wipe(m_last);
    wipe(m_salted);
}

void ScramSalting::advance(int rounds)
{
    for (int i = std::min(rounds, m_left); i > 0; --i, --m_left) {
        m_hmac.reset();
        m_hmac.addData(m_last);
        m_last = m_hmac.result();
        for (qsizetype at = 0; at < m_salted.size(); ++at)
            m_salted[at] = char(m_salted[at] ^ m_last[at]);
    }
}

ScramKeys ScramSalting::keys() const
{
    Q_ASSERT_X(isDone(), "ScramSalting", "rounds are left");
    const QByteArray clientKey = scramHmac(m_salted, QByteArrayLiteral("Client Key"));
    return {clientKey, QCryptographicHash::hash(clientKey, sha256),
            scramHmac(m_salted, QByteArrayLiteral("Server Key"))};
}

} // namespace mailsetup
