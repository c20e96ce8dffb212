// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace mailsetup {

// Qt's Fusion style draws the frames of check boxes, fields, buttons and scroll bars in a darker shade of the
// window's colour: on a dark palette they cannot be seen. This draws them in the colour of the text there;
// and frames of panels everywhere, because Fusion leaves sides of them out at a scale of 150 %.
class ClearFrameStyle : public QProxyStyle
{
    Q_OBJECT

public:
    // For the whole program, where its style is Fusion.
    static void install();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    using QProxyStyle::QProxyStyle;
};

} // namespace mailsetup
