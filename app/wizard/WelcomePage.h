// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/Language.h"
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
    WelcomePage(WizardFlow &flow, Language &language, QWidget *parent = nullptr);

    bool isComplete() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void setUpRepairBox();
    void useLanguage();
    void switchPractice();

    Language &m_language;
    QFrame *m_repairBox;
    QLabel *m_repairText;
    QPushButton *m_repair;
    QLabel *m_text;
    QLabel *m_languageLabel;
    QComboBox *m_languages;
    QCheckBox *m_practice;
    QLabel *m_situationLabel;
    QComboBox *m_situation;
    std::optional<Error> m_practiceError;
};

} // namespace mailsetup
