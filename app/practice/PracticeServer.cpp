// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PracticeServer.h"

#include "practice/PracticeConversation.h"

#include <QHostAddress>
#include <QTcpServer>

#include <functional>

namespace mailsetup {

namespace {

// Hands out descriptors, so that a conversation chooses its own kind of socket.
class DescriptorServer : public QTcpServer
{
public:
    std::function<void(qintptr)> onConnection;

protected:
    void incomingConnection(qintptr descriptor) override { onConnection(descriptor); }
};

} // namespace

PracticeServer::PracticeServer(const PracticeServerSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

PracticeServer::~PracticeServer() = default;

Expected<quint16> PracticeServer::listen()
{
    auto server = std::make_unique<DescriptorServer>();
    server->onConnection = [this](qintptr descriptor) {
        auto *conversation = new PracticeConversation(m_settings, this);
        connect(conversation, &PracticeConversation::messageAccepted, this,
                [this](const PracticeMessage &message) {
                    m_messages += message;
                    emit messageAccepted(message);
                });
        conversation->start(descriptor);
    };
    if (!server->listen(QHostAddress::LocalHost))
        return makeError(ErrorCode::ConnectionBlocked, QStringLiteral("127.0.0.1"), server->errorString());
    m_server = std::move(server);
    return m_server->serverPort();
}

} // namespace mailsetup
