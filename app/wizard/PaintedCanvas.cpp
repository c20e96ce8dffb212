// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/PaintedCanvas.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cstring>

namespace mailsetup {

namespace {

bool isNone(const char *colour)
{
    return std::strcmp(colour, "none") == 0;
}

} // namespace

PaintedCanvas::PaintedCanvas(QPainter &painter, QSizeF size, const QFont &font, Qt::LayoutDirection direction)
    : Canvas(size, direction)
    , m_painter(painter)
    , m_font(font)
{}

void PaintedCanvas::use(const char *fill, const char *stroke, qreal width)
{
    m_painter.setBrush(isNone(fill) ? QBrush(Qt::NoBrush) : QBrush(QColor(QLatin1StringView(fill))));
    m_painter.setPen(isNone(stroke) ? QPen(Qt::NoPen)
                                    : QPen(QColor(QLatin1StringView(stroke)), width, Qt::SolidLine,
                                           Qt::FlatCap, Qt::MiterJoin));
}

void PaintedCanvas::box(const QRectF &rect, const char *fill, const char *stroke, qreal radius)
{
    use(fill, stroke);
    m_painter.drawRoundedRect(mirrored(rect), radius, radius);
}

void PaintedCanvas::line(QPointF from, QPointF to, const char *stroke, qreal width)
{
    use("none", stroke, width);
    m_painter.drawLine(mirrored(from), mirrored(to));
}

void PaintedCanvas::tick(const QRectF &rect, const char *stroke)
{
    const QRectF drawn = mirrored(rect);
    std::array<QPointF, std::size(tickPoints)> points;
    std::transform(std::begin(tickPoints), std::end(tickPoints), points.begin(), [&](QPointF part) {
        return QPointF(drawn.x() + drawn.width() * part.x(), drawn.y() + drawn.height() * part.y());
    });
    use("none", stroke, tickWidth);
    m_painter.drawPolyline(points.data(), static_cast<int>(points.size()));
}

void PaintedCanvas::disc(QPointF centre, qreal radius, const char *fill, const char *stroke)
{
    use(fill, stroke);
    m_painter.drawEllipse(mirrored(centre), radius, radius);
}

void PaintedCanvas::frame(const QRectF &rect, const char *stroke, qreal width)
{
    use("none", stroke, width);
    m_painter.drawRoundedRect(mirrored(rect), frameRadius, frameRadius);
}

void PaintedCanvas::text(QPointF baseline, TextEdge edge, const QString &text, const char *fill, bool isBold)
{
    QFont font = m_font;
    font.setBold(isBold);
    m_painter.setFont(font);
    m_painter.setPen(QColor(QLatin1StringView(fill)));
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    const qreal toLeft = edge == TextEdge::Middle ? width / 2 : liesAtLeft(edge) ? width : 0;
    m_painter.drawText(QPointF(mirrored(baseline.x()) - toLeft, baseline.y()), text);
}

} // namespace mailsetup
