// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ByHandDialog.h"

#include "wizard/ByHandView.h"
#include "wizard/LeftToRight.h"
#include "wizard/Screen.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mailsetup {

ByHandDialog::ByHandDialog(const QList<ClientProfile> &profiles, const Provider &provider,
                           const QString &clientId, const QString &version, QWidget *parent)
    : QDialog(parent)
    , m_provider(provider)
    , m_question(new QLabel)
    , m_programs(new QComboBox)
    , m_view(new ByHandView({}, provider, {}))
    , m_phone(new QLabel)
    , m_code(new QLabel)
    , m_close(new QPushButton)
{
    qsizetype chosen = -1;
    for (const ClientProfile &profile : profiles) {
        for (const HandSteps &steps : profile.byHand) {
            if (profile.id == clientId && &steps == &stepsByHand(profile, version))
                chosen = m_steps.size();
            m_programs->addItem(profile.byHand.size() > 1 ? steps.shows : profile.name);
            m_steps.append(steps);
        }
    }
    m_programs->addItem({});
    m_steps.append(generalSteps());
    m_question->setBuddy(m_programs);
    m_phone->setTextFormat(Qt::PlainText);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_phone->setVisible(!m_provider.supportPhone.isEmpty());
    m_close->setDefault(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_question);
    top->addWidget(m_programs, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_phone);
    bottom->addStretch();
    bottom->addWidget(m_code);
    bottom->addSpacing(fontMetrics().height());
    bottom->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addLayout(bottom);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 40);

    m_programs->setCurrentIndex(static_cast<int>(chosen < 0 ? m_steps.size() - 1 : chosen));
    retranslate();
    showChosen();
    connect(m_programs, &QComboBox::currentIndexChanged, this, &ByHandDialog::showChosen);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void ByHandDialog::setAddress(const QString &address)
{
    m_address = address;
    showChosen();
}

void ByHandDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ByHandDialog::retranslate()
{
    setWindowTitle(name(Screen::ByHand));
    m_question->setText(tr("&Mail program:"));
    m_programs->setItemText(m_programs->count() - 1, tr("Another program"));
    m_phone->setText(tr("Support: %1").arg(leftToRight(m_provider.supportPhone)));
    m_code->setText(tr("Screen %1").arg(code(Screen::ByHand)));
    m_close->setText(tr("&Close"));
}

void ByHandDialog::showChosen()
{
    m_view->showSteps(m_steps[m_programs->currentIndex()], m_address);
}

} // namespace mailsetup
