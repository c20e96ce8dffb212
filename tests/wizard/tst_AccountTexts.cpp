// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/AccountTexts.h"

#include <QTest>

using namespace mailsetup;

class tst_AccountTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorSaysWhatAndWhichCode_data();
    void everyErrorSaysWhatAndWhichCode();
    void nowSaysHowItSends_data();
    void nowSaysHowItSends();
    void changesInPlainWords();
    void passwordsStayHidden();
    void afterwardsNamesThePasswordOnlyWhereItIsAsked_data();
    void afterwardsNamesThePasswordOnlyWhereItIsAsked();
};

namespace {

Change change(Setting setting, const QString &before, const QString &after)
{
    Change change;
    change.store = QStringLiteral("/home/joe/prefs.js");
    change.setting = word(setting);
    change.key = QStringLiteral("a.key");
    change.before = before;
    change.after = after;
    return change;
}

AccountReport joe()
{
    AccountReport report;
    report.account.label = QStringLiteral("Joe");
    report.account.address = QStringLiteral("joe@pmtnet.net");
    report.account.settings.smtpUser = QStringLiteral("joe");
    report.state = AccountState::ToChange;
    report.before = report.account.settings;
    report.after = report.before;
    report.after.smtpAuth = SignIn::Own;
    report.after.smtpUser = QStringLiteral("joe@pmtnet.net");
    report.signInAs = QStringLiteral("joe@pmtnet.net");
    report.changes = {change(Setting::SmtpUser, QStringLiteral("joe"), QStringLiteral("joe@pmtnet.net@pop")),
                      change(Setting::SmtpAuth, QStringLiteral("0"), QStringLiteral("1"))};
    return report;
}

} // namespace

Q_DECLARE_METATYPE(mailsetup::SignIn)
Q_DECLARE_METATYPE(mailsetup::PasswordState)

void tst_AccountTexts::everyErrorSaysWhatAndWhichCode_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code : allErrorCodes())
        QTest::newRow(word(code).data()) << code;
}

// The window speaks to somebody who knows no command line.
void tst_AccountTexts::everyErrorSaysWhatAndWhichCode()
{
    QFETCH(ErrorCode, code);
    const ErrorWords words = wordsOf(makeError(code, QStringLiteral("The Subject")));
    QCOMPARE(words.what, sentence(code, QStringLiteral("The Subject")));
    QCOMPARE(words.supportCode, QString(supportCode(code)));
    QVERIFY2(!words.next.contains(QLatin1StringView("--")), qPrintable(words.next));
    const bool isOfSending = exitCode(code) == ExitCode::SignIn || exitCode(code) == ExitCode::Unreachable ||
                             exitCode(code) == ExitCode::Tls || exitCode(code) == ExitCode::Refused;
    if (isOfSending)
        QVERIFY(!words.next.isEmpty());
}

void tst_AccountTexts::nowSaysHowItSends_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<QString>("part");
    QTest::newRow("off") << SignIn::Off << QStringLiteral("without signing in");
    QTest::newRow("own") << SignIn::Own << QStringLiteral("as joe");
    QTest::newRow("incoming") << SignIn::Incoming << QStringLiteral("as joe");
    QTest::newRow("other") << SignIn::Other << QStringLiteral("another way");
}

void tst_AccountTexts::nowSaysHowItSends()
{
    QFETCH(SignIn, signIn);
    QFETCH(QString, part);
    AccountReport report = joe();
    report.account.settings.smtpAuth = signIn;
    QVERIFY2(nowText(report).contains(part), qPrintable(nowText(report)));
}

// A program's own words (0, 1, a composed login) mean nothing to its owner, and what is inherited counts.
void tst_AccountTexts::changesInPlainWords()
{
    const QList<PlainChange> expected{
        {QStringLiteral("Sign in when sending"), QStringLiteral("no"), QStringLiteral("yes")},
        {QStringLiteral("User name for sending"), QStringLiteral("joe"), QStringLiteral("joe@pmtnet.net")}};
    QCOMPARE(plainChanges(joe()), expected);
}

void tst_AccountTexts::passwordsStayHidden()
{
    AccountReport report = joe();
    report.after = report.before;
    report.changes = {change(Setting::SmtpPassword, QStringLiteral("hunter2"), QStringLiteral("hunter3"))};
    Report all;
    all.clients = {{QStringLiteral("x"), QStringLiteral("X"), {}, {}, false, false, {report}}};
    QVERIFY(!changeDetails(all).contains(QLatin1StringView("hunter")));
    const QList<PlainChange> plain = plainChanges(report);
    QCOMPARE(plain.size(), 1);
    QVERIFY(!plain[0].before.contains(QLatin1StringView("hunter")));
    QVERIFY(!plain[0].after.contains(QLatin1StringView("hunter")));
}

void tst_AccountTexts::afterwardsNamesThePasswordOnlyWhereItIsAsked_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<PasswordState>("password");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("kept") << QStringLiteral("keeps") << PasswordState::Stored << false;
    QTest::newRow("asks once") << QStringLiteral("asks-once") << PasswordState::Stored << true;
    QTest::newRow("none there") << QStringLiteral("keeps") << PasswordState::Asks << true;
}

void tst_AccountTexts::afterwardsNamesThePasswordOnlyWhereItIsAsked()
{
    QFETCH(QString, note);
    QFETCH(PasswordState, password);
    QFETCH(bool, isAsked);
    ClientProfile profile;
    profile.passwordNote = note;
    AccountReport account = joe();
    account.state = AccountState::Changed;
    account.account.settings.smtpPassword = password;
    const ClientReport client{QStringLiteral("x"), QStringLiteral("X Mail"), {}, {}, false, false, {account}};
    QCOMPARE(willAskForPassword(client, &profile), isAsked);
    const QString text = afterwardsText({client.name, QStringLiteral("Y Mail")}, isAsked);
    QVERIFY(text.contains(QLatin1StringView("X Mail")) && text.contains(QLatin1StringView("Y Mail")));
    QCOMPARE(text.contains(QLatin1StringView("remember")), isAsked);
}

QTEST_APPLESS_MAIN(tst_AccountTexts)
#include "tst_AccountTexts.moc"
