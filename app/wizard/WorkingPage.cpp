// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/WorkingPage.h"

#include "wizard/ErrorPanel.h"
#include "wizard/LeftToRight.h"
#include "wizard/TextLabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace mailsetup {

WorkingPage::WorkingPage(WizardFlow &flow, QWidget *parent)
    : WizardPage(Screen::Working, flow, parent)
    , m_intro(new TextLabel(content()))
    , m_bar(new QProgressBar(content()))
    , m_file(new TextLabel(content()))
    , m_stop(new QPushButton(content()))
{
    setCommitPage(true); // what is written is undone on the last page, not by going back
    m_stop->setAutoDefault(false);
    contentLayout()->addWidget(m_intro);
    contentLayout()->addWidget(m_bar);
    contentLayout()->addWidget(m_file);
    contentLayout()->addWidget(m_stop, 0, Qt::AlignLeading);
    contentLayout()->addStretch();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_isStopping = true;
        this->flow().stop();
        refresh();
    });
    connect(&flow, &WizardFlow::finished, this, &WorkingPage::takeEnd);
    connect(errorPanel(), &ErrorPanel::retryClicked, this, &WorkingPage::initializePage);
    setUp();
}

void WorkingPage::initializePage()
{
    m_isStopping = false;
    flow().apply();
}

bool WorkingPage::isComplete() const
{
    return !flow().isBusy() && !model().error;
}

void WorkingPage::takeEnd(Activity activity)
{
    if (activity != Activity::Applying || !isCurrent())
        return;
    if (model().error)
        errorPanel()->setFocus();
    else
        wizard()->next();
}

void WorkingPage::retranslate()
{
    setHeading(tr("The settings are being changed"));
    m_stop->setText(tr("&Stop and put everything back"));
    m_bar->setAccessibleName(tr("Progress"));
}

void WorkingPage::refresh()
{
    const bool isWorking = model().activity == Activity::Applying;
    const SessionProgress &progress = model().progress;
    m_intro->setText(m_isStopping && isWorking ? tr("Stopping. What was changed is put back.")
                     : isWorking               ? tr("This takes a moment. Leave your mail programs closed.")
                                               : QString());
    m_bar->setRange(0, progress.stage == SessionStage::Writing ? progress.total : 0);
    m_bar->setValue(progress.done);
    m_bar->setVisible(isWorking);
    m_file->setText(progress.stage == SessionStage::Writing ? alone(oneLine(progress.subject)) : QString());
    m_file->setVisible(isWorking);
    m_stop->setVisible(isWorking);
    m_stop->setEnabled(!m_isStopping);
}

} // namespace mailsetup
