// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PracticeConversation.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

namespace mailsetup {

namespace {

constexpr qsizetype longestLine = qsizetype{16} * 1024;      // AUTH's lines are the longest (RFC 4954, 4)
constexpr qsizetype largestMessage = qsizetype{1024} * 1024; // bytes

QSslKey keyOf(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

// The address between the angle brackets of MAIL and RCPT.
QString addressIn(const QByteArray &argument)
{
    const qsizetype begin = argument.indexOf('<');
    const qsizetype end = argument.indexOf('>', begin);
    return begin < 0 || end < 0 ? QString() : QString::fromUtf8(argument.mid(begin + 1, end - begin - 1));
}

} // namespace

PracticeConversation::PracticeConversation(const PracticeServerSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

bool PracticeConversation::hasCertificate() const
{
    return !m_settings.certificatePem.isEmpty() && !m_settings.privateKeyPem.isEmpty();
}

void PracticeConversation::start(qintptr descriptor)
{
    // The TLS library is loaded only where it is needed.
    m_socket = hasCertificate() ? new QSslSocket(this) : new QTcpSocket(this);
    m_socket->setSocketDescriptor(descriptor);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &PracticeConversation::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (m_settings.situation == PracticeSituation::Closes)
        m_socket->disconnectFromHost();
    else if (m_settings.situation != PracticeSituation::Silent)
        say("220 practice.invalid ESMTP mailsetup practice server");
}

void PracticeConversation::read()
{
    m_buffer += m_socket->readAll();
    if (m_settings.situation == PracticeSituation::Silent) {
        m_buffer.clear();
        return;
    }
    for (qsizetype end = 0;
         m_socket->state() == QAbstractSocket::ConnectedState && (end = m_buffer.indexOf('\n')) >= 0;) {
        QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (m_isInMessage)
            takeMessageLine(line);
        else
            takeLine(line);
    }
    if (m_buffer.size() > longestLine)
        m_socket->abort();
}

void PracticeConversation::takeLine(const QByteArray &line)
{
    if (m_signIn) {
        const auto response = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
        continueSignIn(response ? m_signIn->take(*response) : PracticeSignIn::Step());
        return;
    }
    const qsizetype blank = line.indexOf(' ');
    const QByteArray verb = line.left(blank < 0 ? line.size() : blank).toUpper();
    const QByteArray argument = blank < 0 ? QByteArray() : line.mid(blank + 1);
    if (verb == "EHLO")
        sayCapabilities();
    else if (verb == "STARTTLS" && hasCertificate() && !m_isEncrypted)
        startTls();
    else if (verb == "AUTH" && m_settings.situation != PracticeSituation::AuthNotOffered)
        startSignIn(argument);
    else if (verb == "MAIL")
        takeMail(argument);
    else if (verb == "RCPT")
        takeRecipient(argument);
    else if (verb == "DATA")
        takeData();
    else if (verb == "QUIT") {
        say("221 2.0.0 Goodbye");
        m_socket->disconnectFromHost();
    } else if (verb == "NOOP" || verb == "RSET")
        say("250 2.0.0 OK");
    else
        say("502 5.5.1 Command not known here");
}

void PracticeConversation::sayCapabilities()
{
    QByteArray reply = "250-practice.invalid\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SIZE 1048576\r\n";
    if (hasCertificate() && !m_isEncrypted)
        reply += "250-STARTTLS\r\n";
    if (m_settings.situation != PracticeSituation::AuthNotOffered) {
        reply += "250-AUTH";
        for (const SaslMechanism mechanism : std::as_const(m_settings.mechanisms))
            reply += ' ' + QByteArray(name(mechanism).data());
        reply += "\r\n";
    }
    say(reply + "250 ENHANCEDSTATUSCODES");
}

void PracticeConversation::startTls()
{
    auto *tls = qobject_cast<QSslSocket *>(m_socket);
    QSslConfiguration configuration = tls->sslConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(m_settings.certificatePem));
    configuration.setPrivateKey(keyOf(m_settings.privateKeyPem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls->setSslConfiguration(configuration);
    say("220 2.0.0 Go ahead");
    tls->flush();
    m_isEncrypted = true;
    m_buffer.clear();
    m_user.clear();
    tls->startServerEncryption();
}

void PracticeConversation::startSignIn(const QByteArray &argument)
{
    const QList<QByteArray> words = argument.simplified().split(' ');
    const auto mechanism = std::find_if(
        m_settings.mechanisms.cbegin(), m_settings.mechanisms.cend(), [&](SaslMechanism offered) {
            return QLatin1StringView(words.first()).compare(name(offered), Qt::CaseInsensitive) == 0;
        });
    if (mechanism == m_settings.mechanisms.cend()) {
        say("504 5.5.4 Mechanism not known here");
        return;
    }
    switch (m_settings.situation) {
    case PracticeSituation::WrongPassword:
        say("535 5.7.8 User name or password wrong");
        return;
    case PracticeSituation::AccountBlocked:
        say("535 5.7.0 Too many tries, this account is locked");
        return;
    case PracticeSituation::TemporaryFailure:
        say("454 4.7.0 Temporary authentication failure");
        return;
    default:
        break;
    }
    m_signIn = std::make_unique<PracticeSignIn>(*mechanism, m_settings.users);
    if (words.size() > 1)
        takeLine(words[1] == "=" ? QByteArray() : words[1]);
    else
        continueSignIn(m_signIn->take({}));
}

void PracticeConversation::continueSignIn(const PracticeSignIn::Step &step)
{
    if (step.kind == PracticeSignIn::Kind::Challenge) {
        say("334 " + step.challenge.toBase64());
        return;
    }
    if (step.kind == PracticeSignIn::Kind::Accepted) {
        m_user = m_signIn->user();
        say("235 2.7.0 Welcome");
    } else {
        say("535 5.7.8 User name or password wrong");
    }
    m_signIn.reset();
}

void PracticeConversation::takeMail(const QByteArray &argument)
{
    if (m_user.isEmpty()) {
        say("530 5.7.0 Sign in first");
    } else if (m_settings.situation == PracticeSituation::SenderRefused) {
        say("550 5.7.1 This address may not send");
    } else {
        m_message = {m_user, addressIn(argument), {}, {}};
        say("250 2.1.0 Sender OK");
    }
}

void PracticeConversation::takeRecipient(const QByteArray &argument)
{
    if (m_message.sender.isEmpty()) {
        say("503 5.5.1 MAIL comes first");
    } else if (const QString address = addressIn(argument); address.contains(u'@')) {
        m_message.recipient = address;
        say("250 2.1.5 Recipient OK");
    } else {
        say("553 5.1.3 Not an address");
    }
}

void PracticeConversation::takeData()
{
    if (m_message.recipient.isEmpty()) {
        say("503 5.5.1 RCPT comes first");
    } else {
        m_isInMessage = true;
        say("354 End with a line of one dot");
    }
}

void PracticeConversation::takeMessageLine(const QByteArray &line)
{
    if (line != ".") {
        m_message.text += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
        if (m_message.text.size() > largestMessage)
            m_socket->abort();
        return;
    }
    m_isInMessage = false;
    if (m_settings.situation == PracticeSituation::MessageRefused) {
        say("554 5.6.0 Message refused");
    } else {
        say("250 2.0.0 Accepted");
        emit messageAccepted(m_message);
    }
    m_message = {};
}

void PracticeConversation::say(const QByteArray &line)
{
    m_socket->write(line + "\r\n");
}

} // namespace mailsetup
