// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleReport.h"

#include "silent/JsonReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mailsetup;

class tst_JsonReport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theHead();
    void accounts();
    void absentIsNullAndEmptyIsEmpty();
    void passwordsAreHidden();
    void aTestThatFailed();
    void nothingIsAReportToo();

private:
    QJsonObject m_whole;
    QJsonObject m_account;
};

void tst_JsonReport::init()
{
    QCoreApplication::setApplicationName(QStringLiteral("mailsetup"));
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    const QByteArray json = jsonReport(sampleReport());
    QVERIFY(json.endsWith("}\n"));
    m_whole = QJsonDocument::fromJson(json).object();
    m_account = m_whole.value(QStringLiteral("clients"))[0][QStringLiteral("accounts")][0].toObject();
}

void tst_JsonReport::theHead()
{
    const QJsonObject expected{
        {QStringLiteral("schema"), 1},
        {QStringLiteral("program"), QStringLiteral("mailsetup 1.2.3")},
        {QStringLiteral("mode"), QStringLiteral("apply")},
        {QStringLiteral("provider"), QJsonObject{{QStringLiteral("id"), QStringLiteral("pmtnet.net")},
                                                 {QStringLiteral("name"), QStringLiteral("Peoples Mutual")}}},
        {QStringLiteral("exitCode"), 9},
        {QStringLiteral("exit"), QStringLiteral("sign-in")},
        {QStringLiteral("changed"), true},
        {QStringLiteral("run"), QStringLiteral("20261124T101500Z-7f3a")}};
    for (const QString &key : expected.keys())
        QCOMPARE(m_whole.value(key), expected.value(key));
    const QJsonValue message = m_whole.value(QStringLiteral("messages"))[0];
    QCOMPARE(message[QStringLiteral("level")].toString(), QStringLiteral("warning"));
    QCOMPARE(message[QStringLiteral("text")].toString(), QStringLiteral("A \"text\"\nof two lines"));
    const QJsonValue client = m_whole.value(QStringLiteral("clients"))[0];
    QVERIFY(client[QStringLiteral("version")].isNull());
    QCOMPARE(client[QStringLiteral("running")], QJsonValue(true));
}

void tst_JsonReport::accounts()
{
    QCOMPARE(m_account.value(QStringLiteral("id")).toString(), QStringLiteral("eudora:Änne"));
    QCOMPARE(m_account.value(QStringLiteral("state")).toString(), QStringLiteral("changed"));
    QVERIFY(m_account.value(QStringLiteral("reason")).isNull());
    const QJsonObject settings{{QStringLiteral("smtp.server"), QStringLiteral("smtp.pmtnet.net")},
                               {QStringLiteral("smtp.port"), 25},
                               {QStringLiteral("smtp.security"), QStringLiteral("none")},
                               {QStringLiteral("smtp.auth"), true},
                               {QStringLiteral("smtp.user"), QStringLiteral("ann@pmtnet.net")},
                               {QStringLiteral("smtp.password"), QStringLiteral("asks")}};
    QCOMPARE(m_account.value(QStringLiteral("settings")).toObject(), settings);
    const QJsonValue other = m_whole.value(QStringLiteral("clients"))[0][QStringLiteral("accounts")][1];
    QCOMPARE(other[QStringLiteral("reason")].toString(), QStringLiteral("other-provider"));
    QCOMPARE(other[QStringLiteral("scope")].toString(), QStringLiteral("other"));
    QVERIFY(other[QStringLiteral("address")].isNull());
    QVERIFY(other[QStringLiteral("test")].isNull());
}

void tst_JsonReport::absentIsNullAndEmptyIsEmpty()
{
    const QJsonArray changes = m_account.value(QStringLiteral("changes")).toArray();
    QCOMPARE(changes[0][QStringLiteral("before")], QJsonValue(QString()));
    QVERIFY(changes[1][QStringLiteral("before")].isNull());
    QVERIFY(changes[1][QStringLiteral("setting")].isNull());
    QCOMPARE(changes[1][QStringLiteral("after")].toString(), QStringLiteral("1"));
}

void tst_JsonReport::passwordsAreHidden()
{
    QVERIFY(!jsonReport(sampleReport()).contains("geheim"));
    const QJsonArray changes = m_account.value(QStringLiteral("changes")).toArray();
    QCOMPARE(changes[2][QStringLiteral("before")].toString(), QStringLiteral("(hidden)"));
    QCOMPARE(changes[2][QStringLiteral("after")].toString(), QStringLiteral("(hidden)"));
    QVERIFY(changes[3][QStringLiteral("before")].isNull());
    QCOMPARE(changes[3][QStringLiteral("after")].toString(), QStringLiteral("(hidden)"));
}

void tst_JsonReport::aTestThatFailed()
{
    const QJsonObject test = m_account.value(QStringLiteral("test")).toObject();
    QCOMPARE(test.value(QStringLiteral("state")).toString(), QStringLiteral("failed"));
    QCOMPARE(test.value(QStringLiteral("cause")).toString(), QStringLiteral("wrong-password"));
    QCOMPARE(test.value(QStringLiteral("supportCode")).toString(), QStringLiteral("S20"));
    for (const char *absent : {"tls", "mechanism", "reply"})
        QVERIFY2(test.value(QLatin1StringView(absent)).isNull(), absent);
}

void tst_JsonReport::nothingIsAReportToo()
{
    const QJsonObject empty = QJsonDocument::fromJson(jsonReport(Report())).object();
    QVERIFY(empty.value(QStringLiteral("run")).isNull());
    QCOMPARE(empty.value(QStringLiteral("clients")), QJsonValue(QJsonArray()));
    QCOMPARE(empty.value(QStringLiteral("exit")).toString(), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(tst_JsonReport)
#include "tst_JsonReport.moc"
