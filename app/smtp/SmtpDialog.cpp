// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SmtpDialog.h"

#include <QUuid>

#include <algorithm>

namespace mailsetup {

namespace {

bool breaksLines(const QByteArray &bytes)
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

DialogSeeds DialogSeeds::fresh()
{
    return {{}, {QDateTime::currentDateTime(), QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
}

SmtpDialog::SmtpDialog(const ProbeRequest &request, const DialogSeeds &seeds)
    : m_request(request)
    , m_seeds(seeds)
    , m_signIn(request.user, request.password, seeds.scramNonce)
    , m_transcript(request.password)
{}

std::optional<Error> SmtpDialog::refusal(const ProbeRequest &request)
{
    if (request.user.isEmpty() || breaksLines(request.user.toUtf8()))
        return makeError(ErrorCode::BadAddress, request.user,
                         QStringLiteral("a user name that is empty or holds CR, LF or NUL"));
    if (breaksLines(request.password.reveal()))
        return makeError(ErrorCode::WrongPassword, request.user,
                         QStringLiteral("a password that holds CR, LF or NUL was not sent"));
    if (!request.message)
        return {};
    for (const QString &address : {request.message->sender, request.message->recipient}) {
        if (const auto wire = wireAddress(address); !wire)
            return wire.error();
    }
    return {};
}

DialogStep SmtpDialog::connected(const QByteArray &helloName)
{
    m_helloName = helloName;
    m_stage = ProbeStage::Greeting;
    if (m_request.security == Security::Tls) {
        m_stage = ProbeStage::Encrypting;
        m_isHandshaking = true;
        m_next = DialogNext::StartTls;
    } else {
        m_awaited.push_back(Awaited::Greeting);
    }
    return takeStep();
}

DialogStep SmtpDialog::encrypted(const QString &tlsVersion)
{
    Q_ASSERT_X(m_isHandshaking, "SmtpDialog", "encryption without having been asked for");
    m_isHandshaking = false;
    m_isEncrypted = true;
    m_result.tls = tlsVersion;
    m_transcript.addCommand(QStringLiteral("(encrypted, %1)").arg(tlsVersion));
    m_reader = {};
    m_offered = {};
    if (m_request.security == Security::Tls) {
        m_stage = ProbeStage::Greeting;
        m_awaited.push_back(Awaited::Greeting);
    } else {
        say("EHLO " + m_helloName, Awaited::Hello);
    }
    return takeStep();
}

DialogStep SmtpDialog::received(const QByteArray &bytes)
{
    if (m_isFinished || bytes.isEmpty())
        return takeStep();
    m_reader.append(bytes);
    while (!m_isFinished && !m_isHandshaking) {
        const auto reply = m_reader.next();
        if (!reply) {
            note(ErrorCode::NotSmtp, reply.error().detail);
            finish();
        } else if (!*reply) {
            break;
        } else if (m_awaited.empty()) {
            note(ErrorCode::NotSmtp, QStringLiteral("a reply to nothing: ") + (*reply)->text());
            finish();
        } else {
            const Awaited awaited = m_awaited.front();
            m_awaited.pop_front();
            m_transcript.addReply(**reply);
            handle(awaited, **reply);
        }
    }
    if (m_isHandshaking && m_reader.hasPending()) {
        const bool isFromStart = m_request.security == Security::Tls;
        note(isFromStart ? ErrorCode::TlsFailed : ErrorCode::TlsInjected,
             QStringLiteral("bytes of the server before the handshake"));
        finish();
    }
    return takeStep();
}

DialogStep SmtpDialog::work()
{
    if (!m_isFinished && m_signIn.isWorking()) {
        if (auto response = m_signIn.work())
            sayResponse({}, std::move(*response));
        else
            m_next = DialogNext::Work;
    }
    return takeStep();
}

DialogStep SmtpDialog::closed(const QString &detail)
{
    if (!m_isFinished) {
        note(m_isHandshaking ? ErrorCode::TlsFailed : ErrorCode::ConnectionClosed, detail);
        finish();
    }
    return takeStep();
}

DialogStep SmtpDialog::failed(const Error &error)
{
    if (!m_isFinished) {
        if (!m_result.error)
            m_result.error = error;
        finish();
    }
    return takeStep();
}

void SmtpDialog::handle(Awaited awaited, const SmtpReply &reply)
{
    if (reply.code == 421) {
        noteReply(SmtpStep::Greeting, reply);
        finish();
        return;
    }
    switch (awaited) {
    case Awaited::Greeting:
        handleGreeting(reply);
        break;
    case Awaited::Hello:
        handleHello(reply);
        break;
    case Awaited::StartTls:
        handleStartTls(reply);
        break;
    case Awaited::Auth:
        handleAuth(reply);
        break;
    case Awaited::Mail:
        handleEnvelope(SmtpStep::Mail, reply);
        break;
    case Awaited::Rcpt:
        handleEnvelope(SmtpStep::Rcpt, reply);
        break;
    case Awaited::Data:
        handleData(reply);
        break;
    case Awaited::Message:
        handleMessage(reply);
        break;
    case Awaited::EmptyMessage:
        quit();
        break;
    }
}

void SmtpDialog::handleGreeting(const SmtpReply &reply)
{
    if (reply.isPositive()) {
        say("EHLO " + m_helloName, Awaited::Hello);
    } else {
        noteReply(SmtpStep::Greeting, reply);
        quit();
    }
}

void SmtpDialog::handleHello(const SmtpReply &reply)
{
    const bool mustEncrypt = m_request.security == Security::StartTls && !m_isEncrypted;
    const bool mayEncrypt =
        mustEncrypt || (m_request.security == Security::StartTlsIfOffered && !m_isEncrypted);
    if (!reply.isPositive()) {
        if (mustEncrypt && reply.isPermanent())
            noteReply(SmtpStep::StartTls, reply);
        else
            noteReply(SmtpStep::Hello, reply);
        quit();
        return;
    }
    m_offered = capabilitiesOf(reply);
    if (mayEncrypt && m_offered.hasStartTls) {
        say("STARTTLS", Awaited::StartTls);
    } else if (mustEncrypt) {
        note(ErrorCode::TlsNotOffered, QStringLiteral("the server does not offer STARTTLS"));
        quit();
    } else {
        startSignIn();
    }
}

void SmtpDialog::handleStartTls(const SmtpReply &reply)
{
    if (reply.code == 220) {
        m_stage = ProbeStage::Encrypting;
        m_isHandshaking = true;
        m_next = DialogNext::StartTls;
    } else {
        noteReply(SmtpStep::StartTls, reply);
        quit();
    }
}

void SmtpDialog::startSignIn()
{
    m_stage = ProbeStage::SigningIn;
    if (!m_offered.hasAuth) {
        note(ErrorCode::AuthNotOffered, QStringLiteral("the server does not offer AUTH"));
        quit();
        return;
    }
    const bool isPlainAllowed = m_request.openLine == OpenLinePassword::Allow;
    m_signIn.setMechanisms(usableMechanisms(m_offered.authMechanisms,
                                            m_isEncrypted ? LineProtection::Encrypted : LineProtection::Open,
                                            isPlainAllowed ? PlainOnOpenLine::Allow : PlainOnOpenLine::Refuse,
                                            m_request.user, m_request.password));
    if (m_signIn.hasNext()) {
        tryNextMechanism();
        return;
    }
    const QString line = m_isEncrypted ? QStringLiteral("with TLS") : QStringLiteral("without TLS");
    note(ErrorCode::MethodNotOffered,
         QStringLiteral("offered %1: %2").arg(line, serverText(m_offered.authMechanisms.join(' '))));
    quit();
}

void SmtpDialog::tryNextMechanism()
{
    SmtpSignIn::Line line = m_signIn.beginNext();
    if (!m_isEncrypted && showsPassword(m_signIn.mechanism()))
        m_result.passwordInTheOpen = true;
    if (line.response)
        sayResponse(line.command + ' ', std::move(*line.response));
    else
        say(line.command, Awaited::Auth);
}

void SmtpDialog::handleAuth(const SmtpReply &reply)
{
    if (reply.code == 334) {
        handleChallenge(reply);
    } else if (reply.code == 235 && m_signIn.isServerProven()) {
        m_result.mechanism = name(m_signIn.mechanism());
        m_result.reply = m_transcript.shown(reply);
        if (m_request.message)
            startMessage();
        else
            quit();
    } else if (reply.code == 235) {
        note(ErrorCode::ServerNotProven, QStringLiteral("accepted without the server's signature"));
        quit();
    } else if (isMechanismRefused(reply) && m_signIn.hasNext()) {
        tryNextMechanism();
    } else {
        noteReply(SmtpStep::Auth, reply);
        quit();
    }
}

void SmtpDialog::handleChallenge(const SmtpReply &reply)
{
    Expected<QByteArray> response = m_signIn.respond(reply);
    if (response && m_signIn.isWorking()) {
        m_next = DialogNext::Work;
        return;
    }
    if (response) {
        sayResponse({}, std::move(*response));
        return;
    }
    // RFC 4954, 4: "*" calls it off. Its answer would tell nothing, so it is not waited for.
    note(response.error().code, response.error().detail);
    m_transcript.addCommand(QStringLiteral("*"));
    m_out += "*\r\n";
    quit();
}

void SmtpDialog::startMessage()
{
    m_stage = ProbeStage::Sending;
    const auto transport =
        m_offered.hasEightBitMime ? BodyTransport::EightBitOffered : BodyTransport::SevenBit;
    m_message = messageText(*m_request.message, m_seeds.message, transport);
    QByteArray line = "MAIL FROM:<" + wireAddress(m_request.message->sender).value() + '>';
    if (m_offered.hasSize)
        line += " SIZE=" + QByteArray::number(m_message.bytes.size());
    if (m_message.isEightBit)
        line += " BODY=8BITMIME";
    say(line, Awaited::Mail);
    if (m_offered.hasPipelining) {
        say(recipientLine(), Awaited::Rcpt);
        say("DATA", Awaited::Data);
    }
}

QByteArray SmtpDialog::recipientLine() const
{
    return "RCPT TO:<" + wireAddress(m_request.message->recipient).value() + '>';
}

void SmtpDialog::handleEnvelope(SmtpStep step, const SmtpReply &reply)
{
    if (!reply.isPositive())
        noteReply(step, reply);
    // With pipelining the answers to what was sent already are taken first (RFC 2920).
    if (!m_awaited.empty())
        return;
    if (m_result.error)
        quit();
    else if (step == SmtpStep::Mail)
        say(recipientLine(), Awaited::Rcpt);
    else
        say("DATA", Awaited::Data);
}

void SmtpDialog::handleData(const SmtpReply &reply)
{
    if (reply.code != 354) {
        noteReply(SmtpStep::Data, reply);
        quit();
    } else if (m_result.error) {
        // The server waits for a message although sender or recipient were refused: an empty one ends it.
        say(".", Awaited::EmptyMessage);
    } else {
        m_out += dotStuffed(m_message.bytes);
        m_awaited.push_back(Awaited::Message);
        m_transcript.addCommand(QStringLiteral("(message, %1 bytes)").arg(m_message.bytes.size()));
    }
}

void SmtpDialog::handleMessage(const SmtpReply &reply)
{
    // From here on nothing can unsend it, whatever QUIT brings.
    if (reply.isPositive())
        m_result.reply = m_transcript.shown(reply);
    else
        noteReply(SmtpStep::Message, reply);
    quit();
}

void SmtpDialog::say(const QByteArray &line, Awaited awaited)
{
    m_out += line + "\r\n";
    m_awaited.push_back(awaited);
    m_transcript.addCommand(QString::fromLatin1(line));
}

void SmtpDialog::sayResponse(const QByteArray &shown, QByteArray response)
{
    QByteArray sent = response.toBase64();
    wipe(response);
    // Growing would leave pieces behind in memory.
    m_out.reserve(m_out.size() + shown.size() + sent.size() + 2);
    m_out.append(shown).append(sent).append("\r\n");
    m_awaited.push_back(Awaited::Auth);
    m_transcript.addSignIn(shown, sent);
    wipe(sent);
}

void SmtpDialog::note(ErrorCode code, const QString &detail)
{
    if (!m_result.error)
        m_result.error = makeError(code, subjectOf(code), shortenedReply(m_transcript.masked(detail)));
}

void SmtpDialog::noteReply(SmtpStep step, const SmtpReply &reply)
{
    if (m_result.error)
        return;
    m_result.reply = m_transcript.shown(reply);
    note(outcome(step, reply), m_result.reply);
}

QString SmtpDialog::subjectOf(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::WrongPassword:
    case ErrorCode::AccountBlocked:
        return m_request.user;
    case ErrorCode::SenderRefused:
        return m_request.message->sender;
    case ErrorCode::RecipientRefused:
        return m_request.message->recipient;
    default:
        return m_request.host;
    }
}

void SmtpDialog::quit()
{
    m_out += "QUIT\r\n";
    m_transcript.addCommand(QStringLiteral("QUIT"));
    finish();
}

void SmtpDialog::finish()
{
    m_isFinished = true;
    m_result.transcript = m_transcript.lines();
    m_awaited.clear();
    m_stage = ProbeStage::Finished;
    m_next = DialogNext::Close;
}

DialogStep SmtpDialog::takeStep()
{
    return {std::exchange(m_out, {}),
            std::exchange(m_next, m_isFinished ? DialogNext::Close : DialogNext::Read)};
}

} // namespace mailsetup
