// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace mailsetup {

// A field for a password that notices Caps Lock while one types, and can show what is typed.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    void setShown(bool isShown);

signals:
    void capsLockNoticed(bool isOn);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace mailsetup
