// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OpenSslServer.h"

#include <QFile>
#include <QTcpSocket>

namespace mailsetup {

namespace {

void join(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
}

} // namespace

OpenSslServer::OpenSslServer(const TestCertificates::Pair &pair, const QStringList &options)
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    };
    const QByteArray end = QByteArrayLiteral("-----END CERTIFICATE-----\n");
    const QByteArray issuers = pair.certificate.mid(pair.certificate.indexOf(end) + end.size());
    QStringList chain;
    if (!issuers.isEmpty())
        chain = {QStringLiteral("-cert_chain"), write(QStringLiteral("chain.pem"), issuers)};
    m_process.start(QStringLiteral("openssl"),
                    QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
                                QStringLiteral("127.0.0.1:0"), QStringLiteral("-cert"),
                                write(QStringLiteral("pair.pem"), pair.certificate + pair.key),
                                QStringLiteral("-cipher"), QStringLiteral("DEFAULT@SECLEVEL=0")} +
                        chain + options);
    QObject::connect(&m_front, &QTcpServer::newConnection, &m_front, [this] { greet(); });
}

OpenSslServer::~OpenSslServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

quint16 OpenSslServer::port()
{
    const QByteArray mark = QByteArrayLiteral("ACCEPT 127.0.0.1:");
    QByteArray said;
    while (m_port == 0) {
        if (!m_process.waitForReadyRead())
            return 0;
        said += m_process.readAll();
        const qsizetype at = said.indexOf(mark);
        const qsizetype end = said.indexOf('\n', at);
        if (at >= 0 && end >= 0)
            m_port = said.mid(at + mark.size(), end - at - mark.size()).toUShort();
    }
    return m_port;
}

quint16 OpenSslServer::startTlsPort()
{
    return port() != 0 && m_front.listen(QHostAddress::LocalHost) ? m_front.serverPort() : 0;
}

void OpenSslServer::greet()
{
    QTcpSocket *client = m_front.nextPendingConnection();
    client->write("220 hello\r\n");
    QObject::connect(client, &QTcpSocket::readyRead, &m_front, [this, client] {
        while (client->canReadLine()) {
            if (client->readLine() != "STARTTLS\r\n") {
                client->write("250-hello\r\n250 STARTTLS\r\n");
                continue;
            }
            client->disconnect(&m_front);
            auto *server = new QTcpSocket(client);
            server->connectToHost(QHostAddress::LocalHost, m_port);
            join(client, server);
            join(server, client);
            client->write("220 go ahead\r\n");
            return;
        }
    });
}

} // namespace mailsetup
