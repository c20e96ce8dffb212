// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/MailSettings.h"

#include <array>

namespace mailsetup {

namespace {

constexpr std::array securityWords = {"none", "starttls-if-offered", "starttls", "tls"};
constexpr std::array signInWords = {"off", "own", "incoming", "other"};

template<typename Enum, typename Words>
std::optional<Enum> fromWord(const Words &words, QStringView text)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (text == QLatin1StringView(words[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView word(Security security)
{
    return QLatin1StringView(securityWords[static_cast<std::size_t>(security)]);
}

QLatin1StringView word(SignIn signIn)
{
    return QLatin1StringView(signInWords[static_cast<std::size_t>(signIn)]);
}

QLatin1StringView word(PasswordState state)
{
    return QLatin1StringView(state == PasswordState::Stored ? "stored" : "asks");
}

std::optional<Security> securityFromWord(QStringView text)
{
    return fromWord<Security>(securityWords, text);
}

std::optional<SignIn> signInFromWord(QStringView text)
{
    return fromWord<SignIn>(signInWords, text);
}

} // namespace mailsetup
