// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/WizardPage.h"

#include <QSet>

class QProgressBar;
class QPushButton;

namespace mailsetup {

// U6: the settings are written. It goes on by itself; stopping puts everything back.
class WorkingPage : public WizardPage
{
    Q_OBJECT

public:
    WorkingPage(WizardFlow &flow, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void takeEnd(Activity activity);
    QString accountsText() const;

    QLabel *m_intro;
    QProgressBar *m_bar;
    QLabel *m_accounts;
    QLabel *m_file;
    QPushButton *m_stop;
    QString m_writing;       // the file that is being written
    QSet<QString> m_written; // those before
    bool m_isStopping = false;
};

} // namespace mailsetup
