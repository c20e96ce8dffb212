// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TestCertificates.h"

namespace mailsetup {

enum class Chain {
    Direct,          // signed by the authority
    Full,            // by an intermediate, which is sent
    FullWithRoot,    // the same, and the authority sent too
    Partial,         // by an intermediate, which is not sent
    ByRsa,           // the same, of an intermediate with an RSA key
    ByServer,        // by a certificate that is no authority
    TooLong,         // by an intermediate below one that may have none
    ByWeakSignature, // by an intermediate that SHA-1 signed
    BySelf,
    ByStranger,         // by an authority that nobody knows
    ByStrangerWithRoot, // the same, and it is sent too
    ByNamesake,         // by an unknown authority with the known one's name
};

enum class Staple { Nothing, Statement, OfStranger, OfUnknown, TryLater, Broken };

enum class Revoked { No, Yes };

// A certificate, what comes with it, and what must become of it.
struct Animal {
    const char *name = nullptr;
    const char *expected = "ok"; // the word of the ErrorCode
    QString host = QStringLiteral("smtp.example.net");
    TestCertificates::Wish wish{};
    Chain chain = Chain::Direct;
    Staple staple = Staple::Nothing;
    Revoked revoked = Revoked::No;
};

// Certificates of every kind that a server may show.
QList<Animal> certificateZoo();

} // namespace mailsetup
