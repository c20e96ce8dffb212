// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Report.h"

namespace mailsetup {

// A report with everything in it that an output has to get right; its two passwords begin with "geheim".
inline Report sampleReport()
{
    Account account;
    account.id = QStringLiteral("eudora:Änne");
    account.label = QStringLiteral("Änne\r\nTwo");
    account.address = QStringLiteral("ann@pmtnet.net");
    account.scope = Scope::Provider;
    account.settings.smtpServer = QStringLiteral("smtp.pmtnet.net");
    account.settings.smtpAuth = SignIn::Incoming;
    account.settings.smtpUser = account.address;
    const auto change = [](const char *setting, const std::optional<QString> &before,
                           const std::optional<QString> &after) {
        Change result;
        result.store = QStringLiteral("/x/Eudora.ini");
        result.setting = QString::fromLatin1(setting);
        result.key = QStringLiteral("[S]") + QString::fromLatin1(setting);
        result.before = before;
        result.after = after;
        return result;
    };
    TestReport test;
    test.state = TestState::Failed;
    test.cause = makeError(ErrorCode::WrongPassword, account.address);
    test.server = account.settings.smtpServer;
    test.port = 25;
    test.transcript = {QStringLiteral("C: AUTH PLAIN (hidden)"), QStringLiteral("S: 535 no")};
    AccountReport entry{account,
                        AccountState::Changed,
                        std::nullopt,
                        QStringLiteral("Because."),
                        {change("smtp.server", QString(), account.settings.smtpServer),
                         change("", std::nullopt, QStringLiteral("1")),
                         change("smtp.password", QStringLiteral("geheim1"), QStringLiteral("geheim2")),
                         change("incoming.password", std::nullopt, QStringLiteral("geheim3"))},
                        test};
    AccountReport other{account, AccountState::Skipped, makeError(ErrorCode::OtherProvider), {},
                        {},      std::nullopt};
    other.account.id = QStringLiteral("eudora:Work");
    other.account.scope = Scope::Other;
    other.account.address.clear();

    Report report;
    report.mode = Mode::Apply;
    report.providerId = QStringLiteral("pmtnet.net");
    report.providerName = QStringLiteral("Peoples Mutual");
    report.exit = ExitCode::SignIn;
    report.changed = true;
    report.run = QStringLiteral("20261124T101500Z-7f3a");
    report.clients = {{QStringLiteral("eudora"),
                       QStringLiteral("Eudora"),
                       QString(),
                       QStringLiteral("/x/Eudora.ini"),
                       true,
                       false,
                       {entry, other}}};
    report.messages = {{MessageLevel::Warning, QStringLiteral("no-password"),
                        QStringLiteral("A \"text\"\nof two lines"), QString()}};
    return report;
}

} // namespace mailsetup
