// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TestCertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace mailsetup {

namespace {

constexpr const char *configuration = R"(
[req]
distinguished_name = none
[none]
[ca]
default_ca = own
[own]
new_certs_dir = .
database = index.txt
serial = serial
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,digitalSignature
subjectKeyIdentifier = hash
)";

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestCertificates::TestCertificates(const QString &from, const QString &to)
{
    writeFile(m_folder.filePath(QStringLiteral("openssl.cnf")), configuration);
    writeFile(m_folder.filePath(QStringLiteral("index.txt")), {});
    writeFile(m_folder.filePath(QStringLiteral("serial")), "1000\n");
    run({QStringLiteral("req"), QStringLiteral("-config"), QStringLiteral("openssl.cnf"),
         QStringLiteral("-new"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
         QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
         QStringLiteral("ca.key"), QStringLiteral("-out"), QStringLiteral("ca.csr"), QStringLiteral("-subj"),
         QStringLiteral("/CN=Test authority")});
    run({QStringLiteral("ca"), QStringLiteral("-config"), QStringLiteral("openssl.cnf"),
         QStringLiteral("-batch"), QStringLiteral("-notext"), QStringLiteral("-selfsign"),
         QStringLiteral("-keyfile"), QStringLiteral("ca.key"), QStringLiteral("-in"),
         QStringLiteral("ca.csr"), QStringLiteral("-out"), QStringLiteral("ca.pem"),
         QStringLiteral("-extensions"), QStringLiteral("root"), QStringLiteral("-startdate"), from,
         QStringLiteral("-enddate"), to});
}

TestCertificates::Pair TestCertificates::make(const Wish &wish)
{
    return make(wish, root());
}

TestCertificates::Pair TestCertificates::make(const Wish &wish, const Pair &issuer)
{
    const QString name = QStringLiteral("c%1").arg(++m_number);
    QStringList request{QStringLiteral("req"),
                        QStringLiteral("-config"),
                        QStringLiteral("openssl.cnf"),
                        QStringLiteral("-new"),
                        QStringLiteral("-nodes"),
                        QStringLiteral("-keyout"),
                        name + QStringLiteral(".key"),
                        QStringLiteral("-out"),
                        name + QStringLiteral(".csr"),
                        QStringLiteral("-subj"),
                        QStringLiteral("/CN=") + wish.commonName,
                        QStringLiteral("-newkey")};
    if (wish.key == u"ec")
        request += {wish.key, QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1")};
    else
        request += QStringLiteral("rsa:") + wish.key;
    if (!wish.alternativeNames.isEmpty())
        request += {QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + wish.alternativeNames};
    for (const QString &extension : wish.extensions)
        request += {QStringLiteral("-addext"), extension};
    run(request);

    QStringList signing{QStringLiteral("ca"),
                        QStringLiteral("-config"),
                        QStringLiteral("openssl.cnf"),
                        QStringLiteral("-batch"),
                        QStringLiteral("-notext"),
                        QStringLiteral("-in"),
                        name + QStringLiteral(".csr"),
                        QStringLiteral("-out"),
                        name + QStringLiteral(".pem"),
                        QStringLiteral("-md"),
                        wish.digest,
                        QStringLiteral("-startdate"),
                        wish.from,
                        QStringLiteral("-enddate"),
                        wish.to};
    if (wish.isSelfSigned)
        signing += {QStringLiteral("-selfsign"), QStringLiteral("-keyfile"), name + QStringLiteral(".key")};
    else
        signing += {QStringLiteral("-cert"), issuer.name + QStringLiteral(".pem"), QStringLiteral("-keyfile"),
                    issuer.name + QStringLiteral(".key")};
    run(signing);
    return pairOf(name);
}

TestCertificates::Pair TestCertificates::pairOf(const QString &name) const
{
    return {readFile(m_folder.filePath(name + QStringLiteral(".pem"))),
            readFile(m_folder.filePath(name + QStringLiteral(".key"))), name};
}

TestCertificates::Pair TestCertificates::root() const
{
    return pairOf(QStringLiteral("ca"));
}

void TestCertificates::revoke(const Pair &pair)
{
    run({QStringLiteral("ca"), QStringLiteral("-config"), QStringLiteral("openssl.cnf"),
         QStringLiteral("-revoke"), pair.name + QStringLiteral(".pem"), QStringLiteral("-cert"),
         QStringLiteral("ca.pem"), QStringLiteral("-keyfile"), QStringLiteral("ca.key")});
}

QByteArray TestCertificates::statement(const Pair &pair, const Pair &signer)
{
    run({QStringLiteral("ocsp"), QStringLiteral("-index"), QStringLiteral("index.txt"), QStringLiteral("-CA"),
         QStringLiteral("ca.pem"), QStringLiteral("-rsigner"), signer.name + QStringLiteral(".pem"),
         QStringLiteral("-rkey"), signer.name + QStringLiteral(".key"), QStringLiteral("-issuer"),
         QStringLiteral("ca.pem"), QStringLiteral("-cert"), pair.name + QStringLiteral(".pem"),
         QStringLiteral("-ndays"), QStringLiteral("1"), QStringLiteral("-no_nonce"),
         QStringLiteral("-respout"), QStringLiteral("statement.der"), QStringLiteral("-noverify")});
    return readFile(m_folder.filePath(QStringLiteral("statement.der")));
}

QByteArray TestCertificates::caPem() const
{
    return readFile(caFile());
}

void TestCertificates::run(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        m_fault +=
            QStringLiteral("openssl %1: %2\n").arg(arguments.first(), QString::fromUtf8(process.readAll()));
}

QSslConfiguration serverConfiguration(const TestCertificates::Pair &pair)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const bool isRsa = pair.key.size() > 600; // an EC key in PEM form is much shorter
    configuration.setLocalCertificateChain(QSslCertificate::fromData(pair.certificate));
    configuration.setPrivateKey(QSslKey(pair.key, isRsa ? QSsl::Rsa : QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace mailsetup
