// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/WizardFlow.h"

#include <QWizardPage>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace mailsetup {

class ErrorPanel;

// The frame of every page: the mark of practice mode, a heading, the screen's code and the support phone, and
// contents that scroll where they are long. A page sets its fixed texts in retranslate() and what the model
// says in refresh(); both are called when they must.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    WizardPage(Screen screen, WizardFlow &flow, QWidget *parent = nullptr);

    Screen screen() const { return m_screen; }
    // The page comes to the front, from either side.
    virtual void enter();

signals:
    void byHandAsked(const QString &clientId);

protected:
    virtual void retranslate() = 0;
    virtual void refresh() = 0;
    // Where the keyboard begins; null: the next button.
    virtual QWidget *firstControl() const { return nullptr; }

    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    // Derived constructors end with it.
    void setUp();

    QWidget *content() const { return m_content; }
    QVBoxLayout *contentLayout() const;
    void setHeading(const QString &text);
    ErrorPanel *errorPanel() const { return m_errorPanel; }
    WizardFlow &flow() const { return m_flow; }
    const WizardModel &model() const { return m_flow.model(); }
    bool isCurrent() const;

private:
    void update();
    void updateFrame();
    void focusTheWayOn();

    Screen m_screen;
    WizardFlow &m_flow;
    QLabel *m_banner;
    QLabel *m_heading;
    QLabel *m_code;
    QLabel *m_support;
    QScrollArea *m_scroll;
    QWidget *m_content;
    ErrorPanel *m_errorPanel;
};

} // namespace mailsetup
