// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/Language.h"
#include "wizard/WizardFlow.h"

#include <QWizard>

namespace mailsetup {

class WizardPage;

// The window: its pages, its title, its buttons, and how it closes. Closing while settings are being written
// asks first and waits until they are either the old or the new ones.
class WizardWindow : public QWizard
{
    Q_OBJECT

public:
    // 'language' outlives the window, which changes it when it is told to.
    WizardWindow(WindowOptions options, Language &language, QWidget *parent = nullptr);
    ~WizardWindow() override;

    // Makes the first world; what is wrong with the profile or provider files.
    Expected<void> start();

    WizardFlow &flow() { return m_flow; }
    Screen screen() const { return m_flow.model().screen; }
    // The steps by hand of a mail program; of any, for an empty id.
    void showByHand(const QString &clientId);
    void copySupportSummary();
    // Closes without a question as soon as nothing is half done.
    void closeSoon();

    QSize sizeHint() const override;
    void reject() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPages();
    void enterPage();
    void updateButtons();
    void updateTitle();
    bool mayClose();
    void retranslate();

    Language &m_language;
    WizardFlow m_flow;
    bool m_isClosing = false; // as soon as what is being written is finished or put back
};

} // namespace mailsetup
