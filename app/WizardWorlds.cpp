// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WizardWorlds.h"

#include "Worlds.h"
#include "practice/Sandbox.h"
#include "silent/JsonReport.h"
#include "silent/TextReport.h"

namespace mailsetup {

namespace {

PracticeTrouble troubleOf(PracticeChoice choice)
{
    switch (choice) {
    case PracticeChoice::AllGoesWell:
        break;
    case PracticeChoice::WrongPassword:
        return PracticeTrouble::WrongPassword;
    case PracticeChoice::BlockedPort:
        return PracticeTrouble::BlockedPort;
    case PracticeChoice::BadCertificate:
        return PracticeTrouble::BadCertificate;
    case PracticeChoice::RunningProgram:
        return PracticeTrouble::RunningProgram;
    }
    return PracticeTrouble::None;
}

// The world of practice mode, for the window: its password is no secret.
Expected<WizardSetup> makePracticeSetup(const Options &options, PracticeChoice choice)
{
    static const QString password = QStringLiteral("practice");
    SandboxOptions sandboxOptions;
    sandboxOptions.trouble = troubleOf(choice);
    sandboxOptions.folder = SandboxFolder::Removed;
    sandboxOptions.password = Secret(password.toUtf8());
    auto created = Sandbox::create(sandboxOptions);
    if (!created)
        return created.error();
    const std::shared_ptr<Sandbox> sandbox = std::move(*created);
    auto session = makeSandboxSetup(options, *sandbox);
    if (!session)
        return session.error();
    WizardSetup setup;
    setup.session = std::move(*session);
    setup.practice = choice;
    setup.practicePassword = password;
    if (choice == PracticeChoice::RunningProgram)
        setup.closeProgram = [sandbox] { sandbox->closeProgram(); };
    setup.world = sandbox;
    return setup;
}

} // namespace

Expected<WizardSetup> makeWizardSetup(const Options &options, std::optional<PracticeChoice> practice)
{
    if (practice)
        return makePracticeSetup(options, *practice);
    MachineOptions machines;
    machines.home = options.home;
    machines.winePrefixes = options.winePrefixes;
    auto session = makeSetup(options, machines);
    if (!session)
        return session.error();
    WizardSetup setup;
    setup.session = std::move(*session);
    return setup;
}

WindowOptions makeWindowOptions(const Options &options, LogFile &log)
{
    WindowOptions window;
    window.makeSetup = [&options](std::optional<PracticeChoice> practice) {
        return makeWizardSetup(options, practice);
    };
    if (options.isPractice)
        window.practice = PracticeChoice::AllGoesWell;
    window.choice = {options.addresses, options.clients, options.accounts};
    window.textReport = textReport;
    window.jsonReport = jsonReport;
    window.log = [&log](const QString &line) { log.write(line); };
    return window;
}

} // namespace mailsetup
