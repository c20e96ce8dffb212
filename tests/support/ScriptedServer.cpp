// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ScriptedServer.h"

#include <QSslSocket>

namespace mailsetup {

ScriptedServer::ScriptedServer(const SmtpScript &script, Pieces pieces)
    : m_script(script)
    , m_pieces(pieces)
{}

void ScriptedServer::setTrouble(qsizetype step, LineTrouble trouble)
{
    m_troubledStep = step;
    m_trouble = trouble;
}

quint16 ScriptedServer::start()
{
    return listen(QHostAddress::LocalHost) ? serverPort() : 0;
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    if (m_socket)
        m_socket->disconnect(this);
    m_at = 0;
    m_received.clear();
    m_isInTrouble = false;
    m_isHandshaking = false;
    m_socket = new QSslSocket(this);
    m_socket->setSocketDescriptor(descriptor);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QSslSocket::readyRead, this, &ScriptedServer::read);
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        m_isHandshaking = false;
        advance();
    });
    advance();
}

void ScriptedServer::read()
{
    const QByteArray bytes = m_socket->readAll();
    m_received += bytes;
    m_all += bytes;
    advance();
}

void ScriptedServer::advance()
{
    while (!m_isHandshaking && !m_isInTrouble && m_fault.isEmpty() && !isAtEnd()) {
        const SmtpScript::Step step = m_script.steps[m_at];
        if (m_at == m_troubledStep) {
            if (step.kind != SmtpScript::Kind::Tls || !m_received.isEmpty())
                beginTrouble();
            return;
        }
        if (step.kind == SmtpScript::Kind::Expect || step.kind == SmtpScript::Kind::ExpectMessage) {
            if (!takeExpected(step))
                return;
            ++m_at;
            continue;
        }
        ++m_at;
        if (step.kind == SmtpScript::Kind::Say) {
            say(step.bytes);
        } else if (step.kind == SmtpScript::Kind::Close) {
            m_socket->disconnectFromHost();
        } else {
            m_isHandshaking = true;
            m_socket->setSslConfiguration(m_tls);
            m_socket->startServerEncryption();
        }
    }
}

void ScriptedServer::beginTrouble()
{
    m_isInTrouble = true;
    // Of a handshake: the head of a long record. Of a conversation: a reply that never ends.
    QByteArray drip = QByteArrayLiteral("250-").leftJustified(1500, 'x');
    if (m_script.steps[m_at].kind == SmtpScript::Kind::Tls)
        drip = QByteArray::fromHex("1603033fff").leftJustified(1500, '\0');
    makeTrouble(m_socket, m_trouble, drip);
}

bool ScriptedServer::takeExpected(const SmtpScript::Step &step)
{
    const bool isMessage = step.kind == SmtpScript::Kind::ExpectMessage;
    const QByteArray end = isMessage ? QByteArrayLiteral("\r\n.\r\n") : QByteArrayLiteral("\r\n");
    const qsizetype at = m_received.indexOf(end);
    if (at < 0)
        return false;
    const QByteArray got = m_received.left(at + (isMessage ? end.size() : 0));
    m_received.remove(0, at + end.size());
    if (isMessage ? !step.bytes.isEmpty() && got != step.bytes : got != step.bytes)
        m_fault = QStringLiteral("line %1: got %2").arg(step.line).arg(QString::fromUtf8(got));
    return m_fault.isEmpty();
}

void ScriptedServer::say(const QByteArray &bytes)
{
    if (m_pieces == Pieces::Whole) {
        m_socket->write(bytes);
        m_socket->flush();
        return;
    }
    for (const char byte : bytes) {
        m_socket->write(&byte, 1);
        m_socket->flush();
    }
}

} // namespace mailsetup
