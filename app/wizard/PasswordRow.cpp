// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/PasswordRow.h"

#include "wizard/AccountTexts.h"
#include "wizard/PasswordEdit.h"
#include "wizard/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace mailsetup {

PasswordRow::PasswordRow(const QString &address, QWidget *parent)
    : QWidget(parent)
    , m_address(address)
    , m_label(new TextLabel(this))
    , m_edit(new PasswordEdit(this))
    , m_show(new QPushButton(this))
    , m_capsLock(new TextLabel(this))
    , m_result(new TextLabel(this))
{
    m_label->setBuddy(m_edit);
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_capsLock->hide();
    m_result->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_edit, 1);
    line->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addLayout(line);
    layout->addWidget(m_capsLock);
    layout->addWidget(m_result);
    setFocusProxy(m_edit);

    connect(m_show, &QPushButton::toggled, m_edit, &PasswordEdit::setShown);
    connect(m_edit, &PasswordEdit::capsLockNoticed, m_capsLock, &QWidget::setVisible);
    // Also what does not come by keys: an aid, or a program that keeps passwords, fills the field.
    connect(m_edit, &QLineEdit::textChanged, this, [this] { emit edited(m_address); });
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordRow::accepted);
    retranslate();
}

bool PasswordRow::isEmpty() const
{
    return m_edit->text().isEmpty();
}

Secret PasswordRow::password() const
{
    QByteArray utf8 = m_edit->text().toUtf8();
    Secret secret(utf8);
    wipe(utf8);
    return secret;
}

void PasswordRow::clear()
{
    const QSignalBlocker blocker(m_edit); // the check that was made stays
    m_edit->clear();
    m_show->setChecked(false);
    m_capsLock->hide();
}

void PasswordRow::setCheck(const PasswordCheck &check)
{
    m_check = check;
    showCheck();
}

void PasswordRow::setEditable(bool isEditable)
{
    m_edit->setReadOnly(!isEditable);
}

void PasswordRow::showCheck()
{
    QString text;
    switch (m_check.state) {
    case CheckState::Unchecked:
        break;
    case CheckState::Checking:
        text = tr("Asking the server\u2026");
        break;
    case CheckState::Right:
        text = tr("\u2713 The password is right.");
        break;
    case CheckState::Failed:
        text = m_check.error ? QStringLiteral("\u2717 ") + wordsOf(*m_check.error).what : QString();
        break;
    }
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
}

void PasswordRow::retranslate()
{
    m_label->setText(tr("Password of %1").arg(m_address));
    m_edit->setAccessibleName(m_label->text());
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the password of %1").arg(m_address));
    m_capsLock->setText(tr("Caps Lock seems to be on: capital and small letters are swapped."));
    showCheck();
}

void PasswordRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mailsetup
