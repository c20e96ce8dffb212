// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/QtTransport.h"

#include "smtp/CertificateCheck.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

namespace mailsetup {

namespace {

// What is kept for a server that sends without end; SmtpReplyReader's limits are below.
constexpr qint64 readBufferSize = qint64{64} * 1024;

std::unique_ptr<QTcpSocket> makeSocket(Security security)
{
    std::unique_ptr<QTcpSocket> socket;
    if (security == Security::None)
        socket = std::make_unique<QTcpSocket>();
    else
        socket = std::make_unique<QSslSocket>();
    socket->setReadBufferSize(readBufferSize);
    return socket;
}

QString versionName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLSv1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLSv1.3");
    default:
        return QStringLiteral("TLS");
    }
}

} // namespace

void prepareTls()
{
    if (QSslSocket::supportsSsl())
        static_cast<void>(QSslConfiguration::defaultConfiguration());
}

QtTransport::QtTransport(QObject *parent, HostLookup::Resolver resolver, SocketTuning tuning)
    : Transport(parent)
    , m_resolver(std::move(resolver))
    , m_tuning(std::move(tuning))
{}

QtTransport::~QtTransport()
{
    QtTransport::close();
}

void QtTransport::open(const Route &route)
{
    close();
    m_route = route;
    m_certificateError.reset();
    m_lookup = std::make_unique<HostLookup>(nullptr, m_resolver);
    connect(m_lookup.get(), &HostLookup::answered, this, &QtTransport::takeAnswer);
    m_lookup->start(m_route.connectHost);
}

void QtTransport::takeAnswer(const HostLookup::Answer &answer)
{
    if (answer.addresses.isEmpty()) {
        giveUp(makeError(ErrorCode::HostNotFound, m_route.connectHost, answer.fault));
        return;
    }
    m_connector =
        std::make_unique<AddressConnector>([security = m_route.security] { return makeSocket(security); });
    connect(m_connector.get(), &AddressConnector::connected, this, &QtTransport::takeSocket);
    connect(m_connector.get(), &AddressConnector::failed, this, [this](const QString &detail) {
        giveUp(makeError(ErrorCode::ConnectionBlocked, m_route.host, detail));
    });
    m_connector->start(answer.addresses, m_route.connectPort);
}

void QtTransport::takeSocket()
{
    m_socket = m_connector->takeSocket();
    // Without this a command that follows another waits for the server's delayed acknowledgement.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &QtTransport::readAll);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &QtTransport::takeSocketError);
    m_tls = qobject_cast<QSslSocket *>(m_socket.get());
    if (m_tls) {
        connect(m_tls, &QSslSocket::sslErrors, this, &QtTransport::takeSslErrors);
        connect(m_tls, &QSslSocket::encrypted, this, &QtTransport::takeEncrypted);
    }
    emit opened();
    // What came before the connections were made has been announced already.
    if (m_socket && !m_isHandshaking && m_socket->bytesAvailable() > 0)
        readAll();
    if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
        takeSocketError();
}

void QtTransport::readAll()
{
    if (m_isLookingForBytes || m_isHandshaking || !m_socket)
        return;
    const QByteArray bytes = m_socket->readAll();
    if (!bytes.isEmpty())
        emit received(bytes);
}

bool QtTransport::hasPlainBytes()
{
    // Also what the system holds and Qt has not read yet.
    m_isLookingForBytes = true;
    const bool isThere = m_tls->bytesAvailable() > 0 || m_tls->waitForReadyRead(0);
    m_isLookingForBytes = false;
    return isThere || m_tls->bytesAvailable() > 0;
}

void QtTransport::startTls()
{
    Q_ASSERT_X(m_tls, "QtTransport", "encryption on a line that was opened without");
    if (hasPlainBytes()) {
        emit received(m_tls->readAll());
        return;
    }
    if (m_tls->state() != QAbstractSocket::ConnectedState) {
        takeSocketError();
        return;
    }
    QSslConfiguration configuration = m_tls->sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Asked of the server itself: no authority is asked, which would cost time and tell it who we are.
    configuration.setOcspStaplingEnabled(QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp));
    if (!m_route.caFile.isEmpty() && !configuration.addCaCertificates(m_route.caFile, QSsl::Pem)) {
        giveUp(makeError(ErrorCode::BadOption, QStringLiteral("--ca-file ") + m_route.caFile,
                         QStringLiteral("no certificate in PEM form can be read there")));
        return;
    }
    m_tls->setSslConfiguration(configuration);
    m_tls->setPeerVerifyName(m_route.host);
    m_isHandshaking = true;
    m_tls->startClientEncryption();
}

void QtTransport::takeSslErrors(const QList<QSslError> &errors)
{
    if (std::all_of(errors.begin(), errors.end(), isUnknownRevocation)) {
        m_tls->ignoreSslErrors(errors);
        return;
    }
    // Nothing else is ever ignored: Qt ends the handshake after this.
    m_certificateError =
        certificateFault({m_route.host, m_tls->peerCertificateChain(), errors}, QDateTime::currentDateTime());
}

void QtTransport::takeEncrypted()
{
    const auto fault =
        certificateFault({m_route.host, m_tls->peerCertificateChain(), {}}, QDateTime::currentDateTime());
    if (fault) {
        giveUp(*fault);
        return;
    }
    // Our last part of the handshake, which Qt would write later. This reads too: what the server says first
    // may have come with its own last part, and belongs behind encrypted().
    m_tls->flush();
    if (!m_socket)
        return;
    m_isHandshaking = false;
    tune();
    emit encrypted(versionName(m_tls->sessionProtocol()));
    if (m_socket && m_socket->bytesAvailable() > 0)
        readAll();
}

void QtTransport::takeSocketError()
{
    if (m_isLookingForBytes || !m_socket)
        return;
    const QString detail = m_socket->errorString();
    if (m_isHandshaking) {
        giveUp(m_certificateError.value_or(makeError(ErrorCode::TlsFailed, m_route.host, detail)));
        return;
    }
    readAll();
    if (!m_socket)
        return;
    close();
    emit closed(detail);
}

void QtTransport::write(const QByteArray &bytes)
{
    // A broken line is told from within write(), which lets go of m_socket.
    if (QTcpSocket *socket = m_socket.get(); socket && !bytes.isEmpty()) {
        socket->write(bytes);
        // At once instead of with the next turn of the event loop.
        socket->flush();
        tune();
    }
}

void QtTransport::tune()
{
    if (m_tuning && m_socket && m_socket->socketDescriptor() != -1)
        m_tuning(m_socket->socketDescriptor());
}

void QtTransport::close()
{
    // All three may be on the stack, for this is called from their signals.
    const auto leave = [this](auto &object) {
        if (object) {
            object->disconnect(this);
            object.release()->deleteLater();
        }
    };
    if (m_socket) {
        m_socket->disconnect(this);
        if (m_isHandshaking) {
            m_socket->abort();
        } else {
            m_socket->flush();
            m_socket->disconnectFromHost();
        }
    }
    leave(m_lookup);
    leave(m_connector);
    leave(m_socket);
    m_tls = nullptr;
    m_isHandshaking = false;
}

void QtTransport::giveUp(const Error &error)
{
    close();
    emit failed(error);
}

QByteArray QtTransport::helloName() const
{
    const QHostAddress address = m_socket ? m_socket->localAddress() : QHostAddress();
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return '[' + QHostAddress(ipv4).toString().toLatin1() + ']';
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return QByteArrayLiteral("localhost");
    QHostAddress withoutScope = address;
    withoutScope.setScopeId({});
    return "[IPv6:" + withoutScope.toString().toLatin1() + ']';
}

} // namespace mailsetup
