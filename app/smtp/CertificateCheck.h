// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslError>

#include <optional>

namespace mailsetup {

// What a handshake showed of the server.
struct ShownCertificates {
    QString host;                 // the configured name or address
    QList<QSslCertificate> chain; // the server's own first
    QList<QSslError> faults;      // what the TLS library found
};

// The one reason for which the certificate is not good, or nothing. Its detail has the dates, the name
// and the issuer. In this order: revoked, issuer, name, dates (ClockWrong where the clock is the likelier
// fault), weakness of a key or a signature; every fault of the library that is none of these is TlsFailed.
std::optional<Error> certificateFault(const ShownCertificates &shown, const QDateTime &now);

// Whether it says no more than that nobody has shown whether the certificate is revoked. Few servers show
// it, and who has stolen a certificate would not, so this is no fault.
bool isUnknownRevocation(const QSslError &fault);

// Whether the certificate names the host: in its subject alternative names; the common name only where
// the certificate has no alternative names at all, and one common name. "*" stands for one whole
// leftmost label above at least two others. An address is looked for among the addresses only.
bool namesHost(const QSslCertificate &certificate, const QString &host);

} // namespace mailsetup
