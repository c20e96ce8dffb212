// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ProgramRow.h"

#include "core/Place.h"
#include "wizard/LeftToRight.h"
#include "wizard/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace mailsetup {

ProgramRow::ProgramRow(const QString &id, QWidget *parent)
    : QFrame(parent)
    , m_id(id)
    , m_check(new QCheckBox(this))
    , m_place(new TextLabel(this))
    , m_state(new TextLabel(this))
    , m_byHand(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_check->font();
    bold.setBold(true);
    m_check->setFont(bold);
    m_byHand->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_check, 1);
    head->addWidget(m_byHand);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_state);
    layout->addWidget(m_place);
    // Not clicked: a screen reader's Toggle is no click.
    connect(m_check, &QCheckBox::toggled, this, [this](bool isWanted) { emit chosen(m_id, isWanted); });
    connect(m_byHand, &QPushButton::clicked, this, [this] { emit byHandAsked(m_id); });
}

void ProgramRow::show(const ProgramView &program, Qt::CheckState choice)
{
    const QString title = program.version.isEmpty() ? program.name : program.name + u' ' + program.version;
    const QSignalBlocker blocker(m_check); // what the model says is no choice of the customer's
    m_check->setText(withoutMnemonic(oneLine(title)));
    m_check->setChecked(choice == Qt::Checked);
    m_check->setEnabled(program.hasAccounts);
    QString state;
    if (program.isByHandOnly)
        state = tr("No other program can change its settings. If you use it, follow the steps by hand.");
    else if (!program.hasAccounts)
        state = tr("No account was found in it that this program could change. Follow the steps by hand.");
    else if (program.isRunning)
        state = tr("%1 is open. Save your work, then close its window. This page notices by itself.")
                    .arg(program.name);
    else
        state = tr("Ready.");
    m_state->setText(state);
    m_check->setAccessibleDescription(state);
    QStringList places;
    for (const QString &place : program.places)
        places.append(alone(shownPlace(place)));
    m_place->setText(places.join(u'\n'));
    m_byHand->setText(tr("By hand\u2026"));
    m_byHand->setAccessibleName(tr("Steps by hand for %1").arg(program.name));
    m_byHand->setVisible(!program.hasAccounts);
}

} // namespace mailsetup
