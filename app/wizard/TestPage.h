// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/WizardPage.h"

class QProgressBar;
class QPushButton;

namespace mailsetup {

class PasswordRow;
class TestRow;

// X7: the test message of each account, with what was written; what the server said on demand; once more for
// those that failed.
class TestPage : public WizardPage
{
    Q_OBJECT

public:
    TestPage(WizardFlow &flow, QWidget *parent = nullptr);
    ~TestPage() override;

    void initializePage() override;
    bool isComplete() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void makeRows();
    void makePasswordRows();
    void sendAgain();

    QLabel *m_intro;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QWidget *m_passwords;
    QPushButton *m_again;
    QWidget *m_list;
    QStringList m_shown;
    QList<TestRow *> m_rows;
    QList<PasswordRow *> m_passwordRows; // of the addresses whose password was wrong or is missing
};

} // namespace mailsetup
