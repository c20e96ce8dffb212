// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SmtpProbe.h"

#include "CuttingRelay.h"
#include "ProbeScripts.h"
#include "ScriptedServer.h"
#include "TestCertificates.h"

#include <QMessageAuthenticationCode>
#include <QtTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace mailsetup;

namespace {

const char *const ok = "ok";
const char *const closed = "closed";
const char *const closedOrBlocked = "closed blocked";
const char *const tlsFailed = "tls-failed";
const char *const timedOut = "timed-out";

// What a trouble at a point of the conversation must end as.
struct Stage {
    const char *name;
    const char *ended;  // the line ends or breaks
    const char *waited; // nothing whole comes
};

// A reset may come before we have noticed that the line is there.
const Stage greeting{"greeting", closedOrBlocked, timedOut};
const Stage handshake{"handshake", tlsFailed, timedOut};
const QList<Stage> conversation{
    {"EHLO", closed, timedOut},
    {"challenge", closed, timedOut},
    {"sign-in", closed, timedOut},
    {"MAIL", closed, timedOut},
    {"RCPT", closed, timedOut},
    {"DATA", closed, timedOut},
    {"message", closed, timedOut},
    {"accepted", ok, ok},
    {"QUIT", ok, ok},
};

QList<Stage> stagesOf(Security security)
{
    switch (security) {
    case Security::StartTls:
        return QList<Stage>{
                   greeting, {"first EHLO", closed, timedOut}, {"STARTTLS", closed, timedOut}, handshake} +
               conversation;
    case Security::Tls:
        return QList<Stage>{handshake, greeting} + conversation;
    default:
        return QList<Stage>{greeting} + conversation;
    }
}

// A conversation that waits for the server as often as can be.
SmtpScript scriptFor(Security security)
{
    const QByteArray challenge = QByteArrayLiteral("<1@example.net>");
    const QByteArray proof =
        QMessageAuthenticationCode::hash(challenge, QByteArrayLiteral("s3cr3t pass"), QCryptographicHash::Md5)
            .toHex();
    QString text = QStringLiteral("S: 220 hello\nC: EHLO [127.0.0.1]\n");
    if (security == Security::Tls)
        text.prepend(QStringLiteral("S* tls\n"));
    if (security == Security::StartTls)
        text += QStringLiteral(
            "S: 250-hello\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go ahead\nS* tls\nC: EHLO [127.0.0.1]\n");
    text += QStringLiteral(R"(S: 250-hello
S: 250 AUTH CRAM-MD5
C: AUTH CRAM-MD5
S: 334 {b64:%1}
C: {b64:joe@example.net %2}
S: 235 welcome
C: MAIL FROM:<joe@example.net>
S: 250 ok
C: RCPT TO:<joe@example.net>
S: 250 ok
C: DATA
S: 354 go
C* message
S: 250 accepted
C: QUIT
S: 221 bye
)")
                .arg(QString::fromLatin1(challenge), QString::fromLatin1(proof));
    return scriptOf(security, text);
}

// The steps that the stages are about: each reply, the handshake, and QUIT before it is awaited.
QList<qsizetype> stepsOf(const SmtpScript &script)
{
    using enum SmtpScript::Kind;
    QList<qsizetype> steps;
    for (qsizetype i = 0; i < script.steps.size(); ++i) {
        const SmtpScript::Step &step = script.steps[i];
        const bool goesOn = i > 0 && script.steps[i - 1].kind == Say;
        if ((step.kind == Say && !goesOn) || step.kind == Tls || step.bytes == "QUIT")
            steps += i;
    }
    return steps;
}

QString end(const ProbeResult &result)
{
    return result.error ? QString(word(result.error->code)) : QString::fromLatin1(ok);
}

} // namespace

// A line that breaks, ends or stands still: never 'sent' before the server has said so, always 'sent' after
// it.
class tst_SmtpProbeSockets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void troubleAtEachStage_data();
    void troubleAtEachStage();
    void cutAfterBytes_data();
    void cutAfterBytes();
    void nobodyListens();
    void nobodyAnswers();
    void cleanupTestCase();

private:
    TestCertificates m_authority;
    QSslConfiguration m_tls;
    int m_troubles = 0;
    qsizetype m_cuts = 0;
};

void tst_SmtpProbeSockets::initTestCase()
{
    // Signatures of RSA have one length, so that each run has as many bytes as the others.
    m_tls = serverConfiguration(m_authority.make({.key = QStringLiteral("2048")}));
    QVERIFY2(m_authority.fault().isEmpty(), qPrintable(m_authority.fault()));
    // So has a ticket that is a mere number: one that holds the session may grow by a cipher block.
    m_tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
}

void tst_SmtpProbeSockets::troubleAtEachStage_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<qsizetype>("step");
    QTest::addColumn<LineTrouble>("trouble");
    QTest::addColumn<QString>("expected");
    struct Named {
        const char *name;
        LineTrouble trouble;
    };
    const QList<Named> troubles{
        {"reset", LineTrouble::Reset},   {"half-closed", LineTrouble::HalfClose},
        {"closed", LineTrouble::Close},  {"silent", LineTrouble::Silence},
        {"dripping", LineTrouble::Drip}, {"past TLS", LineTrouble::PlainBytes},
        {"alert", LineTrouble::Alert},
    };
    for (const Security security : {Security::None, Security::StartTls, Security::Tls}) {
        const QList<Stage> stages = stagesOf(security);
        const QList<qsizetype> steps = stepsOf(scriptFor(security));
        QCOMPARE(stages.size(), steps.size());
        bool isEncrypted = false;
        for (qsizetype i = 0; i < stages.size(); ++i) {
            isEncrypted = isEncrypted || stages[i].ended == tlsFailed;
            for (const Named &named : troubles) {
                const bool isWait =
                    named.trouble == LineTrouble::Silence || named.trouble == LineTrouble::Drip;
                const bool isPastTls =
                    named.trouble == LineTrouble::PlainBytes || named.trouble == LineTrouble::Alert;
                if (isEncrypted || !isPastTls)
                    QTest::addRow("%s, %s, %s", word(security).data(), stages[i].name, named.name)
                        << security << steps[i] << named.trouble
                        << QString::fromLatin1(isWait ? stages[i].waited : stages[i].ended);
            }
        }
    }
}

void tst_SmtpProbeSockets::troubleAtEachStage()
{
    QFETCH(Security, security);
    QFETCH(qsizetype, step);
    QFETCH(LineTrouble, trouble);
    QFETCH(QString, expected);
    const SmtpScript script = scriptFor(security);
    // A deadline that is over before the trouble begins shows nothing: on a slow machine it must be longer.
    for (auto deadline = expected == QLatin1StringView(timedOut) ? std::chrono::milliseconds(60)
                                                                 : std::chrono::seconds(20);
         ; deadline *= 2) {
        ScriptedServer server(script);
        server.setTls(m_tls);
        server.setTrouble(step, trouble);
        ProbeRequest request = requestOf(script, server.start());
        request.caFile = m_authority.caFile();
        request.deadline = deadline;
        const ProbeResult result = SmtpProbe().run(request);
        QCOMPARE(server.fault(), QString());
        if (!server.isInTrouble() && end(result) == QLatin1StringView(timedOut) &&
            deadline < std::chrono::seconds(20))
            continue;
        QTRY_VERIFY(server.isInTrouble());
        QVERIFY2(expected.split(u' ').contains(end(result)),
                 qPrintable(end(result) + u' ' + (result.error ? result.error->detail : result.reply)));
        if (!result.error)
            QCOMPARE(result.reply, QStringLiteral("250 accepted"));
        QCOMPARE(shownSecret(request, result), QByteArray());
        ++m_troubles;
        return;
    }
}

void tst_SmtpProbeSockets::cutAfterBytes_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<LineTrouble>("trouble");
    for (const Security security : {Security::None, Security::StartTls, Security::Tls}) {
        QTest::addRow("%s, reset", word(security).data()) << security << LineTrouble::Reset;
        QTest::addRow("%s, half-closed", word(security).data()) << security << LineTrouble::HalfClose;
    }
}

void tst_SmtpProbeSockets::cutAfterBytes()
{
    QFETCH(Security, security);
    QFETCH(LineTrouble, trouble);
    const SmtpScript script = scriptFor(security);
    qsizetype until =
        -1; // bytes that bring all replies up to the message's; negative until a whole run has told
    QStringList ends;
    // Each byte takes half a minute; without being asked to, only those around the last reply are all taken.
    const qsizetype stride = qEnvironmentVariableIsSet("MAILSETUP_EVERY_BYTE") ? 1 : 9;
    const auto next = [&](qsizetype limit) {
        return limit < 0 ? 1 : limit + (limit + stride < until - 64 ? stride : 1);
    };
    for (qsizetype limit = -1; limit <= until + 1; limit = next(limit)) {
        ScriptedServer server(script);
        server.setTls(m_tls);
        CuttingRelay relay(server.start(), limit, trouble);
        ProbeRequest request = requestOf(script, relay.start());
        request.caFile = m_authority.caFile();
        SmtpProbe probe;
        const ProbeResult result = probe.run(request);
        if (limit < 0) {
            QCOMPARE(end(result), QString::fromLatin1(ok));
            until = relay.passed();
            continue;
        }
        ++m_cuts;
        if (ends.isEmpty() || ends.last() != end(result))
            ends += end(result);
        QVERIFY2(
            (limit >= until) == !result.error,
            qPrintable(QStringLiteral("%1 after %2 of %3 bytes").arg(end(result)).arg(limit).arg(until)));
    }
    const bool isFirst = security == Security::Tls;
    QStringList expected{QString::fromLatin1(closed)};
    if (security == Security::StartTls)
        expected += {QString::fromLatin1(tlsFailed), QString::fromLatin1(closed)};
    if (isFirst)
        expected.prepend(QString::fromLatin1(tlsFailed));
    expected += QString::fromLatin1(ok);
    QCOMPARE(ends, expected);
}

void tst_SmtpProbeSockets::nobodyListens()
{
    QTcpSocket bound; // so that nobody else listens there
    QVERIFY(bound.bind(QHostAddress::LocalHost));
    const ProbeResult result = SmtpProbe().run(requestOf(scriptFor(Security::StartTls), bound.localPort()));
    QCOMPARE(end(result), QStringLiteral("blocked"));
}

// A queue of connections that is full: the system lets no further one in, and says nothing.
void tst_SmtpProbeSockets::nobodyAnswers()
{
    const int full = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    QCOMPARE(::bind(full, generic, size), 0);
    QCOMPARE(::listen(full, 0), 0);
    QCOMPARE(::getsockname(full, generic, &size), 0);
    const int first = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::connect(first, generic, size), 0);
    ProbeRequest request = requestOf(scriptFor(Security::StartTls), ntohs(address.sin_port));
    request.deadline = std::chrono::milliseconds(100);
    const ProbeResult result = SmtpProbe().run(request);
    QCOMPARE(end(result), QString::fromLatin1(timedOut));
    QVERIFY2(result.transcript.isEmpty(), "a server was reached");
    ::close(first);
    ::close(full);
}

void tst_SmtpProbeSockets::cleanupTestCase()
{
    qInfo("%d troubles at a stage, %lld cuts after a byte", m_troubles, static_cast<long long>(m_cuts));
}

QTEST_GUILESS_MAIN(tst_SmtpProbeSockets)
#include "tst_SmtpProbeSockets.moc"
