// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/WizardPage.h"

class QPushButton;

namespace mailsetup {

// Z8: what to do now, program by program; undo; the report to keep.
class DonePage : public WizardPage
{
    Q_OBJECT

public:
    DonePage(WizardFlow &flow, QWidget *parent = nullptr);

    bool isComplete() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void askAndUndo();
    void save();
    void print();
    QString undoneText() const;

    QLabel *m_text;
    QPushButton *m_byHand; // for a program that this one cannot change
    QLabel *m_undone;
    QPushButton *m_undo;
    QPushButton *m_save;
    QPushButton *m_print;
    QLabel *m_saved;
};

} // namespace mailsetup
