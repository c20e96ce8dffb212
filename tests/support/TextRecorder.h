// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>

namespace mailsetup {

// A text of a picture, and where its letters lie: without what reaches above and below them, since the lines
// of one text follow closely.
struct DrawnText {
    QString text;
    QRectF rect;
};

// A device to paint on that keeps the texts instead of showing them. A text of several scripts comes in
// parts.
class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(QSize size);
    ~TextRecorder() override;

    QPaintEngine *paintEngine() const override;
    const QList<DrawnText> &texts() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace mailsetup
