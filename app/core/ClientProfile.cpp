// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ClientProfile.h"

#include <algorithm>
#include <array>

namespace mailsetup {

namespace {

constexpr std::array<const char *, settingCount> settingWords = {
    "smtp.server",     "smtp.port",     "smtp.security",     "smtp.auth", "smtp.user", "smtp.password",
    "incoming.server", "incoming.user", "incoming.password", "address",   "label",
};

} // namespace

QLatin1StringView word(Setting setting)
{
    return QLatin1StringView(settingWords[static_cast<std::size_t>(setting)]);
}

QString wordText(Setting setting)
{
    static const auto texts = [] {
        std::array<QString, settingCount> all;
        std::transform(settingWords.begin(), settingWords.end(), all.begin(),
                       [](const char *text) { return QString::fromLatin1(text); });
        return all;
    }();
    return texts[static_cast<std::size_t>(setting)];
}

std::optional<Setting> settingFromWord(QStringView text)
{
    for (std::size_t i = 0; i < settingWords.size(); ++i) {
        if (text == QLatin1StringView(settingWords[i]))
            return static_cast<Setting>(i);
    }
    return std::nullopt;
}

QStringList fixedVariableNames()
{
    return {QStringLiteral("wanted.server"),     QStringLiteral("wanted.user"),
            QStringLiteral("wanted.port"),       QStringLiteral("wanted.security"),
            QStringLiteral("provider.name"),     QStringLiteral("incoming.server"),
            QStringLiteral("provider.incoming"), QStringLiteral("n"),
            QStringLiteral("file.folder")};
}

const HandSteps &stepsByHand(const ClientProfile &profile, const QString &version)
{
    const QString major = version.section(u'.', 0, 0);
    const auto found = std::find_if(profile.byHand.begin(), profile.byHand.end(),
                                    [&](const HandSteps &steps) { return steps.versions.contains(major); });
    return found == profile.byHand.end() ? profile.byHand.last() : *found;
}

} // namespace mailsetup
