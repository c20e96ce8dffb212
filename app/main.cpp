// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandLine.h"
#include "WindowFace.h"
#include "Worlds.h"
#include "core/Beside.h"
#include "core/Place.h"
#include "platform/ConsoleOutput.h"
#include "platform/Interruption.h"
#include "platform/ProcessHardening.h"
#include "practice/Sandbox.h"
#include "session/ProfileLibrary.h"
#include "silent/SilentFace.h"
#include "smtp/SmtpProbe.h"

#include <QCoreApplication>

#include <cstdio>
#include <thread>

using namespace mailsetup;

namespace {

int checkProfileFiles(const Options &options)
{
    const auto checked = checkProfiles(options.folder);
    if (!checked) {
        say(checked.error().message);
        return static_cast<int>(exitCode(checked.error().code));
    }
    ExitCode exit = ExitCode::Ok;
    for (const CheckedFile &file : *checked) {
        std::puts(
            (file.error ? file.error->detail : file.file + QStringLiteral(": ok")).toLocal8Bit().constData());
        if (file.error)
            exit = ExitCode::Profile;
    }
    return static_cast<int>(exit);
}

int runSilently(const Options &options)
{
    SilentFace face(options);
    // The TLS library is loaded while profiles and settings are read; joined at the end.
    const std::jthread preparation = isSending(options) ? beside(prepareTls) : std::jthread();
    if (!options.isPractice) {
        MachineOptions machines;
        machines.home = options.home;
        machines.winePrefixes = options.winePrefixes;
        auto setup = makeSetup(options, machines);
        return setup ? face.run(std::move(*setup), {}) : face.finish(setup.error());
    }
    auto sandbox = Sandbox::create();
    if (!sandbox)
        return face.finish(sandbox.error());
    auto setup = makeSandboxSetup(options, **sandbox);
    if (!setup)
        return face.finish(setup.error());
    say(QCoreApplication::translate(
            "main", "Practice mode: sample mail programs in %1, and a mail server of the program's own.")
            .arg(shownPlace((*sandbox)->folder())));
    return face.run(std::move(*setup), (*sandbox)->passwords());
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    if (const Action action = actionOf(argc, argv); action == Action::Wizard || action == Action::Guide)
        return runWindowFace(argc, argv);
    const ConsoleOutput console;
    const QCoreApplication application(argc, argv);
    const Interruption interruption;
    Language language;
    const auto options = readCommandLine(language);
    if (!options)
        return sayBadCommandLine(options.error());
    switch (options->action) {
    case Action::Help:
        std::fputs(helpText().toLocal8Bit().constData(), stdout);
        return 0;
    case Action::Version:
        std::puts("mailsetup " MAILSETUP_VERSION);
        return 0;
    case Action::CheckProfiles:
        return checkProfileFiles(*options);
    default:
        return runSilently(*options);
    }
}
