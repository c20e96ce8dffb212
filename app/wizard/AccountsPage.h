// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/WizardPage.h"

class QPushButton;

namespace mailsetup {

class AccountRow;

// K3: every account of the chosen programs; the provider's are chosen, the others say why they are not.
class AccountsPage : public WizardPage
{
    Q_OBJECT

public:
    AccountsPage(WizardFlow &flow, QWidget *parent = nullptr);
    ~AccountsPage() override;

    void initializePage() override;
    bool isComplete() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void makeRows();

    QLabel *m_intro;
    QWidget *m_list = nullptr;
    QPushButton *m_byHand;
    QStringList m_shown;
    QList<AccountRow *> m_rows;
};

} // namespace mailsetup
