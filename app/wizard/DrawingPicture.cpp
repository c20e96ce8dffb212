// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/DrawingPicture.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace mailsetup {

DrawingPicture::DrawingPicture(const DialogDrawing &drawing, QWidget *parent)
    : QLabel(parent)
    , m_drawing(drawing)
    , m_natural(drawing.size())
{
    // The label's own picture is never shown; it says what the label is.
    QPixmap mark(1, 1);
    mark.fill(Qt::transparent);
    setPixmap(mark);
    setAccessibleName(drawing.description());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize DrawingPicture::sizeHint() const
{
    return {qCeil(m_natural.width()), qCeil(m_natural.height())};
}

QSize DrawingPicture::minimumSizeHint() const
{
    return {qCeil(m_natural.width() / 2), qCeil(m_natural.height() / 2)};
}

int DrawingPicture::heightForWidth(int width) const
{
    const qreal scale = std::min(1.0, width / m_natural.width());
    return qCeil(m_natural.height() * scale);
}

void DrawingPicture::paintEvent(QPaintEvent *)
{
    const qreal scale = std::min({1.0, width() / m_natural.width(), height() / m_natural.height()});
    QRectF place(QPointF(0, 0), m_natural * scale);
    if (layoutDirection() == Qt::RightToLeft)
        place.moveRight(width());
    QPainter painter(this);
    m_drawing.paint(painter, place);
}

} // namespace mailsetup
