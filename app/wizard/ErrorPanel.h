// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "core/Provider.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace mailsetup {

// An error as a person meets it: what happened, what to do, the code for the phone, and the ways on. It hides
// when there is none.
class ErrorPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget *parent = nullptr);

    void setError(const std::optional<Error> &error, const Provider &provider);
    // Pages without a way back, or without something to try again, hide these.
    void setRetryVisible(bool isVisible);
    void setBackVisible(bool isVisible);
    bool hasError() const { return m_error.has_value(); }

signals:
    void retryClicked();
    void byHandClicked();
    void backClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<Error> m_error;
    QString m_support;
    QLabel *m_what;
    QLabel *m_next;
    QLabel *m_code;
    QPushButton *m_retry;
    QPushButton *m_byHand;
    QPushButton *m_back;
};

} // namespace mailsetup
