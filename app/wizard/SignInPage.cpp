// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/SignInPage.h"

#include "wizard/ErrorPanel.h"
#include "wizard/PasswordEdit.h"
#include "wizard/PasswordRow.h"
#include "wizard/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QWizard>

#include <algorithm>
#include <utility>

namespace mailsetup {

SignInPage::SignInPage(WizardFlow &flow, QWidget *parent)
    : WizardPage(Screen::SignIn, flow, parent)
    , m_intro(new TextLabel(content()))
    , m_hint(new TextLabel(content()))
    , m_list(new QWidget(content()))
    , m_check(new QPushButton(content()))
    , m_stop(new QPushButton(content()))
    , m_progress(new QProgressBar(content()))
    , m_skip(new QCheckBox(content()))
    , m_skipMeaning(new TextLabel(content()))
{
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    for (QPushButton *button : {m_check, m_stop})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    contentLayout()->addWidget(m_intro);
    contentLayout()->addWidget(m_hint);
    contentLayout()->addWidget(m_list);
    contentLayout()->addLayout(buttons);
    contentLayout()->addWidget(m_skip);
    contentLayout()->addWidget(m_skipMeaning);
    contentLayout()->addStretch();
    connect(m_check, &QPushButton::clicked, this, &SignInPage::check);
    connect(m_stop, &QPushButton::clicked, &flow, &WizardFlow::stop);
    // Not clicked: a screen reader's Toggle is no click.
    connect(m_skip, &QCheckBox::toggled, &flow, &WizardFlow::skipCheck);
    connect(&flow, &WizardFlow::finished, this, &SignInPage::takeEnd);
    connect(errorPanel(), &ErrorPanel::retryClicked, this, [this] {
        if (m_isPlanned)
            check();
        else
            this->flow().choose();
    });
    setUp();
}

void SignInPage::initializePage()
{
    m_isPlanned = false;
    flow().choose();
}

bool SignInPage::hasAllPasswords() const
{
    return std::none_of(m_rows.begin(), m_rows.end(), [](const PasswordRow *row) { return row->isEmpty(); });
}

bool SignInPage::isComplete() const
{
    return m_isPlanned && !flow().isBusy() && !m_rows.isEmpty() &&
           (hasAllPasswords() || model().isCheckSkipped);
}

// The next button checks first what is not checked yet, and goes on by itself when all is right.
bool SignInPage::validatePage()
{
    if (model().isCheckSkipped && !areAllPasswordsRight(model()))
        flow().setPasswords(passwords());
    if (model().isCheckSkipped || areAllPasswordsRight(model()))
        return true;
    m_isGoingOn = true;
    check();
    return false;
}

void SignInPage::check()
{
    if (m_isPlanned && !flow().isBusy() && hasAllPasswords())
        flow().checkPasswords(passwords());
}

void SignInPage::takeEnd(Activity activity)
{
    if (activity == Activity::Choosing) {
        m_isPlanned = !model().error;
        refresh();
        emit completeChanged();
    }
    if (activity == Activity::Applying && !model().error) {
        // They are the session's from now on.
        for (PasswordRow *row : std::as_const(m_rows))
            row->clear();
    }
    if (activity != Activity::CheckingPasswords || !isCurrent())
        return;
    if (std::exchange(m_isGoingOn, false) && areAllPasswordsRight(model())) {
        wizard()->next();
        return;
    }
    for (PasswordRow *row : std::as_const(m_rows)) {
        if (model().checks.value(row->address()).state == CheckState::Failed) {
            row->edit()->setFocus();
            row->edit()->selectAll();
            return;
        }
    }
    if (model().error)
        errorPanel()->setFocus();
}

std::map<QString, Secret> SignInPage::passwords() const
{
    std::map<QString, Secret> passwords;
    for (const PasswordRow *row : m_rows) {
        if (!row->isEmpty())
            passwords[row->address()] = row->password();
    }
    return passwords;
}

QWidget *SignInPage::firstControl() const
{
    return m_rows.value(0);
}

void SignInPage::makeRows()
{
    QStringList shown;
    for (const PasswordRow *row : std::as_const(m_rows))
        shown.append(row->address());
    if (shown == model().addresses)
        return;
    qDeleteAll(m_rows);
    m_rows.clear();
    QWidget *previous = nullptr;
    for (const QString &address : model().addresses) {
        auto *row = new PasswordRow(address, m_list);
        connect(row, &PasswordRow::edited, &flow(), &WizardFlow::forgetCheck);
        connect(row, &PasswordRow::edited, this, [this] {
            refresh();
            emit completeChanged();
        });
        m_list->layout()->addWidget(row);
        if (previous)
            setTabOrder(previous, row);
        previous = row;
        m_rows.append(row);
    }
}

std::optional<Error> SignInPage::firstFailure() const
{
    if (model().error)
        return model().error;
    for (const QString &address : model().addresses) {
        if (auto error = model().checks.value(address).error)
            return error;
    }
    return std::nullopt;
}

void SignInPage::retranslate()
{
    setHeading(tr("Your e-mail password"));
    m_intro->setText(
        tr("Type the password that you use for your e-mail. It is checked at the mail server now, "
           "before anything is changed. If your mail program has a safe place for it, it is kept there "
           "and nowhere else. A wrong password is tried at "
           "most twice, so that your mailbox is not locked."));
    m_check->setText(tr("&Check now"));
    m_stop->setText(tr("&Stop"));
    m_progress->setAccessibleName(tr("The password is being checked"));
    m_skip->setText(tr("Go on &without the check"));
    m_skipMeaning->setText(tr("Then a wrong password shows only at the end, in the test message. Without a "
                              "password no test message is sent."));
}

void SignInPage::refresh()
{
    makeRows();
    const bool isChecking = model().activity == Activity::CheckingPasswords;
    for (PasswordRow *row : std::as_const(m_rows)) {
        row->setCheck(model().checks.value(row->address()));
        row->setEditable(!isChecking);
    }
    m_hint->setText(tr("In practice, every password is '%1'.").arg(model().practicePassword));
    m_hint->setVisible(!model().practicePassword.isEmpty());
    m_check->setEnabled(m_isPlanned && !flow().isBusy() && hasAllPasswords() && !m_rows.isEmpty() &&
                        !areAllPasswordsRight(model()));
    m_progress->setVisible(isChecking);
    m_stop->setVisible(isChecking);
    const QSignalBlocker blocker(m_skip);
    m_skip->setChecked(model().isCheckSkipped);
    m_skip->setEnabled(!flow().isBusy());
    for (QWidget *widget : {static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_skip),
                            static_cast<QWidget *>(m_skipMeaning)})
        widget->setVisible(!m_rows.isEmpty());
    errorPanel()->setError(isChecking ? std::nullopt : firstFailure(), model().provider);
}

} // namespace mailsetup
