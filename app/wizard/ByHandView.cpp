// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ByHandView.h"

#include "wizard/DrawingPicture.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace mailsetup {

namespace {

QLabel *words(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ByHandView::ByHandView(const HandSteps &byHand, const Provider &provider, const QString &address,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_byHand(byHand)
    , m_provider(provider)
    , m_address(address)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    setFrameShape(QFrame::NoFrame);
    build();
}

void ByHandView::showSteps(const HandSteps &byHand, const QString &address)
{
    m_byHand = byHand;
    m_address = address;
    build();
    verticalScrollBar()->setValue(0);
}

void ByHandView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::FontChange)
        build();
}

void ByHandView::build()
{
    setAccessibleName(tr("Steps by hand"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    addIntroduction(column);
    int number = 0;
    const QList<HandStep> steps = stepsFor(m_byHand, m_provider, m_address, m_labels);
    for (const HandStep &step : steps)
        addStep(column, step, ++number);
    column->addStretch();
    setWidget(page);
}

void ByHandView::addIntroduction(QVBoxLayout *column)
{
    if (!m_byHand.shows.isEmpty())
        column->addWidget(words(
            tr("The pictures show %1. Another version may look a little different.").arg(m_byHand.shows)));
    if (QLocale().language() == QLocale::English || QLocale().language() == QLocale::C ||
        m_byHand.shows.isEmpty())
        return;
    auto *english = new QCheckBox(tr("My mail program is in &English"));
    english->setChecked(m_labels == LabelLanguage::English);
    // Queued: the box that was clicked goes away with the page.
    connect(english, &QCheckBox::toggled, this, &ByHandView::setEnglish, Qt::QueuedConnection);
    column->addWidget(english);
}

void ByHandView::setEnglish(bool isOn)
{
    m_labels = isOn ? LabelLanguage::English : LabelLanguage::Translated;
    build();
    if (auto *again = widget()->findChild<QCheckBox *>())
        again->setFocus();
}

void ByHandView::addStep(QVBoxLayout *column, const HandStep &step, int number)
{
    auto *row = new QHBoxLayout;
    auto *count = new QLabel(QString::number(number));
    QFont large = count->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    count->setFont(large);
    count->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    count->setMinimumWidth(count->fontMetrics().horizontalAdvance(QStringLiteral("00")));
    count->setAccessibleName(tr("Step %1").arg(number));
    row->addWidget(count);

    auto *what = new QVBoxLayout;
    what->addWidget(words(step.text));
    if (step.drawing) {
        const auto direction = m_labels == LabelLanguage::English ? Qt::LeftToRight : layoutDirection();
        what->addWidget(new DrawingPicture(DialogDrawing(*step.drawing, font(), direction)));
    }
    row->addLayout(what, 1);
    column->addSpacing(fontMetrics().height() / 2);
    column->addLayout(row);
}

} // namespace mailsetup
