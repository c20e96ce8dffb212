// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/HandSteps.h"

#include <QScrollArea>

class QVBoxLayout;

namespace mailsetup {

// The steps by hand for one mail program, with their drawings, to scroll through. Where this program speaks
// another language than English, the mail program's labels can be shown in English too: an English mail
// program is a common thing everywhere.
class ByHandView : public QScrollArea
{
    Q_OBJECT

public:
    ByHandView(const HandSteps &byHand, const Provider &provider, const QString &address,
               QWidget *parent = nullptr);

    void showSteps(const HandSteps &byHand, const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void setEnglish(bool isOn);
    void addIntroduction(QVBoxLayout *column);
    void addStep(QVBoxLayout *column, const HandStep &step, int number);

    HandSteps m_byHand;
    Provider m_provider;
    QString m_address;
    LabelLanguage m_labels = LabelLanguage::Translated;
};

} // namespace mailsetup
