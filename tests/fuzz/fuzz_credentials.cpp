// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Promise.h"
#include "core/Provider.h"
#include "silent/SilentFace.h"

using namespace mailsetup;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const auto passwords = parseCredentials(fuzz::bytesOf(data, size), QStringLiteral("file"));
    if (!passwords) {
        fuzz::require(passwords.error().code == ErrorCode::SecretFileUnreadable);
        return 0;
    }
    for (const auto &[address, password] : *passwords) {
        fuzz::require(isFullAddress(address) && address == address.toLower());
        fuzz::require(!password.isEmpty());
    }
    return 0;
}
