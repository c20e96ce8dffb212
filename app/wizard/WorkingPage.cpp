// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/WorkingPage.h"

#include "core/Place.h"
#include "wizard/AccountTexts.h"
#include "wizard/ErrorPanel.h"
#include "wizard/LeftToRight.h"
#include "wizard/TextLabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

namespace mailsetup {

namespace {

constexpr int mostLines = 100; // more accounts than that nobody reads

} // namespace

WorkingPage::WorkingPage(WizardFlow &flow, QWidget *parent)
    : WizardPage(Screen::Working, flow, parent)
    , m_intro(new TextLabel(content()))
    , m_bar(new QProgressBar(content()))
    , m_accounts(new TextLabel(content()))
    , m_file(new TextLabel(content()))
    , m_stop(new QPushButton(content()))
{
    setCommitPage(true); // what is written is undone on the last page, not by going back
    m_stop->setAutoDefault(false);
    contentLayout()->addWidget(m_intro);
    contentLayout()->addWidget(m_bar);
    contentLayout()->addWidget(m_accounts);
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
    m_writing.clear();
    m_written.clear();
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

// One line for each account that is changed; it is written when all its files are.
QString WorkingPage::accountsText() const
{
    QStringList lines;
    for (const ClientReport &client : model().report.clients) {
        for (const AccountReport &account : client.accounts) {
            const QList<Change> &changes = account.changes;
            const auto isIn = [&](const Change &change) { return m_written.contains(change.store); };
            const bool isWritten = std::all_of(changes.begin(), changes.end(), isIn);
            const bool isWriting = std::any_of(changes.begin(), changes.end(),
                                               [&](const Change &c) { return c.store == m_writing; });
            if (changes.isEmpty())
                continue;
            const QString name = oneLine(client.name + QStringLiteral(": ") + accountName(account.account));
            lines.append(isWritten   ? tr("\u2713 %1: written").arg(name)
                         : isWriting ? tr("\u2192 %1: is being written").arg(name)
                                     : tr("\u00b7 %1: waits").arg(name));
        }
    }
    return lines.size() <= mostLines ? lines.join(u'\n') : QString();
}

void WorkingPage::refresh()
{
    const bool isWorking = model().activity == Activity::Applying;
    const SessionProgress &progress = model().progress;
    if (isWorking && progress.stage == SessionStage::Writing && progress.subject != m_writing) {
        m_written.insert(m_writing);
        m_writing = progress.subject;
    }
    m_accounts->setText(isWorking ? accountsText() : QString());
    m_accounts->setVisible(!m_accounts->text().isEmpty());
    m_intro->setText(m_isStopping && isWorking ? tr("Stopping. What was changed is put back.")
                     : isWorking               ? tr("This takes a moment. Leave your mail programs closed.")
                                               : QString());
    m_bar->setRange(0, progress.stage == SessionStage::Writing ? progress.total : 0);
    m_bar->setValue(progress.done);
    m_bar->setVisible(isWorking);
    m_file->setText(progress.stage == SessionStage::Writing ? alone(shownPlace(progress.subject))
                                                            : QString());
    m_file->setVisible(isWorking);
    m_stop->setVisible(isWorking);
    m_stop->setEnabled(!m_isStopping);
}

} // namespace mailsetup
