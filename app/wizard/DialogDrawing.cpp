// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/DialogDrawing.h"

#include "wizard/DialogMetrics.h"
#include "wizard/DialogPainter.h"
#include "wizard/PaintedCanvas.h"
#include "wizard/SvgCanvas.h"

#include <QCoreApplication>
#include <QFontInfo>

#include <algorithm>

namespace mailsetup {

namespace {

QFont inPixels(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

// The title is set in bold; a bold text is wider by less than this.
constexpr qreal boldness = 1.2;

QSizeF windowSize(const Drawing &drawing, const DialogMetrics &metrics)
{
    QList<Control> controls = drawing.controls;
    QSizeF menus(0, 0);
    if (!controls.isEmpty() && controls.first().kind == ControlKind::Menus)
        menus = metrics.size(controls.takeFirst());
    const QSizeF inside = metrics.stackSize(controls) + 2 * QSizeF(metrics.pad(), metrics.pad());
    const qreal title = metrics.width(drawing.title) * boldness + 3 * metrics.barHeight();
    return {std::max({title, menus.width(), inside.width()}) + 4,
            metrics.barHeight() + menus.height() + inside.height() + 4};
}

QString inWords(const Control &control)
{
    switch (control.kind) {
    case ControlKind::Menu:
        return QCoreApplication::translate("DialogDrawing", "menu: %1").arg(control.label);
    case ControlKind::Tab:
        return QCoreApplication::translate("DialogDrawing", "tab: %1").arg(control.label);
    case ControlKind::Field:
    case ControlKind::Choice:
        if (control.isSecret || control.value.isEmpty())
            return QCoreApplication::translate("DialogDrawing", "box to type in: %1").arg(control.label);
        return QCoreApplication::translate("DialogDrawing", "box to type in: %1 %2")
            .arg(control.label, control.value);
    case ControlKind::Check:
        return (control.isOn ? QCoreApplication::translate("DialogDrawing", "check box, ticked: %1")
                             : QCoreApplication::translate("DialogDrawing", "check box, not ticked: %1"))
            .arg(control.label);
    case ControlKind::Radio:
        return QCoreApplication::translate("DialogDrawing", "choice: %1").arg(control.label);
    case ControlKind::Button:
        return QCoreApplication::translate("DialogDrawing", "button: %1").arg(control.label);
    default:
        return QCoreApplication::translate("DialogDrawing", "line: %1").arg(control.label);
    }
}

} // namespace

DialogDrawing::DialogDrawing(const Drawing &drawing, const QFont &font, Qt::LayoutDirection direction)
    : m_drawing(drawing)
    , m_font(inPixels(font))
    , m_direction(direction)
    , m_size(windowSize(drawing, DialogMetrics(m_font)))
{}

QByteArray DialogDrawing::svg() const
{
    const DialogMetrics metrics(m_font);
    SvgCanvas canvas(m_size, m_font, m_direction);
    DialogPainter(metrics, canvas).drawWindow(m_drawing, QRectF(QPointF(0, 0), m_size));
    return canvas.document(description());
}

void DialogDrawing::paint(QPainter &painter, const QRectF &place) const
{
    const DialogMetrics metrics(m_font);
    PaintedCanvas canvas(painter, m_size, m_font, m_direction);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Texts are in the order of the drawing's language, whatever the window's is.
    painter.setLayoutDirection(m_direction);
    painter.translate(place.topLeft());
    painter.scale(place.width() / m_size.width(), place.height() / m_size.height());
    DialogPainter(metrics, canvas).drawWindow(m_drawing, QRectF(QPointF(0, 0), m_size));
    painter.restore();
}

QString DialogDrawing::description() const
{
    QStringList parts = {
        QCoreApplication::translate("DialogDrawing", "Picture of the window %1.").arg(m_drawing.title)};
    for (int number = 1; const Control *control = numbered(m_drawing.controls, number); ++number)
        parts.append(QStringLiteral("%1: %2.").arg(number).arg(inWords(*control)));
    return parts.join(u' ');
}

} // namespace mailsetup
