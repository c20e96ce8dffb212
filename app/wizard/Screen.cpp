// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/Screen.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mailsetup {

namespace {

struct Row {
    Screen screen;
    const char *code;
    const char *name;
};

constexpr std::array rows = {
    Row{Screen::Welcome, "A1", QT_TRANSLATE_NOOP("Screen", "Welcome")},
    Row{Screen::Programs, "F2", QT_TRANSLATE_NOOP("Screen", "Mail programs")},
    Row{Screen::Accounts, "K3", QT_TRANSLATE_NOOP("Screen", "Accounts")},
    Row{Screen::SignIn, "M4", QT_TRANSLATE_NOOP("Screen", "Password")},
    Row{Screen::Review, "R5", QT_TRANSLATE_NOOP("Screen", "Review")},
    Row{Screen::Working, "U6", QT_TRANSLATE_NOOP("Screen", "Changing")},
    Row{Screen::Test, "X7", QT_TRANSLATE_NOOP("Screen", "Test message")},
    Row{Screen::Done, "Z8", QT_TRANSLATE_NOOP("Screen", "Done")},
    Row{Screen::ByHand, "H9", QT_TRANSLATE_NOOP("Screen", "Steps by hand")},
};

constexpr auto screens = [] {
    std::array<Screen, rows.size()> list{};
    std::transform(rows.begin(), rows.end(), list.begin(), [](const Row &row) { return row.screen; });
    return list;
}();

const Row &rowOf(Screen screen)
{
    const auto *row =
        std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return r.screen == screen; });
    Q_ASSERT_X(row != rows.end(), "Screen", "a Screen has no row in the table of Screen.cpp");
    return *row;
}

} // namespace

QLatin1StringView code(Screen screen)
{
    return QLatin1StringView(rowOf(screen).code);
}

QString name(Screen screen)
{
    return QCoreApplication::translate("Screen", rowOf(screen).name);
}

std::span<const Screen> allScreens()
{
    return screens;
}

} // namespace mailsetup
