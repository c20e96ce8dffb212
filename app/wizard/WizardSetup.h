// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "session/Session.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace mailsetup {

// What is practised: all goes well, or one thing does not.
enum class PracticeChoice { AllGoesWell, WrongPassword, BlockedPort, BadCertificate, RunningProgram };

// A world to work in: the customer's own, or one of practice mode.
struct WizardSetup {
    SessionSetup session;
    std::optional<PracticeChoice> practice; // none: it is for real
    QString practicePassword;               // practice: what every password is; no secret
    std::function<void()> closeProgram;     // RunningProgram: plays that the customer closes it; may be empty
    std::shared_ptr<void> world;            // what must live as long as the session
};

// Makes a world; the window asks again when practice mode is switched.
using SetupFactory = std::function<Expected<WizardSetup>(std::optional<PracticeChoice>)>;

// What the window is given for its whole life.
struct WindowOptions {
    SetupFactory makeSetup;
    std::optional<PracticeChoice> practice; // how it begins
    Choice choice;                          // what the command line leaves to choose from
    std::function<QString(const Report &)> textReport;
    std::function<QByteArray(const Report &)> jsonReport;
    std::function<void(const QString &)> log; // a line without secrets; may be empty
};

} // namespace mailsetup
