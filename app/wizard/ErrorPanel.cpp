// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ErrorPanel.h"

#include "wizard/AccountTexts.h"
#include "wizard/TextLabel.h"
#include "wizard/WelcomeTexts.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mailsetup {

ErrorPanel::ErrorPanel(QWidget *parent)
    : QFrame(parent)
    , m_what(new TextLabel(this))
    , m_next(new TextLabel(this))
    , m_code(new TextLabel(this))
    , m_retry(new QPushButton(this))
    , m_byHand(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_retry, m_byHand, m_back}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : {m_what, m_next, m_code})
        layout->addWidget(label);
    layout->addLayout(buttons);
    connect(m_retry, &QPushButton::clicked, this, &ErrorPanel::retryClicked);
    connect(m_byHand, &QPushButton::clicked, this, &ErrorPanel::byHandClicked);
    connect(m_back, &QPushButton::clicked, this, &ErrorPanel::backClicked);
    setFocusProxy(m_retry);
    setVisible(false);
    retranslate();
}

void ErrorPanel::setError(const std::optional<Error> &error, const Provider &provider)
{
    const bool isNews = error && error != m_error;
    m_error = error;
    m_support = supportText(provider);
    retranslate();
    setVisible(error.has_value());
    if (isNews) {
        QAccessibleEvent event(m_what, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ErrorPanel::setRetryVisible(bool isVisible)
{
    m_retry->setVisible(isVisible);
}

void ErrorPanel::setBackVisible(bool isVisible)
{
    m_back->setVisible(isVisible);
}

void ErrorPanel::retranslate()
{
    m_retry->setText(tr("Try &again"));
    m_byHand->setText(tr("Do it by &hand"));
    m_back->setText(tr("&Go back"));
    if (!m_error)
        return;
    const ErrorWords words = wordsOf(*m_error);
    m_what->setText(words.what);
    m_next->setText(words.next);
    m_next->setVisible(!words.next.isEmpty());
    m_code->setText(tr("Support code: %1").arg(words.supportCode) + QStringLiteral(" \u00b7 ") + m_support);
    setAccessibleName(words.what);
}

void ErrorPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mailsetup
