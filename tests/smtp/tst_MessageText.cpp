// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/MessageText.h"

#include <QtTest>

using namespace mailsetup;

namespace {

MessageFacts facts()
{
    return {QDateTime(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC), QByteArrayLiteral("id")};
}

QByteArray head(const QByteArray &subject, const QByteArray &encoding)
{
    return "Date: 24 Nov 2026 10:15:00 +0000\r\n"
           "From: <joe@example.net>\r\n"
           "To: <ann@example.net>\r\n"
           "Subject: " +
           subject +
           "\r\n"
           "Message-ID: <id@example.net>\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: " +
           encoding +
           "\r\n"
           "Auto-Submitted: auto-generated\r\n"
           "User-Agent: mailsetup\r\n"
           "\r\n";
}

} // namespace

class tst_MessageText : public QObject
{
    Q_OBJECT

private slots:
    void writesBodies_data();
    void writesBodies();
    void encodesSubjects_data();
    void encodesSubjects();
    void encodedWordsAreShortAndWhole();
    void quotesPrintable_data();
    void quotesPrintable();
    void stuffsDots_data();
    void stuffsDots();
    void checksAddresses_data();
    void checksAddresses();
};

void tst_MessageText::writesBodies_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("isEightBitOffered");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("ASCII") << QStringLiteral("Hello\nyou") << true << QByteArray("7bit")
                           << QByteArray("Hello\r\nyou\r\n");
    QTest::newRow("line ends") << QStringLiteral("a\r\nb\rc\n") << true << QByteArray("7bit")
                               << QByteArray("a\r\nb\r\nc\r\n");
    QTest::newRow("8 bit") << QStringLiteral("grün") << true << QByteArray("8bit")
                           << QByteArray("gr\xc3\xbcn\r\n");
    QTest::newRow("8 bit not offered")
        << QStringLiteral("grün") << false << QByteArray("quoted-printable") << QByteArray("gr=C3=BCn\r\n");
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + u'b') << true
                         << QByteArray("quoted-printable") << QByteArray("a=00b\r\n");
    QTest::newRow("998") << QString(998, u'x') << true << QByteArray("7bit") << QByteArray(998, 'x') + "\r\n";
    QTest::newRow("999") << QString(999, u'x') << true << QByteArray("quoted-printable")
                         << (QByteArray(75, 'x') + "=\r\n").repeated(13) + QByteArray(24, 'x') + "\r\n";
}

void tst_MessageText::writesBodies()
{
    QFETCH(QString, body);
    QFETCH(bool, isEightBitOffered);
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, expected);
    const TestMessage message{QStringLiteral("joe@example.net"), QStringLiteral("ann@example.net"),
                              QStringLiteral("Test"), body};
    const MessageText text = messageText(
        message, facts(), isEightBitOffered ? BodyTransport::EightBitOffered : BodyTransport::SevenBit);
    QCOMPARE(text.bytes, head("Test", encoding) + expected);
    QCOMPARE(text.isEightBit, encoding == "8bit");
}

void tst_MessageText::encodesSubjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("ASCII") << QStringLiteral("Hello you") << QByteArray("Hello you");
    QTest::newRow("beyond ASCII") << QStringLiteral("Prüfung") << QByteArray("=?UTF-8?B?UHLDvGZ1bmc=?=");
    QTest::newRow("line breaks") << QStringLiteral("a\r\nBcc: x@y.zz") << QByteArray("a  Bcc: x@y.zz");
    QTest::newRow("looks encoded") << QStringLiteral("=?x") << QByteArray("=?UTF-8?B?PT94?=");
    QTest::newRow("empty") << QString() << QByteArray();
}

void tst_MessageText::encodesSubjects()
{
    QFETCH(QString, subject);
    QFETCH(QByteArray, expected);
    QCOMPARE(encodedSubject(subject), expected);
}

void tst_MessageText::encodedWordsAreShortAndWhole()
{
    const QString subject = QStringLiteral("漢字😀").repeated(20);
    QString decoded;
    for (const QByteArray &word : encodedSubject(subject).split('\n')) {
        const QByteArray bare = word.trimmed();
        QVERIFY(bare.size() <= 75);
        QVERIFY(bare.startsWith("=?UTF-8?B?") && bare.endsWith("?="));
        const QByteArray bytes = QByteArray::fromBase64(bare.mid(10, bare.size() - 12));
        QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes); // no character is cut
        decoded += QString::fromUtf8(bytes);
    }
    QCOMPARE(decoded, subject);
}

void tst_MessageText::quotesPrintable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("equals sign") << QByteArray("a=b\r\n") << QByteArray("a=3Db\r\n");
    QTest::newRow("blank at the end") << QByteArray("a \r\nb\t\r\n") << QByteArray("a=20\r\nb=09\r\n");
    QTest::newRow("blank inside") << QByteArray("a b\r\n") << QByteArray("a b\r\n");
    QTest::newRow("lone CR") << QByteArray("a\rb\r\n") << QByteArray("a=0Db\r\n");
    QTest::newRow("soft break before a whole token")
        << QByteArray(QByteArray(74, 'x') + "=\r\n") << QByteArray(QByteArray(74, 'x') + "=\r\n=3D\r\n");
}

void tst_MessageText::quotesPrintable()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(quotedPrintable(text), expected);
}

void tst_MessageText::stuffsDots_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QByteArray("a\r\n") << QByteArray("a\r\n.\r\n");
    QTest::newRow("a lone dot") << QByteArray("a\r\n.\r\nb\r\n") << QByteArray("a\r\n..\r\nb\r\n.\r\n");
    QTest::newRow("two in turn") << QByteArray(".a\r\n.\r\n..\r\n")
                                 << QByteArray("..a\r\n..\r\n...\r\n.\r\n");
    QTest::newRow("inside a line") << QByteArray("a.b\r\n") << QByteArray("a.b\r\n.\r\n");
    QTest::newRow("no end") << QByteArray("a") << QByteArray("a\r\n.\r\n");
}

void tst_MessageText::stuffsDots()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, expected);
    QCOMPARE(dotStuffed(message), expected);
}

void tst_MessageText::checksAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("expected"); // empty: refused
    const auto row = [](const char *name, const QString &address, const QByteArray &expected) {
        QTest::newRow(name) << address << expected;
    };
    row("plain", QStringLiteral("joe@example.net"), "joe@example.net");
    row("plus and dots", QStringLiteral("j.o+e@mail.example.net"), "j.o+e@mail.example.net");
    row("international domain", QStringLiteral("joe@bücher.example"), "joe@xn--bcher-kva.example");
    row("two at signs", QStringLiteral("a@b@example.net"), "a@b@example.net");
    row("none", QString(), {});
    row("no domain", QStringLiteral("joe@"), {});
    row("no local part", QStringLiteral("@example.net"), {});
    row("no at sign", QStringLiteral("joe"), {});
    row("CR LF", QStringLiteral("joe@example.net\r\nRCPT TO:<x@y.zz>"), {});
    row("LF in front", QStringLiteral("\njoe@example.net"), {});
    row("CR in the local part", QStringLiteral("jo\re@example.net"), {});
    row("NUL", QString(QStringLiteral("joe") + QChar(0) + QStringLiteral("@example.net")), {});
    row("angle bracket", QStringLiteral("a>b@example.net"), {});
    row("angle bracket in the domain", QStringLiteral("a@example.net> SIZE=1"), {});
    row("blank", QStringLiteral("a b@example.net"), {});
    row("local part beyond ASCII", QStringLiteral("jö@example.net"), {});
    row("too long", QString(250, u'a') + QStringLiteral("@example.net"), {});
}

void tst_MessageText::checksAddresses()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, expected);
    const auto wire = wireAddress(address);
    QCOMPARE(wire ? *wire : QByteArray(), expected);
    if (!wire)
        QCOMPARE(wire.error().code, ErrorCode::BadAddress);
}

QTEST_GUILESS_MAIN(tst_MessageText)
#include "tst_MessageText.moc"
