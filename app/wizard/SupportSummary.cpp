// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/SupportSummary.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>

namespace mailsetup {

namespace {

// Any address that a sentence or a reply carries.
QString withoutAddresses(QString text)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>@'\"]+@[A-Za-z0-9.-]+"));
    qsizetype from = 0;
    for (auto match = address.match(text); match.hasMatch(); match = address.match(text, from)) {
        const QString shortOne = shortened(match.captured());
        text.replace(match.capturedStart(), match.capturedLength(), shortOne);
        from = match.capturedStart() + shortOne.size();
    }
    return text;
}

void addClients(QString &text, const Report &report)
{
    for (const ClientReport &client : report.clients) {
        text += QStringLiteral("%1 %2%3\n")
                    .arg(client.name, client.version.isEmpty() ? QStringLiteral("?") : client.version,
                         client.running ? QStringLiteral(" (open)") : QString());
        for (const AccountReport &account : client.accounts) {
            text += QStringLiteral("  %1: %2").arg(shortened(account.account.address), word(account.state));
            if (account.reason)
                text += QStringLiteral(", %1 %2").arg(supportCode(account.reason->code),
                                                      word(account.reason->code));
            if (account.test)
                text += QStringLiteral(", test %1").arg(word(account.test->state));
            if (account.test && account.test->cause)
                text += QStringLiteral(" %1 %2").arg(supportCode(account.test->cause->code),
                                                     word(account.test->cause->code));
            text += u'\n';
        }
    }
}

void addErrors(QString &text, const WizardModel &model)
{
    QList<Error> errors;
    if (model.error)
        errors.append(*model.error);
    for (const PasswordCheck &check : model.checks) {
        if (check.error && !errors.contains(*check.error))
            errors.append(*check.error);
    }
    for (const Error &error : errors)
        text += QStringLiteral("Error %1 %2: %3\n")
                    .arg(supportCode(error.code), word(error.code), withoutAddresses(error.detail));
    for (const ReportMessage &message : model.report.messages)
        text += QStringLiteral("%1 %2: %3\n")
                    .arg(word(message.level), message.code, withoutAddresses(message.detail));
}

} // namespace

QString shortened(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1)
        return address.isEmpty() ? QStringLiteral("(no address)") : address.left(1) + u'\u2026';
    return address.left(1) + u'\u2026' + oneLine(address.mid(at));
}

QString supportSummary(const WizardModel &model)
{
    QString text = QStringLiteral("mailsetup %1, screen %2%3\n%4, %5\nProvider: %6\n")
                       .arg(QCoreApplication::applicationVersion(), code(model.screen),
                            model.practice ? QStringLiteral(" (practice)") : QString(),
                            QSysInfo::prettyProductName(), QLocale().name(), model.provider.id);
    if (!model.unfinishedRun.isEmpty())
        text += QStringLiteral("Unfinished run: %1\n").arg(model.unfinishedRun);
    addClients(text, model.report.clients.isEmpty() ? model.found : model.report);
    addErrors(text, model);
    return text;
}

} // namespace mailsetup
