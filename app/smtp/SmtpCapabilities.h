// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/SmtpReply.h"

namespace mailsetup {

// What a server offers in its reply to EHLO (RFC 5321, 4.1.1.1), as far as this program uses it.
struct SmtpCapabilities {
    bool hasStartTls = false;
    bool hasPipelining = false;
    bool hasEightBitMime = false;
    bool hasSize = false;
    bool hasAuth = false;
    QList<QByteArray> authMechanisms{}; // upper case, as offered

    bool operator==(const SmtpCapabilities &) const = default;
};

// Keywords are compared whole and in any case. "AUTH=LOGIN", which old servers write, counts as AUTH.
SmtpCapabilities capabilitiesOf(const SmtpReply &helloReply);

} // namespace mailsetup
