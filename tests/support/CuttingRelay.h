// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LineTrouble.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace mailsetup {

// Stands between a client and a server of this machine and breaks the line after so many of the server's
// bytes.
class CuttingRelay : public QTcpServer
{
    Q_OBJECT

public:
    // 'limit': bytes of the server that are let through; negative: all of them.
    CuttingRelay(quint16 serverPort, qsizetype limit, LineTrouble trouble);

    // Listens on 127.0.0.1 and returns the port; 0 when that fails.
    quint16 start();
    // The server's bytes that went through so far.
    qsizetype passed() const { return m_passed; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void passToClient();

    quint16 m_serverPort;
    qsizetype m_limit;
    LineTrouble m_trouble;
    QTcpSocket m_client;
    QTcpSocket m_server;
    qsizetype m_passed = 0;
    bool m_isCut = false;
};

} // namespace mailsetup
