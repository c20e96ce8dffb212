// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "core/Provider.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace mailsetup {

class ByHandView;

// The steps by hand for a mail program that is chosen from a list; the way on from every dead end. The last
// of the list stands for a program that is not in it.
class ByHandDialog : public QDialog
{
    Q_OBJECT

public:
    // clientId and its version, where that is known, choose the program that is shown first; an unknown one
    // or none shows the general steps.
    ByHandDialog(const QList<ClientProfile> &profiles, const Provider &provider, const QString &clientId,
                 const QString &version, QWidget *parent = nullptr);

    // The customer's address, where it is known.
    void setAddress(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChosen();

    QList<HandSteps> m_steps; // in the order of the list
    Provider m_provider;
    QString m_address;
    QLabel *m_question;
    QComboBox *m_programs;
    ByHandView *m_view;
    QLabel *m_phone;
    QLabel *m_code;
    QPushButton *m_close;
};

} // namespace mailsetup
