// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/Canvas.h"

#include <QByteArray>
#include <QFont>

namespace mailsetup {

// A picture as SVG.
class SvgCanvas final : public Canvas
{
public:
    SvgCanvas(QSizeF size, const QFont &font, Qt::LayoutDirection direction);

    void box(const QRectF &rect, const char *fill, const char *stroke, qreal radius = 0) override;
    void line(QPointF from, QPointF to, const char *stroke, qreal width = 1) override;
    void tick(const QRectF &rect, const char *stroke) override;
    void disc(QPointF centre, qreal radius, const char *fill, const char *stroke) override;
    void frame(const QRectF &rect, const char *stroke, qreal width) override;
    void text(QPointF baseline, TextEdge edge, const QString &text, const char *fill,
              bool isBold = false) override;

    // The whole document, UTF-8.
    QByteArray document(const QString &description) const;

private:
    QFont m_font;
    QString m_body;
};

} // namespace mailsetup
