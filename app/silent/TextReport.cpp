// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "silent/TextReport.h"

#include <QCoreApplication>

namespace mailsetup {

namespace {

QString stateText(AccountState state)
{
    switch (state) {
    case AccountState::AlreadyRight:
        return QCoreApplication::translate("TextReport", "is right already");
    case AccountState::ToChange:
        return QCoreApplication::translate("TextReport", "would be changed");
    case AccountState::Changed:
        return QCoreApplication::translate("TextReport", "changed");
    case AccountState::Restored:
        return QCoreApplication::translate("TextReport", "restored");
    case AccountState::Skipped:
        return QCoreApplication::translate("TextReport", "left alone");
    case AccountState::Failed:
        break;
    }
    return QCoreApplication::translate("TextReport", "failed");
}

QString shown(const Change &change, const std::optional<QString> &text)
{
    if (text && isSecret(change))
        return QCoreApplication::translate("TextReport", "(hidden)");
    return text ? u'\'' + oneLine(*text) + u'\'' : QCoreApplication::translate("TextReport", "(nothing)");
}

void addTest(QString &text, const TestReport &test)
{
    text += QStringLiteral("      ");
    switch (test.state) {
    case TestState::Accepted:
        text += QCoreApplication::translate("TextReport",
                                            "test message accepted by %1, port %2, %3, sign-in by %4: %5")
                    .arg(oneLine(test.server), QString::number(test.port),
                         test.tls.isEmpty() ? QCoreApplication::translate("TextReport", "without encryption")
                                            : oneLine(test.tls),
                         oneLine(test.mechanism), oneLine(test.reply));
        break;
    case TestState::Failed:
        text += QCoreApplication::translate("TextReport", "test failed: %1 [%2]")
                    .arg(test.cause->message, supportCode(test.cause->code));
        break;
    case TestState::Skipped:
        text += QCoreApplication::translate("TextReport", "not tested: %1")
                    .arg(test.cause ? test.cause->message : QString());
        break;
    }
    text += u'\n';
}

void addAccount(QString &text, const AccountReport &report)
{
    const Account &account = report.account;
    text += QStringLiteral("    ") + oneLine(account.label);
    if (!account.address.isEmpty() && account.address != account.label)
        text += QStringLiteral(" <") + oneLine(account.address) + u'>';
    text += QStringLiteral(": ") + stateText(report.state);
    if (report.reason)
        text += QStringLiteral(" - ") + report.reason->message;
    text += QStringLiteral("  (") + oneLine(account.id) + QStringLiteral(")\n");
    if (!report.why.isEmpty())
        text += QStringLiteral("      ") + report.why + u'\n';
    for (const Change &change : report.changes)
        text += QStringLiteral("      ") + oneLine(change.key) + QStringLiteral(": ") +
                shown(change, change.before) + QStringLiteral(" -> ") + shown(change, change.after) + u'\n';
    if (report.test)
        addTest(text, *report.test);
}

} // namespace

QString textReport(const Report &report)
{
    QString text = report.providerName + u'\n';
    for (const ClientReport &client : report.clients) {
        text += QStringLiteral("  ") + client.name;
        if (!client.version.isEmpty())
            text += u' ' + oneLine(client.version);
        text += QStringLiteral(": ") + oneLine(client.where) +
                (client.running ? QCoreApplication::translate("TextReport", " (open)") : QString()) + u'\n';
        for (const AccountReport &account : client.accounts)
            addAccount(text, account);
    }
    if (!report.run.isEmpty() && report.changed && report.mode == Mode::Apply)
        text += QCoreApplication::translate("TextReport", "To undo this: mailsetup --silent --undo %1")
                    .arg(report.run) +
                u'\n';
    text += QCoreApplication::translate("TextReport", "Result: %1 (%2)")
                .arg(word(report.exit))
                .arg(static_cast<int>(report.exit)) +
            u'\n';
    return text;
}

} // namespace mailsetup
