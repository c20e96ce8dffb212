// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/WizardPage.h"

class QCheckBox;
class QGroupBox;
class QPushButton;

namespace mailsetup {

class ProgramRow;

// F2: the mail programs that were found. An open one is looked at again until it is closed.
class ProgramsPage : public WizardPage
{
    Q_OBJECT

public:
    ProgramsPage(WizardFlow &flow, QWidget *parent = nullptr);
    ~ProgramsPage() override;

    bool isComplete() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void makeRows(const QList<ProgramView> &programs);
    QString unreadableText() const;
    QString introText(const QList<ProgramView> &programs) const;

    QLabel *m_intro;
    QLabel *m_open;
    QPushButton *m_closeProgram;
    QLabel *m_unreadable;
    QWidget *m_list;
    QPushButton *m_notListed;
    QList<ProgramView> m_shown;
    QList<ProgramRow *> m_rows;
};

} // namespace mailsetup
