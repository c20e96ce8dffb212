// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LineTrouble.h"
#include "SmtpScript.h"

#include <QSslConfiguration>
#include <QTcpServer>

class QSslSocket;

namespace mailsetup {

// Plays the server's part of an SmtpScript over a loopback socket, from the beginning for each client, and
// notes where a client leaves its own part.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Pieces { Whole, SingleBytes };

    explicit ScriptedServer(const SmtpScript &script, Pieces pieces = Pieces::Whole);

    // For the Tls step: certificate and key.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    // Instead of the script's step with that number. Where that is Tls, the client's first bytes are awaited.
    void setTrouble(qsizetype step, LineTrouble trouble);
    bool isInTrouble() const { return m_isInTrouble; }
    // Listens on 127.0.0.1 and returns the port; 0 when that fails.
    quint16 start();

    // Empty while the client keeps to the script.
    const QString &fault() const { return m_fault; }
    bool isAtEnd() const { return m_at == m_script.steps.size(); }
    // All that the client has sent after decryption.
    const QByteArray &received() const { return m_all; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read();
    void advance();
    void beginTrouble();
    bool takeExpected(const SmtpScript::Step &step);
    void say(const QByteArray &bytes);

    SmtpScript m_script;
    Pieces m_pieces;
    QSslConfiguration m_tls;
    QSslSocket *m_socket = nullptr;
    qsizetype m_at = 0;
    QByteArray m_received;
    QByteArray m_all;
    QString m_fault;
    bool m_isHandshaking = false;
    qsizetype m_troubledStep = -1;
    LineTrouble m_trouble = LineTrouble::Silence;
    bool m_isInTrouble = false;
};

} // namespace mailsetup
