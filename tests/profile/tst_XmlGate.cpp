// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/XmlGate.h"

#include <QTest>

using namespace mailsetup;

// What may reach tinyxml2 and what is refused before, with its line.
class tst_XmlGate : public QObject
{
    Q_OBJECT

private slots:
    void letsThrough_data();
    void letsThrough();
    void refuses_data();
    void refuses();
    void saysTheCodeOfTheAsker();
    void trustsTheProgramItself();
};

namespace {

QByteArray nested(int depth)
{
    QByteArray xml;
    for (int i = 0; i < depth; ++i)
        xml += "<a>\n";
    return xml + QByteArray("</a>").repeated(depth);
}

// A document of exactly that many bytes.
QByteArray sized(qsizetype bytes)
{
    const QByteArray frame("<a></a>");
    return "<a>" + QByteArray(bytes - frame.size(), 'x') + "</a>";
}

QByteArray utf16(const char *text, bool isBig)
{
    QByteArray bytes = isBig ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE");
    for (; *text; ++text) {
        bytes += isBig ? '\0' : *text;
        bytes += isBig ? *text : '\0';
    }
    return bytes;
}

} // namespace

void tst_XmlGate::letsThrough_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("smallest") << QByteArray("<a/>");
    QTest::newRow("declaration") << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<a/>\r\n");
    QTest::newRow("encoding in small letters") << QByteArray("<?xml version='1.0' encoding='utf-8'?><a/>");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF<a/>");
    QTest::newRow("UTF-8 text") << QByteArray("<a b=\"\xC3\xBC\">\xE2\x82\xAC \xF0\x9F\x93\xA7</a>");
    QTest::newRow("the five entities and characters")
        << QByteArray("<a b='&lt;&gt;&amp;&quot;&apos;'>&#252;&#x20AC;</a>");
    QTest::newRow("comment, CDATA, instruction") << QByteArray("<!-- x --><?y z?><a><![CDATA[<b>]]></a>");
    QTest::newRow("deepest") << nested(maximumXmlDepth);
    QTest::newRow("largest") << sized(maximumXmlSize);
}

void tst_XmlGate::letsThrough()
{
    QFETCH(const QByteArray, xml);
    const auto result = checkWellFormed(xml, QStringLiteral("good.xml"), ErrorCode::ProfileInvalid);
    QVERIFY2(result.hasValue(), result ? "" : qPrintable(result.error().detail));
}

void tst_XmlGate::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("line");
    const auto row = [](const char *title, int line, const QByteArray &xml) {
        QTest::newRow(title) << xml << line;
    };
    row("empty", 1, "");
    row("blanks only", 1, "\n\n");
    row("text only", 1, "hello");
    row("not closed", 3, "<a>\n<b/>\n");
    row("closed by another", 2, "<a>\n</b>");
    row("crossed", 2, "<a><b>\n</a></b>");
    row("two roots", 2, "<a/>\n<b/>");
    row("text after the root", 2, "<a/>\nx");
    row("attribute without quotes", 2, "<a>\n<b c=d/></a>");
    row("attribute twice", 2, "<a>\n<b c='1' c='2'/></a>");
    row("bare ampersand", 2, "<a>\nthis & that</a>");
    row("unknown entity", 2, "<a>\n&eacute;</a>");
    row("entity in an attribute", 2, "<a>\n<b c='&x;'/></a>");
    row("less-than in an attribute", 2, "<a>\n<b c='<'/></a>");
    row("two hyphens in a comment", 1, "<a><!-- -- --></a>");
    row("prefix that nobody declared", 2, "<a>\n<x:b/></a>");
    row("DTD", 2, "<?xml version='1.0'?>\n<!DOCTYPE a><a/>");
    row("external DTD", 1, "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>");
    row("own entity", 3, "<!DOCTYPE a [\n<!ENTITY x 'y'>\n]><a>&x;</a>");
    row("control character", 2, "<a>\n\x01</a>");
    row("NUL", 3, QByteArray("<a>\n\n\0</a>", 10));
    row("NUL behind the root", 2, QByteArray("<a/>\n\0", 6));
    row("UTF-16, little end first", 1, utf16("<a/>", false));
    row("UTF-16, big end first", 1, utf16("<a/>", true));
    row("Latin-1 byte", 2, "<a>\n\xFC</a>");
    row("Latin-1 by name", 1, "<?xml version='1.0' encoding='ISO-8859-1'?><a>\xFC</a>");
    row("Windows-1252 by name, ASCII inside", 1, "<?xml version='1.0' encoding='windows-1252'?><a/>");
    row("too deep", maximumXmlDepth + 1, nested(maximumXmlDepth + 1));
    row("too large", 1, sized(maximumXmlSize + 1));
}

void tst_XmlGate::refuses()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const int, line);
    const auto result = checkWellFormed(xml, QStringLiteral("bad.xml"), ErrorCode::ProviderInvalid);
    QVERIFY(!result.hasValue());
    QCOMPARE(word(result.error().code), word(ErrorCode::ProviderInvalid));
    const QString place = QStringLiteral("bad.xml:%1: ").arg(line);
    QVERIFY2(result.error().detail.startsWith(place) && result.error().detail.size() > place.size(),
             qPrintable(result.error().detail));
    QVERIFY2(result.error().message.contains(QLatin1StringView("bad.xml")),
             qPrintable(result.error().message));
}

void tst_XmlGate::saysTheCodeOfTheAsker()
{
    for (const ErrorCode code : {ErrorCode::ProfileInvalid, ErrorCode::ProviderInvalid}) {
        const auto result = checkWellFormed(QByteArray("<a>"), QStringLiteral("bad.xml"), code);
        QVERIFY(!result.hasValue());
        QCOMPARE(word(result.error().code), word(code));
    }
}

void tst_XmlGate::trustsTheProgramItself()
{
    const QByteArray bad("<a>");
    QVERIFY(!checkWellFormed({bad, false}, QStringLiteral("bad.xml"), ErrorCode::ProfileInvalid));
    QVERIFY(checkWellFormed({bad, true}, QStringLiteral("bad.xml"), ErrorCode::ProfileInvalid));
}

QTEST_GUILESS_MAIN(tst_XmlGate)
#include "tst_XmlGate.moc"
