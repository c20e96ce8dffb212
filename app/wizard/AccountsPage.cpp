// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/AccountsPage.h"

#include "wizard/AccountRow.h"
#include "wizard/ErrorPanel.h"
#include "wizard/TextLabel.h"

#include <QGroupBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mailsetup {

AccountsPage::AccountsPage(WizardFlow &flow, QWidget *parent)
    : WizardPage(Screen::Accounts, flow, parent)
    , m_intro(new TextLabel(content()))
    , m_byHand(new QPushButton(content()))
{
    m_byHand->setAutoDefault(false);
    contentLayout()->addWidget(m_intro);
    contentLayout()->addWidget(m_byHand, 0, Qt::AlignLeading);
    contentLayout()->addStretch();
    connect(m_byHand, &QPushButton::clicked, this, [this] { emit byHandAsked({}); });
    connect(errorPanel(), &ErrorPanel::retryClicked, &flow, &WizardFlow::plan);
    setUp();
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::initializePage()
{
    flow().plan();
}

bool AccountsPage::isComplete() const
{
    return canLeaveAccounts(model()) &&
           std::none_of(m_rows.begin(), m_rows.end(), [](const AccountRow *row) { return row->hasFault(); });
}

void AccountsPage::retranslate()
{
    setHeading(tr("Your accounts"));
    m_byHand->setText(tr("&My account is not listed, or cannot be chosen\u2026"));
}

// Rows stay as long as the same accounts are there, so that the keyboard keeps its place.
void AccountsPage::makeRows()
{
    QStringList ids;
    for (const ClientReport &client : model().planned.clients) {
        ids.append(client.id + client.where);
        for (const AccountReport &account : client.accounts)
            ids.append(account.account.id);
    }
    if (ids == m_shown)
        return;
    m_shown = ids;
    m_rows.clear();
    delete m_list;
    m_list = new QWidget(content());
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    for (const ClientReport &client : model().planned.clients) {
        if (client.accounts.isEmpty())
            continue;
        auto *group = new QGroupBox(withoutMnemonic(oneLine(client.name + u' ' + client.version)), m_list);
        auto *layout = new QVBoxLayout(group);
        for (const AccountReport &account : client.accounts) {
            auto *row = new AccountRow(account.account.id, group);
            connect(row, &AccountRow::chosen, &flow(), &WizardFlow::chooseAccount);
            connect(row, &AccountRow::addressTyped, &flow(), &WizardFlow::correctAddress);
            connect(row, &AccountRow::faultChanged, this, &QWizardPage::completeChanged);
            layout->addWidget(row);
            m_rows.append(row);
        }
        list->addWidget(group);
    }
    contentLayout()->insertWidget(1, m_list);
    setTabOrder(m_list, m_byHand);
}

void AccountsPage::refresh()
{
    makeRows();
    bool hasAny = false;
    qsizetype i = 0;
    for (const ClientReport &client : model().planned.clients) {
        for (const AccountReport &account : client.accounts) {
            hasAny |= canChoose(account);
            m_rows[i++]->show(account, model());
        }
    }
    if (model().activity == Activity::Planning && m_rows.isEmpty())
        m_intro->setText(tr("Reading the accounts\u2026"));
    else if (hasAny)
        m_intro->setText(
            tr("The accounts of %1 are chosen; all of them need the change. Others stay as they are.")
                .arg(model().provider.displayName));
    else
        m_intro->setText(tr("No account of %1 can be changed here. Look at the reasons below, or make the "
                            "change by hand.")
                             .arg(model().provider.displayName));
}

} // namespace mailsetup
