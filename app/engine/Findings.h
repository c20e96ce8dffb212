// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Account.h"
#include "core/ClientProfile.h"
#include "engine/DocumentView.h"
#include "engine/Interpreter.h"
#include "platform/Machine.h"

#include <QList>
#include <QString>

#include <deque>
#include <memory>
#include <vector>

namespace mailsetup {

// An account with what is needed to change it.
struct FoundAccount {
    Account account;
    Route route;        // how it was reached, for renewing the bindings after a change
    Bindings variables; // what the route has bound: the last of all variables
    QByteArray group;   // its own group, UTF-8
    QByteArray entry;   // the entry through which it sends; empty: none
    bool isIncomingPasswordStored = false;
    QString signInAddress; // the provider's address whose name and password it signs in with; may be empty
};

// One mail program at one settings file.
struct FoundClient {
    const ClientProfile *profile = nullptr;
    Machine *machine = nullptr;
    const Place *place = nullptr; // null: the program is there, its settings are not
    std::shared_ptr<Interpreter> interpreter;
    DocumentView view;
    QString version;
    QString where; // host path of the settings file, else of the machine
    bool isRunning = false;
    Bindings bindings;                 // those of the file, which all of its accounts share
    std::deque<FoundAccount> accounts; // plans point to them
};

// What is on one machine.
struct Findings {
    std::shared_ptr<SettingsFiles> files;
    std::vector<FoundClient> clients;
    QList<Error> errors; // settings that cannot be read safely
};

} // namespace mailsetup
