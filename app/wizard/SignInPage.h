// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/WizardPage.h"

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace mailsetup {

class PasswordRow;

// M4: the password of each address, checked at the server before anything is changed.
class SignInPage : public WizardPage
{
    Q_OBJECT

public:
    SignInPage(WizardFlow &flow, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

protected:
    void retranslate() override;
    void refresh() override;
    QWidget *firstControl() const override;

private:
    void makeRows();
    void check();
    void takeEnd(Activity activity);
    std::map<QString, Secret> passwords() const;
    bool hasAllPasswords() const;
    std::optional<Error> firstFailure() const;

    QLabel *m_intro;
    QLabel *m_hint;
    QWidget *m_list;
    QPushButton *m_check;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QCheckBox *m_skip;
    QLabel *m_skipMeaning;
    QList<PasswordRow *> m_rows;
    bool m_isPlanned = false; // nothing stands in the way of the chosen accounts
    bool m_isGoingOn = false; // the check was asked for by the next button
};

} // namespace mailsetup
