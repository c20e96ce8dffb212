// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/Canvas.h"
#include "wizard/DialogMetrics.h"

namespace mailsetup {

// Draws the controls of a dialog on a canvas; DialogMetrics says how large each is at least.
class DialogPainter
{
public:
    DialogPainter(const DialogMetrics &metrics, Canvas &canvas)
        : m_metrics(metrics)
        , m_canvas(canvas)
    {}

    void drawWindow(const Drawing &drawing, const QRectF &rect);

private:
    void draw(const Control &control, const QRectF &rect);
    void drawStack(const QList<Control> &controls, const QRectF &rect);
    void drawRow(const QList<Control> &controls, const QRectF &rect);
    void drawButtons(const QList<Control> &buttons, const QRectF &rect);
    void drawGroup(const Control &group, const QRectF &rect);
    void drawMenus(const Control &menus, const QRectF &rect);
    void drawPopup(const Control &menu, const QRectF &rect);
    void drawTabs(const Control &tabs, const QRectF &rect);
    void drawList(const Control &list, const QRectF &rect);
    void drawItem(const Control &item, const QRectF &rect, const char *paper);
    void drawField(const Control &field, const QRectF &rect, qreal labelColumn);
    void drawSwitch(const Control &control, const QRectF &rect);
    void drawButton(const Control &button, const QRectF &rect);
    void drawLines(const QString &text, QPointF topLeft, const char *ink);
    // A frame around what is numbered, and the number at its end.
    void mark(const Control &control, const QRectF &rect);
    qreal baseline(const QRectF &rect) const; // of one line of text in the middle of it

    const DialogMetrics &m_metrics;
    Canvas &m_canvas;
};

} // namespace mailsetup
