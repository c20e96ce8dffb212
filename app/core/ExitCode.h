// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace mailsetup {

// How the program ends. Numbers and words are a promise to scripts (contract: "Exit codes").
enum class ExitCode {
    Ok = 0,
    Internal = 1,
    Usage = 2,
    NoClient = 3,
    NoAccount = 4,
    Running = 5,
    Unreadable = 6,
    NotWritten = 7,
    Unfinished = 8,
    SignIn = 9,
    Unreachable = 10,
    Tls = 11,
    Refused = 12,
    Profile = 13,
    ChangedSince = 14,
    Busy = 15,
    Interrupted = 130,
};

// The word that stands for the code in the JSON report.
QLatin1StringView word(ExitCode code);

// Which of two results the program ends with when both apply: the more basic one, and Ok last.
ExitCode worse(ExitCode a, ExitCode b);

// All of them, in the order of precedence used by worse().
std::span<const ExitCode> allExitCodes();

} // namespace mailsetup
