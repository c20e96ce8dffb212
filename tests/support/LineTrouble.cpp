// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LineTrouble.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>

#include <sys/socket.h>

namespace mailsetup {

namespace {

void reset(QTcpSocket *socket)
{
    const linger none{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket->abort();
}

void sendPastTls(QTcpSocket *socket, const QByteArray &bytes)
{
    ::send(static_cast<int>(socket->socketDescriptor()), bytes.constData(),
           static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
}

void drip(QTcpSocket *socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, bytes, at = qsizetype{0}]() mutable {
        if (at < bytes.size()) {
            socket->write(bytes.mid(at++, 1));
            socket->flush();
        }
    });
    timer->start(std::chrono::milliseconds(5));
}

} // namespace

void makeTrouble(QTcpSocket *socket, LineTrouble trouble, const QByteArray &dripping)
{
    switch (trouble) {
    case LineTrouble::Reset:
        reset(socket);
        break;
    case LineTrouble::HalfClose:
        socket->flush();
        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
        break;
    case LineTrouble::Close:
        socket->disconnectFromHost();
        break;
    case LineTrouble::Silence:
        break;
    case LineTrouble::Drip:
        drip(socket, dripping);
        break;
    case LineTrouble::PlainBytes:
        sendPastTls(socket, QByteArrayLiteral("250 2.0.0 accepted\r\n"));
        break;
    case LineTrouble::Alert:
        sendPastTls(socket, QByteArray::fromHex("15030300020228"));
        break;
    }
}

} // namespace mailsetup
