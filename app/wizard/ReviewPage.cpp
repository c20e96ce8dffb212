// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ReviewPage.h"

#include "core/Place.h"
#include "wizard/AccountTexts.h"
#include "wizard/LeftToRight.h"
#include "wizard/TextLabel.h"

#include <QGroupBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>
#include <QWizard>

namespace mailsetup {

ReviewPage::ReviewPage(WizardFlow &flow, QWidget *parent)
    : WizardPage(Screen::Review, flow, parent)
    , m_intro(new TextLabel(content()))
    , m_detailsButton(new QPushButton(content()))
    , m_details(new QPlainTextEdit(content()))
    , m_backup(new TextLabel(content()))
{
    setCommitPage(true);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoDefault(false);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setLayoutDirection(Qt::LeftToRight); // keys and values of settings
    QTextOption fromTheLeft(Qt::AlignLeft);
    fromTheLeft.setTextDirection(Qt::LeftToRight);
    m_details->document()->setDefaultTextOption(fromTheLeft);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setMinimumHeight(m_details->fontMetrics().lineSpacing() * 8);
    m_details->hide();
    contentLayout()->addWidget(m_intro);
    contentLayout()->addWidget(m_backup);
    contentLayout()->addWidget(m_detailsButton, 0, Qt::AlignLeading);
    contentLayout()->addWidget(m_details, 1);
    contentLayout()->addStretch();
    connect(m_detailsButton, &QPushButton::toggled, this, &ReviewPage::showDetails);
    setUp();
}

bool ReviewPage::isComplete() const
{
    return !flow().isBusy();
}

void ReviewPage::showDetails(bool isShown)
{
    m_details->setVisible(isShown);
    refresh();
}

QWidget *ReviewPage::newAccount(const ClientReport &client, const AccountReport &account)
{
    auto *group = new QGroupBox(
        withoutMnemonic(alone(client.name + QStringLiteral(": ") + accountName(account.account))), m_list);
    auto *layout = new QVBoxLayout(group);
    const auto add = [&](const QString &text) {
        auto *label = new TextLabel(group);
        label->setText(text);
        layout->addWidget(label);
    };
    for (const PlainChange &change : plainChanges(account))
        add(changeText(change));
    if (account.changes.isEmpty())
        add(planText(account));
    if (!account.why.isEmpty())
        add(account.why);
    return group;
}

void ReviewPage::makeList()
{
    if (m_list && m_shown == model().report)
        return;
    m_shown = model().report;
    delete m_list;
    m_list = new QWidget(content());
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins({});
    for (const ClientReport &client : m_shown.clients) {
        for (const AccountReport &account : client.accounts) {
            if (account.state != AccountState::Skipped)
                layout->addWidget(newAccount(client, account));
        }
    }
    contentLayout()->insertWidget(contentLayout()->count() - 1, m_list);
    m_details->setPlainText(changeDetails(m_shown));
}

void ReviewPage::retranslate()
{
    setHeading(tr("This will be changed"));
    m_details->setAccessibleName(tr("Files and values that are changed"));
    delete m_list;
    m_list = nullptr;
}

void ReviewPage::refresh()
{
    makeList();
    const bool hasChanges = !m_details->toPlainText().isEmpty();
    setButtonText(QWizard::CommitButton, hasChanges ? tr("&Change now") : tr("&Next"));
    m_intro->setText(hasChanges ? tr("Look at it, then choose 'Change now'. Leave your mail programs closed "
                                     "until it is done.")
                                : tr("Everything is right already. There is nothing to change; the next step "
                                     "sends the test message."));
    m_backup->setText(tr("What is there now is kept, so that you can undo it. The backup lies in %1.")
                          .arg(leftToRight(shownPlace(model().backupFolder))));
    m_backup->setVisible(hasChanges);
    m_detailsButton->setText(m_detailsButton->isChecked() ? tr("Hide &details") : tr("Show &details"));
    m_detailsButton->setVisible(hasChanges);
}

} // namespace mailsetup
