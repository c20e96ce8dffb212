// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "core/Secret.h"
#include "smtp/Sasl.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <memory>

class QTcpServer;

namespace mailsetup {

// What the practice server does, so that support staff can see each screen.
enum class PracticeSituation {
    Normal,
    WrongPassword,    // every sign-in is refused (535)
    AccountBlocked,   // every sign-in is refused for too many tries
    AuthNotOffered,   // EHLO names no AUTH
    TemporaryFailure, // every sign-in is put off (454)
    SenderRefused,    // MAIL is refused (550)
    MessageRefused,   // the message is refused (554)
    Closes,           // the connection is closed instead of a greeting
    Silent,           // it is accepted and nothing is ever said
};

struct PracticeServerSettings {
    QMap<QString, Secret> users; // full address -> password; a name without its domain is refused
    PracticeSituation situation = PracticeSituation::Normal;
    QList<SaslMechanism> mechanisms{SaslMechanism::Plain, SaslMechanism::Login, SaslMechanism::CramMd5,
                                    SaslMechanism::ScramSha256};
    // PEM; STARTTLS is offered where both are there.
    QByteArray certificatePem;
    QByteArray privateKeyPem;
};

// A message that the server took.
struct PracticeMessage {
    QString user; // as who the sender was signed in
    QString sender;
    QString recipient;
    QByteArray text; // dots unstuffed

    bool operator==(const PracticeMessage &) const = default;
};

// A submission server on the loopback interface, for practice mode and tests: it asks for a sign-in, takes
// messages and delivers nothing. It runs in the event loop of its thread.
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    explicit PracticeServer(const PracticeServerSettings &settings, QObject *parent = nullptr);
    ~PracticeServer() override;

    // The port on 127.0.0.1 that the system chose; ConnectionBlocked where there is none.
    Expected<quint16> listen();

    const QList<PracticeMessage> &messages() const { return m_messages; }
    // For later conversations.
    void setSituation(PracticeSituation situation) { m_settings.situation = situation; }

signals:
    void messageAccepted(const mailsetup::PracticeMessage &message);

private:
    PracticeServerSettings m_settings;
    QList<PracticeMessage> m_messages;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace mailsetup
