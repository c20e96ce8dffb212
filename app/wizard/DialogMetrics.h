// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/HandSteps.h"

#include <QFont>
#include <QFontMetricsF>
#include <QSizeF>
#include <QStringList>

namespace mailsetup {

// How large the parts of a drawn dialog are, in pixels of the font, so that a label in any language fits.
class DialogMetrics
{
public:
    explicit DialogMetrics(const QFont &font);

    qreal em() const { return m_em; }
    qreal line() const { return m_line; } // height of a line of text
    qreal ascent() const { return m_metrics.ascent(); }
    qreal gap() const { return m_em * 0.5; }                // between neighbours
    qreal pad() const { return m_em * 0.8; }                // inside a frame
    qreal callout() const { return m_line; }                // diameter of a number's disc
    qreal barHeight() const { return m_line + m_em * 0.6; } // of a menu bar, tab, button, field, title
    qreal itemHeight() const { return m_line + m_em * 0.35; }
    qreal indent(const Control &item) const { return item.level * m_em * 1.2; }

    qreal width(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    // The text in lines that are no wider than a long label may be.
    QStringList lines(const QString &text) const;
    // What a number takes beside its control, 0 without one.
    qreal calloutSpace(const Control &control) const;

    // The least size; a control is drawn at least that large.
    QSizeF size(const Control &control) const;
    QSizeF stackSize(const QList<Control> &controls) const;
    // The width that the labels of the fields among these share.
    qreal labelColumn(const QList<Control> &controls) const;
    QSizeF fieldSize(const Control &field, qreal labelColumn) const;
    qreal menuWidth(const Control &menu) const; // in the bar
    QSizeF popupSize(const Control &menu) const;
    qreal tabWidth(const Control &tab) const;

    // The one of several that is on; nullptr when none is.
    static const Control *chosen(const QList<Control> &controls);
    // A button or a column of buttons: it does not grow.
    static bool isNarrow(const Control &control);

private:
    QSizeF rowSize(const QList<Control> &controls) const;
    QSizeF listSize(const Control &list) const;
    QSizeF menusSize(const Control &menus) const;
    QSizeF tabsSize(const Control &tabs) const;
    QSizeF textSize(const QString &text) const;

    QFontMetricsF m_metrics;
    qreal m_em;
    qreal m_line;
};

} // namespace mailsetup
