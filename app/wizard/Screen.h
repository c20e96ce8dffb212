// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace mailsetup {

// What a person can have in front of them. Each has a code that is said on the phone: a letter and a digit,
// none of them alike to the ear (no B, C, D, E, G, P, T together; no I, O, S).
enum class Screen { Welcome, Programs, Accounts, SignIn, Review, Working, Test, Done, ByHand };

QLatin1StringView code(Screen screen); // "A1"
QString name(Screen screen);           // translated, its heading in one or two words

std::span<const Screen> allScreens();

} // namespace mailsetup
