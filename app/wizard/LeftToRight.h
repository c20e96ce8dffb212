// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mailsetup {

// A phone number, option or path for a sentence in any language: it keeps its own order also where the
// sentence goes from right to left (Unicode's left-to-right isolate).
inline QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace mailsetup
