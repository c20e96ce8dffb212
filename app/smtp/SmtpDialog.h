// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/MessageText.h"
#include "smtp/SmtpCapabilities.h"
#include "smtp/SmtpOutcome.h"
#include "smtp/SmtpProbe.h"
#include "smtp/SmtpReplyReader.h"
#include "smtp/SmtpSignIn.h"
#include "smtp/SmtpTranscript.h"

#include <deque>

namespace mailsetup {

// What a conversation takes from chance and clock; tests fix it, else fresh().
struct DialogSeeds {
    QByteArray scramNonce; // empty: a random one
    MessageFacts message;

    static DialogSeeds fresh();
};

enum class DialogNext {
    Read,     // wait for the server
    StartTls, // begin the handshake, then call encrypted()
    Work,     // call work() soon, after what else there is to do
    Close,    // write what there is and close without waiting; result() stands
};

// What the dialog wants done.
struct DialogStep {
    QByteArray write; // all at once; may hold the password, and is the caller's to wipe
    DialogNext next = DialogNext::Read;
};

// The conversation with a submission server, without a socket: bytes of the server in, bytes for the
// server out, and in the end a ProbeResult. Time, name look-up and certificates are left to SmtpProbe
// and its Transport.
class SmtpDialog
{
    Q_DISABLE_COPY(SmtpDialog)

public:
    SmtpDialog(const ProbeRequest &request, const DialogSeeds &seeds);

    // The error of a request that must not reach the wire: CR, LF, NUL in user or password, bad addresses.
    static std::optional<Error> refusal(const ProbeRequest &request);

    // The line stands, open. 'helloName' is what EHLO says: an address literal or "localhost".
    DialogStep connected(const QByteArray &helloName);
    DialogStep encrypted(const QString &tlsVersion);
    DialogStep received(const QByteArray &bytes);
    // A piece of a long computation; without one it does nothing.
    DialogStep work();
    // The server has closed the connection; after the end it means nothing.
    DialogStep closed(const QString &detail);
    // Something outside the conversation ended it (deadline, certificate, network).
    DialogStep failed(const Error &error);

    bool isFinished() const { return m_isFinished; }
    ProbeStage stage() const { return m_stage; }
    const ProbeResult &result() const { return m_result; }

private:
    enum class Awaited { Greeting, Hello, StartTls, Auth, Mail, Rcpt, Data, Message, EmptyMessage };

    void handle(Awaited awaited, const SmtpReply &reply);
    void handleGreeting(const SmtpReply &reply);
    void handleStartTls(const SmtpReply &reply);
    void handleHello(const SmtpReply &reply);
    void startSignIn();
    void tryNextMechanism();
    void handleAuth(const SmtpReply &reply);
    void handleChallenge(const SmtpReply &reply);
    void startMessage();
    void handleEnvelope(SmtpStep step, const SmtpReply &reply);
    QByteArray recipientLine() const;
    void handleData(const SmtpReply &reply);
    void handleMessage(const SmtpReply &reply);

    void say(const QByteArray &line, Awaited awaited);
    // Writes 'shown' and the response in base64, which the transcript hides; wipes the response.
    void sayResponse(const QByteArray &shown, QByteArray response);
    // Notes the first cause; the conversation may go on to a proper end.
    void note(ErrorCode code, const QString &detail);
    void noteReply(SmtpStep step, const SmtpReply &reply);
    void quit();   // says QUIT and is finished
    void finish(); // is finished without a word
    QString subjectOf(ErrorCode code) const;
    DialogStep takeStep();

    ProbeRequest m_request;
    DialogSeeds m_seeds;
    QByteArray m_helloName;
    SmtpReplyReader m_reader;
    SmtpCapabilities m_offered;
    std::deque<Awaited> m_awaited;
    SmtpSignIn m_signIn;
    MessageText m_message;
    SmtpTranscript m_transcript;
    QByteArray m_out;
    DialogNext m_next = DialogNext::Read;
    bool m_isEncrypted = false;
    bool m_isHandshaking = false;
    bool m_isFinished = false;
    ProbeStage m_stage = ProbeStage::Connecting;
    ProbeResult m_result;
};

} // namespace mailsetup
