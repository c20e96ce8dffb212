// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ExitCode.h"

#include <algorithm>
#include <array>

namespace mailsetup {

namespace {

struct ExitWord {
    ExitCode code;
    const char *word;
};

// In the order of precedence: an internal error and an interruption outrank everything.
constexpr std::array exitWords = {
    ExitWord{ExitCode::Internal, "internal"},
    ExitWord{ExitCode::Interrupted, "interrupted"},
    ExitWord{ExitCode::Busy, "busy"},
    ExitWord{ExitCode::Profile, "profile"},
    ExitWord{ExitCode::Usage, "usage"},
    ExitWord{ExitCode::Unfinished, "unfinished"},
    ExitWord{ExitCode::NoClient, "no-client"},
    ExitWord{ExitCode::NoAccount, "no-account"},
    ExitWord{ExitCode::Running, "running"},
    ExitWord{ExitCode::Unreadable, "unreadable"},
    ExitWord{ExitCode::NotWritten, "not-written"},
    ExitWord{ExitCode::SignIn, "sign-in"},
    ExitWord{ExitCode::Tls, "tls"},
    ExitWord{ExitCode::Unreachable, "unreachable"},
    ExitWord{ExitCode::Refused, "refused"},
    ExitWord{ExitCode::ChangedSince, "changed-since"},
    ExitWord{ExitCode::Ok, "ok"},
};

constexpr auto exitCodes = [] {
    std::array<ExitCode, exitWords.size()> codes{};
    std::transform(exitWords.begin(), exitWords.end(), codes.begin(),
                   [](const ExitWord &e) { return e.code; });
    return codes;
}();

} // namespace

QLatin1StringView word(ExitCode code)
{
    const auto *found =
        std::find_if(exitWords.begin(), exitWords.end(), [&](const ExitWord &e) { return e.code == code; });
    return QLatin1StringView(found->word);
}

ExitCode worse(ExitCode a, ExitCode b)
{
    return *std::find_if(exitCodes.begin(), exitCodes.end(), [&](ExitCode c) { return c == a || c == b; });
}

std::span<const ExitCode> allExitCodes()
{
    return exitCodes;
}

} // namespace mailsetup
