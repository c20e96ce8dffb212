// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SmtpSignIn.h"

#include <utility>

namespace mailsetup {

namespace {

qsizetype sizeInBase64(const QByteArray &bytes)
{
    return (bytes.size() + 2) / 3 * 4;
}

} // namespace

SmtpSignIn::SmtpSignIn(const QString &user, const Secret &password, const QByteArray &scramNonce)
    : m_user(user)
    , m_password(password)
    , m_scramNonce(scramNonce)
{}

SmtpSignIn::Line SmtpSignIn::beginNext()
{
    Q_ASSERT_X(hasNext(), "SmtpSignIn", "no mechanism is left to try");
    ++m_tries;
    m_mechanism = m_left.takeFirst();
    m_client = makeSaslClient(m_mechanism, m_user, m_password, m_scramNonce);
    m_heldResponse.reset();

    const QByteArray command = "AUTH " + QByteArray(name(m_mechanism).data(), name(m_mechanism).size());
    std::optional<QByteArray> initial = m_client->initialResponse();
    const qsizetype length = command.size() + 1 + (initial ? sizeInBase64(*initial) : 0) + 2;
    if (initial && length <= longestLine)
        return {command, std::move(initial)};
    if (initial) {
        m_heldResponse = Secret(*initial);
        wipe(*initial);
    }
    return {command, {}};
}

Expected<QByteArray> SmtpSignIn::respond(const SmtpReply &challenge)
{
    const auto decoded = QByteArray::fromBase64Encoding(challenge.lines.first().trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || challenge.lines.size() != 1)
        return makeError(ErrorCode::NotSmtp, {},
                         QStringLiteral("a challenge that is not one line of base64"));
    if (m_heldResponse)
        return QByteArray(std::exchange(m_heldResponse, {})->reveal());
    return m_client->respond(*decoded);
}

} // namespace mailsetup
