// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/GuidePage.h"
#include "wizard/WizardSetup.h"

#include <QStringList>

namespace mailsetup {

class Language;
class WizardWindow;

// Goes through the real window in practice mode, without anybody at it, and takes a picture of every screen;
// then of those where something goes wrong. For the guide.
class ScreenTour
{
public:
    // Makes the options of a window that begins in practice mode with this situation.
    using OptionsMaker = std::function<WindowOptions(PracticeChoice)>;

    ScreenTour(OptionsMaker makeOptions, Language &language);

    // In the language of the moment. TimedOut when the window does not come to the next screen.
    Expected<QList<ScreenPicture>> take();

private:
    Expected<void> walk();
    Expected<void> visit(PracticeChoice situation, Screen screen, const QString &caption);
    Expected<void> goTo(WizardWindow &window, Screen screen);
    void press(WizardWindow &window);
    void add(WizardWindow &window, const QString &caption = {});
    void addByHand(WizardWindow &window);

    OptionsMaker m_makeOptions;
    Language &m_language;
    QList<ScreenPicture> m_pictures;
};

} // namespace mailsetup
