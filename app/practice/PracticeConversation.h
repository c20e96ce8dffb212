// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/PracticeServer.h"
#include "practice/PracticeSignIn.h"

#include <QTcpSocket>

#include <memory>
#include <optional>

namespace mailsetup {

// The server's side of one connection of the PracticeServer; it deletes itself when that ends.
class PracticeConversation : public QObject
{
    Q_OBJECT

public:
    PracticeConversation(const PracticeServerSettings &settings, QObject *parent);

    // Takes over a connected socket.
    void start(qintptr descriptor);

signals:
    void messageAccepted(const mailsetup::PracticeMessage &message);

private:
    bool hasCertificate() const;
    void read();
    void takeLine(const QByteArray &line);
    void takeMessageLine(const QByteArray &line);
    void sayCapabilities();
    void startTls();
    void startSignIn(const QByteArray &argument);
    void continueSignIn(const PracticeSignIn::Step &step);
    void takeMail(const QByteArray &argument);
    void takeRecipient(const QByteArray &argument);
    void takeData();
    void say(const QByteArray &line);

    PracticeServerSettings m_settings;
    QTcpSocket *m_socket = nullptr;
    std::unique_ptr<PracticeSignIn> m_signIn; // while one is going on
    QByteArray m_buffer;
    bool m_isEncrypted = false;
    bool m_isInMessage = false;
    QString m_user; // empty: not signed in
    PracticeMessage m_message;
};

} // namespace mailsetup
