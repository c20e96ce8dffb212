// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/WizardModel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace mailsetup {

// One account in the list: chosen or not, how it sends now, what will be done, and the full address to sign
// in with where the mail program knows a short name only.
class AccountRow : public QWidget
{
    Q_OBJECT

public:
    explicit AccountRow(const QString &id, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    void show(const AccountReport &account, const WizardModel &model);
    // A text was typed that is no address of the provider's.
    bool hasFault() const;

signals:
    void chosen(const QString &id, bool isWanted);
    void addressTyped(const QString &id, const QString &address);
    void faultChanged();

private:
    void takeAddress();
    void showFault();

    QString m_id;
    Provider m_provider;
    QCheckBox *m_check;
    QLabel *m_state;
    QWidget *m_addressLine;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_fault;
};

// Whether the address to sign in with is for the customer to look at: the program has a short name only.
bool needsAddress(const AccountReport &account);

} // namespace mailsetup
