// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SaslScram.h"

#include <QtTest>

using namespace mailsetup;

namespace {

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

const auto rfc7677Nonce = QByteArrayLiteral("rOprNGfwEbeRWgbNEkqO");
const auto rfc7677First = QByteArrayLiteral(
    "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096");

} // namespace

Q_DECLARE_METATYPE(QList<SaslMechanism>)

class tst_Sasl : public QObject
{
    Q_OBJECT

private slots:
    void plainIsRfc4616();
    void loginSaysUserThenPassword();
    void cramMd5IsRfc2195();
    void scramIsRfc7677();
    void scramGoesOnInPieces();
    void scramEscapesTheUser();
    void scramNonceIsFresh();
    void scramRefusesFirst_data();
    void scramRefusesFirst();
    void scramRefusesFinal_data();
    void scramRefusesFinal();
    void refusesLargeChallenges();
    void choosesMechanisms_data();
    void choosesMechanisms();
};

void tst_Sasl::plainIsRfc4616()
{
    const auto client =
        makeSaslClient(SaslMechanism::Plain, QStringLiteral("tim"), secret("tanstaaftanstaaf"));
    QCOMPARE(*client->initialResponse(), QByteArray("\0tim\0tanstaaftanstaaf", 21));
    QVERIFY(client->isServerProven());
    QCOMPARE(client->respond({}).error().code, ErrorCode::NotSmtp);
}

void tst_Sasl::loginSaysUserThenPassword()
{
    const auto client =
        makeSaslClient(SaslMechanism::Login, QStringLiteral("jörg@example.net"), secret("pass"));
    QVERIFY(!client->initialResponse());
    QCOMPARE(client->respond("Benutzer?").value(), QStringLiteral("jörg@example.net").toUtf8());
    QCOMPARE(client->respond({}).value(), QByteArray("pass"));
    QCOMPARE(client->respond({}).error().code, ErrorCode::NotSmtp);
}

void tst_Sasl::cramMd5IsRfc2195()
{
    const auto client =
        makeSaslClient(SaslMechanism::CramMd5, QStringLiteral("tim"), secret("tanstaaftanstaaf"));
    QVERIFY(!client->initialResponse());
    QCOMPARE(client->respond("<1896.697170952@postoffice.reston.mci.net>").value(),
             QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
    QCOMPARE(client->respond("<again>").error().code, ErrorCode::NotSmtp);
    const auto other = makeSaslClient(SaslMechanism::CramMd5, QStringLiteral("tim"), secret("x"));
    QCOMPARE(other->respond({}).error().code, ErrorCode::NotSmtp);
}

void tst_Sasl::scramIsRfc7677()
{
    SaslScram client(QStringLiteral("user"), secret("pencil"), rfc7677Nonce);
    QCOMPARE(*client.initialResponse(), QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
    QCOMPARE(client.respond(rfc7677First).value(),
             QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                        "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
    QVERIFY(!client.isServerProven());
    QCOMPARE(client.respond("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=").value(), QByteArray());
    QVERIFY(client.isServerProven());
    QCOMPARE(client.respond({}).error().code, ErrorCode::NotSmtp);
}

void tst_Sasl::scramGoesOnInPieces()
{
    const int iterations = 2 * SaslScram::iterationsAtOnce + 2; // the first begins it
    const QByteArray first = "r=Nx,s=W22Z,i=" + QByteArray::number(iterations);
    SaslScram client(QStringLiteral("user"), secret("pencil"), QByteArrayLiteral("N"));
    QVERIFY(client.initialResponse());
    QVERIFY(client.respond(first));
    QVERIFY(client.isWorking());
    QVERIFY(!client.work());
    QCOMPARE(client.respond("v=").error().code, ErrorCode::NotSmtp); // the server is not to speak now
    const auto final = client.work();
    QVERIFY(final);
    QVERIFY(!client.isWorking());
    QVERIFY(!client.work());
    const ScramKeys keys = scramKeys("pencil", QByteArray::fromBase64("W22Z"), iterations);
    const QByteArray message = "n=user,r=N," + first + ",c=biws,r=Nx";
    QCOMPARE(*final,
             "c=biws,r=Nx,p=" + scramXor(keys.clientKey, scramHmac(keys.storedKey, message)).toBase64());
    QVERIFY(client.respond("v=" + scramHmac(keys.serverKey, message).toBase64()));
    QVERIFY(client.isServerProven());
}

void tst_Sasl::scramEscapesTheUser()
{
    SaslScram client(QStringLiteral("a=b,c"), secret("x"), QByteArrayLiteral("N"));
    QCOMPARE(*client.initialResponse(), QByteArray("n,,n=a=3Db=2Cc,r=N"));
}

void tst_Sasl::scramNonceIsFresh()
{
    SaslScram one(QStringLiteral("u"), secret("x"), {});
    SaslScram other(QStringLiteral("u"), secret("x"), {});
    const QByteArray first = *one.initialResponse();
    QVERIFY(first != *other.initialResponse());
    QVERIFY(first.size() >= 24);
    QVERIFY(!first.mid(first.indexOf("r=")).contains(','));
}

void tst_Sasl::scramRefusesFirst_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *challenge, ErrorCode code) {
        QTest::newRow(name) << QByteArray(challenge) << code;
    };
    row("nonce of another run", "r=other,s=W22Z,i=4096", ErrorCode::ServerNotProven);
    row("nothing added to the nonce", "r=rOprNGfwEbeRWgbNEkqO,s=W22Z,i=4096", ErrorCode::ServerNotProven);
    row("too many rounds", "r=rOprNGfwEbeRWgbNEkqOx,s=W22Z,i=600001", ErrorCode::ServerNotProven);
    row("rounds beyond any number", "r=rOprNGfwEbeRWgbNEkqOx,s=W22Z,i=99999999999999999999",
        ErrorCode::ServerNotProven);
    row("no rounds", "r=rOprNGfwEbeRWgbNEkqOx,s=W22Z,i=0", ErrorCode::ServerNotProven);
    row("negative rounds", "r=rOprNGfwEbeRWgbNEkqOx,s=W22Z,i=-1", ErrorCode::NotSmtp);
    row("rounds that are no number", "r=rOprNGfwEbeRWgbNEkqOx,s=W22Z,i=4096x", ErrorCode::NotSmtp);
    row("salt that is not base64", "r=rOprNGfwEbeRWgbNEkqOx,s=!,i=4096", ErrorCode::NotSmtp);
    row("no salt", "r=rOprNGfwEbeRWgbNEkqOx,s=,i=4096", ErrorCode::NotSmtp);
    row("an extension that must be understood", "m=x,r=rOprNGfwEbeRWgbNEkqOx,s=W22Z,i=4096",
        ErrorCode::NotSmtp);
    row("empty", "", ErrorCode::NotSmtp);
}

void tst_Sasl::scramRefusesFirst()
{
    QFETCH(QByteArray, challenge);
    QFETCH(ErrorCode, code);
    SaslScram client(QStringLiteral("user"), secret("pencil"), rfc7677Nonce);
    QVERIFY(client.initialResponse());
    const auto response = client.respond(challenge);
    QVERIFY(!response);
    QCOMPARE(response.error().code, code);
    QVERIFY(!client.isServerProven());
}

void tst_Sasl::scramRefusesFinal_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("wrong signature") << QByteArray("v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")
                                     << ErrorCode::ServerNotProven;
    QTest::newRow("short signature") << QByteArray("v=6rri") << ErrorCode::ServerNotProven;
    QTest::newRow("no signature") << QByteArray("v=") << ErrorCode::ServerNotProven;
    QTest::newRow("its own word for a wrong password")
        << QByteArray("e=invalid-proof") << ErrorCode::WrongPassword;
    QTest::newRow("neither") << QByteArray("x") << ErrorCode::NotSmtp;
}

void tst_Sasl::scramRefusesFinal()
{
    QFETCH(QByteArray, challenge);
    QFETCH(ErrorCode, code);
    SaslScram client(QStringLiteral("user"), secret("pencil"), rfc7677Nonce);
    QVERIFY(client.initialResponse());
    QVERIFY(client.respond(rfc7677First));
    const auto response = client.respond(challenge);
    QVERIFY(!response);
    QCOMPARE(response.error().code, code);
    QVERIFY(!client.isServerProven());
}

void tst_Sasl::refusesLargeChallenges()
{
    const auto client = makeSaslClient(SaslMechanism::CramMd5, QStringLiteral("u"), secret("x"));
    QCOMPARE(client->respond(QByteArray(SaslClient::longestChallenge + 1, 'a')).error().code,
             ErrorCode::NotSmtp);
    QVERIFY(client->respond(QByteArray(SaslClient::longestChallenge, 'a')));
}

void tst_Sasl::choosesMechanisms_data()
{
    using enum SaslMechanism;
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<bool>("isPlainAllowed");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QList<SaslMechanism>>("expected");
    const QByteArray all = "LOGIN PLAIN CRAM-MD5 SCRAM-SHA-256";
    const QByteArray word = "pass";
    QTest::newRow("encrypted") << all << true << false << word << QList{Plain, ScramSha256, Login, CramMd5};
    QTest::newRow("open") << all << false << false << word << QList{ScramSha256, CramMd5};
    QTest::newRow("open, plain allowed")
        << all << false << true << word << QList{ScramSha256, CramMd5, Plain, Login};
    QTest::newRow("open, plain only")
        << QByteArray("PLAIN LOGIN") << false << false << word << QList<SaslMechanism>();
    QTest::newRow("any case") << QByteArray("plain Cram-Md5") << true << false << word
                              << QList{Plain, CramMd5};
    QTest::newRow("whole words")
        << QByteArray("PLAIN-CLIENTTOKEN XPLAIN LOGI CRAM-MD5X SCRAM-SHA-256-PLUS SCRAM-SHA-1") << true
        << false << word << QList<SaslMechanism>();
    QTest::newRow("control character in the password")
        << all << false << false << QByteArray("a\tb") << QList{CramMd5};
}

void tst_Sasl::choosesMechanisms()
{
    QFETCH(QByteArray, offered);
    QFETCH(bool, isEncrypted);
    QFETCH(bool, isPlainAllowed);
    QFETCH(QByteArray, password);
    QFETCH(QList<SaslMechanism>, expected);
    const auto order =
        usableMechanisms(offered.split(' '), isEncrypted ? LineProtection::Encrypted : LineProtection::Open,
                         isPlainAllowed ? PlainOnOpenLine::Allow : PlainOnOpenLine::Refuse,
                         QStringLiteral("u"), Secret(password));
    QCOMPARE(order, expected);
}

QTEST_GUILESS_MAIN(tst_Sasl)
#include "tst_Sasl.moc"
