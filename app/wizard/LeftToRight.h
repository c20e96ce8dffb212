// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGuiApplication>
#include <QString>

namespace mailsetup {

// A phone number, option or path for a sentence in any language: it keeps its own order also where the
// sentence goes from right to left (Unicode's left-to-right isolate).
inline QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

// A name or value between others keeps its own order where people read from right to left (a first strong
// isolate).
inline QString isolated(const QString &text)
{
    return QGuiApplication::isRightToLeft() ? QChar(0x2068) + text + QChar(0x2069) : text;
}

// A name or path that is all that a label says. A label takes its direction from its first letter: with a
// mark before it, it begins on the side where everything else on the page begins.
inline QString alone(const QString &text)
{
    return QGuiApplication::isRightToLeft() ? QChar(0x200F) + isolated(text) : text;
}

} // namespace mailsetup
