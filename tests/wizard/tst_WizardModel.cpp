// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/WizardModel.h"

#include <QTest>

using namespace mailsetup;

class tst_WizardModel : public QObject
{
    Q_OBJECT

private slots:
    void placesOfOneProgramAreOneRow();
    void theCommandLineLimitsThePrograms();
    void anOpenProgramHoldsTheWayOnlyWhileItIsChosen();
    void accountsThatCanBeChosen_data();
    void accountsThatCanBeChosen();
    void theCustomersChoiceWins();
    void passwordsAreRightWhenAllAre();
    void failedTestsAreNamed();
};

namespace {

AccountReport account(const QString &id, AccountState state, std::optional<ErrorCode> reason = {},
                      Scope scope = Scope::Provider)
{
    AccountReport report;
    report.account.id = id;
    report.account.scope = scope;
    report.state = state;
    if (reason)
        report.reason = makeError(*reason);
    return report;
}

ClientReport client(const QString &id, const QString &where, const QList<AccountReport> &accounts = {})
{
    ClientReport report;
    report.id = id;
    report.name = id.toUpper();
    report.where = where;
    report.accounts = accounts;
    return report;
}

WizardModel modelWithTwo()
{
    WizardModel model;
    model.found.clients = {
        client(QStringLiteral("one"), QStringLiteral("/a"),
               {account(QStringLiteral("one:1"), AccountState::ToChange)}),
        client(QStringLiteral("two"), QStringLiteral("/b"),
               {account(QStringLiteral("two:1"), AccountState::ToChange)}),
    };
    model.planned = model.found;
    model.activity = Activity::None;
    return model;
}

} // namespace

Q_DECLARE_METATYPE(mailsetup::AccountReport)

void tst_WizardModel::placesOfOneProgramAreOneRow()
{
    Report report;
    report.clients = {client(QStringLiteral("one"), QStringLiteral("/a")),
                      client(QStringLiteral("two"), QStringLiteral("/b")),
                      client(QStringLiteral("one"), QStringLiteral("/c"),
                             {account(QStringLiteral("one:1"), AccountState::ToChange)})};
    report.clients[2].running = true;
    report.clients[2].version = QStringLiteral("6.0");
    const QList<ProgramView> programs = programViews(report);
    QCOMPARE(programs.size(), 2);
    QCOMPARE(programs[0].places, (QStringList{QStringLiteral("/a"), QStringLiteral("/c")}));
    QCOMPARE(programs[0].version, QStringLiteral("6.0"));
    QVERIFY(programs[0].isRunning);
    QVERIFY(programs[0].hasAccounts);
    QVERIFY(!programs[1].hasAccounts);
}

void tst_WizardModel::theCommandLineLimitsThePrograms()
{
    WizardModel model = modelWithTwo();
    QCOMPARE(programChoice(model).clients, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    model.base.clients = {QStringLiteral("two")};
    QCOMPARE(programChoice(model).clients, QStringList{QStringLiteral("two")});
}

void tst_WizardModel::anOpenProgramHoldsTheWayOnlyWhileItIsChosen()
{
    WizardModel model = modelWithTwo();
    QVERIFY(canLeavePrograms(model));
    model.found.clients[0].running = true;
    QVERIFY(!canLeavePrograms(model));
    model.programsLeftOut = {QStringLiteral("one")};
    QVERIFY(canLeavePrograms(model));
    model.programsLeftOut = {QStringLiteral("one"), QStringLiteral("two")};
    QVERIFY(!canLeavePrograms(model));
}

void tst_WizardModel::accountsThatCanBeChosen_data()
{
    QTest::addColumn<AccountReport>("report");
    QTest::addColumn<bool>("canBe");
    QTest::addColumn<bool>("isUsually");
    const QString id = QStringLiteral("x");
    QTest::newRow("to change") << account(id, AccountState::ToChange) << true << true;
    QTest::newRow("right") << account(id, AccountState::AlreadyRight) << true << true;
    QTest::newRow("another provider's")
        << account(id, AccountState::Skipped, ErrorCode::OtherProvider, Scope::Other) << false << false;
    QTest::newRow("local proxy") << account(id, AccountState::Skipped, ErrorCode::LocalProxy) << true
                                 << false;
    QTest::newRow("locked") << account(id, AccountState::Skipped, ErrorCode::Locked) << false << false;
    QTest::newRow("no address") << account(id, AccountState::Skipped, ErrorCode::AddressUnknown) << false
                                << false;
}

void tst_WizardModel::accountsThatCanBeChosen()
{
    QFETCH(AccountReport, report);
    QFETCH(bool, canBe);
    QFETCH(bool, isUsually);
    QCOMPARE(canChoose(report), canBe);
    QCOMPARE(isChosen(WizardModel(), report), isUsually);
}

void tst_WizardModel::theCustomersChoiceWins()
{
    WizardModel model = modelWithTwo();
    QCOMPARE(accountChoice(model).accounts, (QStringList{QStringLiteral("one:1"), QStringLiteral("two:1")}));
    model.accountChoices[QStringLiteral("one:1")] = false;
    QCOMPARE(accountChoice(model).accounts, QStringList{QStringLiteral("two:1")});
    QVERIFY(canLeaveAccounts(model));
    model.accountChoices[QStringLiteral("two:1")] = false;
    QVERIFY(!canLeaveAccounts(model));
}

void tst_WizardModel::passwordsAreRightWhenAllAre()
{
    WizardModel model;
    model.addresses = {QStringLiteral("a@b.c"), QStringLiteral("d@b.c")};
    QVERIFY(!areAllPasswordsRight(model));
    model.checks[QStringLiteral("a@b.c")].state = CheckState::Right;
    QVERIFY(!areAllPasswordsRight(model));
    model.checks[QStringLiteral("d@b.c")].state = CheckState::Right;
    QVERIFY(areAllPasswordsRight(model));
}

void tst_WizardModel::failedTestsAreNamed()
{
    Report report = modelWithTwo().found;
    report.clients[0].accounts[0].test.emplace();
    report.clients[1].accounts[0].test.emplace();
    report.clients[1].accounts[0].test->state = TestState::Accepted;
    QCOMPARE(failedTests(report), QStringList{QStringLiteral("one:1")});
}

QTEST_APPLESS_MAIN(tst_WizardModel)
#include "tst_WizardModel.moc"
