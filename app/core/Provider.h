// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/MailSettings.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace mailsetup {

// One <outgoingServer> or <incomingServer> of an autoconfig file. 'keep' words of our namespace leave
// port and security to the account; then they are nullopt.
struct ProviderServer {
    QString type; // smtp, pop3, imap
    QString host;
    std::optional<int> port;
    std::optional<Security> security;
    QString username = QStringLiteral("%EMAILADDRESS%"); // with the placeholders of autoconfig
    QStringList authentication; // as in the file: password-cleartext, password-encrypted, ...

    bool operator==(const ProviderServer &) const = default;
};

// An Internet provider, from an autoconfig file (Mozilla's clientConfig, version 1.1) and our own
// namespace in it.
struct Provider {
    QString id;
    QStringList domains; // lower case; the first one is the provider's own
    QString displayName;
    QString shortName;
    QList<ProviderServer> outgoing; // in the file's order; never empty
    QList<ProviderServer> incoming;
    QString documentation; // URL
    QString supportPhone;
    QDate deadline;
    QString testSender = QStringLiteral("%EMAILADDRESS%");
    bool isPasswordInTheOpenAllowed = false;

    bool operator==(const Provider &) const = default;
};

// Whether a host or mail domain is the provider's: equal to one of its domains or below one, without case.
bool isInDomains(const Provider &provider, QStringView hostOrDomain);

// The text with %EMAILADDRESS%, %EMAILLOCALPART% and %EMAILDOMAIN% replaced.
QString withAddress(const QString &text, const QString &address);

// A full address: one '@' that matters (the last), a local part, a domain with a dot; printable ASCII
// without blanks, quotes and <>, at most 254 characters (RFC 5321). Anything else is refused.
bool isFullAddress(QStringView address);
QStringView domainOf(QStringView address);
QStringView localPartOf(QStringView address);

} // namespace mailsetup
