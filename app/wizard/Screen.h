// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace mailsetup {

// The screens of the window. Each shows its code in a corner; the same code stands in the guide and the log,
// so that a caller and the person on the phone know that they mean the same one.
enum class Screen { Welcome, Programs, Accounts, SignIn, Review, Working, Test, Done, ByHand };

std::span<const Screen> allScreens();
// A letter and a digit, no two of which are alike when spoken.
QLatin1StringView code(Screen screen);
QString name(Screen screen); // translated

} // namespace mailsetup
