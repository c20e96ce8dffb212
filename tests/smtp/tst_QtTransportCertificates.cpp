// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/QtTransport.h"

#include "CertificateZoo.h"
#include "OpenSslServer.h"
#include "ProbeScripts.h"
#include "ScriptedServer.h"
#include "TestCertificates.h"

#include <QSslSocket>
#include <QtTest>

using namespace mailsetup;

namespace {

using Wish = TestCertificates::Wish;

// What Qt's own server refuses to use.
bool isWeak(const Animal &animal)
{
    return animal.wish.key == u"1024" || animal.wish.digest != u"sha256" ||
           animal.chain == Chain::ByWeakSignature;
}

QString end(const ProbeResult &result)
{
    return result.error ? QString(word(result.error->code)) : QStringLiteral("ok");
}

} // namespace

// The zoo: certificates of every kind over real sockets, after STARTTLS and from the start. It runs with the
// system's own limits, and once more on a system that allows everything (loose-openssl.cnf).
class tst_QtTransportCertificates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void judges_data();
    void judges();
    void wantsNewVersions_data();
    void wantsNewVersions();
    void cleanupTestCase();

private:
    TestCertificates::Pair makePair(const Animal &animal);
    QByteArray makeStaple(const Animal &animal, const TestCertificates::Pair &pair);
    ProbeResult probe(const Animal &animal, Security security, quint16 port);
    void judgeWeak(const Animal &animal, const TestCertificates::Pair &pair);

    TestCertificates m_authority;
    TestCertificates m_namesake; // has the same name
    TestCertificates::Pair m_intermediate;
    TestCertificates::Pair m_rsa; // an intermediate too
    TestCertificates::Pair m_weakIntermediate;
    TestCertificates::Pair m_last; // may have no intermediate below it
    TestCertificates::Pair m_belowLast;
    TestCertificates::Pair m_server;
    TestCertificates::Pair m_stranger;
    QList<Animal> m_animals;
    int m_judged = 0;
};

void tst_QtTransportCertificates::initTestCase()
{
    const auto authority = [](const char *name, const char *more = "") {
        return Wish{
            .commonName = QString::fromLatin1(name),
            .alternativeNames = {},
            .extensions = {QStringLiteral("basicConstraints=critical,CA:TRUE") + QString::fromLatin1(more),
                           QStringLiteral("keyUsage=critical,keyCertSign,digitalSignature")}};
    };
    m_intermediate = m_authority.make(authority("Intermediate"));
    Wish rsa = authority("RSA");
    rsa.key = QStringLiteral("2048");
    m_rsa = m_authority.make(rsa);
    Wish weak = authority("Weak");
    weak.digest = QStringLiteral("sha1");
    m_weakIntermediate = m_authority.make(weak);
    m_last = m_authority.make(authority("Last", ",pathlen:0"));
    m_belowLast = m_authority.make(authority("Below the last"), m_last);
    m_server = m_authority.make({.commonName = QStringLiteral("Server"),
                                 .extensions = {QStringLiteral("basicConstraints=CA:FALSE")}});
    Wish stranger = authority("Stranger");
    stranger.isSelfSigned = true;
    m_stranger = m_authority.make(stranger);
    QVERIFY2(m_authority.fault().isEmpty(), qPrintable(m_authority.fault()));
    QVERIFY2(m_namesake.fault().isEmpty(), qPrintable(m_namesake.fault()));
    m_animals = certificateZoo();
}

TestCertificates::Pair tst_QtTransportCertificates::makePair(const Animal &animal)
{
    const auto issuedBy = [&](const TestCertificates::Pair &issuer, const QByteArray &sent) {
        TestCertificates::Pair pair = m_authority.make(animal.wish, issuer);
        pair.certificate += sent;
        return pair;
    };
    switch (animal.chain) {
    case Chain::Direct:
    case Chain::BySelf:
        return m_authority.make(animal.wish);
    case Chain::Full:
        return issuedBy(m_intermediate, m_intermediate.certificate);
    case Chain::ByRsa:
        return issuedBy(m_rsa, m_rsa.certificate);
    case Chain::FullWithRoot:
        return issuedBy(m_intermediate, m_intermediate.certificate + m_authority.caPem());
    case Chain::Partial:
        return issuedBy(m_intermediate, {});
    case Chain::ByServer:
        return issuedBy(m_server, m_server.certificate);
    case Chain::TooLong:
        return issuedBy(m_belowLast, m_belowLast.certificate + m_last.certificate);
    case Chain::ByWeakSignature:
        return issuedBy(m_weakIntermediate, m_weakIntermediate.certificate);
    case Chain::ByStranger:
        return issuedBy(m_stranger, {});
    case Chain::ByStrangerWithRoot:
        return issuedBy(m_stranger, m_stranger.certificate);
    case Chain::ByNamesake:
        return m_namesake.make(animal.wish);
    }
    return {};
}

QByteArray tst_QtTransportCertificates::makeStaple(const Animal &animal, const TestCertificates::Pair &pair)
{
    switch (animal.staple) {
    case Staple::Nothing:
        break;
    case Staple::Statement:
        return m_authority.statement(pair, m_authority.root());
    case Staple::OfStranger:
        return m_authority.statement(pair, m_stranger);
    case Staple::OfUnknown:
        return m_authority.statement(m_stranger, m_authority.root());
    case Staple::TryLater:
        return QByteArray::fromHex("30030a0103");
    case Staple::Broken:
        return QByteArrayLiteral("nonsense");
    }
    return {};
}

void tst_QtTransportCertificates::judges_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < m_animals.size(); ++row)
        QTest::newRow(m_animals[row].name) << row;
}

void tst_QtTransportCertificates::judges()
{
    QFETCH(int, row);
    const Animal &animal = m_animals[row];
    const auto pair = makePair(animal);
    if (animal.revoked == Revoked::Yes)
        m_authority.revoke(pair);
    const QByteArray staple = makeStaple(animal, pair);
    QVERIFY2(m_authority.fault().isEmpty(), qPrintable(m_authority.fault()));
    QCOMPARE(staple.isEmpty(), animal.staple == Staple::Nothing);
    if (isWeak(animal)) {
        judgeWeak(animal, pair);
        return;
    }
    for (const Security security : {Security::StartTls, Security::Tls}) {
        const SmtpScript script =
            scriptOf(security, security == Security::StartTls ? goodStartTls() : goodTls());
        ScriptedServer server(script);
        QSslConfiguration configuration = serverConfiguration(pair);
        if (!staple.isEmpty())
            configuration.setBackendConfigurationOption(QByteArrayLiteral("Qt-OCSP-response"), staple);
        server.setTls(configuration);
        const ProbeResult result = probe(animal, security, server.start());
        const QString detail = result.error ? result.error->detail : QString();
        QVERIFY2(end(result) == QLatin1StringView(animal.expected), qPrintable(end(result) + u' ' + detail));
        QCOMPARE(result.tls, result.error ? QString() : QStringLiteral("TLSv1.3"));
        QCOMPARE(server.received().contains("AUTH"), !result.error);
        QVERIFY2(!result.error || detail.contains(u"issued by") || animal.staple == Staple::Broken,
                 qPrintable(detail));
        ++m_judged;
    }
}

void tst_QtTransportCertificates::judgeWeak(const Animal &animal, const TestCertificates::Pair &pair)
{
    OpenSslServer server(pair, {});
    QVERIFY(server.port() != 0);
    for (const Security security : {Security::StartTls, Security::Tls}) {
        const ProbeResult result =
            probe(animal, security, security == Security::Tls ? server.port() : server.startTlsPort());
        QVERIFY(result.error);
        QVERIFY2(end(result) == QLatin1StringView(animal.expected),
                 qPrintable(end(result) + u' ' + result.error->detail));
        QVERIFY2(result.error->detail.contains(u"issued by"), qPrintable(result.error->detail));
        ++m_judged;
    }
}

ProbeResult tst_QtTransportCertificates::probe(const Animal &animal, Security security, quint16 port)
{
    ProbeRequest request = requestOf(scriptOf(security, goodTls()), port);
    request.host = animal.host;
    request.connectTo = {{{}, 0, QStringLiteral("127.0.0.1"), port}};
    request.caFile = m_authority.caFile();
    return SmtpProbe().run(request);
}

void tst_QtTransportCertificates::wantsNewVersions_data()
{
    QTest::addColumn<QSsl::SslProtocol>("version");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("expected");
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QTest::newRow("TLS 1.0") << QSsl::TlsV1_0 << QByteArray("TLSv1") << QStringLiteral("tls-failed");
    QTest::newRow("TLS 1.1") << QSsl::TlsV1_1 << QByteArray("TLSv1.1") << QStringLiteral("tls-failed");
    QT_WARNING_POP
    QTest::newRow("TLS 1.2") << QSsl::TlsV1_2 << QByteArray("TLSv1.2") << QStringLiteral("ok");
    QTest::newRow("TLS 1.3") << QSsl::TlsV1_3 << QByteArray("TLSv1.3") << QStringLiteral("ok");
}

// The very same server is reached by a client that allows everything: what refuses it is not the server, and
// where the system allows everything too, nothing but our own limit.
void tst_QtTransportCertificates::wantsNewVersions()
{
    QFETCH(QSsl::SslProtocol, version);
    QFETCH(QByteArray, name);
    QFETCH(QString, expected);
    const auto allow = [&](QSslConfiguration configuration) {
        configuration.setProtocol(version);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setBackendConfigurationOption("MinProtocol", name);
        configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
        return configuration;
    };
    const QSslConfiguration configuration = allow(serverConfiguration(m_authority.make({})));
    for (const Security security : {Security::StartTls, Security::Tls}) {
        ScriptedServer server(
            scriptOf(security, security == Security::StartTls ? goodStartTls() : goodTls()));
        server.setTls(configuration);
        const quint16 port = server.start();
        const ProbeResult result = probe({}, security, port);
        QVERIFY2(end(result) == expected, result.error ? qPrintable(result.error->detail) : "");
        QCOMPARE(result.tls, result.error ? QString() : QString::fromLatin1(name));
        QCOMPARE(server.received().contains("AUTH"), !result.error);
        if (security == Security::StartTls)
            continue;
        QSslSocket control;
        control.setSslConfiguration(allow(QSslConfiguration::defaultConfiguration()));
        control.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        QTRY_VERIFY2_WITH_TIMEOUT(control.isEncrypted(), qPrintable(control.errorString()), 60000);
        QCOMPARE(control.sessionProtocol(), version);
    }
}

void tst_QtTransportCertificates::cleanupTestCase()
{
    qInfo("%lld certificates, %d handshakes judged", static_cast<long long>(m_animals.size()), m_judged);
}

QTEST_GUILESS_MAIN(tst_QtTransportCertificates)
#include "tst_QtTransportCertificates.moc"
