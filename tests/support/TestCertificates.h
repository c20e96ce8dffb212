// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace mailsetup {

// An authority of one's own and certificates of it, made by the openssl command in a temporary folder.
class TestCertificates
{
public:
    struct Wish {
        QString commonName = QStringLiteral("smtp.example.net");
        QString alternativeNames = QStringLiteral("DNS:smtp.example.net"); // empty: none
        QString from = QStringLiteral("20200101000000Z");
        QString to = QStringLiteral("20990101000000Z");
        QString key = QStringLiteral("ec"); // or the bits of an RSA key
        bool isSelfSigned = false;
        QString digest = QStringLiteral("sha256"); // of the signature
        QStringList extensions{};                  // more of them, as openssl's configuration has it
    };
    struct Pair {
        QByteArray certificate; // PEM; what a server sends with it may follow
        QByteArray key;         // PEM
        QString name;           // of its files
    };

    // Makes the authority, valid in that time. fault() says what went wrong.
    explicit TestCertificates(const QString &from = QStringLiteral("20200101000000Z"),
                              const QString &to = QStringLiteral("20990101000000Z"));

    Pair make(const Wish &wish);
    // Signed by that one, whether it may sign or not.
    Pair make(const Wish &wish, const Pair &issuer);
    // The authority itself.
    Pair root() const;
    void revoke(const Pair &pair);
    // An OCSP statement of this authority about one of its certificates, in DER form, signed by 'signer'.
    QByteArray statement(const Pair &pair, const Pair &signer);
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    QByteArray caPem() const;
    const QString &fault() const { return m_fault; }

private:
    Pair pairOf(const QString &name) const;
    void run(const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_fault;
    int m_number = 0;
};

// What a server needs to show the certificate.
QSslConfiguration serverConfiguration(const TestCertificates::Pair &pair);

} // namespace mailsetup
