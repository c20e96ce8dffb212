// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentChecks.h"

#include <QTest>

#include <cstdlib>

using namespace mailsetup;
using namespace mailsetup::test;

Q_DECLARE_METATYPE(mailsetup::test::Changes)

class TestPrefsDocument : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void changesOnlyTheValue_data();
    void changesOnlyTheValue();
    void makesLiterals_data();
    void makesLiterals();
    void refusesDamage_data();
    void refusesDamage();
    void visitsEachNameOnce();
    void findsEveryNameOfALargeFile_data();
    void findsEveryNameOfALargeFile();
    void readsALargeFileInHalves_data();
    void readsALargeFileInHalves();
    void refusesALargeDamagedFile_data();
    void refusesALargeDamagedFile();
};

void TestPrefsDocument::reads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value"); // "-": absent

    const auto row = [](const char *title, const char *file, const char *name, ValueType type,
                        const char *value) {
        QTest::newRow(title) << QByteArray(file) << QByteArray(name) << type << QString::fromUtf8(value);
    };
    const auto text = ValueType::Text;
    row("text", "user_pref(\"a\", \"x\");\n", "a", text, "x");
    row("single quotes", "user_pref('a','x\"y');", "a", text, "x\"y");
    row("blanks everywhere", " user_pref ( \"a\"\n,\t\"x\" ) ; ", "a", text, "x");
    row("comments everywhere", "/* 1 */user_pref//2\n(/*3*/\"a\"#4\n,/***/\"x\"/**/)/*/*/;// 5", "a", text,
        "x");
    row("pref", "pref(\"a\", \"x\");", "a", text, "x");
    row("sticky_pref", "sticky_pref(\"a\", \"x\");", "a", text, "x");
    row("two on a line", "user_pref(\"a\",\"x\");user_pref(\"b\",\"y\");", "b", text, "y");
    row("escapes", "user_pref(\"a\", \"\\\"\\'\\\\\\r\\n\\x41\\u00e9\");", "a", text,
        "\"'\\\r\n"
        "A"
        "\xC3\xA9");
    row("surrogate pair", "user_pref(\"a\", \"\\ud83d\\uDE00\");", "a", text, "\xF0\x9F\x98\x80");
    row("\\x is a byte", "user_pref(\"a\", \"\\xc3\\xA9\");", "a", text, "\xC3\xA9");
    row("raw Latin-1", "user_pref(\"a\", \"J\xF6rg\");", "a", text, "J\xC3\xB6rg");
    row("UTF-8", "user_pref(\"a\", \"J\xC3\xB6rg\");", "a", text, "J\xC3\xB6rg");
    row("line break in a string", "user_pref(\"a\", \"x\ny\");", "a", text, "x\ny");
    row("statement inside a string", "user_pref(\"a\", \"user_pref(\\\"b\\\", 1);\");", "b",
        ValueType::Integer, "-");
    row("comment inside a string", "user_pref(\"a\", \"http://x/*y\");", "a", text, "http://x/*y");
    row("name with an escape", "user_pref(\"\\x61\\u0062\", \"x\");", "ab", text, "x");
    row("name with a quote", "user_pref('a\"b', \"x\");", "a\"b", text, "x");
    row("name with a backslash", "user_pref(\"a\\\\\", \"x\");", "a\\", text, "x");
    row("last wins", "user_pref(\"a\", \"1\");\nuser_pref(\"a\", \"2\");", "a", text, "2");
    row("last wins whatever its spelling", "user_pref(\"a\", \"1\");\npref('\\x61', \"2\");", "a", text, "2");
    row("names have case", "user_pref(\"A\", \"1\");", "a", text, "-");
    row("longer name", "user_pref(\"ab\", \"1\");", "a", text, "-");
    row("empty text", "user_pref(\"a\", \"\");", "a", text, "");
    row("number", "user_pref(\"a\", -12);", "a", ValueType::Integer, "-12");
    row("number with plus", "user_pref(\"a\", +0012);", "a", ValueType::Integer, "12");
    row("greatest number", "user_pref(\"a\", 2147483647);", "a", ValueType::Integer, "2147483647");
    row("least number", "user_pref(\"a\", -2147483648);", "a", ValueType::Integer, "-2147483648");
    row("text as number is absent", "user_pref(\"a\", \"587\");", "a", ValueType::Integer, "-");
    row("number as text is absent", "user_pref(\"a\", 587);", "a", text, "-");
    row("boolean", "user_pref(\"a\", true);", "a", ValueType::Boolean, "true");
    row("number as boolean is absent", "user_pref(\"a\", 1);", "a", ValueType::Boolean, "-");
    row("boolean as number is absent", "user_pref(\"a\", true);", "a", ValueType::Integer, "-");
    row("binary is absent", "user_pref(\"a\", \"00\");", "a", ValueType::Binary, "-");
    row("byte order mark, CRLF", "\xEF\xBB\xBF# x\r\nuser_pref(\"a\", \"x\");\r\n", "a", text, "x");
    row("only CR", "// x\ruser_pref(\"a\", \"x\");\r", "a", text, "x");
    row("end-of-file mark", "user_pref(\"a\", \"x\");\r\n\x1a", "a", text, "x");
    row("comment until the end", "user_pref(\"a\", \"x\");//", "a", text, "x");
    row("empty file", "", "a", text, "-");
}

void TestPrefsDocument::reads()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, name);
    QFETCH(ValueType, type);
    QFETCH(QString, value);
    const auto document = open(StoreFormat::PrefsJs, file);
    QVERIFY(document);
    QCOMPARE(document->value({}, name, type).value_or(QStringLiteral("-")), value);
    QVERIFY(!document->value("group", name, type));
    QCOMPARE(document->toBytes(), file);
}

void TestPrefsDocument::changesOnlyTheValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *title, const char *before, const Changes &changes, const char *after) {
        QTest::newRow(title) << QByteArray(before) << changes << QByteArray(after);
    };
    row("replace", "user_pref(\"a\", \"x\");\r\nuser_pref(\"b\", 1);\r\n", {{"", "b", "\"y\""}},
        "user_pref(\"a\", \"x\");\r\nuser_pref(\"b\", \"y\");\r\n");
    row("replace the last", "user_pref(\"a\",1);\nuser_pref(\"a\",2);\n", {{"", "a", "3"}},
        "user_pref(\"a\",1);\nuser_pref(\"a\",3);\n");
    row("replace in an odd statement", "pref ('a' /*,*/ , 1 /*)*/ ) ;", {{"", "a", "2"}},
        "pref ('a' /*,*/ , 2 /*)*/ ) ;");
    row("add", "user_pref(\"a\", 1);\n", {{"", "b", "2"}, {"", "c", "3"}},
        "user_pref(\"a\", 1);\nuser_pref(\"b\", 2);\nuser_pref(\"c\", 3);\n");
    row("add with CRLF", "# x\r\n", {{"", "b", "2"}}, "# x\r\nuser_pref(\"b\", 2);\r\n");
    row("add with CR", "# x\r", {{"", "b", "2"}}, "# x\ruser_pref(\"b\", 2);\r");
    row("add to an unfinished file", "// x\r\n// y", {{"", "b", "2"}},
        "// x\r\n// y\r\nuser_pref(\"b\", 2);");
    row("add to an empty file", "", {{"", "b", "2"}}, "user_pref(\"b\", 2);\n");
    row("add before the end-of-file mark", "# x\n\x1a", {{"", "b", "2"}}, "# x\nuser_pref(\"b\", 2);\n\x1a");
    row("add a name with quote and backslash", "", {{"", "a\"\\b", "1"}}, "user_pref(\"a\\\"\\\\b\", 1);\n");
    row("remove", "# x\nuser_pref(\"a\", 1);\nuser_pref(\"b\", 2);\n", {{"", "a", std::nullopt}},
        "# x\nuser_pref(\"b\", 2);\n");
    row("remove all of a name", "user_pref(\"a\", 1);\nuser_pref(\"b\", 2);\n pref('a', 3); \n",
        {{"", "a", std::nullopt}}, "user_pref(\"b\", 2);\n");
    row("remove over lines", "user_pref(\n\"a\",\n1);\nuser_pref(\"b\", 2);\n", {{"", "a", std::nullopt}},
        "user_pref(\"b\", 2);\n");
    row("remove one of two on a line", "user_pref(\"a\",1);user_pref(\"b\",2);\n", {{"", "a", std::nullopt}},
        "user_pref(\"b\",2);\n");
    row("remove beside a comment", "user_pref(\"a\",1); // note\n", {{"", "a", std::nullopt}}, " // note\n");
    row("remove the last line", "user_pref(\"a\",1);\nuser_pref(\"b\",2);", {{"", "b", std::nullopt}},
        "user_pref(\"a\",1);");
    row("remove and set again", "user_pref(\"a\",1);\nuser_pref(\"a\",2);\n",
        {{"", "a", std::nullopt}, {"", "a", "2"}}, "user_pref(\"a\",1);\nuser_pref(\"a\",2);\n");
}

void TestPrefsDocument::changesOnlyTheValue()
{
    QFETCH(QByteArray, before);
    QFETCH(Changes, changes);
    QFETCH(QByteArray, after);
    checkGolden(StoreFormat::PrefsJs, before, changes, after);
}

void TestPrefsDocument::makesLiterals_data()
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
    row(ValueType::Text, "joe@pmtnet.net", {}, "\"joe@pmtnet.net\"");
    row(ValueType::Text, "a\"b'c\\", {}, "\"a\\\"b'c\\\\\"");
    row(ValueType::Text, "a\"b'c", "'x'", "'a\"b\\'c'");
    row(ValueType::Text, "\r\n\t\x01\x7f", {}, "\"\\r\\n\\x09\\x01\\x7f\"");
    row(ValueType::Text, "J\xC3\xB6rg", "5", "\"J\xC3\xB6rg\"");
    row(ValueType::Integer, "587", "\"x\"", "587");
    row(ValueType::Integer, "2147483648", {}, {});
    row(ValueType::Integer, "", {}, {});
    row(ValueType::Boolean, "true", {}, "true");
    row(ValueType::Boolean, "no", {}, {});
    row(ValueType::Binary, "00", {}, {});
}

void TestPrefsDocument::makesLiterals()
{
    QFETCH(ValueType, type);
    QFETCH(QString, value);
    QFETCH(QByteArray, like);
    QFETCH(QByteArray, literal);
    const auto document = open(StoreFormat::PrefsJs, "");
    const auto made = document->makeLiteral(type, value, like.isNull() ? std::nullopt : std::optional(like));
    QCOMPARE(made.hasValue(), !literal.isNull());
    if (!made)
        return;
    QCOMPARE(*made, literal);
    document->setLiteral({}, "a", *made);
    QCOMPARE(open(StoreFormat::PrefsJs, document->toBytes())->value({}, "a", type), value);
}

void TestPrefsDocument::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");

    const auto row = [](const char *title, const QByteArray &file, int line) {
        QTest::newRow(title) << file << line;
    };
    row("tab escape", "\nuser_pref(\"a\", \"\\t\");", 2);
    row("other escape", "user_pref(\"a\", \"\\q\");", 1);
    row("short \\x", "user_pref(\"a\", \"\\x1\");", 1);
    row("\\x00", "user_pref(\"a\", \"\\x00\");", 1);
    row("\\u0000", "user_pref(\"a\", \"\\u0000\");", 1);
    row("lone high surrogate", "user_pref(\"a\", \"\\ud83d\");", 1);
    row("lone low surrogate", "user_pref(\"a\", \"\\ude00\");", 1);
    row("escape in name", "user_pref(\"\\a\", 1);", 1);
    row("no semicolon", "user_pref(\"a\", 1)\nuser_pref(\"b\", 1);\n", 2);
    row("no semicolon at the end", "user_pref(\"a\", 1)", 1);
    row("open string", "user_pref(\"a\", 1);\r\nuser_pref(\"b\", \"x);\r\n", 2);
    row("open string with escape", "user_pref(\"b\", \"x\\\");\n", 1);
    row("open comment", "\r\r/* x\r", 3);
    row("float", "user_pref(\"a\", 1.5);", 1);
    row("exponent", "user_pref(\"a\", 1e5);", 1);
    row("hexadecimal", "user_pref(\"a\", 0x10);", 1);
    row("too large", "user_pref(\"a\", 2147483648);", 1);
    row("too small", "user_pref(\"a\", -2147483649);", 1);
    row("no digits", "user_pref(\"a\", -);", 1);
    row("capital True", "user_pref(\"a\", True);", 1);
    row("word behind true", "user_pref(\"a\", truest);", 1);
    row("locked", "user_pref(\"a\", 1, locked);", 1);
    row("name without quotes", "user_pref(a, 1);", 1);
    row("no value", "user_pref(\"a\");", 1);
    row("other function", "lockPref(\"a\", 1);", 1);
    row("longer word", "user_prefs(\"a\", 1);", 1);
    row("text between", "user_pref(\"a\", 1);\nx", 2);
    row("NUL", QByteArray("user_pref(\"a\", 1);\n\n\0", 21), 3);
    row("end-of-file mark in the middle", "# x\n\x1a\nuser_pref(\"a\", 1);", 2);
    row("cut off in a word", "user_pref(\"a\", tru", 1);
    row("cut off behind a word", "user_pref", 1);
}

void TestPrefsDocument::refusesDamage()
{
    QFETCH(QByteArray, file);
    QFETCH(int, line);
    checkRefused(StoreFormat::PrefsJs, file, line);
}

void TestPrefsDocument::visitsEachNameOnce()
{
    const auto document =
        open(StoreFormat::PrefsJs,
             "user_pref(\"a\",1);user_pref(\"b\",1);user_pref('\\x61',2);user_pref(\"c\",3);");
    document->setLiteral({}, "c", std::nullopt);
    document->setLiteral({}, "d", "1");
    QList<QByteArray> names;
    document->forEachName({}, [&](QByteArrayView name) { names.append(name.toByteArray()); });
    QCOMPARE(names, (QList<QByteArray>{"b", "a", "d"}));
    QVERIFY(document->groups().isEmpty());
}

void TestPrefsDocument::findsEveryNameOfALargeFile_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<int>("groupSize"); // so many names follow each other that are equal up to the last dot

    QTest::newRow("no group") << QByteArray() << 0;
    QTest::newRow("one group") << QByteArray("mail.identity.id1.") << 0;
    QTest::newRow("small groups") << QByteArray("mail.identity.id") << 7;
    QTest::newRow("groups of a block and more") << QByteArray("mail.server.server") << 70;
    QTest::newRow("groups that look the same before the dot") << QByteArray("mail.x") << -7;
}

void TestPrefsDocument::findsEveryNameOfALargeFile()
{
    QFETCH(const QByteArray, prefix);
    QFETCH(const int, groupSize);
    const auto name = [&](int i) {
        if (groupSize == 0)
            return prefix + QByteArray::number(i, 36);
        const QByteArray group = prefix + QByteArray::number(i / std::abs(groupSize));
        return group + (groupSize < 0 ? ".the.same." : ".") + QByteArray::number(i % std::abs(groupSize), 36);
    };
    QByteArray file;
    constexpr int count = 50000; // short statements, so that the index has to grow
    for (int i = 0; i < count; ++i)
        file += "pref('" + name(i) + "'," + QByteArray::number(i) + ");";
    for (int i = 0; i < count; i += 1000) // the last one counts
        file += "pref('" + name(i) + "',-1);";
    const auto document = open(StoreFormat::PrefsJs, file);
    QVERIFY(document);
    for (int i = 0; i < count; ++i)
        QCOMPARE(document->literal({}, name(i)), i % 1000 == 0 ? QByteArray("-1") : QByteArray::number(i));
    QVERIFY(!document->literal({}, prefix + "zzzz"));
    // One value for both statements of the name.
    document->setLiteral({}, name(0), std::nullopt);
    QVERIFY(!document->literal({}, name(0)));
}

namespace {

constexpr int linesOfHalf = 80000; // some 2.5 MB

// So many statements, a line each: half of a file that is read in halves.
QByteArray halfOfALargeFile(const QByteArray &prefix)
{
    QByteArray half;
    for (int i = 0; i < linesOfHalf; ++i)
        half += "user_pref(\"" + prefix + QByteArray::number(i) + "\", " + QByteArray::number(i) + ");\n";
    return half;
}

// Lines that are statements, or look like it; so many that the middle of a file is among them.
QByteArray manyLines()
{
    return QByteArray("\nuser_pref(\"inside\", 1);").repeated(100);
}

} // namespace

void TestPrefsDocument::readsALargeFileInHalves_data()
{
    QTest::addColumn<QByteArray>("middle");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("literal"); // empty: there is none

    const QByteArray lines = manyLines();
    QTest::newRow("statements") << lines + '\n' << QByteArray("inside") << QByteArray("1");
    QTest::newRow("comment") << "/*" + lines + "\n*/\n" << QByteArray("inside") << QByteArray();
    QTest::newRow("string") << "user_pref('text', '" + lines + "');\n"
                            << QByteArray("text") << '\'' + lines + '\'';
    QTest::newRow("within a string") << "user_pref('text', '" + lines + "');\n"
                                     << QByteArray("inside") << QByteArray();
    QTest::newRow("no line") << QByteArray("pref('odd', 2);").repeated(200) << QByteArray("odd")
                             << QByteArray("2");
    QTest::newRow("escaped name") << lines + "\nuser_pref('\\x61b', 3);\n"
                                  << QByteArray("ab") << QByteArray("3");
    QTest::newRow("twice") << "user_pref('left.0', 8);" + lines + "\n"
                           << QByteArray("left.0") << QByteArray("8");
    QTest::newRow("twice, behind") << lines + "\nuser_pref('left.0', 9);\n"
                                   << QByteArray("left.0") << QByteArray("9");
}

void TestPrefsDocument::readsALargeFileInHalves()
{
    QFETCH(const QByteArray, middle);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, literal);
    const QByteArray file = halfOfALargeFile("left.") + middle + halfOfALargeFile("back.");
    const auto document = open(StoreFormat::PrefsJs, file);
    QVERIFY(document);
    QCOMPARE(document->literal({}, name).value_or(QByteArray()), literal);
    for (int i = 1; i < linesOfHalf; ++i) {
        QCOMPARE(document->literal({}, "left." + QByteArray::number(i)), QByteArray::number(i));
        QCOMPARE(document->literal({}, "back." + QByteArray::number(i)), QByteArray::number(i));
    }
    QCOMPARE(document->toBytes(), file);
    document->setLiteral({}, name, std::nullopt);
    QVERIFY(!document->literal({}, name));
    QVERIFY(!open(StoreFormat::PrefsJs, document->toBytes())->literal({}, name));
}

void TestPrefsDocument::refusesALargeDamagedFile_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("middle");
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<int>("line");

    const QByteArray lines = manyLines() + '\n';
    QTest::newRow("first half") << QByteArray("user_pref(1);\n") << lines << QByteArray() << 1;
    QTest::newRow("second half") << QByteArray() << lines << QByteArray("x\n") << 2 * linesOfHalf + 102;
    QTest::newRow("both") << QByteArray("\nx\n") << lines << QByteArray("x\n") << 2;
    QTest::newRow("a comment from the middle on")
        << QByteArray() << "/*" + lines << QByteArray() << linesOfHalf + 1;
    QTest::newRow("a string from the middle on")
        << QByteArray() << "user_pref('a', '" + lines << QByteArray() << linesOfHalf + 1;
    QTest::newRow("NUL at the end") << QByteArray() << lines << QByteArray("\0", 1) << 2 * linesOfHalf + 102;
}

void TestPrefsDocument::refusesALargeDamagedFile()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, middle);
    QFETCH(const QByteArray, behind);
    QFETCH(const int, line);
    checkRefused(StoreFormat::PrefsJs,
                 before + halfOfALargeFile("left.") + middle + halfOfALargeFile("back.") + behind, line);
}

QTEST_GUILESS_MAIN(TestPrefsDocument)
#include "tst_PrefsDocument.moc"
