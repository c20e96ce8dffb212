// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/AddressConnector.h"
#include "smtp/HostLookup.h"
#include "smtp/Transport.h"

#include <optional>

class QSslError;
class QSslSocket;

namespace mailsetup {

// A Transport over Qt's sockets. The TLS library and the system's authorities are loaded only for lines
// that may become encrypted. What a certificate must be is left to CertificateCheck.
class QtTransport : public Transport
{
    Q_OBJECT

public:
    // 'tuning' is called for the socket after each write, the handshake's last too.
    explicit QtTransport(QObject *parent = nullptr, HostLookup::Resolver resolver = {},
                         SocketTuning tuning = {});
    ~QtTransport() override;

    void open(const Route &route) override;
    void startTls() override;
    void write(const QByteArray &bytes) override;
    void close() override;
    QByteArray helloName() const override;

private:
    void takeAnswer(const HostLookup::Answer &answer);
    void takeSocket();
    void readAll();
    void tune();
    void takeSslErrors(const QList<QSslError> &errors);
    void takeEncrypted();
    void takeSocketError();
    void giveUp(const Error &error);
    bool hasPlainBytes();

    HostLookup::Resolver m_resolver;
    SocketTuning m_tuning;
    Route m_route;
    std::unique_ptr<HostLookup> m_lookup;
    std::unique_ptr<AddressConnector> m_connector;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr; // m_socket where it can be encrypted
    std::optional<Error> m_certificateError;
    bool m_isHandshaking = false;
    bool m_isLookingForBytes = false;
};

} // namespace mailsetup
