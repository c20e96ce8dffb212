// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ConnectTo.h"
#include "core/Expected.h"
#include "core/MailSettings.h"
#include "core/Secret.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace mailsetup {

// Whether a password may go over a line without encryption by PLAIN or LOGIN.
enum class OpenLinePassword { Refuse, Allow };

// Sets options of a connected socket, given its descriptor; may be empty.
using SocketTuning = std::function<void(qintptr)>;

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

// How far a conversation is, for a progress line.
enum class ProbeStage { Connecting, Greeting, Encrypting, SigningIn, Sending, Finished };

// Loads the TLS library and the system's authorities, which takes some milliseconds; from any thread. What
// is not loaded before a conversation is loaded in it.
void prepareTls();

class SmtpDialog;
class Transport;
struct DialogSeeds;
struct DialogStep;

// Holds one conversation with a submission server without blocking: name look-up, connection,
// encryption, sign-in, message. What is said is left to SmtpDialog, the socket to Transport; the deadline
// that covers all of it is kept here.
class SmtpProbe : public QObject
{
    Q_OBJECT

public:
    // 'tuning' sets what Qt cannot, after each write.
    explicit SmtpProbe(SocketTuning tuning = {}, QObject *parent = nullptr);
    // With a transport and seeds of one's own, for tests.
    SmtpProbe(std::unique_ptr<Transport> transport, const DialogSeeds &seeds, QObject *parent = nullptr);
    ~SmtpProbe() override;

    // One conversation; a second start() while one is going on is a mistake of the caller. The end always
    // comes by finished(), after start() has returned; whoever hears of it deletes the probe later, not
    // there.
    void start(const ProbeRequest &request);
    // Ends it at once with Interrupted, in whatever state; without a conversation it does nothing.
    void cancel();

    // start() and an event loop until finished(); other events are handled meanwhile, also cancel().
    ProbeResult run(const ProbeRequest &request);

signals:
    void progressed(mailsetup::ProbeStage stage);
    void finished(const mailsetup::ProbeResult &result);

private:
    void begin();
    void follow(DialogStep step);
    void fail(const Error &error);
    void end();

    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<DialogSeeds> m_seeds; // null: fresh ones for each conversation
    std::unique_ptr<SmtpDialog> m_dialog;
    ProbeRequest m_request;
    QTimer m_deadline;
    QTimer m_work; // comes when nothing else is to be done
    ProbeStage m_stage = ProbeStage::Finished;
};

} // namespace mailsetup
