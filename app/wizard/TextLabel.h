// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace mailsetup {

// A text for people: it wraps, and shows what comes from files and servers as plain text.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent = nullptr);
};

// The text with its ampersands shown as such, for buttons and check boxes.
QString withoutMnemonic(const QString &text);

} // namespace mailsetup
