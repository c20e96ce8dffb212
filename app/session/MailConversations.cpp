// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/MailConversations.h"

#include "platform/TcpAcknowledgement.h"
#include "session/Session.h"

#include <QTimer>

namespace mailsetup {

namespace {

constexpr int triesWithOnePassword = 2;

bool isRefusal(const std::optional<Error> &error)
{
    return error && (error->code == ErrorCode::WrongPassword || error->code == ErrorCode::AccountBlocked);
}

} // namespace

void MailConversations::setPassword(const QString &address, const Secret &password)
{
    Secret &known = m_passwords[address.toLower()];
    if (known != password)
        m_accepted.erase(address.toLower());
    known = password;
}

const Secret *MailConversations::acceptedPassword(const QString &address) const
{
    const QString folded = address.toLower();
    return m_accepted.contains(folded) ? &m_passwords.at(folded) : nullptr;
}

ProbeRequest MailConversations::request(const SessionSetup &setup, const QString &address,
                                        const MailSettings &settings) const
{
    ProbeRequest request;
    request.host = settings.smtpServer;
    request.port = static_cast<quint16>(settings.smtpPort);
    // An account that keeps a line without encryption is tested with it wherever the server offers it.
    request.security =
        settings.smtpSecurity == Security::None ? Security::StartTlsIfOffered : settings.smtpSecurity;
    request.user = settings.smtpUser;
    if (const auto password = m_passwords.find(address.toLower()); password != m_passwords.end())
        request.password = password->second;
    request.openLine =
        setup.provider.isPasswordInTheOpenAllowed ? OpenLinePassword::Allow : OpenLinePassword::Refuse;
    request.connectTo = setup.connectTo;
    request.caFile = setup.caFile;
    request.deadline = setup.testDeadline;
    return request;
}

ProbeResult MailConversations::hold(const ProbeRequest &request, const std::function<bool()> &isInterrupted)
{
    Refusal &refusal = m_refusals[request.user.toLower()];
    if (refusal.password != request.password)
        refusal = {request.password, 0};
    if (refusal.count >= triesWithOnePassword) {
        ProbeResult untried;
        untried.error = makeError(ErrorCode::WrongPassword, request.user,
                                  QStringLiteral("refused twice, so it was not sent again"));
        return untried;
    }
    m_probe = std::make_unique<SmtpProbe>(acknowledgeAtOnce);
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, m_probe.get(), [this, &isInterrupted] {
        if (isInterrupted())
            m_probe->cancel();
    });
    poll.start(std::chrono::milliseconds(50));
    ProbeResult result = m_probe->run(request);
    m_probe.reset();
    if (isRefusal(result.error))
        ++refusal.count;
    return result;
}

void MailConversations::interrupt()
{
    if (m_probe)
        m_probe->cancel();
}

} // namespace mailsetup
