// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/QtTransport.h"

#include "ProbeScripts.h"
#include "ScriptedServer.h"
#include "TestCertificates.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

using namespace mailsetup;

class tst_QtTransport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
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
