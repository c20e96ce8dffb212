// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LineMutator.h"
#include "profile/ClientReader.h"

using namespace mailsetup;

namespace {

// What a window shows of the steps: every callout that a text names is a control of the drawing.
void follow(const HandSteps &byHand, const std::optional<int> &port)
{
    Provider provider;
    provider.displayName = QStringLiteral("A & B <i>");
    ProviderServer server;
    server.host = QStringLiteral("smtp.example.net");
    server.port = port;
    server.security = Security::Tls;
    provider.outgoing = {server};
    for (const LabelLanguage labels : {LabelLanguage::Translated, LabelLanguage::English}) {
        for (const HandStep &step : stepsFor(byHand, provider, QStringLiteral("joe@example.net"), labels)) {
            fuzz::require(!step.text.contains(u"{smtp.server}"));
            if (step.drawing)
                (void)numbered(step.drawing->controls, 1);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const auto profile = readClientProfile(fuzz::bytesOf(data, size), QStringLiteral("file"));
    if (!profile) {
        fuzz::require(profile.error().code == ErrorCode::ProfileInvalid);
        fuzz::require(fuzz::namesLine(profile.error().detail));
        return 0;
    }
    fuzz::require(!profile->id.isEmpty() && !profile->byHand.isEmpty());
    for (const HandSteps &byHand : profile->byHand) {
        fuzz::require(!byHand.steps.isEmpty());
        follow(byHand, std::nullopt);
        follow(byHand, 465);
    }
    return 0;
}
