// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "smtp/SmtpProbe.h"

#include <QByteArray>
#include <QObject>

namespace mailsetup {

// Where a conversation goes.
struct Route {
    QString host; // what the certificate must name, without a dot at the end
    quint16 port = 0;
    QString connectHost; // name or address that is really connected to
    quint16 connectPort = 0;
    Security security = Security::None;
    QString caFile;

    bool operator==(const Route &) const = default;
};

// The route of a request: the first of its connectTo rows that fits host and port, as curl has it (an
// empty host or port 0 in a row fits all; an empty address or port 0 to connect to changes nothing).
Route routeOf(const ProbeRequest &request);

// A line to a server that may become encrypted. Nothing blocks; every end comes by a signal, and after
// closed() or failed() nothing more comes.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open(const Route &route) = 0;
    // Begins the handshake. Bytes of the server that are there already are given out as received() first.
    virtual void startTls() = 0;
    virtual void write(const QByteArray &bytes) = 0;
    // Writes what is pending, without waiting, and closes; no signal follows.
    virtual void close() = 0;
    // What EHLO may call this machine: "[192.0.2.7]", "[IPv6:2001:db8::7]", or "localhost".
    virtual QByteArray helloName() const = 0;

signals:
    void opened();
    void received(const QByteArray &bytes);
    void encrypted(const QString &tlsVersion);
    void closed(const QString &detail);
    void failed(const mailsetup::Error &error);
};

} // namespace mailsetup
