// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ClearFrameStyle.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace mailsetup {

namespace {

constexpr int darkLightness = 80; // of 255

// What Fusion frames itself, in the highlight's colour, is left alone.
bool needsFrame(QStyle::PrimitiveElement element, QStyle::State state)
{
    const bool hasFocus = state.testFlag(QStyle::State_HasFocus);
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
        return true;
    case QStyle::PE_PanelLineEdit:
        return !hasFocus;
    case QStyle::PE_PanelButtonCommand:
        return !hasFocus || !state.testFlag(QStyle::State_KeyboardFocusChange);
    default:
        return false;
    }
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < darkLightness;
}

void drawFrame(QPainter &painter, const QRect &rect, QColor colour, float strength)
{
    colour.setAlphaF(strength);
    painter.save();
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace

void ClearFrameStyle::install()
{
    const QString fusion = QStringLiteral("fusion");
    if (QApplication::style()->name().compare(fusion, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new ClearFrameStyle(fusion)); // QApplication owns it
}

void ClearFrameStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    // Fusion's own frame has one or two of its sides only where the scale is not a whole number.
    const bool isFrame = element == PE_Frame;
    if (!isFrame)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isOnDark = isDark(option->palette);
    if (!isFrame && (!isOnDark || !needsFrame(element, option->state)))
        return;
    const float strength = isOnDark ? (option->state.testFlag(State_Enabled) ? 0.6f : 0.3f) : 0.25f;
    drawFrame(*painter, option->rect, option->palette.color(QPalette::WindowText), strength);
}

void ClearFrameStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                         QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ScrollBar && isDark(option->palette))
        drawFrame(*painter, subControlRect(control, option, SC_ScrollBarSlider, widget),
                  option->palette.color(QPalette::WindowText), 0.6f);
}

} // namespace mailsetup
