// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/TestRow.h"

#include "wizard/AccountTexts.h"
#include "wizard/LeftToRight.h"
#include "wizard/TextLabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mailsetup {

TestRow::TestRow(QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(this))
    , m_result(new TextLabel(this))
    , m_more(new QPushButton(this))
    , m_conversation(new QPlainTextEdit(this))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    m_conversation->setReadOnly(true);
    m_conversation->setTabChangesFocus(true);
    m_conversation->setLayoutDirection(Qt::LeftToRight);
    m_conversation->setMinimumHeight(m_conversation->fontMetrics().lineSpacing() * 8);
    m_conversation->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_result);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addWidget(m_conversation);
    connect(m_more, &QPushButton::toggled, m_conversation, &QWidget::setVisible);
}

void TestRow::show(const QString &program, const AccountReport &account)
{
    const QString title = oneLine(program) + QStringLiteral(": ") + accountName(account.account);
    m_title->setText(alone(title));
    QString result = testText(account);
    const auto &test = account.test;
    if (test && test->state == TestState::Accepted)
        result.prepend(QStringLiteral("\u2713 "));
    if (test && test->state == TestState::Failed) {
        const ErrorWords words = wordsOf(*test->cause);
        result = QStringLiteral("\u2717 %1 %2 (%3)").arg(result, words.next, words.supportCode);
    }
    m_result->setText(result);
    m_more->setText(tr("What the server said"));
    m_more->setAccessibleName(tr("What the server said about %1").arg(title));
    m_conversation->setAccessibleName(m_more->accessibleName());
    const QString conversation = test ? test->transcript.join(u'\n') : QString();
    if (m_conversation->toPlainText() != conversation)
        m_conversation->setPlainText(conversation);
    m_more->setVisible(!conversation.isEmpty());
}

} // namespace mailsetup
