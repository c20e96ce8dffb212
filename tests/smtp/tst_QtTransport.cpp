// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/QtTransport.h"

#include "ProbeScripts.h"
#include "ScriptedServer.h"
#include "TestCertificates.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

using namespace mailsetup;

namespace {

// A TLS server of the openssl command, for what Qt's own will not be.
class OpenSslServer
{
public:
    OpenSslServer(const TestCertificates::Pair &pair, const QStringList &options)
    {
        QFile file(m_folder.filePath(QStringLiteral("pair.pem")));
        if (file.open(QIODevice::WriteOnly))
            file.write(pair.certificate + pair.key);
        file.close();
        m_process.start(QStringLiteral("openssl"),
                        QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
                                    QStringLiteral("127.0.0.1:0"), QStringLiteral("-cert"), file.fileName(),
                                    QStringLiteral("-cipher"), QStringLiteral("DEFAULT@SECLEVEL=0")} +
                            options);
    }

    ~OpenSslServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    // The port it says that it listens on; 0 when it does not say so.
    quint16 port()
    {
        const QByteArray mark = QByteArrayLiteral("ACCEPT 127.0.0.1:");
        QByteArray said;
        while (!said.contains(mark) || !said.mid(said.indexOf(mark)).contains('\n')) {
            if (!m_process.waitForReadyRead())
                return 0;
            said += m_process.readAll();
        }
        const QByteArray rest = said.mid(said.indexOf(mark) + mark.size());
        return rest.left(rest.indexOf('\n')).toUShort();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

class tst_QtTransport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void judgesCertificates_data();
    void judgesCertificates();
    void refusesWeakServers_data();
    void refusesWeakServers();
    void wantsAReadableCaFile();
    void nothingGoesOverARefusedLine();
    void injectedBytesEndIt_data();
    void injectedBytesEndIt();
    void givesOutBytesBeforeTheHandshake();

private:
    TestCertificates m_authority;
    QSslConfiguration m_good;
};

void tst_QtTransport::initTestCase()
{
    m_good = serverConfiguration(m_authority.make({}));
    QVERIFY2(m_authority.fault().isEmpty(), qPrintable(m_authority.fault()));
}

void tst_QtTransport::judgesCertificates_data()
{
    using Wish = TestCertificates::Wish;
    QTest::addColumn<int>("row");
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<bool>("isAuthorityKnown");
    QTest::addColumn<QString>("expected");
    const QString past = QStringLiteral("20210101000000Z");
    const QString future = QStringLiteral("20980101000000Z");
    int number = 0;
    const auto row = [&](const char *name, const Wish &wish, bool isKnown, const char *expected) {
        QTest::newRow(name) << number++ << wish << isKnown << QString::fromLatin1(expected);
    };
    row("good", {}, true, "ok");
    row("wildcard", {.alternativeNames = QStringLiteral("DNS:*.example.net")}, true, "ok");
    row("common name only", {.alternativeNames = {}}, true, "ok");
    row("RSA", {.key = QStringLiteral("2048")}, true, "ok");
    row("expired", {.to = past}, true, "certificate-expired");
    row("not yet valid", {.from = future}, true, "certificate-not-yet-valid");
    row("wrong name", {.alternativeNames = QStringLiteral("DNS:mail.example.org")}, true,
        "certificate-wrong-name");
    row("common name beside another name", {.alternativeNames = QStringLiteral("DNS:mail.example.net")}, true,
        "certificate-wrong-name");
    row("wildcard of another level", {.alternativeNames = QStringLiteral("DNS:*.smtp.example.net")}, true,
        "certificate-wrong-name");
    row("self-signed", {.isSelfSigned = true}, true, "certificate-unknown-issuer");
    row("unknown issuer", {}, false, "certificate-unknown-issuer");
}

void tst_QtTransport::judgesCertificates()
{
    QFETCH(TestCertificates::Wish, wish);
    QFETCH(bool, isAuthorityKnown);
    QFETCH(QString, expected);
    const auto pair = m_authority.make(wish);
    QVERIFY2(m_authority.fault().isEmpty(), qPrintable(m_authority.fault()));
    for (const Security security : {Security::StartTls, Security::Tls}) {
        const SmtpScript script =
            scriptOf(security, security == Security::StartTls ? goodStartTls() : goodTls());
        ScriptedServer server(script);
        server.setTls(serverConfiguration(pair));
        ProbeRequest request = requestOf(script, server.start());
        if (isAuthorityKnown)
            request.caFile = m_authority.caFile();
        SmtpProbe probe;
        const ProbeResult result = probe.run(request);
        QCOMPARE(result.error ? QString(word(result.error->code)) : QStringLiteral("ok"), expected);
        if (result.error) {
            QVERIFY2(result.error->detail.contains(u"issued by"), qPrintable(result.error->detail));
            QVERIFY(!server.received().contains("AUTH"));
            QCOMPARE(result.tls, QString());
        } else {
            QCOMPARE(result.tls, QStringLiteral("TLSv1.3"));
        }
    }
}

void tst_QtTransport::refusesWeakServers_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short key") << QStringLiteral("1024") << QStringList()
                               << QStringLiteral("certificate-weak");
    QTest::newRow("short key, TLS 1.2") << QStringLiteral("1024") << QStringList{QStringLiteral("-tls1_2")}
                                        << QStringLiteral("certificate-weak");
    QTest::newRow("TLS 1.1") << QStringLiteral("ec") << QStringList{QStringLiteral("-tls1_1")}
                             << QStringLiteral("tls-failed");
}

void tst_QtTransport::refusesWeakServers()
{
    QFETCH(QString, key);
    QFETCH(QStringList, options);
    QFETCH(QString, expected);
    OpenSslServer server(m_authority.make({.key = key}), options);
    const quint16 port = server.port();
    QVERIFY(port != 0);
    ProbeRequest request = requestOf(scriptOf(Security::Tls, goodTls()), port);
    request.caFile = m_authority.caFile();
    SmtpProbe probe;
    const ProbeResult result = probe.run(request);
    QVERIFY(result.error);
    QVERIFY2(QString(word(result.error->code)) == expected, qPrintable(result.error->detail));
}

void tst_QtTransport::wantsAReadableCaFile()
{
    const SmtpScript script = scriptOf(Security::Tls, goodTls());
    ScriptedServer server(script);
    server.setTls(m_good);
    ProbeRequest request = requestOf(script, server.start());
    request.caFile = QStringLiteral("/nonexistent/ca.pem");
    SmtpProbe probe;
    const ProbeResult result = probe.run(request);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, ErrorCode::BadOption);
}

void tst_QtTransport::nothingGoesOverARefusedLine()
{
    // A handshake that meets plain text instead of TLS.
    const SmtpScript script = scriptOf(Security::Tls, QStringLiteral("S: 220 hello\n"));
    ScriptedServer server(script);
    SmtpProbe probe;
    const ProbeResult result = probe.run(requestOf(script, server.start()));
    QVERIFY(result.error);
    QCOMPARE(result.error->code, ErrorCode::TlsFailed);
    QVERIFY(!server.received().contains("EHLO"));
}

void tst_QtTransport::injectedBytesEndIt_data()
{
    QTest::addColumn<QString>("injected");
    QTest::newRow("a reply") << QStringLiteral("S: 250 injected\n");
    QTest::newRow("one byte") << QStringLiteral("S* raw 2\n");
}

void tst_QtTransport::injectedBytesEndIt()
{
    QFETCH(QString, injected);
    const qsizetype at = goodStartTls().indexOf(u"S* tls");
    const SmtpScript script = scriptOf(Security::StartTls, goodStartTls().left(at) + injected);
    ScriptedServer server(script);
    ProbeRequest request = requestOf(script, server.start());
    request.caFile = m_authority.caFile();
    SmtpProbe probe;
    const ProbeResult result = probe.run(request);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, ErrorCode::TlsInjected);
    QVERIFY(!server.received().contains("AUTH"));
}

void tst_QtTransport::givesOutBytesBeforeTheHandshake()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QtTransport transport;
    QSignalSpy opened(&transport, &Transport::opened);
    transport.open({QStringLiteral("smtp.example.net"),
                    25,
                    QStringLiteral("127.0.0.1"),
                    server.serverPort(),
                    Security::StartTls,
                    {}});
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *peer = server.nextPendingConnection();
    QByteArray received;
    connect(&transport, &Transport::received, this, [&](const QByteArray &bytes) {
        received += bytes;
        if (received != "220 go\r\n")
            return;
        // These lie with the system, unread by Qt, when the handshake is to begin.
        peer->write("250 injected\r\n");
        peer->flush();
        transport.startTls();
    });
    peer->write("220 go\r\n");
    peer->flush();
    QTRY_COMPARE(received, QByteArray("220 go\r\n250 injected\r\n"));
    transport.close();
    QTRY_COMPARE(peer->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(peer->readAll(), QByteArray()); // no ClientHello
}

QTEST_GUILESS_MAIN(tst_QtTransport)
#include "tst_QtTransport.moc"
