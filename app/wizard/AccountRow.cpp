// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/AccountRow.h"

#include "wizard/AccountTexts.h"
#include "wizard/LeftToRight.h"
#include "wizard/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace mailsetup {

bool needsAddress(const AccountReport &account)
{
    if (account.account.scope != Scope::Provider)
        return false;
    if (account.reason)
        return account.reason->code == ErrorCode::AddressUnknown;
    const MailSettings &settings = account.account.settings;
    return account.state == AccountState::ToChange && !settings.smtpUser.contains(u'@') &&
           !settings.incomingUser.contains(u'@');
}

AccountRow::AccountRow(const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_check(new QCheckBox(this))
    , m_state(new TextLabel(this))
    , m_addressLine(new QWidget(this))
    , m_addressLabel(new QLabel(m_addressLine))
    , m_address(new QLineEdit(m_addressLine))
    , m_fault(new TextLabel(this))
{
    m_addressLabel->setBuddy(m_address);
    auto *line = new QHBoxLayout(m_addressLine);
    line->setContentsMargins({});
    line->addWidget(m_addressLabel);
    line->addWidget(m_address, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_check);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(fontMetrics().height() * 3 / 2, 0, 0, 0);
    below->addWidget(m_state);
    below->addWidget(m_addressLine);
    below->addWidget(m_fault);
    layout->addLayout(below);
    m_fault->hide();
    // Not clicked: a screen reader's Toggle is no click.
    connect(m_check, &QCheckBox::toggled, this, [this](bool isWanted) { emit chosen(m_id, isWanted); });
    connect(m_address, &QLineEdit::textEdited, this, &AccountRow::showFault);
    connect(m_address, &QLineEdit::editingFinished, this, &AccountRow::takeAddress);
}

void AccountRow::show(const AccountReport &account, const WizardModel &model)
{
    m_provider = model.provider;
    const QString name = accountName(account.account);
    const QString state = account.account.scope == Scope::Provider
                              ? nowText(account) + u' ' + planText(account)
                              : planText(account);
    const QSignalBlocker blocker(m_check); // what the model says is no choice of the customer's
    m_check->setText(withoutMnemonic(alone(name)));
    m_check->setAccessibleDescription(state);
    m_check->setEnabled(canChoose(account));
    m_check->setChecked(isChosen(model, account));
    m_state->setText(state);
    m_state->setEnabled(canChoose(account) || needsAddress(account));
    m_addressLabel->setText(tr("Full address:"));
    m_address->setAccessibleName(tr("Full e-mail address of %1").arg(name));
    const bool isCorrected = model.addressOf.contains(m_id);
    m_addressLine->setVisible(isCorrected || needsAddress(account));
    if (!m_address->hasFocus() && !hasFault())
        m_address->setText(account.signInAs);
    showFault();
}

bool AccountRow::hasFault() const
{
    const QString text = m_address->text().trimmed();
    return !m_addressLine->isHidden() && !text.isEmpty() &&
           (!isFullAddress(text) || !isInDomains(m_provider, domainOf(text)));
}

void AccountRow::showFault()
{
    const QString text = m_address->text().trimmed();
    const bool isVisible = hasFault();
    if (isVisible)
        m_fault->setText(
            wordsOf(makeError(isFullAddress(text) ? ErrorCode::ForeignAddress : ErrorCode::BadAddress, text))
                .what);
    const bool isNews = isVisible == m_fault->isHidden();
    m_fault->setVisible(isVisible);
    if (isNews)
        emit faultChanged();
}

void AccountRow::takeAddress()
{
    if (!hasFault())
        emit addressTyped(m_id, m_address->text().trimmed());
}

} // namespace mailsetup
