// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "WizardWorlds.h"
#include "wizard/WizardWindow.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QAbstractButton;

namespace mailsetup {

// A window with a world, and a person at it: finds controls by what they say, waits until the program is
// idle.
class WizardDriver
{
public:
    // Practice mode with this situation; 'change' may alter the world before the window gets it.
    explicit WizardDriver(
        PracticeChoice practice, const std::function<void(WizardSetup &)> &change = [](WizardSetup &) {},
        const QString &language = QStringLiteral("en"));

    WizardWindow &window() { return *m_window; }
    const WizardModel &model() { return m_window->flow().model(); }
    QString error() const { return m_error; }
    const QStringList &log() const { return m_log; }

    // False when it has not come to that in ten seconds.
    bool waitFor(const std::function<bool()> &condition);
    bool waitUntilIdle();

    // Presses the wizard's own button and waits; false when it is disabled.
    bool next();
    bool back();
    // From the first page to that one, with the right passwords and without errors.
    bool goTo(Screen screen);
    void typePasswords(const QString &password = QStringLiteral("practice"));

    // A visible button or check box of the page by its text without mnemonic; null where there is none.
    QAbstractButton *button(const QString &text) const;
    bool click(const QString &text);
    // The same by the text that the page has for it in the sources, with mnemonic, whatever the language.
    bool clickTranslated(const char *source);
    // Everything that can be read on the page.
    QString textOfPage() const;

private:
    bool press(QAbstractButton *button);
    bool step();

    Options m_options;
    Language m_language;
    QStringList m_log;
    std::unique_ptr<WizardWindow> m_window;
    QString m_error;
};

// Puts the new Outlook, which no other program can change, on the last machine of practice mode.
void addNewOutlook(WizardSetup &setup);

// All files below a folder with their bytes; links by their targets.
std::map<QString, QByteArray> contentOf(const QString &folder);

} // namespace mailsetup
