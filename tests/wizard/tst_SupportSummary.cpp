// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/SupportSummary.h"

#include <QTest>

using namespace mailsetup;

class tst_SupportSummary : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreShortened_data();
    void addressesAreShortened();
    void saysWhereTheCallerIsAndWhatWentWrong();
};

void tst_SupportSummary::addressesAreShortened_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("usual") << QStringLiteral("joe@pmtnet.net") << QStringLiteral("j\u2026@pmtnet.net");
    QTest::newRow("short name") << QStringLiteral("joe") << QStringLiteral("j\u2026");
    QTest::newRow("none") << QString() << QStringLiteral("(no address)");
}

void tst_SupportSummary::addressesAreShortened()
{
    QFETCH(QString, address);
    QFETCH(QString, expected);
    QCOMPARE(shortened(address), expected);
}

void tst_SupportSummary::saysWhereTheCallerIsAndWhatWentWrong()
{
    WizardModel model;
    model.screen = Screen::SignIn;
    model.provider.id = QStringLiteral("pmtnet.net");
    AccountReport account;
    account.account.address = QStringLiteral("secretive.joe@pmtnet.net");
    account.state = AccountState::ToChange;
    model.report.clients = {
        {QStringLiteral("x"), QStringLiteral("X Mail"), QStringLiteral("6.0"), {}, true, false, {account}}};
    model.checks[account.account.address] = {
        CheckState::Failed,
        makeError(ErrorCode::WrongPassword, account.account.address,
                  QStringLiteral("535 secretive.joe@pmtnet.net and <ann@pmtnet.net> refused"))};
    const QString summary = supportSummary(model);
    for (const char *part : {"screen M4", "X Mail 6.0 (open)", "to-change", "S20 wrong-password",
                             "pmtnet.net", "535 s\u2026@pmtnet.net and <a\u2026@pmtnet.net> refused"})
        QVERIFY2(summary.contains(QString::fromUtf8(part)), part);
    QVERIFY2(!summary.contains(QLatin1StringView("secretive")), qPrintable(summary));
    QVERIFY2(!summary.contains(QLatin1StringView("ann@")), qPrintable(summary));
}

QTEST_GUILESS_MAIN(tst_SupportSummary)
#include "tst_SupportSummary.moc"
