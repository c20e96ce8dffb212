// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ScreenTour.h"

#include "wizard/ByHandDialog.h"
#include "wizard/PasswordEdit.h"
#include "wizard/WizardWindow.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>

#include <thread>

namespace mailsetup {

namespace {

constexpr QSize windowSize(720, 560);
constexpr std::chrono::seconds patience{30};

bool waitFor(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    QCoreApplication::processEvents(); // what has changed shows itself
    return true;
}

bool waitUntilIdle(WizardWindow &window)
{
    return waitFor([&] { return !window.flow().isBusy() && window.flow().model().hasLooked; });
}

void type(QWidget &widget, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &press);
}

// Laid out and painted like any other, but not on a screen.
void show(QWidget &window)
{
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(windowSize);
    window.show();
    QCoreApplication::processEvents();
}

QImage imageOf(QWidget &widget)
{
    return widget.grab().toImage();
}

} // namespace

ScreenTour::ScreenTour(OptionsMaker makeOptions, Language &language)
    : m_makeOptions(std::move(makeOptions))
    , m_language(language)
{}

Expected<QList<ScreenPicture>> ScreenTour::take()
{
    m_pictures.clear();
    if (auto walked = walk(); !walked)
        return walked.error();
    struct Visit {
        PracticeChoice situation;
        Screen screen;
        QString caption;
    };
    const Visit visits[] = {
        {PracticeChoice::RunningProgram, Screen::Programs,
         QCoreApplication::translate("ScreenTour", "A mail program is open.")},
        {PracticeChoice::WrongPassword, Screen::SignIn,
         QCoreApplication::translate("ScreenTour", "The password is wrong.")},
        {PracticeChoice::BlockedPort, Screen::SignIn,
         QCoreApplication::translate("ScreenTour", "The mail server cannot be reached.")},
        {PracticeChoice::BadCertificate, Screen::SignIn,
         QCoreApplication::translate("ScreenTour", "The server's certificate is not good.")},
    };
    for (const Visit &visited : visits) {
        if (auto done = visit(visited.situation, visited.screen, visited.caption); !done)
            return done.error();
    }
    return m_pictures;
}

Expected<void> ScreenTour::walk()
{
    WizardWindow window(m_makeOptions(PracticeChoice::AllGoesWell), m_language);
    if (auto started = window.start(); !started)
        return started.error();
    show(window);
    // This screen goes on by itself.
    QObject::connect(&window.flow(), &WizardFlow::changed, &window, [&] {
        const bool isTaken = !m_pictures.isEmpty() && m_pictures.last().screen == Screen::Working;
        if (window.screen() == Screen::Working && window.flow().isBusy() && !isTaken)
            add(window);
    });
    for (const Screen screen : allScreens()) {
        if (screen == Screen::Working || screen == Screen::ByHand)
            continue;
        if (auto arrived = goTo(window, screen); !arrived)
            return arrived;
        add(window);
    }
    addByHand(window);
    return {};
}

Expected<void> ScreenTour::visit(PracticeChoice situation, Screen screen, const QString &caption)
{
    WizardWindow window(m_makeOptions(situation), m_language);
    if (auto started = window.start(); !started)
        return started.error();
    show(window);
    if (auto arrived = goTo(window, screen); !arrived)
        return arrived;
    if (screen == Screen::SignIn) {
        press(window);
        if (!waitUntilIdle(window))
            return makeError(ErrorCode::TimedOut, QString::fromLatin1(code(screen)));
    }
    add(window, caption);
    return {};
}

Expected<void> ScreenTour::goTo(WizardWindow &window, Screen screen)
{
    const auto isThere = [&] { return window.screen() >= screen; };
    if (!waitUntilIdle(window))
        return makeError(ErrorCode::TimedOut, QString::fromLatin1(code(screen)));
    while (!isThere()) {
        const Screen before = window.screen();
        press(window);
        if (!waitFor([&] { return window.screen() != before; }) || !waitUntilIdle(window))
            return makeError(ErrorCode::TimedOut, QString::fromLatin1(code(screen)));
    }
    return {};
}

// What leads on from this screen, with the passwords of practice mode.
void ScreenTour::press(WizardWindow &window)
{
    const auto edits = window.currentPage()->findChildren<PasswordEdit *>();
    for (PasswordEdit *edit : edits) {
        edit->selectAll();
        type(*edit, window.flow().model().practicePassword);
    }
    for (const auto which : {QWizard::NextButton, QWizard::CommitButton}) {
        if (window.button(which)->isVisible())
            window.button(which)->click();
    }
}

void ScreenTour::add(WizardWindow &window, const QString &caption)
{
    m_pictures.append({window.screen(), caption, imageOf(window)});
}

void ScreenTour::addByHand(WizardWindow &window)
{
    const WizardModel &model = window.flow().model();
    ByHandDialog dialog(model.profiles, model.provider, model.profiles.value(0).id, {});
    dialog.setAddress(model.addresses.value(0));
    show(dialog);
    m_pictures.append({Screen::ByHand, {}, imageOf(dialog)});
}

} // namespace mailsetup
