// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Account.h"
#include "core/Rare.h"

#include <QList>
#include <QString>

namespace mailsetup {

enum class Mode { List, DryRun, Apply, Test, Undo, Repair };
QLatin1StringView word(Mode mode);

enum class TestState { Accepted, Failed, Skipped };
QLatin1StringView word(TestState state);

// What the test message of one account came to.
struct TestReport {
    TestState state = TestState::Skipped;
    std::optional<Error> cause;
    QString server;
    int port = 0;
    QString tls;
    QString mechanism;
    QString reply;
    QStringList transcript; // secrets masked

    bool operator==(const TestReport &) const = default;
};

struct AccountReport {
    Account account;
    AccountState state = AccountState::Skipped;
    Rare<Error> reason;
    QString why; // the way that was taken, in a sentence; may be empty
    QList<Change> changes;
    Rare<TestReport> test;
    QString signInAs = {}; // the full address whose name and password it needs; may be empty
    // What it had in effect, and is to have; the same where nothing is to be changed. Its own changes do not
    // show all of it: an account may inherit from, or share with, another one that changes.
    MailSettings before = {};
    MailSettings after = {};

    bool operator==(const AccountReport &) const = default;
};

// One mail program at one place.
struct ClientReport {
    QString id;
    QString name;
    QString version; // empty when it cannot be read
    QString where;
    bool running = false;
    bool byHand = false; // its settings are out of any program's reach
    QList<AccountReport> accounts;

    bool operator==(const ClientReport &) const = default;
};

// Whether the values of a change are passwords, which no output shows.
bool isSecret(const Change &change);

enum class MessageLevel { Info, Warning, Error };
QLatin1StringView word(MessageLevel level);

struct ReportMessage {
    MessageLevel level = MessageLevel::Info;
    QString code;
    QString text;
    QString detail;

    bool operator==(const ReportMessage &) const = default;
};

// What a run found and did: the one source of the text output, the JSON and the wizard's last pages.
struct Report {
    Mode mode = Mode::List;
    QString providerId;
    QString providerName;
    ExitCode exit = ExitCode::Ok;
    bool changed = false;
    QString run; // empty when nothing was written
    QList<ClientReport> clients;
    QList<ReportMessage> messages;

    bool operator==(const Report &) const = default;
};

} // namespace mailsetup
