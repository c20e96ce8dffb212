// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CuttingRelay.h"

namespace mailsetup {

CuttingRelay::CuttingRelay(quint16 serverPort, qsizetype limit, LineTrouble trouble)
    : m_serverPort(serverPort)
    , m_limit(limit)
    , m_trouble(trouble)
{
    connect(&m_client, &QTcpSocket::readyRead, this, [this] {
        m_server.write(m_client.readAll());
        m_server.flush();
    });
    connect(&m_server, &QTcpSocket::readyRead, this, &CuttingRelay::passToClient);
    connect(&m_server, &QTcpSocket::disconnected, &m_client, &QTcpSocket::disconnectFromHost);
}

quint16 CuttingRelay::start()
{
    return listen(QHostAddress::LocalHost) ? serverPort() : 0;
}

void CuttingRelay::incomingConnection(qintptr descriptor)
{
    m_client.setSocketDescriptor(descriptor);
    m_client.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_server.connectToHost(QHostAddress::LocalHost, m_serverPort);
    m_server.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    passToClient();
}

void CuttingRelay::passToClient()
{
    QByteArray bytes = m_server.readAll();
    if (m_isCut)
        return;
    if (m_limit >= 0)
        bytes.truncate(m_limit - m_passed);
    m_client.write(bytes);
    m_client.flush();
    m_passed += bytes.size();
    if (m_passed == m_limit) {
        m_isCut = true;
        m_server.disconnect(&m_client);
        makeTrouble(&m_client, m_trouble, {});
    }
}

} // namespace mailsetup
