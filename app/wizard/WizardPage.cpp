// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/WizardPage.h"

#include "wizard/ErrorPanel.h"
#include "wizard/TextLabel.h"
#include "wizard/WelcomeTexts.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QScrollArea>
#include <QWizard>

namespace mailsetup {

namespace {

// The heading can be focused, so that a screen reader says it when a page comes. QWizard gives the focus to
// the first child that Tab reaches, also to one that is hidden: until the page is in front, that is the
// heading.
QLabel *newHeading(QWidget *parent)
{
    auto *label = new TextLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    label->setFont(font);
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

QLabel *newBanner(QWidget *parent)
{
    auto *label = new TextLabel(parent);
    label->setAutoFillBackground(true);
    label->setBackgroundRole(QPalette::Highlight);
    label->setForegroundRole(QPalette::HighlightedText);
    label->setMargin(label->fontMetrics().height() / 3);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

WizardPage::WizardPage(Screen screen, WizardFlow &flow, QWidget *parent)
    : QWizardPage(parent)
    , m_screen(screen)
    , m_flow(flow)
    , m_banner(newBanner(this))
    , m_heading(newHeading(this))
    , m_code(new QLabel(this))
    , m_support(new TextLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_errorPanel(new ErrorPanel(this))
{
    auto *body = new QVBoxLayout(m_content);
    body->setContentsMargins({});
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    // Only where there is something to scroll does the keyboard stop here.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_support, 1);
    foot->addWidget(m_code);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_heading);
    layout->addWidget(m_errorPanel);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
    connect(m_errorPanel, &ErrorPanel::byHandClicked, this, [this] { emit byHandAsked({}); });
    connect(m_errorPanel, &ErrorPanel::backClicked, this, [this] { wizard()->back(); });
    connect(&m_flow, &WizardFlow::changed, this, [this] {
        if (isCurrent())
            update();
    });
}

void WizardPage::setUp()
{
    retranslate();
    updateFrame();
}

QVBoxLayout *WizardPage::contentLayout() const
{
    return static_cast<QVBoxLayout *>(m_content->layout());
}

void WizardPage::setHeading(const QString &text)
{
    m_heading->setText(text);
    setWindowTitle(text);
}

bool WizardPage::isCurrent() const
{
    return wizard() && wizard()->currentPage() == this;
}

void WizardPage::enter()
{
    m_flow.enter(m_screen);
    update();
    // A screen reader begins with the heading, everybody else with what is to be done here.
    m_heading->setFocus();
    m_heading->setFocusPolicy(Qt::ClickFocus);
    if (!QAccessible::isActive())
        focusTheWayOn();
}

// From the heading to the first control, or to the button that leads on as soon as it can be pressed.
void WizardPage::focusTheWayOn()
{
    if (QWidget *first = firstControl()) {
        first->setFocus();
        return;
    }
    for (const auto which : {QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton}) {
        QAbstractButton *button = wizard()->button(which);
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus();
            return;
        }
    }
}

void WizardPage::update()
{
    updateFrame();
    refresh();
    emit completeChanged();
    if (isCurrent() && m_heading->hasFocus() && !QAccessible::isActive())
        focusTheWayOn();
}

void WizardPage::updateFrame()
{
    m_banner->setVisible(model().practice.has_value());
    m_banner->setText(tr("Practice: sample mail programs, nothing on this computer is changed."));
    m_support->setText(supportText(model().provider));
    m_code->setText(tr("Screen %1").arg(code(m_screen)));
    m_errorPanel->setError(model().error, model().provider);
}

void WizardPage::hideEvent(QHideEvent *event)
{
    QWizardPage::hideEvent(event);
    if (!event->spontaneous())
        m_heading->setFocusPolicy(Qt::StrongFocus);
}

void WizardPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
    }
}

} // namespace mailsetup
