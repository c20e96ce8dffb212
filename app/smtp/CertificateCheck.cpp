// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/CertificateCheck.h"

#include <QHostAddress>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QUrl>

#include <algorithm>

namespace mailsetup {

namespace {

constexpr int buildYear = MAILSETUP_BUILD_YEAR;
// What the authorities' own rules ask for since 2014.
constexpr int shortestRsaKey = 2048; // bits
constexpr int shortestEcKey = 224;   // bits

bool hasAlternativeNames(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    return std::any_of(extensions.begin(), extensions.end(), [](const QSslCertificateExtension &extension) {
        return extension.oid() == QLatin1StringView("2.5.29.17");
    });
}

bool matches(const QString &pattern, const QString &host)
{
    const QString wanted = QString::fromLatin1(QUrl::toAce(host)).toLower();
    const QString name = pattern.toLower();
    if (wanted.isEmpty())
        return false;
    if (!name.contains(u'*'))
        return name == wanted;
    const QString rest = name.mid(1); // ".example.net"
    const qsizetype firstDot = wanted.indexOf(u'.');
    return name.startsWith(QLatin1StringView("*.")) && !rest.contains(u'*') && rest.count(u'.') >= 2 &&
           firstDot > 0 && wanted.mid(firstDot) == rest;
}

// The content of the DER element that 'rest' begins with, which is left behind it; nothing where it is
// cut off.
QByteArrayView takeElement(QByteArrayView &rest)
{
    if (rest.size() < 2)
        return {};
    const auto at = [&](qsizetype i) { return static_cast<uchar>(rest[i]); };
    qsizetype start = 2;
    qsizetype size = at(1);
    if (size > 0x80) {
        const qsizetype bytes = size - 0x80;
        if (bytes > 3 || rest.size() < 2 + bytes)
            return {};
        for (size = 0; start < 2 + bytes; ++start)
            size = (size << 8) + at(start);
    }
    if (size > rest.size() - start)
        return {};
    const QByteArrayView content = rest.sliced(start, size);
    rest = rest.sliced(start + size);
    return content;
}

// Certificate ::= SEQUENCE { what is signed, algorithm SEQUENCE { OBJECT IDENTIFIER, ... }, ... } (RFC
// 5280, 4.1)
QByteArray signatureAlgorithm(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    QByteArrayView rest = der;
    QByteArrayView parts = takeElement(rest);
    takeElement(parts);
    QByteArrayView algorithm = takeElement(parts);
    return takeElement(algorithm).toByteArray().toHex();
}

// MD2, MD4, MD5 and SHA-1, for which forgeries have been made. What a root says of itself is not relied on.
bool hasWeakSignature(const QSslCertificate &certificate)
{
    static const QByteArrayList weak{
        "2a864886f70d010102", "2a864886f70d010103", "2a864886f70d010104", // RSA with MD2, MD4, MD5
        "2a864886f70d010105", "2b0e03021d",                               // RSA with SHA-1
        "2a8648ce3d0401",     "2a8648ce380403",                           // ECDSA, DSA with SHA-1
    };
    return !certificate.isSelfSigned() && weak.contains(signatureAlgorithm(certificate));
}

bool isWeak(const QSslCertificate &certificate)
{
    if (hasWeakSignature(certificate))
        return true;
    const QSslKey key = certificate.publicKey();
    switch (key.algorithm()) {
    case QSsl::Rsa:
    case QSsl::Dsa:
        return key.length() < shortestRsaKey;
    case QSsl::Ec:
        return key.length() < shortestEcKey;
    default:
        return false;
    }
}

QString joined(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

QString description(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectInfo(QSslCertificate::CommonName);
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const QString &alternative : alternatives)
        names += alternative;
    names.removeDuplicates();
    QStringList issuer = certificate.issuerInfo(QSslCertificate::CommonName);
    if (issuer.isEmpty())
        issuer = certificate.issuerInfo(QSslCertificate::Organization);
    const auto date = [](const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); };
    return QStringLiteral("certificate for %1, valid from %2 to %3, issued by %4%5")
        .arg(joined(names), date(certificate.effectiveDate()), date(certificate.expiryDate()), joined(issuer),
             certificate.isSelfSigned() ? QStringLiteral(" (self-signed)") : QString());
}

bool has(const QList<QSslError> &faults, std::initializer_list<QSslError::SslError> kinds)
{
    return std::any_of(faults.begin(), faults.end(), [&](const QSslError &fault) {
        return std::find(kinds.begin(), kinds.end(), fault.error()) != kinds.end();
    });
}

// A clock from before this program was made is wrong. So is one that puts the whole chain, issuers
// included, before its time or after it: issuers live much longer than what they sign.
bool isClockDoubtful(const QList<QSslCertificate> &chain, const QDateTime &now)
{
    if (now.toUTC().date().year() < buildYear)
        return true;
    if (chain.size() < 2)
        return false;
    const auto isEarly = [&](const QSslCertificate &c) { return now < c.effectiveDate(); };
    const auto isLate = [&](const QSslCertificate &c) { return now > c.expiryDate(); };
    return std::all_of(chain.begin(), chain.end(), isEarly) ||
           std::all_of(chain.begin(), chain.end(), isLate);
}

std::optional<ErrorCode> faultCode(const ShownCertificates &shown, const QDateTime &now)
{
    QList<QSslError> faults = shown.faults;
    faults.removeIf(isUnknownRevocation);
    if (shown.chain.isEmpty())
        return ErrorCode::TlsFailed;
    if (has(faults, {QSslError::CertificateRevoked}))
        return ErrorCode::CertificateRevoked;
    if (has(faults,
            {QSslError::UnableToGetIssuerCertificate, QSslError::UnableToGetLocalIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::SelfSignedCertificate,
             QSslError::SelfSignedCertificateInChain, QSslError::CertificateUntrusted,
             QSslError::CertificateRejected, QSslError::InvalidCaCertificate, QSslError::PathLengthExceeded,
             QSslError::CertificateBlacklisted, QSslError::AuthorityIssuerSerialNumberMismatch,
             QSslError::SubjectIssuerMismatch, QSslError::CertificateSignatureFailed}))
        return ErrorCode::CertificateUnknownIssuer;
    if (has(faults, {QSslError::HostNameMismatch}) || !namesHost(shown.chain.first(), shown.host))
        return ErrorCode::CertificateWrongName;
    const bool isEarly = has(faults, {QSslError::CertificateNotYetValid});
    const bool isLate = has(faults, {QSslError::CertificateExpired});
    if ((isEarly || isLate) && isClockDoubtful(shown.chain, now))
        return ErrorCode::ClockWrong;
    if (isEarly)
        return ErrorCode::CertificateNotYetValid;
    if (isLate)
        return ErrorCode::CertificateExpired;
    if (std::any_of(shown.chain.begin(), shown.chain.end(), isWeak))
        return ErrorCode::CertificateWeak;
    if (!faults.isEmpty())
        return ErrorCode::TlsFailed;
    return {};
}

} // namespace

std::optional<Error> certificateFault(const ShownCertificates &shown, const QDateTime &now)
{
    const std::optional<ErrorCode> code = faultCode(shown, now);
    if (!code)
        return {};
    QStringList detail;
    for (const QSslError &fault : shown.faults) {
        if (!isUnknownRevocation(fault))
            detail += fault.errorString();
    }
    if (!shown.chain.isEmpty())
        detail += description(shown.chain.first());
    if (*code == ErrorCode::ClockWrong)
        detail += QStringLiteral("the clock says ") + now.toUTC().toString(Qt::ISODate);
    detail.removeDuplicates();
    return makeError(*code, shown.host, detail.join(QStringLiteral("; ")));
}

bool isUnknownRevocation(const QSslError &fault)
{
    switch (fault.error()) {
    case QSslError::OcspNoResponseFound:
    case QSslError::OcspMalformedRequest:
    case QSslError::OcspMalformedResponse:
    case QSslError::OcspInternalError:
    case QSslError::OcspTryLater:
    case QSslError::OcspSigRequred:
    case QSslError::OcspUnauthorized:
    case QSslError::OcspResponseCannotBeTrusted:
    case QSslError::OcspResponseCertIdUnknown:
    case QSslError::OcspResponseExpired:
    case QSslError::OcspStatusUnknown:
        return true;
    default:
        return false;
    }
}

bool namesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto alternatives = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (!address.isNull()) {
        const QStringList named = alternatives.values(QSsl::IpAddressEntry);
        return std::any_of(named.begin(), named.end(),
                           [&](const QString &name) { return QHostAddress(name) == address; });
    }
    QStringList names = alternatives.values(QSsl::DnsEntry);
    if (!hasAlternativeNames(certificate)) {
        names = certificate.subjectInfo(QSslCertificate::CommonName);
        if (names.size() != 1)
            return false;
    }
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return matches(name, host); });
}

} // namespace mailsetup
