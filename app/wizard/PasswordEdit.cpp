// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/PasswordEdit.h"

#include <QKeyEvent>

namespace mailsetup {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setShown(false);
}

void PasswordEdit::setShown(bool isShown)
{
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
}

// Qt does not tell the state of Caps Lock; a letter whose case does not fit the Shift key does.
void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text[0].toUpper() != text[0].toLower()) {
        const bool hasShift = event->modifiers().testFlag(Qt::ShiftModifier);
        emit capsLockNoticed(text[0].isUpper() != hasShift);
    } else if (event->key() == Qt::Key_CapsLock) {
        emit capsLockNoticed(false);
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace mailsetup
