// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Provider.h"

#include <QTest>

using namespace mailsetup;

class tst_Provider : public QObject
{
    Q_OBJECT

private slots:
    void fullAddresses_data();
    void fullAddresses();
    void domains_data();
    void domains();
    void placeholders_data();
    void placeholders();
    void parts();
};

void tst_Provider::fullAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isFull");
    const auto row = [](const QString &address, bool isFull) {
        QTest::newRow(address.left(40).toUtf8().toPercentEncoding(QByteArrayLiteral("@ <>,")).constData())
            << address << isFull;
    };
    for (const char *good :
         {"joe@pmtnet.net", "JOE@PMTNET.NET", "j.o-e+x_y@mail.pmtnet.net", "j'o!e#@a.b", "1@2.3"})
        row(QString::fromLatin1(good), true);
    for (const char *bad : {"",
                            "joe",
                            "@",
                            "joe@",
                            "@pmtnet.net",
                            "joe@pmtnet",
                            "joe@.net",
                            "joe@pmtnet.",
                            "joe@pmt..net",
                            "joe@ pmtnet.net",
                            "joe @pmtnet.net",
                            " joe@pmtnet.net",
                            "joe@pmtnet.net ",
                            "joe@pmtnet.net\r\n",
                            "joe\n@pmtnet.net",
                            "<joe@pmtnet.net>",
                            "\"joe\"@pmtnet.net",
                            "joe,ann@pmtnet.net",
                            "joe;@pmtnet.net",
                            "joe:@pmtnet.net",
                            "jo\\e@pmtnet.net",
                            "joe@ann@pmtnet.net",
                            "joe@pmt_net.net",
                            "joe@[127.0.0.1]",
                            "joe@pmtnet.net\t"})
        row(QString::fromLatin1(bad), false);
    row(QStringLiteral("j\u00f6rg@pmtnet.net"), false);
    row(QStringLiteral("joe@pmtn\u00e9t.net"), false);
    row(QStringLiteral("joe") + QChar(u'\0') + QStringLiteral("@pmtnet.net"), false);
    QTest::newRow("64 before the @") << QString(64, u'a') + QStringLiteral("@pmtnet.net") << true;
    QTest::newRow("65 before the @") << QString(65, u'a') + QStringLiteral("@pmtnet.net") << false;
    QTest::newRow("254 in all") << QStringLiteral("a@") + QString(250, u'b') + QStringLiteral(".c") << true;
    QTest::newRow("255 in all") << QStringLiteral("a@") + QString(251, u'b') + QStringLiteral(".c") << false;
}

void tst_Provider::fullAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isFull);
    QCOMPARE(isFullAddress(address), isFull);
}

void tst_Provider::domains_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isIn");
    const auto row = [](const char *name, bool isIn) {
        QTest::addRow("'%s'", name) << QString::fromLatin1(name) << isIn;
    };
    row("pmtnet.net", true);
    row("PMTnet.NET", true);
    row("smtp.pmtnet.net", true);
    row("a.b.pmtnet.net", true);
    row("peoples.example", true);
    row("notpmtnet.net", false);
    row("pmtnet.net.example.com", false);
    row("pmtnet.ne", false);
    row("net", false);
    row("", false);
    row("pmtnet.net.", false);
}

void tst_Provider::domains()
{
    QFETCH(QString, name);
    QFETCH(bool, isIn);
    Provider provider;
    provider.domains = {QStringLiteral("pmtnet.net"), QStringLiteral("peoples.example")};
    QCOMPARE(isInDomains(provider, name), isIn);
}

void tst_Provider::placeholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const QString joe = QStringLiteral("joe@pmtnet.net");
    QTest::newRow("address") << QStringLiteral("%EMAILADDRESS%") << joe << joe;
    QTest::newRow("local part") << QStringLiteral("x-%EMAILLOCALPART%-y") << joe << QStringLiteral("x-joe-y");
    QTest::newRow("domain") << QStringLiteral("smtp.%EMAILDOMAIN%") << joe
                            << QStringLiteral("smtp.pmtnet.net");
    QTest::newRow("several") << QStringLiteral("%EMAILLOCALPART%%EMAILDOMAIN%") << joe
                             << QStringLiteral("joepmtnet.net");
    QTest::newRow("none") << QStringLiteral("joe") << joe << QStringLiteral("joe");
    QTest::newRow("unknown stays") << QStringLiteral("%EMAIL% 100%") << joe << QStringLiteral("%EMAIL% 100%");
    QTest::newRow("not expanded again")
        << QStringLiteral("%EMAILADDRESS%") << QStringLiteral("%EMAILDOMAIN%@pmtnet.net")
        << QStringLiteral("%EMAILDOMAIN%@pmtnet.net");
}

void tst_Provider::placeholders()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(QString, expected);
    QCOMPARE(withAddress(text, address), expected);
}

void tst_Provider::parts()
{
    const QString address = QStringLiteral("joe@pop@pmtnet.net");
    QCOMPARE(localPartOf(address).toString(), QStringLiteral("joe@pop"));
    QCOMPARE(domainOf(address).toString(), QStringLiteral("pmtnet.net"));
    const QString name = QStringLiteral("joe");
    QCOMPARE(localPartOf(name).toString(), name);
}

QTEST_GUILESS_MAIN(tst_Provider)
#include "tst_Provider.moc"
