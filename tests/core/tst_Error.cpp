// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Error.h"
#include "core/Place.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace mailsetup;

class tst_Error : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasExactlyOneRow();
    void wordsAndSupportCodesAreUnique();
    void everyRowIsComplete();
    void sentencesStayOnOneLine();
    void detailStaysOnOneLine();
    void aSubjectIsNotExpandedAgain();
    void oneLine_data();
    void oneLine();
    void placesAreShownAsPeopleKnowThem();
};

void tst_Error::everyCodeHasExactlyOneRow()
{
    QSet<int> seen;
    for (const ErrorCode code : allErrorCodes()) {
        QVERIFY2(!seen.contains(static_cast<int>(code)), word(code).data());
        seen.insert(static_cast<int>(code));
    }
    // The enumeration has no gaps, so its last member tells how many there are.
    QCOMPARE(seen.size(), static_cast<int>(ErrorCode::NotAsked) + 1);
    for (int i = 0; i <= static_cast<int>(ErrorCode::NotAsked); ++i)
        QVERIFY2(seen.contains(i), qPrintable(QString::number(i)));
}

void tst_Error::wordsAndSupportCodesAreUnique()
{
    QSet<QString> words;
    QSet<QString> codes;
    for (const ErrorCode code : allErrorCodes()) {
        QVERIFY2(!words.contains(word(code)), word(code).data());
        QVERIFY2(!codes.contains(supportCode(code)), supportCode(code).data());
        words.insert(word(code));
        codes.insert(supportCode(code));
    }
}

void tst_Error::everyRowIsComplete()
{
    const QRegularExpression isWord(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    const QRegularExpression isSupportCode(QStringLiteral("^[PFNTSMA][0-9][0-9]$"));
    for (const ErrorCode code : allErrorCodes()) {
        QVERIFY2(isWord.match(word(code)).hasMatch(), word(code).data());
        QVERIFY2(isSupportCode.match(supportCode(code)).hasMatch(), supportCode(code).data());
        QVERIFY2(sentence(code).endsWith(u'.'), word(code).data());
        QVERIFY2(advice(code).isEmpty() || advice(code).endsWith(u'.'), word(code).data());
        // Whoever ends with an error is told what to do.
        QVERIFY2(exitCode(code) == ExitCode::Ok || !advice(code).isEmpty(), word(code).data());
        const auto all = allExitCodes();
        QVERIFY2(std::find(all.begin(), all.end(), exitCode(code)) != all.end(), word(code).data());
        QVERIFY2(sentence(code, QStringLiteral("Subject")).count(QLatin1StringView("%")) == 0,
                 word(code).data());
    }
}

void tst_Error::sentencesStayOnOneLine()
{
    const QString hostile = QStringLiteral("a\r\nRCPT TO:<x>\u2028b\u202Ec\x1b[31m") + QChar(u'\0') +
                            QStringLiteral("d\u0085e\u200Bf\u2066");
    for (const ErrorCode code : allErrorCodes()) {
        const Error error = makeError(code, hostile, hostile);
        for (const QChar c : error.message + error.detail) {
            QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format &&
                         c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph,
                     word(code).data());
        }
    }
}

void tst_Error::detailStaysOnOneLine()
{
    QCOMPARE(makeError(ErrorCode::Internal, {}, QStringLiteral("a\nb")).detail, QStringLiteral("a b"));
}

void tst_Error::aSubjectIsNotExpandedAgain()
{
    QVERIFY(sentence(ErrorCode::FileUnreadable, QStringLiteral("%1%2")).contains(QLatin1StringView("%1%2")));
}

void tst_Error::oneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("Jörg <joe@pmtnet.net>")
                           << QStringLiteral("Jörg <joe@pmtnet.net>");
    QTest::newRow("line end") << QStringLiteral("a\r\nb") << QStringLiteral("a  b");
    QTest::newRow("direction") << QStringLiteral("a\u202Eb") << QStringLiteral("a b");
    QTest::newRow("beyond 16 bits") << QStringLiteral("a\U0001F600b") << QStringLiteral("a\U0001F600b");
    QTest::newRow("empty") << QString() << QString();
}

void tst_Error::oneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(mailsetup::oneLine(text), expected);
}

void tst_Error::placesAreShownAsPeopleKnowThem()
{
    QCOMPARE(shownPlace(QStringLiteral("C:/Mail/a\nb.ini")), QStringLiteral("C:\\Mail\\a b.ini"));
    QCOMPARE(shownPlace(QStringLiteral("//server/mail")), QStringLiteral("\\\\server\\mail"));
    QVERIFY(sentence(ErrorCode::FileReadOnly, QStringLiteral("C:/x")).contains(QStringLiteral("C:\\x")));
    for (const char *asItIs :
         {"/home/joe/.wine", "HKEY_CURRENT_USER\\Software", "Mozilla/SeaMonkey", "C:", ""})
        QCOMPARE(shownPlace(QString::fromUtf8(asItIs)), QString::fromUtf8(asItIs));
}

QTEST_GUILESS_MAIN(tst_Error)
#include "tst_Error.moc"
