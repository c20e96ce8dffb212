// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Account.h"
#include "core/Rare.h"
#include "core/Secret.h"
#include "engine/Findings.h"
#include "platform/Keyring.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <vector>

namespace mailsetup {

// Which accounts are to be changed; an empty list means all.
struct Choice {
    QStringList addresses; // the customer's own, full
    QStringList clients;   // ids of mail programs
    QStringList accounts;  // ids of accounts
    // Full addresses that were corrected, by the id of the account that signs in with them.
    QMap<QString, QString> addressOf = {};

    bool operator==(const Choice &) const = default;
};

// What is wanted for one account. Port and security are absent where the account keeps its own.
struct Wanted {
    QString server;
    QString user;
    std::optional<int> port;
    std::optional<Security> security;

    bool operator==(const Wanted &) const = default;
};

// Where a program keeps the password for sending, protected by the system for this user.
struct PasswordPlace {
    QByteArray group; // as the profile says it
    QByteArray key;
    QByteArray begins; // bytes before what the system makes of the password
    QByteArray salt;   // bytes that it mixes in; may be none

    bool operator==(const PasswordPlace &) const = default;
};

struct PlannedAccount {
    FoundAccount *found = nullptr;
    AccountState state = AccountState::Skipped; // already-right, to-change or skipped
    Rare<Error> reason;                         // why it is skipped
    QString why;                                // the way that was taken, translated
    QString address;                            // whose name and password it signs in with
    Wanted wanted;
    QList<Change> changes;
    // Where the program keeps its password, of an account that is to change: one of them, or none.
    Rare<PasswordPlace> passwordPlace;
    Rare<KeyringItem> keyringItem;
    Rare<Secret> keyringPassword; // what the item is to hold
};

struct PlannedClient {
    FoundClient *client = nullptr;
    std::vector<PlannedAccount> accounts;
};

// What a run would do, or did. The documents of the findings hold the planned values already; nothing is
// on disk before the Applier writes them.
struct ChangePlan {
    std::vector<PlannedClient> clients;
};

} // namespace mailsetup
