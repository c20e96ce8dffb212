// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LineMutator.h"
#include "core/HandSteps.h"
#include "profile/ProviderReader.h"

using namespace mailsetup;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const auto provider = readProvider(fuzz::bytesOf(data, size), QStringLiteral("file"));
    if (!provider) {
        fuzz::require(provider.error().code == ErrorCode::ProviderInvalid);
        fuzz::require(fuzz::namesLine(provider.error().detail));
        return 0;
    }
    fuzz::require(!provider->domains.isEmpty() && !provider->outgoing.isEmpty());
    for (const ProviderServer &server : provider->outgoing) {
        fuzz::require(!server.host.isEmpty());
        fuzz::require(!server.port || (*server.port > 0 && *server.port < 65536));
        (void)withAddress(server.username, QStringLiteral("joe@example.net"));
    }
    for (const QString &domain : provider->domains)
        fuzz::require(isInDomains(*provider, domain) &&
                      isInDomains(*provider, QStringLiteral("mail.") + domain));
    (void)stepsFor(generalSteps(), *provider, QString());
    return 0;
}
