// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/Languages.h"
#include "wizard/WizardPage.h"

class QCheckBox;
class QComboBox;
class QFrame;
class QPushButton;

namespace mailsetup {

// A1: what changes and why; language, practice mode; a run that was cut off is repaired first.
class WelcomePage : public WizardPage
{
    Q_OBJECT

public:
    WelcomePage(WizardFlow &flow, Languages &languages, QWidget *parent = nullptr);

    bool isComplete() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void setUpRepairBox();
    void useLanguage();
    void switchPractice();

    Languages &m_languages;
    QFrame *m_repairBox;
    QLabel *m_repairText;
    QPushButton *m_repair;
    QLabel *m_text;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QCheckBox *m_practice;
    QLabel *m_situationLabel;
    QComboBox *m_situation;
    std::optional<Error> m_practiceError;
};

} // namespace mailsetup
