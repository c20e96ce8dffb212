// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/SvgCanvas.h"

#include <QFontInfo>

namespace mailsetup {

namespace {

QString number(qreal value)
{
    return QString::number(value, 'f', 2);
}

} // namespace

SvgCanvas::SvgCanvas(QSizeF size, const QFont &font, Qt::LayoutDirection direction)
    : Canvas(size, direction)
    , m_font(font)
{}

void SvgCanvas::box(const QRectF &rect, const char *fill, const char *stroke, qreal radius)
{
    const QRectF drawn = mirrored(rect);
    m_body += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\" fill=\"%6\" "
                             "stroke=\"%7\"/>\n")
                  .arg(number(drawn.x()), number(drawn.y()), number(drawn.width()), number(drawn.height()),
                       number(radius), QLatin1StringView(fill), QLatin1StringView(stroke));
}

void SvgCanvas::frame(const QRectF &rect, const char *stroke, qreal width)
{
    const QRectF drawn = mirrored(rect);
    m_body += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%7\" fill=\"none\" "
                             "stroke=\"%5\" stroke-width=\"%6\"/>\n")
                  .arg(number(drawn.x()), number(drawn.y()), number(drawn.width()), number(drawn.height()),
                       QLatin1StringView(stroke), number(width))
                  .arg(frameRadius);
}

void SvgCanvas::line(QPointF from, QPointF to, const char *stroke, qreal width)
{
    m_body += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\" "
                             "stroke-width=\"%6\"/>\n")
                  .arg(number(mirrored(from.x())), number(from.y()), number(mirrored(to.x())), number(to.y()),
                       QLatin1StringView(stroke), number(width));
}

void SvgCanvas::tick(const QRectF &rect, const char *stroke)
{
    const QRectF drawn = mirrored(rect);
    const auto at = [&](QPointF part) {
        return number(drawn.x() + drawn.width() * part.x()) + u',' +
               number(drawn.y() + drawn.height() * part.y());
    };
    m_body +=
        QStringLiteral("<polyline points=\"%1 %2 %3\" fill=\"none\" stroke=\"%4\" stroke-width=\"%5\"/>\n")
            .arg(at(tickPoints[0]), at(tickPoints[1]), at(tickPoints[2]), QLatin1StringView(stroke))
            .arg(tickWidth);
}

void SvgCanvas::disc(QPointF centre, qreal radius, const char *fill, const char *stroke)
{
    m_body += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\" stroke=\"%5\"/>\n")
                  .arg(number(mirrored(centre.x())), number(centre.y()), number(radius),
                       QLatin1StringView(fill), QLatin1StringView(stroke));
}

void SvgCanvas::text(QPointF baseline, TextEdge edge, const QString &text, const char *fill, bool isBold)
{
    if (text.isEmpty())
        return;
    const char *anchor = edge == TextEdge::Middle ? "middle" : liesAtLeft(edge) ? "end" : "start";
    m_body +=
        QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\"%5>")
            .arg(number(mirrored(baseline.x())), number(baseline.y()), QLatin1StringView(anchor),
                 QLatin1StringView(fill), isBold ? QStringLiteral(" font-weight=\"bold\"") : QString()) +
        text.toHtmlEscaped() + QStringLiteral("</text>\n");
}

QByteArray SvgCanvas::document(const QString &description) const
{
    const QString head =
        QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" "
                       "viewBox=\"0 0 %1 %2\" font-family=\"%3\" font-size=\"%4\" stroke-width=\"1\">\n")
            .arg(number(size().width()), number(size().height()), QFontInfo(m_font).family().toHtmlEscaped())
            .arg(m_font.pixelSize());
    return (head + QStringLiteral("<desc>") + description.toHtmlEscaped() + QStringLiteral("</desc>\n") +
            m_body + QStringLiteral("</svg>\n"))
        .toUtf8();
}

} // namespace mailsetup
