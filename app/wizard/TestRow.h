// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Report.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mailsetup {

// How the test message of one account went, with the conversation on demand.
class TestRow : public QFrame
{
    Q_OBJECT

public:
    explicit TestRow(QWidget *parent = nullptr);

    void show(const QString &program, const AccountReport &account);

private:
    QLabel *m_title;
    QLabel *m_result;
    QPushButton *m_more;
    QPlainTextEdit *m_conversation;
};

} // namespace mailsetup
