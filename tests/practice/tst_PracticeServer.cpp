// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PracticeServer.h"
#include "smtp/SmtpProbe.h"

#include "TestCertificates.h"

#include <QtTest>

using namespace mailsetup;

namespace {

const QString joe = QStringLiteral("joe@pmtnet.net");

PracticeServerSettings settingsOf(PracticeSituation situation = PracticeSituation::Normal)
{
    PracticeServerSettings settings;
    settings.users.insert(joe, Secret(QByteArrayLiteral("practice")));
    settings.situation = situation;
    return settings;
}

ProbeRequest requestTo(quint16 port)
{
    ProbeRequest request;
    request.host = QStringLiteral("smtp.example.net");
    request.port = 25;
    request.connectTo = {{request.host, 25, QStringLiteral("127.0.0.1"), port}};
    request.user = joe;
    request.password = Secret(QByteArrayLiteral("practice"));
    request.message = TestMessage{joe, joe, QStringLiteral("Test"), QStringLiteral(".\n.dot\nend")};
    return request;
}

} // namespace

class tst_PracticeServer : public QObject
{
    Q_OBJECT

private slots:
    void takesEveryMechanism_data();
    void takesEveryMechanism();
    void refusesWrongSignIns_data();
    void refusesWrongSignIns();
    void playsSituations_data();
    void playsSituations();
    void speaksTls();
    void refusesStrangers_data();
    void refusesStrangers();
};

void tst_PracticeServer::takesEveryMechanism_data()
{
    QTest::addColumn<SaslMechanism>("mechanism");
    for (const auto mechanism :
         {SaslMechanism::Plain, SaslMechanism::Login, SaslMechanism::CramMd5, SaslMechanism::ScramSha256})
        QTest::newRow(name(mechanism).data()) << mechanism;
}

void tst_PracticeServer::takesEveryMechanism()
{
    QFETCH(SaslMechanism, mechanism);
    PracticeServerSettings settings = settingsOf();
    settings.mechanisms = {mechanism};
    PracticeServer server(settings);
    ProbeRequest request = requestTo(server.listen().value());
    request.openLine = OpenLinePassword::Allow;
    SmtpProbe probe;
    const ProbeResult result = probe.run(request);
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->detail) : "");
    QCOMPARE(result.mechanism, name(mechanism));
    QCOMPARE(server.messages().size(), 1);
    const PracticeMessage message = server.messages().first();
    QCOMPARE(message.user, joe);
    QCOMPARE(message.sender, joe);
    QCOMPARE(message.recipient, joe);
    QVERIFY(message.text.endsWith("\r\n\r\n.\r\n.dot\r\nend\r\n"));
}

void tst_PracticeServer::refusesWrongSignIns_data()
{
    QTest::addColumn<SaslMechanism>("mechanism");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    for (const auto mechanism :
         {SaslMechanism::Plain, SaslMechanism::Login, SaslMechanism::CramMd5, SaslMechanism::ScramSha256}) {
        QTest::addRow("%s short name", name(mechanism).data())
            << mechanism << QStringLiteral("joe") << QByteArray("practice");
        QTest::addRow("%s wrong password", name(mechanism).data())
            << mechanism << joe << QByteArray("practise");
    }
}

void tst_PracticeServer::refusesWrongSignIns()
{
    QFETCH(SaslMechanism, mechanism);
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    PracticeServerSettings settings = settingsOf();
    settings.mechanisms = {mechanism};
    PracticeServer server(settings);
    ProbeRequest request = requestTo(server.listen().value());
    request.openLine = OpenLinePassword::Allow;
    request.user = user;
    request.password = Secret(password);
    SmtpProbe probe;
    const ProbeResult result = probe.run(request);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, ErrorCode::WrongPassword);
    QCOMPARE(server.messages().size(), 0);
}

void tst_PracticeServer::playsSituations_data()
{
    QTest::addColumn<PracticeSituation>("situation");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("wrong password") << PracticeSituation::WrongPassword << ErrorCode::WrongPassword;
    QTest::newRow("account blocked") << PracticeSituation::AccountBlocked << ErrorCode::AccountBlocked;
    QTest::newRow("no AUTH") << PracticeSituation::AuthNotOffered << ErrorCode::AuthNotOffered;
    QTest::newRow("temporary failure") << PracticeSituation::TemporaryFailure << ErrorCode::ServerBusy;
    QTest::newRow("sender refused") << PracticeSituation::SenderRefused << ErrorCode::SenderRefused;
    QTest::newRow("message refused") << PracticeSituation::MessageRefused << ErrorCode::MessageRefused;
    QTest::newRow("closes") << PracticeSituation::Closes << ErrorCode::ConnectionClosed;
    QTest::newRow("silent") << PracticeSituation::Silent << ErrorCode::TimedOut;
}

void tst_PracticeServer::playsSituations()
{
    QFETCH(PracticeSituation, situation);
    QFETCH(ErrorCode, expected);
    PracticeServer server(settingsOf());
    server.setSituation(situation);
    ProbeRequest request = requestTo(server.listen().value());
    if (situation == PracticeSituation::Silent)
        request.deadline = std::chrono::milliseconds(100);
    SmtpProbe probe;
    const ProbeResult result = probe.run(request);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, expected);
    QCOMPARE(server.messages().size(), 0);
}

void tst_PracticeServer::speaksTls()
{
    TestCertificates authority;
    const auto pair = authority.make({});
    QVERIFY2(authority.fault().isEmpty(), qPrintable(authority.fault()));
    PracticeServerSettings settings = settingsOf();
    settings.certificatePem = pair.certificate;
    settings.privateKeyPem = pair.key;
    PracticeServer server(settings);
    ProbeRequest request = requestTo(server.listen().value());
    request.security = Security::StartTls;
    request.caFile = authority.caFile();
    SmtpProbe probe;
    const ProbeResult result = probe.run(request);
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->detail) : "");
    QCOMPARE(result.tls, QStringLiteral("TLSv1.3"));
    QCOMPARE(result.mechanism, QStringLiteral("PLAIN"));
    QCOMPARE(server.messages().size(), 1);
}

void tst_PracticeServer::refusesStrangers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("not signed in") << QByteArray("MAIL FROM:<joe@pmtnet.net>") << QByteArray("530 ");
    QTest::newRow("RCPT first") << QByteArray("RCPT TO:<joe@pmtnet.net>") << QByteArray("503 ");
    QTest::newRow("DATA first") << QByteArray("DATA") << QByteArray("503 ");
    QTest::newRow("unknown mechanism") << QByteArray("AUTH NTLM") << QByteArray("504 ");
    QTest::newRow("not base64") << QByteArray("AUTH PLAIN !") << QByteArray("535 ");
    QTest::newRow("no certificate") << QByteArray("STARTTLS") << QByteArray("502 ");
    QTest::newRow("unknown command") << QByteArray("VRFY joe") << QByteArray("502 ");
}

void tst_PracticeServer::refusesStrangers()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    PracticeServer server(settingsOf());
    QTcpSocket socket;
    QByteArray said;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { said += socket.readAll(); });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.listen().value());
    QTRY_VERIFY(said.endsWith("\r\n"));
    said.clear();
    socket.write(line + "\r\n");
    QTRY_VERIFY(said.endsWith("\r\n"));
    QVERIFY2(said.startsWith(expected), said.constData());
}

QTEST_GUILESS_MAIN(tst_PracticeServer)
#include "tst_PracticeServer.moc"
