// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateZoo.h"

namespace mailsetup {

namespace {

using Wish = TestCertificates::Wish;

// "smtp.example.net", NUL, ".example.org" as one dNSName, for a reader that stops at the NUL.
const QString nameWithNul = QStringLiteral("2.5.29.17=DER:301f821d736d74702e6578616d706c652e6e6574"
                                           "002e6578616d706c652e6f7267");

Wish named(const char *names)
{
    return {.alternativeNames = QString::fromLatin1(names)};
}

Wish extended(const QString &extension)
{
    return {.extensions = {extension}};
}

QList<Animal> names()
{
    const char *wrong = "certificate-wrong-name";
    const QString address = QStringLiteral("127.0.0.1");
    return {
        {.name = "good"},
        {.name = "name in capitals", .wish = named("DNS:SMTP.Example.NET")},
        {.name = "host in capitals", .host = QStringLiteral("SMTP.example.NET")},
        {.name = "host with a dot at its end", .host = QStringLiteral("smtp.example.net.")},
        {.name = "wrong name", .expected = wrong, .wish = named("DNS:mail.example.org")},
        {.name = "parent's name", .expected = wrong, .wish = named("DNS:example.net")},
        {.name = "name that ends alike", .expected = wrong, .wish = named("DNS:evilsmtp.example.net")},
        {.name = "name that begins alike",
         .expected = wrong,
         .wish = named("DNS:smtp.example.net.example.org")},
        {.name = "several names, the right one last",
         .wish = named("DNS:a.example.net,DNS:b.example.org,IP:192.0.2.1,DNS:smtp.example.net")},
        {.name = "several names, none right",
         .expected = wrong,
         .wish = named("DNS:a.example.net,DNS:b.example.org,email:joe@smtp.example.net")},
        {.name = "common name only", .wish = named("")},
        {.name = "common name beside another name", .expected = wrong, .wish = named("DNS:mail.example.net")},
        {.name = "common name beside an address", .expected = wrong, .wish = named("IP:192.0.2.1")},
        {.name = "common name beside a mail address",
         .expected = wrong,
         .wish = named("email:joe@example.net")},
        {.name = "wildcard", .wish = named("DNS:*.example.net")},
        {.name = "wildcard in the common name",
         .wish = {.commonName = QStringLiteral("*.example.net"), .alternativeNames = {}}},
        {.name = "wildcard of another level", .expected = wrong, .wish = named("DNS:*.smtp.example.net")},
        {.name = "wildcard for two labels",
         .expected = wrong,
         .host = QStringLiteral("a.smtp.example.net"),
         .wish = named("DNS:*.example.net")},
        {.name = "wildcard above one label",
         .expected = wrong,
         .host = QStringLiteral("example.net"),
         .wish = named("DNS:*.net")},
        {.name = "wildcard alone", .expected = wrong, .wish = named("DNS:*")},
        {.name = "wildcard alone, host of one label",
         .expected = wrong,
         .host = QStringLiteral("smtp"),
         .wish = named("DNS:*")},
        {.name = "wildcard for part of a label", .expected = wrong, .wish = named("DNS:s*.example.net")},
        {.name = "wildcard in the second label", .expected = wrong, .wish = named("DNS:smtp.*.net")},
        {.name = "two wildcards", .expected = wrong, .wish = named("DNS:*.*.net")},
        {.name = "international name",
         .host = QStringLiteral("bücher.example"),
         .wish = named("DNS:xn--bcher-kva.example")},
        {.name = "international name under a wildcard",
         .host = QStringLiteral("bücher.example.net"),
         .wish = named("DNS:*.example.net")},
        {.name = "name that only looks alike",
         .expected = wrong,
         .host = QString::fromUtf8("smtp.ex\xD0\xB0mple.net"), // a Cyrillic a
         .wish = named("DNS:smtp.example.net")},
        {.name = "NUL in the name",
         .expected = wrong,
         .wish = {.alternativeNames = {}, .extensions = {nameWithNul}}},
        {.name = "address", .host = address, .wish = named("IP:127.0.0.1")},
        {.name = "address, the right one last",
         .host = address,
         .wish = named("DNS:a.example.net,IP:::1,IP:127.0.0.1")},
        {.name = "another address", .expected = wrong, .host = address, .wish = named("IP:127.0.0.2")},
        {.name = "address as a name", .expected = wrong, .host = address, .wish = named("DNS:127.0.0.1")},
        {.name = "address as a common name",
         .expected = wrong,
         .host = address,
         .wish = {.commonName = address, .alternativeNames = {}}},
        {.name = "IPv6 address", .host = QStringLiteral("::1"), .wish = named("IP:::1")},
        {.name = "another IPv6 address",
         .expected = wrong,
         .host = QStringLiteral("::1"),
         .wish = named("IP:::2")},
    };
}

QList<Animal> chains()
{
    const char *unknown = "certificate-unknown-issuer";
    const QString past = QStringLiteral("20210101000000Z");
    const QString future = QStringLiteral("20980101000000Z");
    return {
        {.name = "RSA of 2048 bits", .wish = {.key = QStringLiteral("2048")}},
        {.name = "expired", .expected = "certificate-expired", .wish = {.to = past}},
        {.name = "not yet valid", .expected = "certificate-not-yet-valid", .wish = {.from = future}},
        {.name = "expired, with a wrong name",
         .expected = "certificate-wrong-name",
         .wish = {.alternativeNames = QStringLiteral("DNS:mail.example.org"), .to = past}},
        {.name = "full chain", .chain = Chain::Full},
        {.name = "full chain of an RSA key", .chain = Chain::ByRsa},
        {.name = "full chain with its root", .chain = Chain::FullWithRoot},
        {.name = "full chain, expired",
         .expected = "certificate-expired",
         .wish = {.to = past},
         .chain = Chain::Full},
        {.name = "intermediate not sent", .expected = unknown, .chain = Chain::Partial},
        {.name = "issuer that is no authority", .expected = unknown, .chain = Chain::ByServer},
        {.name = "longer path than allowed", .expected = unknown, .chain = Chain::TooLong},
        {.name = "self-signed", .expected = unknown, .wish = {.isSelfSigned = true}, .chain = Chain::BySelf},
        {.name = "self-signed and expired",
         .expected = unknown,
         .wish = {.to = past, .isSelfSigned = true},
         .chain = Chain::BySelf},
        {.name = "unknown issuer", .expected = unknown, .chain = Chain::ByStranger},
        {.name = "unknown issuer that is sent", .expected = unknown, .chain = Chain::ByStrangerWithRoot},
        {.name = "unknown issuer of a known name", .expected = unknown, .chain = Chain::ByNamesake},
        {.name = "for servers", .wish = extended(QStringLiteral("extendedKeyUsage=serverAuth"))},
        {.name = "for clients only",
         .expected = "tls-failed",
         .wish = extended(QStringLiteral("extendedKeyUsage=clientAuth"))},
        {.name = "for mail signatures only",
         .expected = "tls-failed",
         .wish = extended(QStringLiteral("extendedKeyUsage=emailProtection"))},
        {.name = "with a rule that nobody knows",
         .expected = "tls-failed",
         .wish = extended(QStringLiteral("1.3.6.1.4.1.99999.1=critical,DER:0500"))},
        {.name = "short key", .expected = "certificate-weak", .wish = {.key = QStringLiteral("1024")}},
        {.name = "signed with SHA-1",
         .expected = "certificate-weak",
         .wish = {.digest = QStringLiteral("sha1")}},
        {.name = "signed with MD5",
         .expected = "certificate-weak",
         .wish = {.digest = QStringLiteral("md5")},
         .chain = Chain::ByRsa},
        {.name = "issuer signed with SHA-1", .expected = "certificate-weak", .chain = Chain::ByWeakSignature},
        {.name = "shown as good", .staple = Staple::Statement},
        {.name = "shown as revoked",
         .expected = "certificate-revoked",
         .staple = Staple::Statement,
         .revoked = Revoked::Yes},
        {.name = "shown as revoked, expired, with a wrong name",
         .expected = "certificate-revoked",
         .wish = {.alternativeNames = QStringLiteral("DNS:mail.example.org"), .to = past},
         .staple = Staple::Statement,
         .revoked = Revoked::Yes},
        // Who does not show it is believed, as long as we ask nobody else.
        {.name = "revoked, not shown", .revoked = Revoked::Yes},
        {.name = "shown as good by a stranger", .staple = Staple::OfStranger},
        {.name = "shown as unknown", .staple = Staple::OfUnknown},
        {.name = "shown as 'try later'", .staple = Staple::TryLater},
        {.name = "shown as nonsense", .expected = "tls-failed", .staple = Staple::Broken},
    };
}

} // namespace

QList<Animal> certificateZoo()
{
    return names() + chains();
}

} // namespace mailsetup
