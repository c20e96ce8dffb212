// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "wizard/Screen.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace mailsetup {

// What the person on the phone should know of a screen; printed in the guide. Texts are translated.
struct ScreenHelp {
    QString sees;            // what the caller sees
    QStringList questions;   // what to ask, and what to say
    QList<ErrorCode> causes; // what can go wrong here
};

ScreenHelp help(Screen screen);

} // namespace mailsetup
