// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Worlds.h"
#include "platform/Interruption.h"
#include "platform/Language.h"
#include "platform/MachineFinder.h"
#include "platform/ProcessHardening.h"
#include "practice/Sandbox.h"
#include "session/ProfileLibrary.h"
#include "session/Session.h"
#include "silent/LogFile.h"
#include "silent/Options.h"
#include "silent/SilentFace.h"
#include "wizard/ClearFrameStyle.h"
#include "wizard/GuideWriter.h"
#include "wizard/ScreenTour.h"
#include "wizard/WizardWindow.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTimer>

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

int runWindow(const Options &options, Language &language)
{
    LogFile log;
    if (auto opened = log.open(options.logFile); !opened)
        return SilentFace(options).finish(opened.error());
    ClearFrameStyle::install();
    WizardWindow window(makeWindowOptions(options, log), language);
    if (auto started = window.start(); !started)
        return SilentFace(options).finish(started.error());
    // Ctrl-C in the terminal from which it was started, or a polite kill.
    QTimer interruption;
    QObject::connect(&interruption, &QTimer::timeout, &window, [&window] {
        if (Interruption::isRequested())
            window.closeSoon();
    });
    interruption.start(std::chrono::milliseconds(200));
    window.show();
    const int result = QApplication::exec();
    log.write(window.flow().model().report);
    return Interruption::isRequested() ? static_cast<int>(ExitCode::Interrupted) : result;
}

int writeSupportGuides(const Options &options, Language &language)
{
    ClearFrameStyle::install();
    // Of what a display would do and the pictures do without.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const auto setup = makeWizardSetup(options, std::nullopt);
    if (!setup)
        return SilentFace(options).finish(setup.error());
    LogFile log;
    const GuideSubject subject{setup->session.provider, setup->session.profiles,
                               QCoreApplication::applicationVersion()};
    ScreenTour tour(
        [&](PracticeChoice practice) {
            WindowOptions window = makeWindowOptions(options, log);
            window.practice = practice;
            return window;
        },
        language);
    const auto files = writeGuides(options.folder, subject, language, [&] { return tour.take(); });
    if (!files)
        return SilentFace(options).finish(files.error());
    for (const QString &file : *files)
        std::puts(file.toLocal8Bit().constData());
    return static_cast<int>(ExitCode::Ok);
}

// What the command line asks for, before there is an application; nothing for what is no good.
Action actionOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = parseOptions(arguments);
    return options ? options->action : Action::Help;
}

// Qt ends a program that finds no display; a sentence is kinder.
bool hasDisplay()
{
#ifdef Q_OS_UNIX
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int runSilently(const Options &options)
{
    SilentFace face(options);
    // The TLS library is loaded while profiles and settings are read; joined at the end.
    const std::jthread preparation = isSending(options) ? std::jthread(prepareTls) : std::jthread();
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
            .arg((*sandbox)->folder()));
    return face.run(std::move(*setup), (*sandbox)->passwords());
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    // A display is asked for only where a window will be; the guide's pictures are taken without one.
    const Action action = actionOf(argc, argv);
    const bool isWindow = action == Action::Wizard || action == Action::Guide;
    if (action == Action::Guide) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", "2");
    }
    if (isWindow && !hasDisplay()) {
        say(QStringLiteral("There is no display for a window here. For a run without one, use --silent."));
        return static_cast<int>(ExitCode::Usage);
    }
    const std::unique_ptr<QCoreApplication> application =
        isWindow ? std::make_unique<QApplication>(argc, argv)
                 : std::make_unique<QCoreApplication>(argc, argv);
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
        return runWindow(*options, language);
    case Action::Guide:
        return writeSupportGuides(*options, language);
    default:
        return runSilently(*options);
    }
}
