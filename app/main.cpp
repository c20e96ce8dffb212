// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Secret.h"
#include "platform/Interruption.h"
#include "platform/Language.h"
#include "platform/MachineFinder.h"
#include "platform/PosixFileSystem.h"
#include "platform/ProcessHardening.h"
#include "practice/Sandbox.h"
#include "session/ProfileLibrary.h"
#include "session/Session.h"
#include "silent/Options.h"
#include "silent/SilentFace.h"

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

Expected<SessionSetup> makeSetup(const Options &options, const MachineOptions &machineOptions)
{
    SessionSetup setup;
    auto provider = loadProvider(options.provider);
    if (!provider)
        return provider.error();
    auto profiles = loadClientProfiles(options.profilesFolder);
    if (!profiles)
        return profiles.error();
    const auto files = std::make_shared<PosixFileSystem>();
    auto machines = findMachines(machineOptions, files);
    if (!machines)
        return machines.error();
    setup.provider = *provider;
    setup.profiles = *profiles;
    setup.machines = *machines;
    setup.stateFiles = files;
    setup.state = StateFolder(machineOptions.environment);
    setup.connectTo = options.connectTo;
    setup.caFile = options.caFile;
    setup.isInterrupted = [] { return Interruption::isRequested(); };
    return setup;
}

int runSilently(const Options &options)
{
    // The TLS library is loaded while profiles and settings are read; joined at the end.
    const std::jthread preparation = isSending(options) ? std::jthread(prepareTls) : std::jthread();
    SilentFace face(options);
    MachineOptions machines;
    machines.home = options.home;
    machines.winePrefixes = options.winePrefixes;
    if (!options.isPractice) {
        auto setup = makeSetup(options, machines);
        return setup ? face.run(std::move(*setup), {}) : face.finish(setup.error());
    }
    auto sandbox = Sandbox::create();
    if (!sandbox)
        return face.finish(sandbox.error());
    machines.home = (*sandbox)->home();
    machines.winePrefixes = (*sandbox)->winePrefixes();
    machines.environment = (*sandbox)->environment();
    auto setup = makeSetup(options, machines);
    if (!setup)
        return face.finish(setup.error());
    setup->connectTo = (*sandbox)->connectTo();
    setup->caFile = (*sandbox)->caFile();
    say(QCoreApplication::translate(
            "main", "Practice mode: sample mail programs in %1, and a mail server of the program's own.")
            .arg((*sandbox)->folder()));
    return face.run(std::move(*setup), (*sandbox)->passwords());
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mailsetup"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILSETUP_VERSION));
    const Interruption interruption;

    Language language;
    const auto changed = language.change(askedLanguage(QCoreApplication::arguments()));
    const auto options = parseOptions(QCoreApplication::arguments());
    if (!options || !changed) {
        Options asked;
        asked.isJson = QCoreApplication::arguments().contains(QStringLiteral("--json"));
        return SilentFace(asked).finish(options ? changed.error() : options.error());
    }
    switch (options->action) {
    case Action::Help:
        std::fputs(helpText().toLocal8Bit().constData(), stdout);
        return 0;
    case Action::Version:
        std::puts("mailsetup " MAILSETUP_VERSION);
        return 0;
    case Action::CheckProfiles:
        return checkProfileFiles(*options);
    case Action::Wizard:
    case Action::Guide:
        return SilentFace(*options).finish(
            makeError(ErrorCode::BadOption,
                      QCoreApplication::translate("main", "this version has no window yet; use --silent")));
    default:
        return runSilently(*options);
    }
}
