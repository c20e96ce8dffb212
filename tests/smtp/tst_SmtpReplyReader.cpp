// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SmtpReplyReader.h"

#include <QtTest>

using namespace mailsetup;

namespace {

// All that a reader makes of the bytes: replies as text, then the fault if there is one.
QStringList readAll(const QByteArray &bytes, qsizetype pieceSize)
{
    SmtpReplyReader reader;
    QStringList found;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        reader.append(bytes.mid(at, pieceSize));
        for (;;) {
            const auto reply = reader.next();
            if (!reply)
                return found << QStringLiteral("fault");
            if (!*reply)
                break;
            QStringList lines;
            for (const QByteArray &line : (*reply)->lines)
                lines += QString::fromLatin1(line);
            found << QStringLiteral("%1|%2|%3")
                         .arg((*reply)->code)
                         .arg(QString::fromLatin1((*reply)->enhancedStatus), lines.join(u'/'));
        }
    }
    if (reader.hasPending())
        found << QStringLiteral("pending");
    return found;
}

QByteArray lineOf(qsizetype size)
{
    return "250 " + QByteArray(size - 6, 'x') + "\r\n";
}

} // namespace

class tst_SmtpReplyReader : public QObject
{
    Q_OBJECT

private slots:
    void yieldsWholeReplies_data();
    void yieldsWholeReplies();
    void textIsOneCleanLine_data();
    void textIsOneCleanLine();
    void staysFaultyAfterAFault();
};

void tst_SmtpReplyReader::yieldsWholeReplies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const QStringList fault{QStringLiteral("fault")};
    const QStringList pending{QStringLiteral("pending")};
    row("one line", "220 hello\r\n", {QStringLiteral("220||hello")});
    row("code alone", "250\r\n", {QStringLiteral("250||")});
    row("LF only", "220 hello\n", {QStringLiteral("220||hello")});
    row("LF and CRLF mixed", "250-a\n250 b\r\n", {QStringLiteral("250||a/b")});
    row("several lines", "250-a\r\n250-b\r\n250 c\r\n", {QStringLiteral("250||a/b/c")});
    row("two replies", "250 a\r\n354 b\r\n", {QStringLiteral("250||a"), QStringLiteral("354||b")});
    row("no line end yet", "250 a", pending);
    row("CR without LF yet", "250 a\r", pending);
    row("continuation still to come", "250-a\r\n", pending);
    row("enhanced status", "535 5.7.8 no\r\n", {QStringLiteral("535|5.7.8|5.7.8 no")});
    row("enhanced status alone", "535 5.7.8\r\n", {QStringLiteral("535|5.7.8|5.7.8")});
    row("enhanced status of another class", "535 2.7.8 no\r\n", {QStringLiteral("535||2.7.8 no")});
    row("enhanced status with four digits", "535 5.7.8000 no\r\n", {QStringLiteral("535||5.7.8000 no")});
    row("enhanced status with a letter", "535 5.7.x no\r\n", {QStringLiteral("535||5.7.x no")});
    row("two numbers", "535 5.7 no\r\n", {QStringLiteral("535||5.7 no")});
    row("no digits", "hello\r\n", fault);
    row("empty line", "\r\n", fault);
    row("two digits", "25\r\n", fault);
    row("four digits", "2500 a\r\n", fault);
    row("first digit 1", "150 a\r\n", fault);
    row("first digit 6", "650 a\r\n", fault);
    row("blank in front", " 250 a\r\n", fault);
    row("NUL after the code", QByteArray("250\0a\r\n", 7), fault);
    row("codes that differ", "250-a\r\n251 b\r\n", fault);
    row("HTTP", "HTTP/1.1 400 Bad Request\r\n", fault);
    row("line of 2048", lineOf(2048), {QStringLiteral("250||") + QString(2042, u'x')});
    row("line of 2049", lineOf(2049), fault);
    row("2048 bytes without an end", QByteArray("250 ").leftJustified(2048, 'x'), pending);
    row("2049 bytes without an end", QByteArray("250 ").leftJustified(2049, 'x'), fault);
    row("100 lines", QByteArray("250-a\r\n").repeated(99) + "250 a\r\n",
        {QStringLiteral("250||") + QStringList(100, QStringLiteral("a")).join(u'/')});
    row("101 lines", QByteArray("250-a\r\n").repeated(100) + "250 a\r\n", fault);
    const QByteArray big = "250-" + QByteArray(2042, 'x') + "\r\n"; // 2048 bytes
    row("more than 64 KiB", big.repeated(32) + "250 a\r\n", fault);
}

void tst_SmtpReplyReader::yieldsWholeReplies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QCOMPARE(readAll(bytes, bytes.size()), expected);
    QCOMPARE(readAll(bytes, 1), expected);
    QCOMPARE(readAll(bytes, 7), expected);
}

void tst_SmtpReplyReader::textIsOneCleanLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("joined") << QByteArray("550-a\r\n550 b\r\n") << QStringLiteral("550 a b");
    QTest::newRow("UTF-8") << QByteArray("550 gr\xc3\xbc\xc3\x9f\r\n") << QStringLiteral("550 grüß");
    QTest::newRow("Latin-1") << QByteArray("550 gr\xfc\r\n") << QStringLiteral("550 grü");
    QTest::newRow("escape, NUL, CR") << QByteArray("550 a\x1b[1m\0b\rc\r\n", 15)
                                     << QStringLiteral("550 a [1m b c");
    QTest::newRow("direction marks") << QByteArray("550 a\xe2\x80\xae"
                                                   "b\r\n")
                                     << QStringLiteral("550 a b");
    QTest::newRow("long") << QByteArray("550 " + QByteArray(600, 'x') + "\r\n")
                          << QString(QStringLiteral("550 ") + QString(496, u'x') + u'…');
    QTest::newRow("cut between two halves")
        << QByteArray("550 " + QByteArray(495, 'x') + "\xf0\x9f\x98\x80\r\n")
        << QString(QStringLiteral("550 ") + QString(495, u'x') + u'…');
}

void tst_SmtpReplyReader::textIsOneCleanLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    SmtpReplyReader reader;
    reader.append(bytes);
    QCOMPARE(shortenedReply((*reader.next())->text()), expected);
}

void tst_SmtpReplyReader::staysFaultyAfterAFault()
{
    SmtpReplyReader reader;
    reader.append("nonsense\r\n");
    QCOMPARE(reader.next().error().code, ErrorCode::NotSmtp);
    reader.append("250 fine\r\n");
    QVERIFY(!reader.next());
}

QTEST_GUILESS_MAIN(tst_SmtpReplyReader)
#include "tst_SmtpReplyReader.moc"
