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
    const bool isDark = option->palette.color(QPalette::Window).lightness() < darkLightness;
    if (!isFrame && (!isDark || !needsFrame(element, option->state)))
        return;
    QColor colour = option->palette.color(QPalette::WindowText);
    const bool isEnabled = option->state.testFlag(State_Enabled);
    colour.setAlphaF(isDark ? (isEnabled ? 0.6f : 0.3f) : 0.25f);
    painter->save();
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

} // namespace mailsetup
