// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/QtTransport.h"
#include "smtp/SmtpProbe.h"

#include "ProbeScripts.h"
#include "ScriptedServer.h"
#include "TestCertificates.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace mailsetup;

class tst_SmtpProbe : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void followsScriptsOverASocket_data();
    void followsScriptsOverASocket();
    void deadlineCoversPieces_data();
    void deadlineCoversPieces();
    void canBeCalledOff_data();
    void canBeCalledOff();
    void calledOffDuringASlowLookup();
    void calledOffDuringALongComputation_data();
    void calledOffDuringALongComputation();
    void badAddressesReachNoServer();
    void tellsHowFarItIs();
    void canBeUsedTwice();

private:
    TestCertificates m_authority;
    QSslConfiguration m_tls;
};

void tst_SmtpProbe::initTestCase()
{
    m_tls = serverConfiguration(m_authority.make({}));
    QVERIFY2(m_authority.fault().isEmpty(), qPrintable(m_authority.fault()));
}

void tst_SmtpProbe::followsScriptsOverASocket_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ScriptedServer::Pieces>("pieces");
    const QDir folder(QStringLiteral(MAILSETUP_TESTS_DIR "/smtp-scripts"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        const auto script = SmtpScript::read(folder.filePath(name));
        QVERIFY2(script, qPrintable(name));
        if (script->settings.value(QStringLiteral("wire")) == u"no")
            continue;
        QTest::newRow(qPrintable(name + QStringLiteral(" whole")))
            << folder.filePath(name) << ScriptedServer::Pieces::Whole;
        QTest::newRow(qPrintable(name + QStringLiteral(" in bytes")))
            << folder.filePath(name) << ScriptedServer::Pieces::SingleBytes;
    }
}

void tst_SmtpProbe::followsScriptsOverASocket()
{
    QFETCH(QString, path);
    QFETCH(ScriptedServer::Pieces, pieces);
    const SmtpScript script = SmtpScript::read(path).value();
    ScriptedServer server(script, pieces);
    server.setTls(m_tls);
    const quint16 port = server.start();
    QVERIFY(port != 0);
    ProbeRequest request = requestOf(script, port);
    request.caFile = m_authority.caFile();
    SmtpProbe probe(std::make_unique<QtTransport>(), script.seeds());
    const ProbeResult result = probe.run(request);
    const QString found = fault(script, result);
    QVERIFY2(found.isEmpty(), qPrintable(found + u'\n' + result.transcript.join(u'\n')));
    QTRY_VERIFY2(server.isAtEnd() || !server.fault().isEmpty(), qPrintable(result.transcript.join(u'\n')));
    QCOMPARE(server.fault(), QString());
    QCOMPARE(shownSecret(request, result), QByteArray());
}

void tst_SmtpProbe::deadlineCoversPieces_data()
{
    QTest::addColumn<QString>("conversation");
    QTest::addColumn<bool>("isDripping");
    QTest::newRow("half a greeting") << QStringLiteral("S* raw 220-he\nC: never\n") << false;
    QTest::newRow("slow drip of lines") << QStringLiteral("C: never\n") << true;
}

void tst_SmtpProbe::deadlineCoversPieces()
{
    QFETCH(QString, conversation);
    QFETCH(bool, isDripping);
    const SmtpScript script = scriptOf(Security::None, conversation);
    ScriptedServer server(script);
    ProbeRequest request = requestOf(script, server.start());
    request.deadline = std::chrono::milliseconds(150);
    QTimer drip;
    connect(&drip, &QTimer::timeout, &server, [&] {
        for (QTcpSocket *socket : server.findChildren<QTcpSocket *>())
            socket->write("220-still here\r\n");
    });
    if (isDripping)
        drip.start(std::chrono::milliseconds(10));
    SmtpProbe probe;
    const ProbeResult result = probe.run(request);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, ErrorCode::TimedOut);
}

void tst_SmtpProbe::canBeCalledOff_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<ProbeStage>("stage");
    QTest::newRow("at once") << Security::StartTls << ProbeStage::Connecting;
    QTest::newRow("greeting") << Security::StartTls << ProbeStage::Greeting;
    QTest::newRow("before the handshake") << Security::StartTls << ProbeStage::Encrypting;
    QTest::newRow("sign-in") << Security::StartTls << ProbeStage::SigningIn;
    QTest::newRow("message") << Security::StartTls << ProbeStage::Sending;
}

void tst_SmtpProbe::canBeCalledOff()
{
    QFETCH(Security, security);
    QFETCH(ProbeStage, stage);
    const SmtpScript script = scriptOf(security, goodStartTls());
    ScriptedServer server(script);
    server.setTls(m_tls);
    ProbeRequest request = requestOf(script, server.start());
    request.caFile = m_authority.caFile();
    SmtpProbe probe;
    QSignalSpy finished(&probe, &SmtpProbe::finished);
    connect(&probe, &SmtpProbe::progressed, &probe, [&](ProbeStage now) {
        if (now == stage)
            probe.cancel();
    });
    const ProbeResult result = probe.run(request);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, ErrorCode::Interrupted);
    QCOMPARE(finished.size(), 1);
    probe.cancel();
    QCOMPARE(finished.size(), 1);
}

void tst_SmtpProbe::calledOffDuringASlowLookup()
{
    auto gate = std::make_shared<QSemaphore>();
    SmtpProbe probe(std::make_unique<QtTransport>(nullptr,
                                                  [gate](const QString &) {
                                                      gate->acquire();
                                                      return HostLookup::Answer{};
                                                  }),
                    DialogSeeds::fresh());
    QTimer::singleShot(0, &probe, &SmtpProbe::cancel);
    const ProbeResult result = probe.run(SmtpScript().request());
    QCOMPARE(result.error->code, ErrorCode::Interrupted);
    gate->release();
}

void tst_SmtpProbe::calledOffDuringALongComputation_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("stopped") << true;
    QTest::newRow("the deadline") << false;
}

// The server asks for as many rounds as are allowed. What is proven: neither a person's wish to stop nor the
// deadline has to wait for the last of them, for then the response would have been sent.
void tst_SmtpProbe::calledOffDuringALongComputation()
{
    QFETCH(bool, isStopped);
    SmtpScript script = scriptOf(Security::None, QStringLiteral(R"(S: 220 hello
C: EHLO [127.0.0.1]
S: 250-hello
S: 250 AUTH SCRAM-SHA-256
C: AUTH SCRAM-SHA-256 {b64:n,,n=joe@example.net,r=N}
S: 334 {b64:r=Nx,s=W22Z,i=600000}
)"));
    script.settings.insert(QStringLiteral("nonce"), QStringLiteral("N"));
    ScriptedServer server(script);
    ProbeRequest request = requestOf(script, server.start());
    SmtpProbe probe(std::make_unique<QtTransport>(), script.seeds());
    QTimer stop; // comes only between two pieces of the work
    connect(&stop, &QTimer::timeout, &probe, [&] {
        if (server.isAtEnd())
            probe.cancel();
    });
    if (isStopped)
        stop.start(std::chrono::milliseconds(1));
    else
        request.deadline = std::chrono::milliseconds(100);
    const ProbeResult result = probe.run(request);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, isStopped ? ErrorCode::Interrupted : ErrorCode::TimedOut);
    QTRY_VERIFY(server.findChildren<QTcpSocket *>().value(0)->state() == QAbstractSocket::UnconnectedState);
    QVERIFY(!server.received().contains("Yz1iaXdz")); // "c=biws" of the response
}

void tst_SmtpProbe::badAddressesReachNoServer()
{
    const SmtpScript script = scriptOf(Security::None, QStringLiteral("S: 220 hello\n"));
    ScriptedServer server(script);
    ProbeRequest request = requestOf(script, server.start());
    request.message->recipient = QStringLiteral("joe@example.net>\r\nDATA");
    SmtpProbe probe;
    const ProbeResult result = probe.run(request);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, ErrorCode::BadAddress);
    QCOMPARE(result.transcript, QStringList());
    QCoreApplication::processEvents();
    QVERIFY(!server.isAtEnd()); // nobody connected, so nobody was greeted
}

void tst_SmtpProbe::tellsHowFarItIs()
{
    const SmtpScript script = scriptOf(Security::StartTls, goodStartTls());
    ScriptedServer server(script);
    server.setTls(m_tls);
    ProbeRequest request = requestOf(script, server.start());
    request.caFile = m_authority.caFile();
    QList<ProbeStage> stages;
    SmtpProbe probe;
    connect(&probe, &SmtpProbe::progressed, &probe, [&](ProbeStage stage) { stages += stage; });
    const ProbeResult result = probe.run(request);
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->detail) : "");
    using enum ProbeStage;
    QCOMPARE(stages, (QList{Connecting, Greeting, Encrypting, SigningIn, Sending, Finished}));
}

void tst_SmtpProbe::canBeUsedTwice()
{
    SmtpProbe probe;
    for (int i = 0; i < 2; ++i) {
        const SmtpScript script = scriptOf(Security::StartTls, goodStartTls());
        ScriptedServer server(script);
        server.setTls(m_tls);
        ProbeRequest request = requestOf(script, server.start());
        request.caFile = m_authority.caFile();
        const ProbeResult result = probe.run(request);
        QVERIFY2(!result.error, result.error ? qPrintable(result.error->detail) : "");
        QCOMPARE(result.reply, QStringLiteral("250 accepted"));
        QTRY_VERIFY(server.received().endsWith("QUIT\r\n"));
    }
}

QTEST_GUILESS_MAIN(tst_SmtpProbe)
#include "tst_SmtpProbe.moc"
