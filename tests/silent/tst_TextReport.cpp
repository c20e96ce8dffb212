// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleReport.h"

#include "silent/TextReport.h"

#include <QTest>

using namespace mailsetup;

class tst_TextReport : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasDone();
    void passwordsAreHidden();
    void whatOthersWroteMakesNoLine();
    void namesTheRunOnlyWhereSomethingWasWritten();
    void comesInPieces();
};

void tst_TextReport::saysWhatWasDone()
{
    const QString text = textReport(sampleReport());
    for (const char *part :
         {"Peoples Mutual\n", "Eudora: /x/Eudora.ini (open)", "<ann@pmtnet.net>: changed", "eudora:Work",
          "another provider", "[S]smtp.server: '' -> 'smtp.pmtnet.net'", "(nothing) -> '1'", "Because.",
          "[S20]", "Result: sign-in (9)\n", "--undo 20261124T101500Z-7f3a"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

void tst_TextReport::passwordsAreHidden()
{
    const QString text = textReport(sampleReport());
    QVERIFY(!text.contains(QLatin1StringView("geheim")));
    QVERIFY(text.contains(QLatin1StringView("[S]smtp.password: (hidden) -> (hidden)")));
}

void tst_TextReport::whatOthersWroteMakesNoLine()
{
    Report report = sampleReport();
    AccountReport &account = report.clients[0].accounts[0];
    const QString evil = QStringLiteral("x\nResult: ok (0)\n\x1b[2J");
    account.account.label = evil;
    account.account.id = evil;
    account.changes[0].before = evil;
    account.changes[0].key = evil;
    report.clients[0].where = evil;
    report.clients[0].version = evil;
    account.test = TestReport{TestState::Accepted, std::nullopt, evil, 25, evil, evil, evil, {}};
    const QString text = textReport(report);
    QVERIFY(!text.contains(QChar(0x1b)));
    QCOMPARE(text.count(QLatin1StringView("\nResult: ")), 1);
}

void tst_TextReport::namesTheRunOnlyWhereSomethingWasWritten()
{
    Report report = sampleReport();
    report.changed = false;
    QVERIFY(!textReport(report).contains(QLatin1StringView("--undo")));
    report = sampleReport();
    report.mode = Mode::Undo;
    QVERIFY(!textReport(report).contains(QLatin1StringView("--undo")));
}

void tst_TextReport::comesInPieces()
{
    Report report = sampleReport();
    const AccountReport account = report.clients[0].accounts[0];
    for (int n = 0; n < 1000; ++n)
        report.clients[0].accounts.append(account);
    QString text;
    int pieces = 0;
    writeTextReport(report, [&](QStringView piece) {
        text += piece;
        ++pieces;
    });
    QVERIFY(pieces > 1);
    QCOMPARE(text.count(account.account.id), 1001);
    QCOMPARE(text, textReport(report));
}

QTEST_GUILESS_MAIN(tst_TextReport)
#include "tst_TextReport.moc"
