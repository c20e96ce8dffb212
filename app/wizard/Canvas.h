// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

namespace mailsetup {

// Which end of a text its point is.
enum class TextEdge { Start, Middle, End };

// What a picture is drawn on. Whoever draws thinks from left to right; a right-to-left picture is mirrored
// here, texts stay readable. Lengths are pixels of the font's scale, colours are "#rrggbb" or "none".
class Canvas
{
public:
    Canvas(QSizeF size, Qt::LayoutDirection direction)
        : m_size(size)
        , m_isMirrored(direction == Qt::RightToLeft)
    {}
    virtual ~Canvas() = default;

    virtual void box(const QRectF &rect, const char *fill, const char *stroke, qreal radius = 0) = 0;
    virtual void line(QPointF from, QPointF to, const char *stroke, qreal width = 1) = 0;
    virtual void tick(const QRectF &rect, const char *stroke) = 0; // never mirrored
    virtual void disc(QPointF centre, qreal radius, const char *fill, const char *stroke) = 0;
    virtual void frame(const QRectF &rect, const char *stroke, qreal width) = 0; // without filling
    virtual void text(QPointF baseline, TextEdge edge, const QString &text, const char *fill,
                      bool isBold = false) = 0;

protected:
    QSizeF size() const { return m_size; }
    qreal mirrored(qreal x) const { return m_isMirrored ? m_size.width() - x : x; }
    QPointF mirrored(QPointF point) const { return {mirrored(point.x()), point.y()}; }
    QRectF mirrored(const QRectF &rect) const
    {
        return m_isMirrored ? QRectF(m_size.width() - rect.right(), rect.y(), rect.width(), rect.height())
                            : rect;
    }
    // Whether a text that begins or ends at a point lies to the left of it.
    bool liesAtLeft(TextEdge edge) const { return (edge == TextEdge::End) != m_isMirrored; }

    static constexpr qreal frameRadius = 3;
    static constexpr qreal tickWidth = 2;
    static constexpr QPointF tickPoints[3] = {
        {0.2, 0.5}, {0.42, 0.78}, {0.82, 0.22}}; // as parts of its rectangle

private:
    QSizeF m_size;
    bool m_isMirrored;
};

} // namespace mailsetup
