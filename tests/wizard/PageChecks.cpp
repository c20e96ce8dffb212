// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PageChecks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace mailsetup {

namespace {

bool isShown(const QWidget *widget)
{
    return widget->isVisible() && !widget->size().isEmpty();
}

bool isSmaller(QSize is, QSize needed)
{
    return is.width() < needed.width() || is.height() < needed.height();
}

QStringList clippedTexts(const QWidget *top)
{
    QStringList clipped;
    const auto labels = top->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!isShown(label) || label->text().isEmpty())
            continue;
        const bool isLow = label->wordWrap() && label->height() < label->heightForWidth(label->width());
        const bool isSmall = !label->wordWrap() && (label->width() < label->sizeHint().width() ||
                                                    label->height() < label->sizeHint().height());
        const bool isNarrow = label->width() < label->minimumSizeHint().width();
        if (isLow || isSmall || isNarrow)
            clipped.append(label->text());
    }
    const auto buttons = top->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (isShown(button) && isSmaller(button->size(), button->sizeHint()))
            clipped.append(button->text());
    }
    const auto choices = top->findChildren<QComboBox *>();
    for (const QComboBox *choice : choices) {
        if (isShown(choice) && isSmaller(choice->size(), choice->sizeHint()))
            clipped.append(choice->currentText());
    }
    const auto groups = top->findChildren<QGroupBox *>();
    for (const QGroupBox *group : groups) {
        if (isShown(group) && group->width() < group->minimumSizeHint().width())
            clipped.append(group->title());
    }
    return clipped;
}

QStringList namelessControls(const QWidget *top)
{
    QStringList nameless;
    const auto widgets = top->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}

QStringList mnemonicsUsedTwice(const QWidget *top)
{
    QStringList texts;
    const auto labels = top->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->buddy())
            texts.append(label->text());
    }
    const auto buttons = top->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            texts.append(button->text());
    }
    QStringList seen;
    QStringList twice;
    for (const QString &text : std::as_const(texts)) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && seen.contains(key))
            twice.append(key + u' ' + text);
        seen.append(key);
    }
    return twice;
}

} // namespace

QList<PageVisit> pageVisits()
{
    QList<PageVisit> visits;
    for (const Screen screen : allScreens()) {
        if (screen != Screen::Working && screen != Screen::ByHand)
            visits.append({code(screen).data(), PracticeChoice::AllGoesWell, screen});
    }
    visits.append({"M4 wrong password", PracticeChoice::WrongPassword, Screen::SignIn});
    visits.append({"F2 open program", PracticeChoice::RunningProgram, Screen::Programs});
    visits.append({"F2 new Outlook", PracticeChoice::AllGoesWell, Screen::Programs, addNewOutlook});
    visits.append({"Z8 new Outlook", PracticeChoice::AllGoesWell, Screen::Done, addNewOutlook});
    visits.append({"X7 wrong password", PracticeChoice::WrongPassword, Screen::Test});
    return visits;
}

bool goTo(WizardDriver &driver, const PageVisit &visit)
{
    if (visit.situation != PracticeChoice::WrongPassword) {
        if (!driver.goTo(visit.screen))
            return false;
        return visit.screen != Screen::Review || driver.clickTranslated("Show &details");
    }
    if (!driver.goTo(Screen::SignIn))
        return false;
    driver.typePasswords();
    if (!driver.next())
        return false;
    return visit.screen == Screen::SignIn ||
           (driver.clickTranslated("Go on &without the check") && driver.goTo(visit.screen));
}

QStringList faultsOfPage(WizardWindow &window)
{
    constexpr QSize screen(800, 600);
    window.resize(screen);
    QCoreApplication::sendPostedEvents();
    QStringList faults;
    // Labels that wrap tell their height after the first layout.
    if (!QTest::qWaitFor([&] { return clippedTexts(&window).isEmpty(); }, 500)) {
        for (const QString &text : clippedTexts(&window))
            faults.append(QStringLiteral("cut off: ") + text);
    }
    for (const QString &control : namelessControls(&window))
        faults.append(QStringLiteral("without a name: ") + control);
    for (const QString &key : mnemonicsUsedTwice(&window))
        faults.append(QStringLiteral("used twice: ") + key);
    if (isSmaller(screen, window.size()))
        faults.append(QStringLiteral("%1x%2").arg(window.width()).arg(window.height()));
    const auto *scroll = window.currentPage()->findChild<QScrollArea *>();
    if (!scroll || scroll->horizontalScrollBar()->isVisible())
        faults.append(QStringLiteral("one must scroll sideways"));
    return faults;
}

} // namespace mailsetup
