// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "WizardDriver.h"

namespace mailsetup {

// A page as somebody finds it: a screen, in the situation that is practised there.
struct PageVisit {
    const char *name;
    PracticeChoice situation;
    Screen screen;
    std::function<void(WizardSetup &)> change = [](WizardSetup &) {}; // of the world
};

// Every screen that does not go on by itself, and those on which something has gone wrong.
QList<PageVisit> pageVisits();
// Goes there from the first page, in any language; false when it has not come to that.
bool goTo(WizardDriver &driver, const PageVisit &visit);

// What does not hold on the page that the window shows, at 800x600: texts that are cut off, controls without
// a name for those who do not see, one key for two of them, contents to scroll sideways. Empty when all is
// well.
QStringList faultsOfPage(WizardWindow &window);

} // namespace mailsetup
