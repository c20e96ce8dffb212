// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentChecks.h"

#include <QTest>

using namespace mailsetup;
using namespace mailsetup::test;

Q_DECLARE_METATYPE(mailsetup::test::Changes)

// Windows ini files, by the rules of GetPrivateProfileString.
class TestIniDocument : public QObject
{
    Q_OBJECT

private slots:
    void readsAsWindowsDoes_data();
    void readsAsWindowsDoes();
    void readsNumbersAsWindowsDoes_data();
    void readsNumbersAsWindowsDoes();
    void changesOnlyTheValue_data();
    void changesOnlyTheValue();
    void makesLiterals_data();
    void makesLiterals();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void readsAndWritesWindows1252();
    void listsGroupsAndNames();
    void takingBackIsNoChange();
};

void TestIniDocument::readsAsWindowsDoes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text"); // "-": absent

    const auto row = [](const char *title, const char *file, const char *group, const char *name,
                        const char *text) {
        QTest::newRow(title) << QByteArray(file) << QByteArray(group) << QByteArray(name)
                             << QString::fromUtf8(text);
    };
    row("plain", "[S]\r\nA=1\r\n", "S", "A", "1");
    row("section without case", "[SETTINGS]\r\nA=1\r\n", "settings", "A", "1");
    row("name without case", "[S]\r\nsMtPsErVeR=x\r\n", "S", "SMTPServer", "x");
    row("only ASCII letters fold", "[S]\r\n\xC3\x84=x\r\n", "S", "\xC3\xA4", "-");
    row("first key wins", "[S]\nA=1\nA=2\n", "S", "A", "1");
    row("first section wins", "[S]\nA=1\n[S]\nA=2\n", "S", "A", "1");
    row("second section of a name is never read", "[S]\nA=1\n[T]\n[S]\nB=2\n", "S", "B", "-");
    row("blanks around", "  [ S ]  \n \tA \t= \t1 \t\n", "S", "A", "1");
    row("double quotes go", "[S]\nA=\" 1 \"\n", "S", "A", " 1 ");
    row("single quotes go", "[S]\nA='1'\n", "S", "A", "1");
    row("one pair of quotes goes", "[S]\nA=\"\"1\"\"\n", "S", "A", "\"1\"");
    row("unequal quotes stay", "[S]\nA=\"1'\n", "S", "A", "\"1'");
    row("one quote stays", "[S]\nA=\"\n", "S", "A", "\"");
    row("quote inside stays", "[S]\nA=a\"b\n", "S", "A", "a\"b");
    row("empty", "[S]\nA=\n", "S", "A", "");
    row("empty quotes", "[S]\nA=\"\"\n", "S", "A", "");
    row("equals sign in value", "[S]\nA=b=c\n", "S", "A", "b=c");
    row("semicolon in value", "[S]\nA=b;c ; d\n", "S", "A", "b;c ; d");
    row("comment", "[S]\n;A=1\nA=2\n", "S", "A", "2");
    row("comment with blanks before", "[S]\n  ;A=1\nA=2\n", "S", "A", "2");
    row("hash is no comment", "[S]\n#A=1\n", "S", "#A", "1");
    row("line without equals sign is no key", "[S]\nA\nA=2\n", "S", "A", "2");
    row("text behind the bracket", "[S] ; note\nA=1\n", "S", "A", "1");
    row("blank in name", "[S]\nReal Name=x\n", "S", "Real Name", "x");
    row("no line end at the end", "[S]\nA=1", "S", "A", "1");
    row("only CR", "[S]\rA=1\rB=2\r", "S", "B", "2");
    row("mixed line ends", "[S]\r\nA=1\nB=2\rC=3", "S", "C", "3");
    row("byte order mark", "\xEF\xBB\xBF[S]\r\nA=1\r\n", "S", "A", "1");
    row("absent key", "[S]\nA=1\n", "S", "B", "-");
    row("absent section", "[S]\nA=1\n", "T", "A", "-");
    row("empty file", "", "S", "A", "-");
    row("end-of-file mark", "[S]\nA=1\n\x1a", "S", "A", "1");
    row("many equal keys", "[Mappings]\nboth=a\nboth=b\nboth=c\n", "Mappings", "both", "a");
}

void TestIniDocument::readsAsWindowsDoes()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, group);
    QFETCH(QByteArray, name);
    QFETCH(QString, text);
    const auto document = open(StoreFormat::Ini, file);
    QVERIFY(document);
    QCOMPARE(document->value(group, name, ValueType::Text).value_or(QStringLiteral("-")), text);
    QCOMPARE(document->toBytes(), file);
}

void TestIniDocument::readsNumbersAsWindowsDoes_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("boolean");

    const auto row = [](const char *literal, const char *number, const char *boolean) {
        QTest::newRow(literal) << QByteArray(literal) << QString::fromUtf8(number)
                               << QString::fromUtf8(boolean);
    };
    row("1", "1", "true");
    row("0", "0", "false");
    row("-5", "-5", "true");
    row("+25", "25", "true");
    row("587 ; submission", "587", "true");
    row("12abc", "12", "true");
    row("abc", "0", "false");
    row("\"25\"", "25", "true");
    row("00", "0", "false");
    row("4294967295", "4294967295", "true");
    row("99999999999999999999", "-", "-");
    row("", "-", "-");
}

void TestIniDocument::readsNumbersAsWindowsDoes()
{
    QFETCH(QByteArray, literal);
    QFETCH(QString, number);
    QFETCH(QString, boolean);
    const auto document = open(StoreFormat::Ini, "[S]\nA=" + literal + "\n");
    QVERIFY(document);
    QCOMPARE(document->value("S", "A", ValueType::Integer).value_or(QStringLiteral("-")), number);
    QCOMPARE(document->value("S", "A", ValueType::Boolean).value_or(QStringLiteral("-")), boolean);
    QVERIFY(!document->value("S", "A", ValueType::Binary));
}

void TestIniDocument::changesOnlyTheValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *title, const char *before, const Changes &changes, const char *after) {
        QTest::newRow(title) << QByteArray(before) << changes << QByteArray(after);
    };
    row("replace", "[S]\r\nA=1\r\nB=2\r\n", {{"S", "A", "x"}}, "[S]\r\nA=x\r\nB=2\r\n");
    row("replace keeps blanks", "[S]\r\n A  =  1 \t\r\n", {{"s", "a", "x"}}, "[S]\r\n A  =  x \t\r\n");
    row("replace the empty value", "[S]\nA=\nB= \n", {{"S", "A", "x"}, {"S", "B", "y"}}, "[S]\nA=x\nB= y\n");
    row("replace the first of several", "[S]\nA=1\nA=2\n[S]\nA=3\n", {{"S", "A", "x"}},
        "[S]\nA=x\nA=2\n[S]\nA=3\n");
    row("replace at the end of an unfinished line", "[S]\nA=", {{"S", "A", "x"}}, "[S]\nA=x");
    row("replace and add at an unfinished line", "[S]\nA=", {{"S", "B", "y"}, {"S", "A", "x"}},
        "[S]\nA=x\nB=y");
    row("add", "[S]\r\nA=1\r\n\r\n[T]\r\nA=2\r\n", {{"S", "B", "x"}},
        "[S]\r\nA=1\r\nB=x\r\n\r\n[T]\r\nA=2\r\n");
    row("add behind comments", "[S]\nA=1\n; note\n\n[T]\n", {{"S", "B", "x"}},
        "[S]\nA=1\n; note\nB=x\n\n[T]\n");
    row("add to an empty section", "[S]\n[T]\nA=1\n", {{"S", "B", "x"}}, "[S]\nB=x\n[T]\nA=1\n");
    row("add several in order", "[S]\nA=1\n[T]\n", {{"S", "C", "1"}, {"T", "D", "2"}, {"S", "B", "3"}},
        "[S]\nA=1\nC=1\nB=3\n[T]\nD=2\n");
    row("add to the first section of a name", "[S]\nA=1\n[S]\nB=2\n", {{"S", "B", "x"}},
        "[S]\nA=1\nB=x\n[S]\nB=2\n");
    row("add with the line end there", "[S]\r\nA=1\r\n[T]\nA=1\n", {{"S", "B", "x"}, {"T", "B", "y"}},
        "[S]\r\nA=1\r\nB=x\r\n[T]\nA=1\nB=y\n");
    row("add with CR", "[S]\rA=1\r", {{"S", "B", "x"}}, "[S]\rA=1\rB=x\r");
    row("add to a file without last line end", "[S]\r\nA=1", {{"S", "B", "x"}, {"S", "C", "y"}},
        "[S]\r\nA=1\r\nB=x\r\nC=y");
    row("add to a lonely header", "[S]", {{"S", "B", "x"}}, "[S]\r\nB=x");
    row("add before the first section", "[S]\nA=1\n", {{"", "B", "x"}}, "B=x\n[S]\nA=1\n");
    row("add before a byte order mark's section", "\xEF\xBB\xBF[S]\nA=1\n", {{"", "B", "x"}},
        "\xEF\xBB\xBF"
        "B=x\n[S]\nA=1\n");
    row("new section", "[S]\nA=1\n", {{"N", "B", "x"}, {"N", "C", "y"}}, "[S]\nA=1\n[N]\nB=x\nC=y\n");
    row("new section with a blank line", "[S]\nA=1\n\n[T]\nA=1\n", {{"N", "B", "x"}},
        "[S]\nA=1\n\n[T]\nA=1\n\n[N]\nB=x\n");
    row("new section behind a blank line", "[S]\nA=1\n\n[T]\nA=1\n\n", {{"N", "B", "x"}},
        "[S]\nA=1\n\n[T]\nA=1\n\n[N]\nB=x\n");
    row("two new sections", "[S]\n\n[T]\n", {{"N", "B", "x"}, {"M", "B", "y"}, {"n", "C", "z"}},
        "[S]\n\n[T]\n\n[N]\nB=x\nC=z\n\n[M]\nB=y\n");
    row("new section in an unfinished file", "[S]\n\n[T]\nA=1", {{"N", "B", "x"}},
        "[S]\n\n[T]\nA=1\n\n[N]\nB=x");
    row("new section in an empty file", "", {{"N", "B", "x"}}, "[N]\r\nB=x\r\n");
    row("new section before the end-of-file mark", "[S]\nA=1\n\x1a", {{"N", "B", "x"}},
        "[S]\nA=1\n[N]\nB=x\n\x1a");
    row("remove", "[S]\r\nA=1\r\nB=2\r\n", {{"S", "A", std::nullopt}}, "[S]\r\nB=2\r\n");
    row("remove all that would be read", "[S]\nA=1\nB=2\nA=3\n[S]\nA=4\n", {{"S", "A", std::nullopt}},
        "[S]\nB=2\n[S]\nA=4\n");
    row("remove the last line", "[S]\nA=1\nB=2", {{"S", "B", std::nullopt}}, "[S]\nA=1");
    row("remove the last two lines", "[S]\nA=1\nB=2", {{"S", "A", std::nullopt}, {"S", "B", std::nullopt}},
        "[S]");
    row("remove the last line and add", "[S]\nA=1\nB=2", {{"S", "B", std::nullopt}, {"S", "C", "x"}},
        "[S]\nA=1\nC=x");
    row("remove what is not there", "[S]\nA=1\n", {{"S", "B", std::nullopt}, {"T", "B", std::nullopt}},
        "[S]\nA=1\n");
    row("set the same", "[S]\nA=1\n", {{"S", "A", "1"}}, "[S]\nA=1\n");
}

void TestIniDocument::changesOnlyTheValue()
{
    QFETCH(QByteArray, before);
    QFETCH(Changes, changes);
    QFETCH(QByteArray, after);
    checkGolden(StoreFormat::Ini, before, changes, after);
}

void TestIniDocument::makesLiterals_data()
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
    row(ValueType::Text, "smtp.pmtnet.net", {}, "smtp.pmtnet.net");
    row(ValueType::Text, "", {}, "");
    row(ValueType::Text, " x", {}, "\" x\"");
    row(ValueType::Text, "x\t", {}, "\"x\t\"");
    row(ValueType::Text, "\"x\"", {}, "\"\"x\"\"");
    row(ValueType::Text, "'", {}, "\"'\"");
    row(ValueType::Text, "a\"b", {}, "a\"b");
    row(ValueType::Text, "x", "\"y\"", "\"x\"");
    row(ValueType::Text, "x", "'y'", "'x'");
    row(ValueType::Text, "x", "y", "x");
    row(ValueType::Text, "a\nb", {}, {});
    row(ValueType::Text, "\xE2\x82\xAC", {}, "\xE2\x82\xAC");
    row(ValueType::Integer, "587", {}, "587");
    row(ValueType::Integer, "-1", {}, "-1");
    row(ValueType::Integer, "4294967296", {}, {});
    row(ValueType::Integer, "many", {}, {});
    row(ValueType::Boolean, "true", {}, "1");
    row(ValueType::Boolean, "false", "1", "0");
    row(ValueType::Boolean, "perhaps", {}, {});
    row(ValueType::Binary, "00", {}, {});
}

void TestIniDocument::makesLiterals()
{
    QFETCH(ValueType, type);
    QFETCH(QString, value);
    QFETCH(QByteArray, like);
    QFETCH(QByteArray, literal);
    const auto document = open(StoreFormat::Ini, "[S]\n");
    const auto made = document->makeLiteral(type, value, like.isNull() ? std::nullopt : std::optional(like));
    QCOMPARE(made.hasValue(), !literal.isNull());
    if (!made)
        return;
    QCOMPARE(*made, literal);
    document->setLiteral("S", "A", *made);
    const auto again = open(StoreFormat::Ini, document->toBytes());
    QCOMPARE(again->value("S", "A", type), value);
}

void TestIniDocument::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("NUL") << QByteArray("[S]\r\nA=1\r\nB=\0\r\n", 14) << 3 << ErrorCode::FileMalformed;
    QTest::newRow("NUL first") << QByteArray("\0", 1) << 1 << ErrorCode::FileMalformed;
    QTest::newRow("open bracket") << QByteArray("[S]\rA=1\r[T\rB=2]\r") << 3 << ErrorCode::FileMalformed;
    QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE[\0S\0]\0", 8) << 1 << ErrorCode::FileEncoding;
    QTest::newRow("UTF-16BE") << QByteArray("\xFE\xFF\0[\0S\0]", 8) << 1 << ErrorCode::FileEncoding;
}

void TestIniDocument::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, file);
    QFETCH(int, line);
    QFETCH(ErrorCode, code);
    checkRefused(StoreFormat::Ini, file, line, code);
}

void TestIniDocument::readsAndWritesWindows1252()
{
    QByteArray all;
    for (int byte = 0x80; byte < 0x100; ++byte)
        all += static_cast<char>(byte);
    const QByteArray file = "[S]\r\nA=" + all + "\r\nB=\xE9\x81\r\n";
    const auto document = open(StoreFormat::Ini, file, TextEncoding::Windows1252);
    QVERIFY(document);
    const auto text = document->value("S", "A", ValueType::Text);
    QVERIFY(text.has_value());
    QVERIFY(text->startsWith(QChar(0x20AC)));
    QCOMPARE(text->size(), 128);
    const auto made = document->makeLiteral(ValueType::Text, *text, std::nullopt);
    QVERIFY(made.hasValue());
    QCOMPARE(*made, all);
    QCOMPARE(document->makeLiteral(ValueType::Text, QString(QChar(0x0416)), std::nullopt).error().code,
             ErrorCode::FileEncoding);
    document->setLiteral("S", "A", "x");
    QCOMPARE(document->toBytes(), QByteArray("[S]\r\nA=x\r\nB=\xE9\x81\r\n"));
}

void TestIniDocument::listsGroupsAndNames()
{
    const auto document = open(StoreFormat::Ini, "[B]\nx=1\ny=2\nX=3\n[a]\n[b]\nz=1\n");
    QCOMPARE(document->groups(), (QList<QByteArray>{"B", "a"}));
    document->setLiteral("New", "k", "1");
    document->setLiteral("b", "w", "1");
    document->setLiteral("B", "Y", std::nullopt);
    QCOMPARE(document->groups(), (QList<QByteArray>{"B", "a", "New"}));
    QVERIFY(document->hasGroup("A") && document->hasGroup("new") && !document->hasGroup("c"));
    QList<QByteArray> names;
    document->forEachName("b", [&](QByteArrayView name) { names.append(name.toByteArray()); });
    QCOMPARE(names, (QList<QByteArray>{"x", "w"}));
}

void TestIniDocument::takingBackIsNoChange()
{
    const QByteArray file = "[S]\nA=1\nA=2\n";
    const auto document = open(StoreFormat::Ini, file);
    document->setLiteral("S", "A", "x");
    document->setLiteral("T", "B", "y");
    document->setLiteral("S", "C", "z");
    document->setLiteral("S", "C", "zz");
    QCOMPARE(document->literal("S", "c"), QByteArray("zz"));
    QVERIFY(document->isChanged());
    document->setLiteral("S", "A", std::nullopt);
    document->setLiteral("S", "A", "1");
    document->setLiteral("T", "B", std::nullopt);
    document->setLiteral("S", "C", std::nullopt);
    QVERIFY(!document->isChanged());
    QCOMPARE(document->toBytes(), file);
    QVERIFY(document->edits().isEmpty());
    QVERIFY(!document->hasGroup("T"));
}

QTEST_GUILESS_MAIN(TestIniDocument)
#include "tst_IniDocument.moc"
