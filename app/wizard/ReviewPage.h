// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/WizardPage.h"

class QPlainTextEdit;
class QPushButton;

namespace mailsetup {

// R5: what will be changed, as it is and as it will be; files and keys on demand; where the backup will lie.
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    ReviewPage(WizardFlow &flow, QWidget *parent = nullptr);

    bool isComplete() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void makeList();
    QWidget *newAccount(const ClientReport &client, const AccountReport &account);
    void showDetails(bool isShown);

    QLabel *m_intro;
    QWidget *m_list = nullptr;
    QPushButton *m_detailsButton;
    QPlainTextEdit *m_details;
    QLabel *m_backup;
    Report m_shown;
};

} // namespace mailsetup
