// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "core/Provider.h"
#include "core/Report.h"
#include "wizard/Screen.h"
#include "wizard/WizardSetup.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace mailsetup {

// What is going on behind the window.
enum class Activity {
    None,
    Opening,
    Planning,
    Choosing,
    CheckingPasswords,
    Applying,
    Testing,
    Undoing,
    Repairing
};

enum class CheckState { Unchecked, Checking, Right, Failed };
struct PasswordCheck {
    CheckState state = CheckState::Unchecked;
    std::optional<Error> error;

    bool operator==(const PasswordCheck &) const = default;
};

// One mail program as the customer sees it: all its places together.
struct ProgramView {
    QString id;
    QString name;
    QString version;
    QStringList places;
    bool isRunning = false;
    bool hasAccounts = false; // without one there is nothing that this program could change
    bool isByHandOnly = false;

    bool operator==(const ProgramView &) const = default;
};

// What the pages show. Only WizardFlow changes it.
struct WizardModel {
    Screen screen = Screen::Welcome;
    Activity activity = Activity::Opening;
    SessionProgress progress;
    std::optional<Error> error; // what ended the last activity

    Provider provider;
    QList<ClientProfile> profiles;
    std::optional<PracticeChoice> practice;
    QString practicePassword;
    bool canCloseProgram = false; // practice: plays that the customer closes it
    QString backupFolder;
    QString unfinishedRun; // empty: none

    bool hasLooked = false;
    Report found;   // everything there is
    Report planned; // of the chosen programs
    Report report;  // of the chosen accounts: the plan, then what became of it
    std::optional<Report> undone;

    Choice base; // of the command line
    QSet<QString> programsLeftOut;
    QMap<QString, bool> accountChoices; // by account id, where the customer chose
    QMap<QString, QString> addressOf;   // corrected addresses by account id
    QStringList addresses;              // whose passwords are of use
    QMap<QString, PasswordCheck> checks;
    bool isCheckSkipped = false;
};

QList<ProgramView> programViews(const Report &report);
bool isChosen(const WizardModel &model, const ProgramView &program);
// Whether the customer can choose the account at all; and whether it is chosen.
bool canChoose(const AccountReport &account);
bool isChosen(const WizardModel &model, const AccountReport &account);

// What a session is to look at: the chosen programs; the chosen accounts of these.
Choice programChoice(const WizardModel &model);
Choice accountChoice(const WizardModel &model);

// Whether there is something to go on with.
bool canLeavePrograms(const WizardModel &model);
bool canLeaveAccounts(const WizardModel &model);
bool areAllPasswordsRight(const WizardModel &model);

// The first program that only the customer can change; empty when there is none.
std::optional<ProgramView> byHandProgram(const WizardModel &model);

// Ids of the accounts whose test did not come to a good end.
QStringList failedTests(const Report &report);

// A program's description; null when it is unknown.
const ClientProfile *profileOf(const WizardModel &model, const QString &clientId);

} // namespace mailsetup
