// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/AddressConnector.h"

#include <QEvent>
#include <QNetworkProxy>
#include <QSocketNotifier>

#include <algorithm>

namespace mailsetup {

namespace {

// Tells when a line is reset while it is being made. Qt does not (QNativeSocketEngine takes that for 'not
// yet') and would connect again and again without a pause, until the deadline.
class ResetWatch : public QObject
{
public:
    ResetWatch(QTcpSocket *socket, std::function<void()> tell)
        : QObject(socket)
        , m_socket(socket)
        , m_tell(std::move(tell))
    {
        const auto notifiers = socket->findChildren<QSocketNotifier *>();
        for (QSocketNotifier *notifier : notifiers)
            notifier->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::SockAct || m_socket->state() != QAbstractSocket::ConnectingState)
            return QObject::eventFilter(watched, event);
        // The first time brings the line or an error; after that nothing is to come.
        ++m_wakings;
        if (m_wakings == 2)
            m_tell();
        return m_wakings >= 2;
    }

private:
    QTcpSocket *m_socket;
    std::function<void()> m_tell;
    int m_wakings = 0;
};

} // namespace

AddressConnector::AddressConnector(SocketMaker makeSocket, QObject *parent)
    : QObject(parent)
    , m_makeSocket(std::move(makeSocket))
{
    m_headStart.setSingleShot(true);
    m_headStart.setInterval(headStart);
    connect(&m_headStart, &QTimer::timeout, this, &AddressConnector::tryNext);
}

void AddressConnector::start(const QList<QHostAddress> &addresses, quint16 port)
{
    m_left = addresses;
    m_port = port;
    tryNext();
}

void AddressConnector::tryNext()
{
    if (m_isOver)
        return;
    if (m_left.isEmpty()) {
        if (m_racing.empty()) {
            m_isOver = true;
            emit failed(m_faults.join(QStringLiteral("; ")));
        }
        return;
    }
    const QHostAddress address = m_left.takeFirst();
    m_racing.push_back(m_makeSocket());
    QTcpSocket *socket = m_racing.back().get();
    socket->setProxy(QNetworkProxy::NoProxy);
    // Queued, so that no socket goes while it is still in a function of its own.
    connect(
        socket, &QTcpSocket::connected, this, [this, socket] { takeWinner(socket); }, Qt::QueuedConnection);
    connect(
        socket, &QTcpSocket::errorOccurred, this,
        [this, socket, address] { takeLoser(socket, address, socket->errorString()); }, Qt::QueuedConnection);
    m_headStart.start();
    socket->connectToHost(address, m_port);
    new ResetWatch(socket, [this, socket, address] {
        const auto lose = [this, socket, address] {
            takeLoser(socket, address, QStringLiteral("Connection reset"));
        };
        QMetaObject::invokeMethod(this, lose, Qt::QueuedConnection);
    });
}

void AddressConnector::takeWinner(QTcpSocket *socket)
{
    const auto at =
        std::find_if(m_racing.begin(), m_racing.end(), [&](const auto &s) { return s.get() == socket; });
    if (m_isOver || at == m_racing.end())
        return;
    m_isOver = true;
    m_headStart.stop();
    m_winner = std::move(*at);
    m_winner->disconnect(this);
    m_racing.clear();
    emit connected();
}

void AddressConnector::takeLoser(QTcpSocket *socket, const QHostAddress &address, const QString &why)
{
    const auto at =
        std::find_if(m_racing.begin(), m_racing.end(), [&](const auto &s) { return s.get() == socket; });
    if (m_isOver || at == m_racing.end())
        return;
    m_faults += QStringLiteral("%1 port %2: %3").arg(address.toString()).arg(m_port).arg(why);
    m_racing.erase(at);
    tryNext();
}

} // namespace mailsetup
