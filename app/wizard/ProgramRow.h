// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/WizardModel.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace mailsetup {

// One mail program in the list: chosen or not, where it lies, whether it must be closed first.
class ProgramRow : public QFrame
{
    Q_OBJECT

public:
    explicit ProgramRow(const QString &id, QWidget *parent = nullptr);

    void show(const ProgramView &program, Qt::CheckState choice);

signals:
    void chosen(const QString &id, bool isWanted);
    void byHandAsked(const QString &id);

private:
    QString m_id;
    QCheckBox *m_check;
    QLabel *m_place;
    QLabel *m_state;
    QPushButton *m_byHand;
};

} // namespace mailsetup
