// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace mailsetup {

// Asks the system for the addresses of a name, in a thread that nobody waits for: QHostInfo's own pool
// keeps the program from ending until a slow look-up has come back.
class HostLookup : public QObject
{
    Q_OBJECT

public:
    struct Answer {
        QList<QHostAddress> addresses; // IPv6 and IPv4 in turn, the system's first one first
        QString fault;                 // the system's words, where there are no addresses
    };
    using Resolver = std::function<Answer(const QString &host)>;

    // A resolver of one's own is for tests; it is called in another thread.
    explicit HostLookup(QObject *parent = nullptr, Resolver resolver = {});
    ~HostLookup() override;

    // An address literal is answered without a thread, but still later than the call.
    void start(const QString &host);

signals:
    void answered(const mailsetup::HostLookup::Answer &answer);

private:
    struct Shared;

    Resolver m_resolver;
    std::shared_ptr<Shared> m_shared;
};

// RFC 8305, 4: the families in turn, the order within each kept.
QList<QHostAddress> inTurn(const QList<QHostAddress> &addresses);

} // namespace mailsetup
