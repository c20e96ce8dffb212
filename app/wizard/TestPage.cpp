// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/TestPage.h"

#include "wizard/ErrorPanel.h"
#include "wizard/PasswordRow.h"
#include "wizard/TestRow.h"
#include "wizard/TextLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QWizard>

namespace mailsetup {

namespace {

// Addresses whose password the customer should type: it was wrong, or there is none.
QStringList addressesToAsk(const Report &report)
{
    QStringList addresses;
    for (const ClientReport &client : report.clients) {
        for (const AccountReport &account : client.accounts) {
            const auto cause = account.test ? account.test->cause : std::nullopt;
            const bool isAsked =
                cause && (cause->code == ErrorCode::WrongPassword || cause->code == ErrorCode::NoPassword);
            if (isAsked && !addresses.contains(account.signInAs))
                addresses.append(account.signInAs);
        }
    }
    return addresses;
}

// The worst of the failures, for the panel on top.
std::optional<Error> firstFailure(const Report &report)
{
    for (const ClientReport &client : report.clients) {
        for (const AccountReport &account : client.accounts) {
            if (account.test && account.test->state == TestState::Failed)
                return account.test->cause;
        }
    }
    return std::nullopt;
}

} // namespace

TestPage::TestPage(WizardFlow &flow, QWidget *parent)
    : WizardPage(Screen::Test, flow, parent)
    , m_intro(new TextLabel(content()))
    , m_progress(new QProgressBar(content()))
    , m_stop(new QPushButton(content()))
    , m_passwords(new QWidget(content()))
    , m_again(new QPushButton(content()))
    , m_list(new QWidget(content()))
{
    errorPanel()->setBackVisible(false);
    for (QWidget *list : {m_list, m_passwords})
        (new QVBoxLayout(list))->setContentsMargins({});
    for (QPushButton *button : {m_stop, m_again})
        button->setAutoDefault(false);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_progress, 1);
    bar->addWidget(m_stop);
    contentLayout()->addWidget(m_intro);
    contentLayout()->addLayout(bar);
    contentLayout()->addWidget(m_passwords);
    contentLayout()->addWidget(m_again, 0, Qt::AlignLeading);
    contentLayout()->addWidget(m_list);
    contentLayout()->addStretch();
    connect(m_stop, &QPushButton::clicked, &flow, &WizardFlow::stop);
    connect(m_again, &QPushButton::clicked, this, &TestPage::sendAgain);
    connect(errorPanel(), &ErrorPanel::retryClicked, this, &TestPage::sendAgain);
    setUp();
}

TestPage::~TestPage() = default;

void TestPage::initializePage()
{
    flow().sendTests();
}

bool TestPage::isComplete() const
{
    return !flow().isBusy();
}

void TestPage::sendAgain()
{
    if (flow().isBusy())
        return;
    std::map<QString, Secret> passwords;
    for (const PasswordRow *row : std::as_const(m_passwordRows)) {
        if (!row->isEmpty())
            passwords[row->address()] = row->password();
    }
    flow().setPasswords(passwords);
    flow().sendTests(failedTests(model().report));
}

void TestPage::makeRows()
{
    QStringList ids;
    for (const ClientReport &client : model().report.clients) {
        for (const AccountReport &account : client.accounts) {
            if (account.state != AccountState::Skipped)
                ids.append(account.account.id);
        }
    }
    if (ids == m_shown)
        return;
    m_shown = ids;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        m_rows.append(new TestRow(m_list));
        m_list->layout()->addWidget(m_rows.last());
    }
}

void TestPage::makePasswordRows()
{
    const QStringList wanted = addressesToAsk(model().report);
    QStringList shown;
    for (const PasswordRow *row : std::as_const(m_passwordRows))
        shown.append(row->address());
    if (shown == wanted)
        return;
    qDeleteAll(m_passwordRows);
    m_passwordRows.clear();
    for (const QString &address : wanted) {
        m_passwordRows.append(new PasswordRow(address, m_passwords));
        m_passwords->layout()->addWidget(m_passwordRows.last());
        connect(m_passwordRows.last(), &PasswordRow::accepted, this, &TestPage::sendAgain);
    }
}

void TestPage::retranslate()
{
    setHeading(tr("Test message"));
    m_stop->setText(tr("&Stop"));
    m_progress->setAccessibleName(tr("The test messages are being sent"));
    m_again->setText(tr("Send the test &once more"));
    setButtonText(QWizard::CancelButton, tr("Close"));
}

void TestPage::refresh()
{
    makeRows();
    qsizetype i = 0;
    qsizetype accepted = 0;
    for (const ClientReport &client : model().report.clients) {
        for (const AccountReport &account : client.accounts) {
            if (account.state == AccountState::Skipped)
                continue;
            m_rows[i++]->show(client.name, account);
            accepted += account.test && account.test->state == TestState::Accepted;
        }
    }
    const bool isTesting = model().activity == Activity::Testing;
    if (!isTesting)
        makePasswordRows();
    m_progress->setRange(0, model().progress.total);
    m_progress->setValue(model().progress.done);
    m_progress->setVisible(isTesting);
    m_stop->setVisible(isTesting);
    m_passwords->setVisible(!m_passwordRows.isEmpty());
    m_again->setVisible(!isTesting && accepted < m_rows.size());
    if (isTesting)
        m_intro->setText(tr("A message to yourself is sent for each account, with the new settings."));
    else if (accepted == m_rows.size())
        m_intro->setText(
            tr("It works: every account can send. The messages are in your mailbox; you can delete "
               "them."));
    else
        m_intro->setText(tr("The settings are changed, but not every account could send. You can try again, "
                            "or go on and undo the change on the last page."));
    errorPanel()->setError(isTesting ? std::nullopt
                                     : (model().error ? model().error : firstFailure(model().report)),
                           model().provider);
}

} // namespace mailsetup
