// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "silent/SilentFace.h"

#include <QTest>

using namespace mailsetup;

class tst_SilentFace : public QObject
{
    Q_OBJECT

private slots:
    void goodCredentials_data();
    void goodCredentials();
    void badCredentials_data();
    void badCredentials();
};

void tst_SilentFace::goodCredentials_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected"); // address=password
    QTest::newRow("none") << QByteArray("[]") << QStringList();
    QTest::newRow("one") << QByteArray(R"([{"address": "Joe@PMTnet.net", "password": "a b"}])")
                         << QStringList{QStringLiteral("joe@pmtnet.net=a b")};
    QTest::newRow("two")
        << QByteArray(
               R"([{"address":"joe@pmtnet.net","password":"x"},{"address":"ann@pmtnet.net","password":"ä\"\\"}])")
        << QStringList{QStringLiteral("ann@pmtnet.net=ä\"\\"), QStringLiteral("joe@pmtnet.net=x")};
    QTest::newRow("unknown members") << QByteArray(
                                            R"([{"address":"joe@pmtnet.net","password":"x","note":1}])")
                                     << QStringList{QStringLiteral("joe@pmtnet.net=x")};
    QTest::newRow("the last one wins")
        << QByteArray(
               R"([{"address":"joe@pmtnet.net","password":"x"},{"address":"JOE@pmtnet.net","password":"y"}])")
        << QStringList{QStringLiteral("joe@pmtnet.net=y")};
}

void tst_SilentFace::goodCredentials()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, expected);
    const auto parsed = parseCredentials(json, QStringLiteral("file"));
    QVERIFY(parsed);
    QStringList found;
    for (const auto &[address, password] : *parsed)
        found.append(address + u'=' + QString::fromUtf8(password.reveal()));
    QCOMPARE(found, expected);
}

void tst_SilentFace::badCredentials_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("joe@pmtnet.net:geheim");
    QTest::newRow("cut off") << QByteArray(R"([{"address":"joe@pmtnet.net","password":"geheim")");
    QTest::newRow("an object") << QByteArray(R"({"joe@pmtnet.net":"geheim"})");
    QTest::newRow("texts") << QByteArray(R"(["joe@pmtnet.net","geheim"])");
    QTest::newRow("no password") << QByteArray(R"([{"address":"joe@pmtnet.net"}])");
    QTest::newRow("empty password") << QByteArray(R"([{"address":"joe@pmtnet.net","password":""}])");
    QTest::newRow("password that is a number")
        << QByteArray(R"([{"address":"joe@pmtnet.net","password":5}])");
    QTest::newRow("no address") << QByteArray(R"([{"password":"geheim"}])");
    QTest::newRow("short address") << QByteArray(R"([{"address":"joe","password":"geheim"}])");
    QTest::newRow("second is bad") << QByteArray(
        R"([{"address":"joe@pmtnet.net","password":"geheim"},{"address":"ann","password":"geheim"}])");
}

void tst_SilentFace::badCredentials()
{
    QFETCH(QByteArray, json);
    const auto parsed = parseCredentials(json, QStringLiteral("file"));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::SecretFileUnreadable);
    QVERIFY(parsed.error().message.contains(QLatin1StringView("file")));
    QVERIFY(!(parsed.error().message + parsed.error().detail).contains(QLatin1StringView("geheim")));
}

QTEST_GUILESS_MAIN(tst_SilentFace)
#include "tst_SilentFace.moc"
