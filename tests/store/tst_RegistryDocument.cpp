// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentChecks.h"

#include <QTest>

using namespace mailsetup;
using namespace mailsetup::test;

Q_DECLARE_METATYPE(mailsetup::test::Changes)

namespace {

constexpr const char *head = "WINE REGISTRY Version 2\n;; All keys relative to "
                             "REGISTRY\\\\User\\\\S-1-5-21-0-0-0-1000\n\n#arch=win64\n";

QByteArray withHead(const char *body)
{
    return QByteArray(head) + body;
}

} // namespace

// A Wine prefix's user.reg.
class TestRegistryDocument : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void changesOnlyTheValue_data();
    void changesOnlyTheValue();
    void makesLiterals_data();
    void makesLiterals();
    void wrapsLongBinary();
    void knowsTheSameValue_data();
    void knowsTheSameValue();
    void refusesWhatWineRefuses_data();
    void refusesWhatWineRefuses();
    void listsSubkeys();
    void listsNames();
};

void TestRegistryDocument::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value"); // "-": absent

    const auto row = [](const char *title, const char *body, const char *group, const char *name,
                        ValueType type, const char *value) {
        QTest::newRow(title) << QByteArray(body) << QByteArray(group) << QByteArray(name) << type
                             << QString::fromUtf8(value);
    };
    const auto text = ValueType::Text;
    const auto number = ValueType::Integer;
    row("text", "\n[Software\\\\A] 1\n#time=1d9\n\"N\"=\"x\"\n", "Software\\A", "N", text, "x");
    row("key and name without case", "[Software\\\\A]\n\"N\"=\"x\"\n", "SOFTWARE\\a", "n", text, "x");
    row("non-ASCII without case", "[\\xc4]\n\"\\xd6\"=\"x\"\n", "\xC3\xA4", "\xC3\xB6", text, "x");
    row("raw UTF-8 name", "[\xC3\x84]\n\"\xC3\x96\"=\"\xC3\x9C\"\n", "\xC3\xA4", "\xC3\xB6", text,
        "\xC3\x9C");
    row("default value", "[A]\n@=\"x\"\n", "A", "", text, "x");
    row("brackets in key", "[A\\\\b\\[1\\]] 5\n\"N\"=\"x\"\n", "A\\b[1]", "N", text, "x");
    row("quote in key", "[A\\\\\"b\"]\n\"N\"=\"x\"\n", "A\\\"b\"", "N", text, "x");
    row("backslash in name", "[A]\n\"C:\\\\x\"=\"C:\\\\y\"\n", "A", "C:\\x", text, "C:\\y");
    row("quote in name", "[A]\n\"a\\\"=b\"=\"x\"\n", "A", "a\"=b", text, "x");
    row("letters escaped", "[A]\n\"N\"=\"\\a\\b\\e\\f\\n\\r\\t\\v\"\n", "A", "N", text, "\a\b\x1b\f\n\r\t\v");
    row("octal", "[A]\n\"N\"=\"\\1x\\0011\\1018\"\n", "A", "N", text,
        "\x01x\x01"
        "1A8");
    row("\\x", "[A]\n\"N\"=\"\\xe4g\\x00e4ab\\xe4\"\n", "A", "N", text,
        "\xC3\xA4g\xC3\xA4"
        "ab\xC3\xA4");
    row("surrogates", "[A]\n\"N\"=\"\\xd83d\\xde00\"\n", "A", "N", text, "\xF0\x9F\x98\x80");
    row("cut at NUL", "[A]\n\"N\"=\"ab\\0cd\"\n", "A", "N", text, "ab");
    row("expanded", "[A]\n\"N\"=str(2):\"%x%\"\n", "A", "N", text, "%x%");
    row("several texts are none", "[A]\n\"N\"=str(7):\"a\\0b\\0\"\n", "A", "N", text, "-");
    row("binary text", "[A]\n\"N\"=hex:61,00,62,00,00,00\n", "A", "N", text, "ab");
    row("binary text without NUL", "[A]\n\"N\"=hex:61,00,62,00\n", "A", "N", text, "ab");
    row("binary that is no text", "[A]\n\"N\"=hex:01,00,00,00\n", "A", "N", text, "-");
    row("odd binary", "[A]\n\"N\"=hex:61,00,62\n", "A", "N", text, "-");
    row("odd text", "[A]\n\"N\"=hex(1):61,00,62\n", "A", "N", text, "a");
    row("expanded in hex", "[A]\n\"N\"=hex(2):25,00,00,00\n", "A", "N", text, "%");
    row("continued", "[A]\n\"N\"=hex:61,00,\\\n  62,00,\\\n  00,00\n\"M\"=\"x\"\n", "A", "N", text, "ab");
    row("behind a continued one", "[A]\n\"N\"=hex:61,00,\\\n  62,00\n\"M\"=\"x\"\n", "A", "M", text, "x");
    row("dword", "[A]\n\"N\"=dword:0000024b\n", "A", "N", number, "587");
    row("short dword", "[A]\n\"N\"=dword:2\n", "A", "N", number, "2");
    row("great dword", "[A]\n\"N\"=dword:ffffffff\n", "A", "N", number, "4294967295");
    row("dword in hex", "[A]\n\"N\"=hex(4):4b,02,00,00\n", "A", "N", number, "587");
    row("odd dword", "[A]\n\"N\"=hex(4):01,02,03\n", "A", "N", number, "-");
    row("long dword", "[A]\n\"N\"=dword:123456789\n", "A", "N", number, "-");
    row("text as number", "[A]\n\"N\"=\"587\"\n", "A", "N", number, "-");
    row("number as text", "[A]\n\"N\"=dword:00000001\n", "A", "N", text, "-");
    row("boolean", "[A]\n\"N\"=dword:00000003\n", "A", "N", ValueType::Boolean, "true");
    row("false", "[A]\n\"N\"=dword:00000000\n", "A", "N", ValueType::Boolean, "false");
    row("binary", "[A]\n\"N\"=hex:02,Ab\n", "A", "N", ValueType::Binary, "02ab");
    row("no binary", "[A]\n\"N\"=dword:00000001\n", "A", "N", ValueType::Binary, "-");
    row("sections merge", "[A]\n\"N\"=\"x\"\n[B]\n[a] 7\n\"M\"=\"y\"\n", "A", "N", text, "x");
    row("last section wins", "[A]\n\"N\"=\"x\"\n[a] 7\n\"n\"=\"y\"\n", "A", "N", text, "y");
    row("last value wins", "[A]\n\"N\"=\"x\"\n\"n\"=\"y\"\n", "A", "N", text, "y");
    row("CRLF", "[A] 1\r\n\"N\"=\"x\"\r\n", "A", "N", text, "x");
    row("no last line end", "[A] 1\n\"N\"=\"x\"", "A", "N", text, "x");
    row("blanks", "  [A]\n  \"N\" = \"x\"\n", "A", "N", text, "x");
    row("malformed value", "[A]\n\"N\"=what\n", "A", "N", text, "-");
    row("text behind the text", "[A]\n\"N\"=\"x\"y\n", "A", "N", text, "x");
    row("unknown lines", "[A]\nwhat\n#class=\"x\"\n#link\n\"N\n\"M\"\n\"N\"=\"x\"\n", "A", "N", text, "x");
    row("malformed key", "[A\n\"N\"=\"x\"\n", "A", "N", text, "-");
    row("value of another key", "[A]\n[B]\n\"N\"=\"x\"\n", "A", "N", text, "-");
}

void TestRegistryDocument::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, group);
    QFETCH(QByteArray, name);
    QFETCH(ValueType, type);
    QFETCH(QString, value);
    const QByteArray file = withHead(body.constData());
    const auto document = open(StoreFormat::Registry, file);
    QVERIFY(document);
    QCOMPARE(document->value(group, name, type).value_or(QStringLiteral("-")), value);
    QCOMPARE(document->toBytes(), file);
}

void TestRegistryDocument::changesOnlyTheValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *title, const char *before, const Changes &changes, const char *after) {
        QTest::newRow(title) << withHead(before) << changes << withHead(after);
    };
    row("replace", "\n[A\\\\B] 5\n#time=1\n\"M\"=\"x\"\n\"N\"=dword:00000001\n\n[C] 6\n",
        {{"a\\b", "n", "dword:00000002"}},
        "\n[A\\\\B] 5\n#time=1\n\"M\"=\"x\"\n\"N\"=dword:00000002\n\n[C] 6\n");
    row("replace with what stands behind", "[A]\n\"N\"=\"x\"y \n", {{"A", "N", "dword:00000001"}},
        "[A]\n\"N\"=dword:00000001 \n");
    row("replace several lines", "[A]\n\"N\"=hex:61,\\\n  62\n\"M\"=\"y\"\n", {{"A", "N", "\"x\""}},
        "[A]\n\"N\"=\"x\"\n\"M\"=\"y\"\n");
    row("replace the last", "[A]\n\"N\"=\"1\"\n[A]\n\"N\"=\"2\"\n", {{"A", "N", "\"x\""}},
        "[A]\n\"N\"=\"1\"\n[A]\n\"N\"=\"x\"\n");
    row("add", "\n[A] 5\n#time=1\n\"M\"=\"x\"\n\n[C] 6\n", {{"A", "N\\\"", "\"y\""}, {"A", "", "\"z\""}},
        "\n[A] 5\n#time=1\n\"M\"=\"x\"\n\"N\\\\\\\"\"=\"y\"\n@=\"z\"\n\n[C] 6\n");
    row("add behind attributes", "\n[A] 5\n#time=1\n\n[C] 6\n", {{"A", "N", "\"y\""}},
        "\n[A] 5\n#time=1\n\"N\"=\"y\"\n\n[C] 6\n");
    row("add behind a continued value", "[A]\n\"N\"=hex:61,\\\n  62\n\n", {{"A", "O", "\"x\""}},
        "[A]\n\"N\"=hex:61,\\\n  62\n\"O\"=\"x\"\n\n");
    row("new key", "\n[A] 5\n\"M\"=\"x\"\n\n[C] 17\n\n[D] 6\n",
        {{"A\\N[1]\xC3\xA4", "N", "\"y\""}, {"a\\n[1]\xC3\x84", "O", "\"z\""}},
        "\n[A] 5\n\"M\"=\"x\"\n\n[C] 17\n\n[D] 6\n\n[A\\\\N\\[1\\]\\xe4] 17\n\"N\"=\"y\"\n\"O\"=\"z\"\n");
    row("new keys without times", "\n[A]\n", {{"B", "N", "\"y\""}, {"C", "N", "\"z\""}},
        "\n[A]\n\n[B]\n\"N\"=\"y\"\n\n[C]\n\"N\"=\"z\"\n");
    row("new key in a CRLF file", "\r\n[A] 5\r\n", {{"A", "N", "\"y\""}}, "\r\n[A] 5\r\n\"N\"=\"y\"\r\n");
    row("new key in an unfinished file", "\n[A] 5\n\"M\"=\"x\"", {{"B", "N", "\"y\""}},
        "\n[A] 5\n\"M\"=\"x\"\n\n[B] 5\n\"N\"=\"y\"");
    row("remove what hides a broken line", "[A]\n\"M\n\"N\"=\"x\"", {{"A", "N", std::nullopt}}, "[A]\n\"M\n");
    row("add behind half a line end", "[A]\n\"N\"=\"x\"\r", {{"A", "O", "\"y\""}},
        "[A]\n\"N\"=\"x\"\r\r\n\"O\"=\"y\"");
    row("remove", "[A]\n\"N\"=hex:61,\\\n  62\n\"M\"=\"y\"\n[a]\n\"n\"=\"x\"\n", {{"A", "N", std::nullopt}},
        "[A]\n\"M\"=\"y\"\n[a]\n");
    row("a sibling implies no key", "[A\\\\B]\n\"N\"=\"x\"\n", {{"A", "N", "\"y\""}},
        "[A\\\\B]\n\"N\"=\"x\"\n\n[A]\n\"N\"=\"y\"\n");
}

void TestRegistryDocument::changesOnlyTheValue()
{
    QFETCH(QByteArray, before);
    QFETCH(Changes, changes);
    QFETCH(QByteArray, after);
    checkGolden(StoreFormat::Registry, before, changes, after);
}

void TestRegistryDocument::makesLiterals_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("like");    // null: none
    QTest::addColumn<QByteArray>("literal"); // null: an error

    const auto row = [](ValueType type, const char *value, const QByteArray &like,
                        const QByteArray &literal) {
        QTest::addRow("%d %s like %s", int(type), value, like.isNull() ? "nothing" : like.constData())
            << type << QString::fromUtf8(value) << like << literal;
    };
    row(ValueType::Text, "x", {}, "\"x\"");
    row(ValueType::Text, "C:\\\"x\"", {}, "\"C:\\\\\\\"x\\\"\"");
    row(ValueType::Text, "\n\r\t\a\b\x1b\f\v", {}, "\"\\n\\r\\t\\a\\b\\e\\f\\v\"");
    row(ValueType::Text,
        "\x01x\x01"
        "1\x7f",
        {}, "\"\\1x\\0011\x7f\"");
    row(ValueType::Text,
        "\xC3\xA4g\xC3\xA4"
        "ab",
        {}, "\"\\xe4g\\x00e4ab\"");
    row(ValueType::Text, "\xF0\x9F\x98\x80", {}, "\"\\xd83d\\xde00\"");
    row(ValueType::Text, "x", "str(2):\"y\"", "str(2):\"x\"");
    row(ValueType::Text, "ab", "hex:61,00,00,00", "hex:61,00,62,00,00,00");
    row(ValueType::Text, "x", "dword:00000001", "\"x\"");
    row(ValueType::Integer, "587", {}, "dword:0000024b");
    row(ValueType::Integer, "4294967295", {}, "dword:ffffffff");
    row(ValueType::Integer, "-1", {}, {});
    row(ValueType::Boolean, "true", {}, "dword:00000001");
    row(ValueType::Boolean, "false", {}, "dword:00000000");
    row(ValueType::Boolean, "x", {}, {});
    row(ValueType::Binary, "02ab", {}, "hex:02,ab");
    row(ValueType::Binary, "02ab", "hex(b):00", "hex(b):02,ab");
    row(ValueType::Binary, "2ab", {}, {});
    row(ValueType::Binary, "zz", {}, {});
}

void TestRegistryDocument::makesLiterals()
{
    QFETCH(ValueType, type);
    QFETCH(QString, value);
    QFETCH(QByteArray, like);
    QFETCH(QByteArray, literal);
    const auto document = open(StoreFormat::Registry, withHead("\n[A]\n"));
    const auto made = document->makeLiteral(type, value, like.isNull() ? std::nullopt : std::optional(like));
    QCOMPARE(made.hasValue(), !literal.isNull());
    if (!made)
        return;
    QCOMPARE(*made, literal);
    document->setLiteral("A", "N", *made);
    QCOMPARE(open(StoreFormat::Registry, document->toBytes())->value("A", "N", type), value);
}

void TestRegistryDocument::wrapsLongBinary()
{
    const auto document = open(StoreFormat::Registry, withHead("\n[A]\n"));
    const QString value = QString(60, u'a');
    const auto made = document->makeLiteral(ValueType::Text, value, QByteArray("hex:00,00"));
    QVERIFY(made.hasValue());
    const QList<QByteArray> lines = made->split('\n');
    QVERIFY(lines.size() > 3);
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 81, line.constData());
        QVERIFY(line.startsWith("hex:") || line.startsWith("  "));
    }
    document->setLiteral("A", "N", *made);
    const auto again = open(StoreFormat::Registry, document->toBytes());
    QCOMPARE(again->value("A", "N", ValueType::Text), value);
    QCOMPARE(again->literal("A", "N"), *made);
}

void TestRegistryDocument::knowsTheSameValue_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("isSame");

    const auto row = [](const char *what, const char *one, const char *other, bool isSame) {
        QTest::newRow(what) << QByteArray(one) << QByteArray(other) << isSame;
    };
    row("wrapped elsewhere", "hex:61,00,62,00,\\\n  00,00", "hex:61,00,\\\n  62,00,00,00", true);
    row("another escape", "\"caf\\xe9\"", "\"caf\\x00e9\"", true);
    row("other bytes", "hex:61,00", "hex:62,00", false);
    row("a prefix", "hex:61,00", "hex:61", false);
    row("another type", "hex:61,00,00,00", "\"a\"", false);
    row("text and text to expand", "\"a\"", "str(2):\"a\"", false);
    row("unreadable, other bytes", "nonsense", "rubbish", false);
}

// Wine writes the whole file anew: other breaks, other escapes, the same value.
void TestRegistryDocument::knowsTheSameValue()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    const auto document = open(StoreFormat::Registry, withHead(""));
    QTEST(document->isSameValue(one, other), "isSame");
    QTEST(document->isSameValue(other, one), "isSame");
}

void TestRegistryDocument::refusesWhatWineRefuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");

    QTest::newRow("empty") << QByteArray("") << 1;
    QTest::newRow("other version") << QByteArray("WINE REGISTRY Version 3\n[A]\n") << 1;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFWINE REGISTRY Version 2\n[A]\n") << 1;
    QTest::newRow("something behind it") << QByteArray("WINE REGISTRY Version 2 \n[A]\n") << 1;
    QTest::newRow("exported file") << QByteArray("REGEDIT4\n[A]\n") << 1;
    QTest::newRow("NUL") << QByteArray("WINE REGISTRY Version 2\n[A]\n\"x\0\"\n", 33) << 3;
    QTest::newRow("a value without an end") << withHead("[A]\n\"x\"=hex:01,\\\n") << 6;
    QTest::newRow("a key inside a value") << withHead("[A]\n\"x\"=hex:01,\\\n  02,\\\n[B]\n") << 7;
}

void TestRegistryDocument::refusesWhatWineRefuses()
{
    QFETCH(QByteArray, file);
    QFETCH(int, line);
    checkRefused(StoreFormat::Registry, file, line);
}

void TestRegistryDocument::listsSubkeys()
{
    const auto document =
        open(StoreFormat::Registry, withHead("[S\\\\B\\\\00000001]\n[S\\\\b\\\\00000002]\n[S\\\\A]\n[T]\n"));
    QCOMPARE(document->groups(), (QList<QByteArray>{"S", "T"}));
    QCOMPARE(document->groups("s"), (QList<QByteArray>{"B", "A"}));
    QCOMPARE(document->groups("S\\B"), (QList<QByteArray>{"00000001", "00000002"}));
    QVERIFY(document->groups("S\\A").isEmpty());
    QVERIFY(document->hasGroup("S\\B") && document->hasGroup("t") && !document->hasGroup("S\\C"));
    document->setLiteral("S\\B\\New\\Sub", "N", "\"x\"");
    document->setLiteral("S\\b\\new", "N", "\"x\"");
    QCOMPARE(document->groups("S\\B"), (QList<QByteArray>{"00000001", "00000002", "New"}));
    QVERIFY(document->hasGroup("S\\B\\NEW"));
    document->setLiteral("S\\B\\New\\Sub", "N", std::nullopt);
    document->setLiteral("S\\b\\new", "N", std::nullopt);
    QVERIFY(!document->hasGroup("S\\B\\NEW"));
}

void TestRegistryDocument::listsNames()
{
    const auto document =
        open(StoreFormat::Registry, withHead("[A]\n@=\"x\"\n\"N\"=\"x\"\n\"M\"=\"x\"\n[A]\n\"n\"=\"y\"\n"));
    document->setLiteral("A", "M", std::nullopt);
    document->setLiteral("A", "O", "\"x\"");
    QList<QByteArray> names;
    document->forEachName("a", [&](QByteArrayView name) { names.append(name.toByteArray()); });
    QCOMPARE(names, (QList<QByteArray>{"", "n", "O"}));
}

QTEST_GUILESS_MAIN(TestRegistryDocument)
#include "tst_RegistryDocument.moc"
