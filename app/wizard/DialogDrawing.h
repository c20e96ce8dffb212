// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/HandSteps.h"

#include <QByteArray>
#include <QFont>
#include <QRectF>
#include <QSizeF>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace mailsetup {

// The picture of a dialog of an old mail program, drawn by us from the profile's data, with a number on
// everything that the step names. It keeps its light look in a dark window.
class DialogDrawing
{
public:
    // The drawing is one of stepsFor(): its texts are final. The font gives family and size.
    DialogDrawing(const Drawing &drawing, const QFont &font, Qt::LayoutDirection direction);

    QSizeF size() const { return m_size; }
    // An SVG document, UTF-8.
    QByteArray svg() const;
    // The same on a screen or on paper, as large as the place.
    void paint(QPainter &painter, const QRectF &place) const;
    // What the picture shows, in words, for those who do not see it.
    QString description() const;

private:
    Drawing m_drawing;
    QFont m_font;
    Qt::LayoutDirection m_direction;
    QSizeF m_size;
};

} // namespace mailsetup
