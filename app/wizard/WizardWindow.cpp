// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/WizardWindow.h"

#include "wizard/AccountsPage.h"
#include "wizard/ByHandDialog.h"
#include "wizard/DonePage.h"
#include "wizard/ProgramsPage.h"
#include "wizard/ReviewPage.h"
#include "wizard/SignInPage.h"
#include "wizard/SupportSummary.h"
#include "wizard/TestPage.h"
#include "wizard/WelcomePage.h"
#include "wizard/WorkingPage.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QToolTip>

namespace mailsetup {

WizardWindow::WizardWindow(WindowOptions options, Language &language, QWidget *parent)
    : QWizard(parent)
    , m_language(language)
    , m_flow(std::move(options))
{
    QGuiApplication::setLayoutDirection(m_language.direction());
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setOption(QWizard::HaveHelpButton);
    addPages();
    retranslate();
    resize(WizardWindow::sizeHint()); // Qt alone would stop at two thirds of a small screen
    connect(this, &QWizard::currentIdChanged, this, &WizardWindow::enterPage);
    connect(this, &QWizard::helpRequested, this, [this] { showByHand({}); });
    connect(&m_flow, &WizardFlow::changed, this, &WizardWindow::updateTitle);
    connect(&m_flow, &WizardFlow::finished, this, [this] {
        if (m_isClosing)
            close();
    });
    auto *copy = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    connect(copy, &QShortcut::activated, this, &WizardWindow::copySupportSummary);
}

WizardWindow::~WizardWindow() = default;

Expected<void> WizardWindow::start()
{
    return m_flow.open(m_flow.options().practice);
}

void WizardWindow::addPages()
{
    const QList<WizardPage *> pages{
        new WelcomePage(m_flow, m_language, this),
        new ProgramsPage(m_flow, this),
        new AccountsPage(m_flow, this),
        new SignInPage(m_flow, this),
        new ReviewPage(m_flow, this),
        new WorkingPage(m_flow, this),
        new TestPage(m_flow, this),
        new DonePage(m_flow, this),
    };
    for (WizardPage *page : pages) {
        setPage(static_cast<int>(page->screen()), page);
        connect(page, &WizardPage::byHandAsked, this, &WizardWindow::showByHand);
    }
}

void WizardWindow::enterPage()
{
    updateButtons();
    if (auto *page = qobject_cast<WizardPage *>(currentPage()))
        page->enter();
    updateTitle();
}

// While settings are written there is one button, on the page itself: stop and put back.
void WizardWindow::updateButtons()
{
    const bool isWorking = currentId() == static_cast<int>(Screen::Working);
    QList<WizardButton> layout{HelpButton,   Stretch,      BackButton,  NextButton,
                               CommitButton, FinishButton, CancelButton};
    if (isWorking)
        layout = {HelpButton, Stretch, CancelButton};
    setButtonLayout(layout);
}

void WizardWindow::updateTitle()
{
    const QString program = tr("Mail setup");
    const QString title = currentPage() ? currentPage()->windowTitle() : QString();
    const QString text = title.isEmpty() ? program : title + QStringLiteral(" \u2013 ") + program;
    setWindowTitle(m_flow.model().practice ? tr("PRACTICE: %1").arg(text) : text);
}

void WizardWindow::retranslate()
{
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::HelpButton, tr("Steps by hand\u2026"));
    updateTitle();
}

QSize WizardWindow::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * 125, metrics.lineSpacing() * 40);
    const QSize available = QWizard::screen()->availableSize() * 9 / 10;
    return wanted.expandedTo(QWizard::sizeHint()).boundedTo(available);
}

void WizardWindow::showByHand(const QString &clientId)
{
    m_flow.log(QStringLiteral("screen %1 %2").arg(code(Screen::ByHand), clientId));
    const QList<ProgramView> programs = programViews(m_flow.model().found);
    const auto found = std::find_if(programs.begin(), programs.end(),
                                    [&](const ProgramView &program) { return program.id == clientId; });
    ByHandDialog dialog(m_flow.model().profiles, m_flow.model().provider, clientId,
                        found == programs.end() ? QString() : found->version, this);
    dialog.setAddress(m_flow.model().addresses.value(0));
    dialog.exec();
}

void WizardWindow::copySupportSummary()
{
    QGuiApplication::clipboard()->setText(supportSummary(m_flow.model()));
    QToolTip::showText(mapToGlobal(rect().center()), tr("A summary for support was copied."), this);
}

// Whether the window can go now. While settings are written it cannot; when the customer wants it all the
// same, it goes as soon as they are put back.
bool WizardWindow::mayClose()
{
    if (!m_flow.isWriting()) {
        m_flow.stop();
        return true;
    }
    if (m_isClosing)
        return false;
    QMessageBox question(
        QMessageBox::Question, tr("Stop?"),
        tr("Settings are being changed at this moment. Stop, put everything back and close?"),
        QMessageBox::NoButton, this);
    QPushButton *stop = question.addButton(tr("&Stop and close"), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(tr("&Go on"), QMessageBox::RejectRole));
    question.exec();
    if (question.clickedButton() != stop)
        return false;
    if (!m_flow.isWriting())
        return true; // it has ended while we asked
    m_isClosing = true;
    m_flow.stop();
    return false;
}

void WizardWindow::closeSoon()
{
    if (m_flow.isWriting())
        m_isClosing = true;
    m_flow.stop();
    if (!m_isClosing)
        QWizard::reject();
}

void WizardWindow::reject()
{
    if (mayClose())
        QWizard::reject();
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    if (mayClose())
        QWizard::closeEvent(event);
    else
        event->ignore();
}

void WizardWindow::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mailsetup
