// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace mailsetup {

// Connects to the first of several addresses that answers (RFC 8305): the next one is tried when one
// fails or has not answered for a moment. What is said then is left to others.
class AddressConnector : public QObject
{
    Q_OBJECT

public:
    // After this time without an answer the next address is tried beside it (RFC 8305, 5).
    static constexpr std::chrono::milliseconds headStart{250};
    using SocketMaker = std::function<std::unique_ptr<QTcpSocket>()>;

    explicit AddressConnector(SocketMaker makeSocket, QObject *parent = nullptr);

    void start(const QList<QHostAddress> &addresses, quint16 port);
    // The connected socket, once, after connected().
    std::unique_ptr<QTcpSocket> takeSocket() { return std::move(m_winner); }

signals:
    void connected();
    // All were tried; one line for each, English.
    void failed(const QString &detail);

private:
    void tryNext();
    void takeWinner(QTcpSocket *socket);
    void takeLoser(QTcpSocket *socket, const QHostAddress &address, const QString &why);

    SocketMaker m_makeSocket;
    QList<QHostAddress> m_left;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<QTcpSocket>> m_racing;
    std::unique_ptr<QTcpSocket> m_winner;
    QTimer m_headStart;
    QStringList m_faults;
    bool m_isOver = false;
};

} // namespace mailsetup
