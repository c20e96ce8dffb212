// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

// kmail_transports: the transports of this user as KMail's own library knows them, as JSON: a list of
// {"id", "host", "port", "user", "auth", "method", "encryption"}. Built with KDE's Qt 5, apart from the
// project.

#include <MailTransport/Transport>
#include <MailTransport/TransportManager>

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using MailTransport::Transport;

namespace {

QString encryption(const Transport &transport)
{
    switch (transport.encryption()) {
    case Transport::EnumEncryption::None:
        return QStringLiteral("none");
    case Transport::EnumEncryption::SSL:
        return QStringLiteral("tls");
    case Transport::EnumEncryption::TLS:
        return QStringLiteral("starttls");
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QJsonArray found;
    const auto transports = MailTransport::TransportManager::self()->transports();
    for (const Transport *transport : transports)
        found.append(QJsonObject{{QStringLiteral("id"), transport->id()},
                                 {QStringLiteral("host"), transport->host()},
                                 {QStringLiteral("port"), static_cast<int>(transport->port())},
                                 {QStringLiteral("user"), transport->userName()},
                                 {QStringLiteral("auth"), transport->requiresAuthentication()},
                                 {QStringLiteral("method"), transport->authenticationTypeString()},
                                 {QStringLiteral("encryption"), encryption(*transport)}});
    std::puts(QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
    return 0;
}
