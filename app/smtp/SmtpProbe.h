// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "core/MailSettings.h"
#include "core/Secret.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace mailsetup {

// As curl's --connect-to: when host:port is meant, connect to address:connectPort. Certificate checks keep 'host'.
struct ConnectTo {
    QString host;
    quint16 port = 0;
    QString address;
    quint16 connectPort = 0;
};

// Whether a password may go over a line without encryption by PLAIN or LOGIN.
enum class OpenLinePassword { Refuse, Allow };

struct TestMessage {
    QString sender;    // envelope and From, an address
    QString recipient; // envelope and To, an address
    QString subject;   // any text; encoded per RFC 2047 where needed
    QString body;      // any text; sent as UTF-8, quoted-printable where needed
};

// One conversation: sign in, and send a message where one is given.
struct ProbeRequest {
    QString host;
    quint16 port = 25;
    Security security = Security::StartTlsIfOffered; // StartTlsIfOffered uses TLS whenever it is offered
    QString user;
    Secret password;
    OpenLinePassword openLine = OpenLinePassword::Refuse;
    std::optional<TestMessage> message;
    QList<ConnectTo> connectTo;
    QString caFile; // PEM; trusted beside the system's authorities; may be empty
    std::chrono::milliseconds deadline{60000};
};

struct ProbeResult {
    std::optional<Error> error; // nothing: all that was asked was accepted
    QString tls;                // "TLSv1.3", empty without
    QString mechanism;          // "SCRAM-SHA-256", empty when not signed in
    QString reply;              // the server's last decisive reply on one line, cleaned
    bool passwordInTheOpen = false;
    QStringList transcript; // "C: " and "S: " lines, secrets masked
};

} // namespace mailsetup
