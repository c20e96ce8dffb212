// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace mailsetup {

// Which end of a text its point is.
enum class TextEdge { Start, Middle, End };

// A picture as SVG. Whoever draws thinks from left to right; a right-to-left picture is mirrored here, texts
// stay readable. Lengths are pixels of the font's scale.
class SvgCanvas
{
public:
    SvgCanvas(QSizeF size, const QFont &font, Qt::LayoutDirection direction);

    void box(const QRectF &rect, const char *fill, const char *stroke, qreal radius = 0);
    void line(QPointF from, QPointF to, const char *stroke, qreal width = 1);
    void tick(const QRectF &rect, const char *stroke); // never mirrored
    void disc(QPointF centre, qreal radius, const char *fill, const char *stroke);
    void frame(const QRectF &rect, const char *stroke, qreal width); // without filling
    void text(QPointF baseline, TextEdge edge, const QString &text, const char *fill, bool isBold = false);

    // The whole document, UTF-8.
    QByteArray document(const QString &description) const;

private:
    qreal mirrored(qreal x) const;
    QRectF mirrored(const QRectF &rect) const;

    QSizeF m_size;
    QFont m_font;
    bool m_isMirrored;
    QString m_body;
};

} // namespace mailsetup
