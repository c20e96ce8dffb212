// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/CertificateCheck.h"

#include "TestCertificates.h"

#include <QtTest>

using namespace mailsetup;

namespace {

QSslCertificate certificateOf(const TestCertificates::Pair &pair)
{
    return QSslCertificate(pair.certificate);
}

QDateTime at(int year)
{
    return QDateTime(QDate(year, 6, 1), QTime(12, 0), Qt::UTC);
}

} // namespace

class tst_CertificateCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksForTheName_data();
    void looksForTheName();
    void tellsFaults_data();
    void tellsFaults();
    void detailHasDatesNameAndIssuer();
    void wantsACertificate();

private:
    TestCertificates m_authority;
};

void tst_CertificateCheck::initTestCase()
{
    QVERIFY2(m_authority.fault().isEmpty(), qPrintable(m_authority.fault()));
}

void tst_CertificateCheck::looksForTheName_data()
{
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QString>("alternativeNames");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const char *commonName, const char *alternativeNames,
                        const char *host, bool expected) {
        QTest::newRow(name) << QString::fromUtf8(commonName) << QString::fromUtf8(alternativeNames)
                            << QString::fromUtf8(host) << expected;
    };
    row("alternative name", "x", "DNS:smtp.example.net", "smtp.example.net", true);
    row("any case", "x", "DNS:SMTP.Example.net", "smtp.eXample.NET", true);
    row("the second one", "x", "DNS:a.example.net,DNS:smtp.example.net", "smtp.example.net", true);
    row("another name", "x", "DNS:mail.example.net", "smtp.example.net", false);
    row("common name only", "smtp.example.net", "", "smtp.example.net", true);
    row("common name, but alternative names", "smtp.example.net", "DNS:mail.example.net", "smtp.example.net",
        false);
    row("common name, but an e-mail address", "smtp.example.net", "email:a@example.net", "smtp.example.net",
        false);
    row("common name, but a URI", "smtp.example.net", "URI:http://example.net/", "smtp.example.net", false);
    row("wildcard", "x", "DNS:*.example.net", "smtp.example.net", true);
    row("wildcard in the common name", "*.example.net", "", "smtp.example.net", true);
    row("wildcard for two labels", "x", "DNS:*.example.net", "a.smtp.example.net", false);
    row("wildcard for no label", "x", "DNS:*.example.net", "example.net", false);
    row("wildcard for an empty label", "x", "DNS:*.example.net", ".example.net", false);
    row("wildcard above one label", "x", "DNS:*.net", "example.net", false);
    row("wildcard alone", "x", "DNS:*", "net", false);
    row("wildcard for part of a label", "x", "DNS:s*.example.net", "smtp.example.net", false);
    row("wildcard after a part", "x", "DNS:*p.example.net", "smtp.example.net", false);
    row("wildcard in the second label", "x", "DNS:smtp.*.net", "smtp.example.net", false);
    row("two wildcards", "x", "DNS:*.*.net", "smtp.example.net", false);
    row("international name", "x", "DNS:xn--bcher-kva.example", "bücher.example", true);
    row("address", "x", "IP:127.0.0.1", "127.0.0.1", true);
    row("another address", "x", "IP:127.0.0.2", "127.0.0.1", false);
    row("IPv6 address", "x", "IP:::1", "0:0::1", true);
    row("address as a name", "x", "DNS:127.0.0.1", "127.0.0.1", false);
    row("address as a common name", "127.0.0.1", "", "127.0.0.1", false);
    row("no host", "x", "DNS:smtp.example.net", "", false);
}

void tst_CertificateCheck::looksForTheName()
{
    QFETCH(QString, commonName);
    QFETCH(QString, alternativeNames);
    QFETCH(QString, host);
    QFETCH(bool, expected);
    const auto pair = m_authority.make({.commonName = commonName, .alternativeNames = alternativeNames});
    QVERIFY2(m_authority.fault().isEmpty(), qPrintable(m_authority.fault()));
    const QSslCertificate certificate = certificateOf(pair);
    QVERIFY(!certificate.isNull());
    QCOMPARE(namesHost(certificate, host), expected);
}

void tst_CertificateCheck::tellsFaults_data()
{
    using enum ErrorCode;
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>(
        "chainKind"); // 0 the certificate, 1 with an issuer of a long life, 2 with one of its own years
    QTest::addColumn<QList<QSslError>>("faults");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("expected");

    const QString good = QStringLiteral("smtp.example.net");
    const QString ec = QStringLiteral("ec");
    const auto faults = [](std::initializer_list<QSslError::SslError> kinds) {
        QList<QSslError> list;
        for (const auto kind : kinds)
            list += QSslError(kind);
        return list;
    };
    const auto row = [](const char *name, const QString &host, const QString &key, int chain,
                        const QList<QSslError> &list, int year, const char *expected) {
        QTest::newRow(name) << host << key << chain << list << year << QString::fromLatin1(expected);
    };
    // The certificate of these rows is valid in 2040.
    row("good", good, ec, 1, {}, 2040, "");
    row("wrong name that the library found", good, ec, 1, faults({QSslError::HostNameMismatch}), 2040,
        "certificate-wrong-name");
    row("wrong name that only we found", QStringLiteral("other.example.net"), ec, 1, {}, 2040,
        "certificate-wrong-name");
    row("expired", good, ec, 1, faults({QSslError::CertificateExpired}), 2045, "certificate-expired");
    row("not yet valid", good, ec, 1, faults({QSslError::CertificateNotYetValid}), 2035,
        "certificate-not-yet-valid");
    row("clock before this program", good, ec, 1, faults({QSslError::CertificateNotYetValid}), 2001,
        "clock-wrong");
    row("clock before the issuer too", good, ec, 2, faults({QSslError::CertificateNotYetValid}), 2035,
        "clock-wrong");
    row("clock after the issuer too", good, ec, 2, faults({QSslError::CertificateExpired}), 2045,
        "clock-wrong");
    row("expired, issuer unknown to us", good, ec, 0, faults({QSslError::CertificateExpired}), 2045,
        "certificate-expired");
    row("self-signed", good, ec, 0, faults({QSslError::SelfSignedCertificate}), 2040,
        "certificate-unknown-issuer");
    row("unknown issuer", good, ec, 0,
        faults({QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate}),
        2040, "certificate-unknown-issuer");
    row("unknown issuer and expired", good, ec, 0,
        faults({QSslError::CertificateExpired, QSslError::SelfSignedCertificateInChain}), 2045,
        "certificate-unknown-issuer");
    row("revoked before all", good, ec, 0,
        faults({QSslError::CertificateRevoked, QSslError::CertificateExpired}), 2045, "certificate-revoked");
    row("weak", good, QStringLiteral("1024"), 1, {}, 2040, "certificate-weak");
    row("weak, as the library says", good, QStringLiteral("1024"), 1, faults({QSslError::UnspecifiedError}),
        2040, "certificate-weak");
    row("RSA of 2048", good, QStringLiteral("2048"), 1, {}, 2040, "");
    row("something else", good, ec, 1, faults({QSslError::InvalidPurpose}), 2040, "tls-failed");
}

void tst_CertificateCheck::tellsFaults()
{
    QFETCH(QString, host);
    QFETCH(QString, key);
    QFETCH(int, chainKind);
    QFETCH(QList<QSslError>, faults);
    QFETCH(int, year);
    QFETCH(QString, expected);
    const QString from = QStringLiteral("20400101000000Z");
    const QString to = QStringLiteral("20401231000000Z");
    TestCertificates sameYears(from, to);
    TestCertificates &authority = chainKind == 2 ? sameYears : m_authority;
    ShownCertificates shown{
        host, {certificateOf(authority.make({.from = from, .to = to, .key = key}))}, faults};
    if (chainKind > 0)
        shown.chain += QSslCertificate(authority.caPem());
    QVERIFY2(authority.fault().isEmpty(), qPrintable(authority.fault()));
    const auto fault = certificateFault(shown, at(year));
    QCOMPARE(fault ? QString(word(fault->code)) : QString(), expected);
}

void tst_CertificateCheck::detailHasDatesNameAndIssuer()
{
    const auto pair = m_authority.make(
        {.from = QStringLiteral("20400101000000Z"), .to = QStringLiteral("20401231000000Z")});
    const ShownCertificates shown{QStringLiteral("smtp.example.net"),
                                  {certificateOf(pair)},
                                  {QSslError(QSslError::CertificateExpired)}};
    const auto fault = certificateFault(shown, at(2045));
    QVERIFY(fault);
    QVERIFY2(fault->detail.endsWith(
                 QStringLiteral("certificate for smtp.example.net, valid from 2040-01-01T00:00:00Z to "
                                "2040-12-31T00:00:00Z, issued by Test authority")),
             qPrintable(fault->detail));
}

void tst_CertificateCheck::wantsACertificate()
{
    const auto fault = certificateFault({QStringLiteral("smtp.example.net"), {}, {}}, at(2040));
    QVERIFY(fault);
    QCOMPARE(fault->code, ErrorCode::TlsFailed);
}

QTEST_GUILESS_MAIN(tst_CertificateCheck)
#include "tst_CertificateCheck.moc"
