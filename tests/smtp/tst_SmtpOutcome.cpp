// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SmtpCapabilities.h"
#include "smtp/SmtpOutcome.h"

#include <QtTest>

using namespace mailsetup;

class tst_SmtpOutcome : public QObject
{
    Q_OBJECT

private slots:
    void mapsReplies_data();
    void mapsReplies();
    void readsCapabilities_data();
    void readsCapabilities();
};

void tst_SmtpOutcome::mapsReplies_data()
{
    using enum ErrorCode;
    using enum SmtpStep;
    QTest::addColumn<SmtpStep>("step");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("expected");
    QTest::addColumn<bool>("isMechanism");

    const auto row = [](SmtpStep step, int code, const char *text, ErrorCode expected,
                        bool isMechanism = false) {
        QTest::addRow("%d %d %s", int(step), code, text)
            << step << code << QByteArray(text) << expected << isMechanism;
    };
    row(Greeting, 421, "", ServerBusy);
    row(Greeting, 450, "", ServerBusy);
    row(Greeting, 554, "", ConnectionClosed);
    row(Greeting, 354, "", NotSmtp);
    row(Hello, 421, "", ServerBusy);
    row(Hello, 451, "", ServerBusy);
    row(Hello, 502, "", AuthNotOffered);
    row(StartTls, 421, "", ServerBusy);
    row(StartTls, 454, "", TlsNotOffered);
    row(StartTls, 501, "", TlsNotOffered);
    row(StartTls, 250, "", NotSmtp);
    row(Auth, 421, "4.7.0 too many", ServerBusy);
    row(Auth, 454, "4.7.0 too many tries", ServerBusy);
    row(Auth, 432, "", ServerBusy);
    row(Auth, 535, "5.7.8 bad credentials", WrongPassword);
    row(Auth, 550, "no", WrongPassword);
    row(Auth, 534, "5.7.9 Application-specific password required", WrongPassword);
    row(Auth, 534, "5.7.9 too weak", WrongPassword, true);
    row(Auth, 535, "5.7.0 Too MANY failed tries", AccountBlocked);
    row(Auth, 535, "5.7.8 account is locked", AccountBlocked);
    row(Auth, 535, "5.7.139 SmtpClientAuthentication is disabled", AccountBlocked);
    row(Auth, 554, "5.7.1 your address is blocked", AccountBlocked);
    row(Auth, 550, "account suspended", AccountBlocked);
    row(Auth, 500, "unknown command", AuthNotOffered);
    row(Auth, 502, "", AuthNotOffered);
    row(Auth, 503, "", AuthNotOffered);
    row(Auth, 504, "5.5.4", MethodNotOffered, true);
    row(Auth, 530, "5.7.0 Must issue a STARTTLS command first", MethodNotOffered);
    row(Auth, 538, "5.7.11", MethodNotOffered, true);
    row(Auth, 250, "", NotSmtp);
    row(Mail, 421, "", ServerBusy);
    row(Mail, 451, "", SenderRefused);
    row(Mail, 530, "5.7.0 Authentication required", SenderRefused);
    row(Mail, 550, "", SenderRefused);
    row(Mail, 354, "", NotSmtp);
    row(Rcpt, 450, "", RecipientRefused);
    row(Rcpt, 550, "", RecipientRefused);
    row(Rcpt, 421, "", ServerBusy);
    row(Data, 451, "", MessageRefused);
    row(Data, 554, "", MessageRefused);
    row(Data, 250, "", NotSmtp);
    row(Message, 421, "", ServerBusy);
    row(Message, 452, "", MessageRefused);
    row(Message, 554, "", MessageRefused);
    row(Message, 354, "", NotSmtp);
}

void tst_SmtpOutcome::mapsReplies()
{
    QFETCH(SmtpStep, step);
    QFETCH(int, code);
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, expected);
    QFETCH(bool, isMechanism);
    const SmtpReply reply{code, {text}, {}};
    QCOMPARE(outcome(step, reply), expected);
    QCOMPARE(step == SmtpStep::Auth && isMechanismRefused(reply), isMechanism);
}

void tst_SmtpOutcome::readsCapabilities_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<SmtpCapabilities>("expected");
    const auto row = [](const char *line, const SmtpCapabilities &expected) {
        QTest::newRow(line) << QByteArray(line) << expected;
    };
    row("STARTTLS", {.hasStartTls = true});
    row("starttls", {.hasStartTls = true});
    row("StartTLS  ", {.hasStartTls = true});
    row("STARTTLSX", {});
    row("XSTARTTLS", {});
    row("X STARTTLS", {});
    row("PIPELINING", {.hasPipelining = true});
    row("8BITMIME", {.hasEightBitMime = true});
    row("SIZE", {.hasSize = true});
    row("size 1000", {.hasSize = true});
    row("AUTH PLAIN Login", {.hasAuth = true, .authMechanisms = {"PLAIN", "LOGIN"}});
    row("auth\tplain", {.hasAuth = true, .authMechanisms = {"PLAIN"}});
    row("AUTH", {.hasAuth = true});
    row("AUTH=LOGIN PLAIN", {.hasAuth = true, .authMechanisms = {"LOGIN", "PLAIN"}});
    row("XAUTH PLAIN", {});
    row("AUTHX PLAIN", {});
    row("", {});
}

void tst_SmtpOutcome::readsCapabilities()
{
    QFETCH(QByteArray, line);
    QFETCH(SmtpCapabilities, expected);
    QCOMPARE(capabilitiesOf({250, {"STARTTLS", line}, {}}), expected);
}

QTEST_GUILESS_MAIN(tst_SmtpOutcome)
#include "tst_SmtpOutcome.moc"
