// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Secret.h"
#include "wizard/WizardModel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mailsetup {

class PasswordEdit;

// The password of one address: the field, a button that shows it, a hint at Caps Lock and how the check went.
class PasswordRow : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordRow(const QString &address, QWidget *parent = nullptr);

    const QString &address() const { return m_address; }
    bool isEmpty() const;
    Secret password() const;
    void clear();
    void setCheck(const PasswordCheck &check);
    void setEditable(bool isEditable);
    PasswordEdit *edit() const { return m_edit; }

signals:
    void edited(const QString &address);
    void accepted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCheck();

    QString m_address;
    PasswordCheck m_check;
    QLabel *m_label;
    PasswordEdit *m_edit;
    QPushButton *m_show;
    QLabel *m_capsLock;
    QLabel *m_result;
};

} // namespace mailsetup
