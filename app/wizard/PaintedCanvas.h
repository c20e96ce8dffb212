// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/Canvas.h"

#include <QFont>
#include <QPainter>

namespace mailsetup {

// A picture on a screen or on paper.
class PaintedCanvas final : public Canvas
{
public:
    // Draws with the painter's own scale; the painter must outlive it.
    PaintedCanvas(QPainter &painter, QSizeF size, const QFont &font, Qt::LayoutDirection direction);

    void box(const QRectF &rect, const char *fill, const char *stroke, qreal radius = 0) override;
    void line(QPointF from, QPointF to, const char *stroke, qreal width = 1) override;
    void tick(const QRectF &rect, const char *stroke) override;
    void disc(QPointF centre, qreal radius, const char *fill, const char *stroke) override;
    void frame(const QRectF &rect, const char *stroke, qreal width) override;
    void text(QPointF baseline, TextEdge edge, const QString &text, const char *fill,
              bool isBold = false) override;

private:
    void use(const char *fill, const char *stroke, qreal width = 1);

    QPainter &m_painter;
    QFont m_font;
};

} // namespace mailsetup
