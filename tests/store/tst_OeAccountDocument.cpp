// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentChecks.h"

#include <QTest>

using namespace mailsetup;
using namespace mailsetup::test;

// Account files of Windows Mail: values by type, changes that touch one element, files that are refused.
class TestOeAccountDocument : public QObject
{
    Q_OBJECT

private slots:
    void readsValues_data();
    void readsValues();
    void changesOneElement_data();
    void changesOneElement();
    void keepsTheEncoding_data();
    void keepsTheEncoding();
    void makesLiterals_data();
    void makesLiterals();
    void refusesValues();
    void refuses_data();
    void refuses();
};

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"utf-16\"?>\r\n";

QByteArray utf16(const QByteArray &utf8, bool hasMark = true)
{
    QByteArray bytes = hasMark ? "\xFF\xFE" : "";
    for (const QChar c : QString::fromUtf8(utf8)) {
        bytes += static_cast<char>(c.unicode() & 0xFF);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

QByteArray inRoot(const QByteArray &elements)
{
    return "<MessageAccount>\r\n" + elements + "</MessageAccount>\r\n";
}

} // namespace

void TestOeAccountDocument::readsValues_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value"); // null: none
    const auto row = [](const char *title, const char *element, ValueType type, const char *value) {
        QTest::newRow(title) << QByteArray(element) << type << QString::fromUtf8(value);
    };
    row("text", "<V type=\"SZ\">smtp.pmtnet.net</V>", ValueType::Text, "smtp.pmtnet.net");
    row("entities", "<V type=\"SZ\">a &amp; &lt;b&gt; &#228;&#x20ac;</V>", ValueType::Text,
        "a & <b> \xC3\xA4\xE2\x82\xAC");
    row("beyond 16 bits", "<V type=\"SZ\">\xF0\x9F\x93\xA7</V>", ValueType::Text, "\xF0\x9F\x93\xA7");
    row("character data", "<V type=\"SZ\"><![CDATA[</V>]]></V>", ValueType::Text, "</V>");
    row("a comment that begins like its end", "<V type=\"SZ\">a<!--->- </V> -->b</V>", ValueType::Text, "ab");
    row("a comment in it", "<V type=\"SZ\">a<!-- </V> -->b</V>", ValueType::Text, "ab");
    row("empty", "<V type=\"SZ\"></V>", ValueType::Text, "");
    row("closed in itself", "<V type=\"SZ\"/>", ValueType::Text, "");
    row("documented empty", "<V type=\"SZ\">0</V>", ValueType::Text, "");
    row("documented empty word", "<V type=\"SZ\">FALSE</V>", ValueType::Text, "");
    row("other quotes, blanks", "<V\ttype = 'SZ' >x</V >", ValueType::Text, "x");
    row("a bracket in an attribute", "<V note=\">\" type=\"SZ\">x</V>", ValueType::Text, "x");
    row("number", "<V type=\"DWORD\">0000024b</V>", ValueType::Integer, "587");
    row("short number", "<V type=\"DWORD\">19</V>", ValueType::Integer, "25");
    row("number, capitals", "<V type=\"DWORD\">1D1</V>", ValueType::Integer, "465");
    row("true", "<V type=\"DWORD\">TRUE</V>", ValueType::Integer, "1");
    row("false", "<V type=\"DWORD\">false</V>", ValueType::Integer, "0");
    row("boolean", "<V type=\"DWORD\">00000001</V>", ValueType::Boolean, "true");
    row("no boolean", "<V type=\"DWORD\">0</V>", ValueType::Boolean, "false");
    row("binary", "<V type=\"BINARY\">01AF</V>", ValueType::Binary, "01af");
    row("the first of two", "<V type=\"SZ\">1st</V><V type=\"SZ\">2nd</V>", ValueType::Text, "1st");
    QTest::newRow("text as a number")
        << QByteArray("<V type=\"SZ\">25</V>") << ValueType::Integer << QString();
    QTest::newRow("number as a text")
        << QByteArray("<V type=\"DWORD\">19</V>") << ValueType::Text << QString();
    QTest::newRow("no number") << QByteArray("<V type=\"DWORD\">xyz</V>") << ValueType::Integer << QString();
    QTest::newRow("without a type") << QByteArray("<V>x</V>") << ValueType::Text << QString();
    QTest::newRow("another case") << QByteArray("<v type=\"SZ\">x</v>") << ValueType::Text << QString();
    QTest::newRow("in a comment") << QByteArray("<!-- <V type=\"SZ\">x</V> -->") << ValueType::Text
                                  << QString();
}

void TestOeAccountDocument::readsValues()
{
    QFETCH(const QByteArray, element);
    QFETCH(const ValueType, type);
    QFETCH(const QString, value);
    for (const QByteArray &file :
         {utf16(head + inRoot(element)), utf16(inRoot(element), false), inRoot(element)}) {
        const auto document = open(StoreFormat::OeAccount, file);
        QVERIFY(document);
        QCOMPARE(document->value({}, "V", type), value.isNull() ? std::nullopt : std::optional(value));
        QVERIFY(!document->value("G", "V", type));
    }
}

void TestOeAccountDocument::changesOneElement_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<std::optional<QByteArray>>("literal");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *title, const QByteArray &before, const char *literal,
                        const QByteArray &after) {
        QTest::newRow(title) << before << (literal ? std::optional(QByteArray(literal)) : std::nullopt)
                             << after;
    };
    const char *text = " type=\"SZ\">new";
    const QByteArray made = "<V type=\"SZ\">new</V>";
    row("replaced", inRoot("  <A/>\r\n  <V type=\"SZ\">old</V>\r\n  <B/>\r\n"), text,
        inRoot("  <A/>\r\n  " + made + "\r\n  <B/>\r\n"));
    row("closed in itself", inRoot("<V type=\"SZ\" />\r\n"), text, inRoot(made + "\r\n"));
    row("to closed in itself", inRoot("<V type=\"SZ\">old</V>\r\n"), " type=\"SZ\" /",
        inRoot("<V type=\"SZ\" />\r\n"));
    row("end tag with a blank", inRoot("<V type=\"SZ\">old</V >\r\n"), text, inRoot(made + "\r\n"));
    row("to an end tag with a blank", inRoot("<V/>\r\n"), "<V type=\"SZ\">old</V >",
        inRoot("<V type=\"SZ\">old</V >\r\n"));
    row("added as the others stand", inRoot("\t<A/>\r\n"), text, inRoot("\t<A/>\r\n\t" + made + "\r\n"));
    row("added to none", inRoot(""), text, inRoot(made + "\r\n"));
    row("added, all on one line", "<R><A/></R>", text, "<R><A/>" + made + "</R>");
    row("added before an indented end", "<R>\n <A/>\n </R>", text, "<R>\n <A/>\n " + made + "\n </R>");
    row("added behind a comment", "<R>\n<A/>\n<!-- </R> -->\n</R>\n<!-- end -->", text,
        "<R>\n<A/>\n<!-- </R> -->\n" + made + "\n</R>\n<!-- end -->");
    row("removed", inRoot("  <A/>\r\n  <V type=\"SZ\">old</V>\r\n  <B/>\r\n"), nullptr,
        inRoot("  <A/>\r\n  <B/>\r\n"));
    row("removed from a line", "<R><A/><V/><B/></R>", nullptr, "<R><A/><B/></R>");
    row("both removed", "<R><V/><B/><V/></R>", nullptr, "<R><B/></R>");
    row("nothing to remove", inRoot("<A/>"), nullptr, inRoot("<A/>"));
}

void TestOeAccountDocument::changesOneElement()
{
    QFETCH(const QByteArray, before);
    QFETCH(const std::optional<QByteArray>, literal);
    QFETCH(const QByteArray, after);
    checkGolden(StoreFormat::OeAccount, before, {{{}, "V", literal}}, after);
    checkGolden(StoreFormat::OeAccount, utf16(before), {{{}, "V", literal}}, utf16(after));
}

void TestOeAccountDocument::keepsTheEncoding_data()
{
    QTest::addColumn<bool>("isUtf16");
    QTest::addColumn<bool>("hasMark");
    QTest::newRow("UTF-16") << true << true;
    QTest::newRow("UTF-16 without a mark") << true << false;
    QTest::newRow("UTF-8") << false << false;
    QTest::newRow("UTF-8 with a mark") << false << true;
}

void TestOeAccountDocument::keepsTheEncoding()
{
    QFETCH(const bool, isUtf16);
    QFETCH(const bool, hasMark);
    const auto encoded = [&](const QByteArray &text) {
        return isUtf16 ? utf16(text, hasMark) : (hasMark ? "\xEF\xBB\xBF" : "") + text;
    };
    const QByteArray around = "<A type=\"SZ\">J\xC3\xBCrgen \xF0\x9F\x93\xA7</A>\r\n";
    const auto document =
        open(StoreFormat::OeAccount, encoded(inRoot(around + "<V type=\"SZ\">old</V>\r\n")));
    QVERIFY(document);
    const auto literal = document->makeLiteral(ValueType::Text, QStringLiteral("ä€ & <x>"), std::nullopt);
    QVERIFY(literal.hasValue());
    document->setLiteral({}, "V", *literal);
    QCOMPARE(document->toBytes(),
             encoded(inRoot(around + "<V type=\"SZ\">\xC3\xA4\xE2\x82\xAC &amp; &lt;x&gt;</V>\r\n")));
    QCOMPARE(open(StoreFormat::OeAccount, document->toBytes())->value({}, "V", ValueType::Text),
             QStringLiteral("ä€ & <x>"));
}

void TestOeAccountDocument::makesLiterals_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("literal");
    QTest::newRow("text") << ValueType::Text << QStringLiteral("joe@pmtnet.net")
                          << QByteArray(" type=\"SZ\">joe@pmtnet.net");
    QTest::newRow("empty text") << ValueType::Text << QString() << QByteArray(" type=\"SZ\">");
    QTest::newRow("port") << ValueType::Integer << QStringLiteral("587")
                          << QByteArray(" type=\"DWORD\">0000024b");
    QTest::newRow("large number") << ValueType::Integer << QStringLiteral("4294967295")
                                  << QByteArray(" type=\"DWORD\">ffffffff");
    QTest::newRow("yes") << ValueType::Boolean << QStringLiteral("true")
                         << QByteArray(" type=\"DWORD\">00000001");
    QTest::newRow("no") << ValueType::Boolean << QStringLiteral("false")
                        << QByteArray(" type=\"DWORD\">00000000");
    QTest::newRow("bytes") << ValueType::Binary << QStringLiteral("0100d08c")
                           << QByteArray(" type=\"BINARY\">0100d08c");
}

void TestOeAccountDocument::makesLiterals()
{
    QFETCH(const ValueType, type);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, literal);
    const auto document = open(StoreFormat::OeAccount, utf16(inRoot({})));
    const auto made = document->makeLiteral(type, value, std::nullopt);
    QVERIFY(made.hasValue());
    QCOMPARE(*made, literal);
    document->setLiteral({}, "V", *made);
    QCOMPARE(open(StoreFormat::OeAccount, document->toBytes())->value({}, "V", type), value);
}

void TestOeAccountDocument::refusesValues()
{
    const auto document = open(StoreFormat::OeAccount, inRoot({}));
    for (const QString &text :
         {QStringLiteral("a\nb"), QStringLiteral("\x1"), QString(QChar(0xD800)), QString(QChar(0xFFFF))})
        QVERIFY(document->makeLiteral(ValueType::Text, text, std::nullopt).error().code ==
                ErrorCode::FileEncoding);
    for (const ValueType type : {ValueType::Integer, ValueType::Boolean, ValueType::Binary})
        QVERIFY(document->makeLiteral(type, QStringLiteral("x"), std::nullopt).error().code ==
                ErrorCode::BadOption);
    QVERIFY(!document->makeLiteral(ValueType::Integer, QStringLiteral("4294967296"), std::nullopt));
    QVERIFY(!document->makeLiteral(ValueType::Binary, QStringLiteral("010"), std::nullopt));
}

void TestOeAccountDocument::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *title, const QByteArray &file, int line,
                        ErrorCode code = ErrorCode::FileMalformed) {
        QTest::newRow(title) << file << line << code;
    };
    row("empty", "", 1);
    row("no XML", "[Settings]\r\na=1\r\n", 1);
    row("cut off", head + "<R>\n<A type=\"SZ\">x", 3);
    row("two roots", "<R>\n</R>\n<S></S>", 3);
    row("wrong end tag", "<R>\n<A></B>\n</R>", 2);
    row("unknown entity", "<R>\n<A>&what;</A></R>", 2);
    row("a DTD", "<!DOCTYPE R [<!ENTITY a \"b\">]>\n<R></R>", 1);
    row("an element in a value", "<R>\n<A>\n<B/></A></R>", 3);
    row("no room", "<R/>", 1);
    row("NUL", QByteArray("<R>\n<A>\0</A></R>", 16), 2);
    row("big-endian", QByteArray("\xFE\xFF\0<", 4), 1, ErrorCode::FileEncoding);
    row("half a character", utf16("<R>\n</R>") + 'x', 2);
    row("cut in the middle", utf16("<R>\n<A></A></R>").first(20), 2);
    row("no UTF-8", "<R>\n<A>\xE4</A></R>", 1, ErrorCode::FileEncoding);
    row("another encoding than it says", head + "<R>\xC3\xA4</R>", 1, ErrorCode::FileEncoding);
}

void TestOeAccountDocument::refuses()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, line);
    QFETCH(const ErrorCode, code);
    checkRefused(StoreFormat::OeAccount, file, line, code);
}

QTEST_GUILESS_MAIN(TestOeAccountDocument)
#include "tst_OeAccountDocument.moc"
