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
    case QStyle::PE_Frame:
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
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isDark = option->palette.color(QPalette::Window).lightness() < darkLightness;
    if (!isDark || !needsFrame(element, option->state))
        return;
    QColor colour = option->palette.color(QPalette::WindowText);
    colour.setAlphaF(option->state.testFlag(State_Enabled) ? 0.6f : 0.3f);
    painter->save();
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace mailsetup
