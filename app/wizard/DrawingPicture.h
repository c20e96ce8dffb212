// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/DialogDrawing.h"

#include <QLabel>

namespace mailsetup {

// A drawing on the screen: sharp at any scale, never wider than its place, and read out as what it shows. A
// label, because a label with a picture is a graphic to assistive programs.
class DrawingPicture : public QLabel
{
    Q_OBJECT

public:
    explicit DrawingPicture(const DialogDrawing &drawing, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DialogDrawing m_drawing;
    QSizeF m_natural;
};

} // namespace mailsetup
