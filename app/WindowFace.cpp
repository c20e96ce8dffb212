// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WindowFace.h"

#include "CommandLine.h"
#include "WizardWorlds.h"
#include "platform/Interruption.h"
#include "platform/SecretInput.h"
#include "silent/SilentFace.h"
#include "wizard/ClearFrameStyle.h"
#include "wizard/GuideWriter.h"
#include "wizard/ScreenTour.h"
#include "wizard/WizardWindow.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>

namespace mailsetup {

namespace {

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

} // namespace

int runWindowFace(int argc, char *argv[])
{
    // Only a silent run takes it. Left alone, it would be in the environment as long as the window is open.
    static_cast<void>(takePasswordFromEnvironment(passwordVariable));
    // The guide's pictures are taken without a display.
    if (actionOf(argc, argv) == Action::Guide) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", "2");
    }
    if (!hasDisplay()) {
        say(QStringLiteral("There is no display for a window here. For a run without one, use --silent."));
        return static_cast<int>(ExitCode::Usage);
    }
    const QApplication application(argc, argv);
    const Interruption interruption;
    Language language;
    const auto options = readCommandLine(language);
    if (!options)
        return sayBadCommandLine(options.error());
    return options->action == Action::Guide ? writeSupportGuides(*options, language)
                                            : runWindow(*options, language);
}

} // namespace mailsetup
