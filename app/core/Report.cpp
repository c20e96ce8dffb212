// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Report.h"

#include "core/ClientProfile.h"

#include <array>

namespace mailsetup {

namespace {

template<typename Enum, std::size_t Size>
QLatin1StringView pick(const std::array<const char *, Size> &words, Enum value)
{
    return QLatin1StringView(words[static_cast<std::size_t>(value)]);
}

constexpr std::array scopeWords = {"provider", "other", "unknown"};
constexpr std::array stateWords = {"already-right", "to-change", "changed", "restored", "skipped", "failed"};
constexpr std::array modeWords = {"list", "dry-run", "apply", "test", "undo", "repair"};
constexpr std::array testWords = {"accepted", "failed", "skipped"};
constexpr std::array levelWords = {"info", "warning", "error"};

} // namespace

bool isSecret(const Change &change)
{
    return change.setting == word(Setting::SmtpPassword) || change.setting == word(Setting::IncomingPassword);
}

QLatin1StringView word(Scope scope)
{
    return pick(scopeWords, scope);
}

QLatin1StringView word(AccountState state)
{
    return pick(stateWords, state);
}

QLatin1StringView word(Mode mode)
{
    return pick(modeWords, mode);
}

QLatin1StringView word(TestState state)
{
    return pick(testWords, state);
}

QLatin1StringView word(MessageLevel level)
{
    return pick(levelWords, level);
}

} // namespace mailsetup
