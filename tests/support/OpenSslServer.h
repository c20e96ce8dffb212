// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TestCertificates.h"

#include <QProcess>
#include <QTcpServer>

namespace mailsetup {

// A TLS server of the openssl command, for what Qt's own will not be: weak keys, old versions. It speaks no
// SMTP after the handshake. Any number of clients are served, one after the other.
class OpenSslServer
{
public:
    OpenSslServer(const TestCertificates::Pair &pair, const QStringList &options);
    ~OpenSslServer();
    Q_DISABLE_COPY_MOVE(OpenSslServer)

    // Where it listens with TLS from the start; 0 when it does not.
    quint16 port();
    // Where it greets as a mail server does and begins TLS after STARTTLS.
    quint16 startTlsPort();

private:
    void greet();

    QTemporaryDir m_folder;
    QProcess m_process;
    QTcpServer m_front;
    quint16 m_port = 0;
};

} // namespace mailsetup
