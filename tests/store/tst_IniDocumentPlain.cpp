// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentChecks.h"

#include <QTest>

using namespace mailsetup;
using namespace mailsetup::test;

Q_DECLARE_METATYPE(mailsetup::test::Changes)

// The rc files of Sylpheed and Claws Mail; what they make of odd lines was seen with Claws Mail 4.1.1.
class TestPlainIniDocument : public QObject
{
    Q_OBJECT

private slots:
    void readsAsClawsDoes_data();
    void readsAsClawsDoes();
    void changesOnlyTheValue_data();
    void changesOnlyTheValue();
    void makesLiterals_data();
    void makesLiterals();
    void listsTheSectionsThatAreRead();
};

void TestPlainIniDocument::readsAsClawsDoes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value"); // "-": absent

    const auto row = [](const char *title, const char *file, const char *name, ValueType type,
                        const char *value) {
        QTest::newRow(title) << QByteArray(file) << QByteArray(name) << type << QString::fromUtf8(value);
    };
    const ValueType text = ValueType::Text;
    row("last wins", "[G]\na=1\na=2\n", "a", text, "2");
    row("first section wins", "[G]\na=1\n[G]\na=2\nb=3\n", "a", text, "1");
    row("a second section is never read", "[G]\na=1\n[G]\nb=3\n", "b", text, "-");
    row("names have case", "[G]\nA=1\na=2\n", "A", text, "1");
    row("blanks count", "[G]\na= 1 \n", "a", text, " 1 ");
    row("also in a name", "[G]\n a=1\n", "a", text, "-");
    row("quotes, escapes and semicolons are text", "[G]\na=\"x\\s\";y\n", "a", text, "\"x\\s\";y");
    row("no comments", "[G]\n#a=1\n;b=2\n", ";b", text, "2");
    row("a header begins its line", " [G]\na=1\n", "a", text, "-");
    row("and ends it", "[G] x\na=1\n", "a", text, "-");
    row("behind a blank line", "[G]\n\na=1\n", "a", text, "1");
    row("DOS lines", "[G]\r\na=1\r\n", "a", text, "1");
    row("no last line end", "[G]\na=1", "a", text, "1");
    row("number", "[G]\na=0025\n", "a", ValueType::Integer, "25");
    row("empty number", "[G]\na=\n", "a", ValueType::Integer, "0");
    row("word for a number", "[G]\na=x\n", "a", ValueType::Integer, "0");
    row("1 is on", "[G]\na=1\n", "a", ValueType::Boolean, "true");
    row("a word is on", "[G]\na=false\n", "a", ValueType::Boolean, "true");
    row("0 is off", "[G]\na=0\n", "a", ValueType::Boolean, "false");
    row("only the first character counts", "[G]\na=01\n", "a", ValueType::Boolean, "false");
    row("nothing is off", "[G]\na=\n", "a", ValueType::Boolean, "false");
    row("no switch", "[G]\nb=\n", "a", ValueType::Boolean, "-");
}

void TestPlainIniDocument::readsAsClawsDoes()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, name);
    QFETCH(ValueType, type);
    QFETCH(QString, value);
    const auto document = open(StoreFormat::PlainIni, file);
    QVERIFY(document);
    QCOMPARE(document->value("G", name, type).value_or(QStringLiteral("-")), value);
}

void TestPlainIniDocument::changesOnlyTheValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *title, const char *before, const Changes &changes, const char *after) {
        QTest::newRow(title) << QByteArray(before) << changes << QByteArray(after);
    };
    row("replace the last", "[G]\na=1\na=2\n", {{"G", "a", "x"}}, "[G]\na=1\na=x\n");
    row("a blank at an end stays", "[G]\na=1\ns=-- \n", {{"G", "a", "x"}}, "[G]\na=x\ns=-- \n");
    row("blanks belong to the value", "[G]\na= 1 \n", {{"G", "a", "x"}}, "[G]\na=x\n");
    row("fill an empty one", "[G]\na=\nb=1\n", {{"G", "a", "x"}}, "[G]\na=x\nb=1\n");
    row("add before the blank line", "[G]\na=1\n\n[H]\na=1\n", {{"G", "b", "x"}},
        "[G]\na=1\nb=x\n\n[H]\na=1\n");
    row("never in the second section", "[G]\na=1\n[G]\nb=1\n", {{"G", "b", "x"}},
        "[G]\na=1\nb=x\n[G]\nb=1\n");
    row("remove all", "[G]\na=1\na=2\nb=3\n", {{"G", "a", std::nullopt}}, "[G]\nb=3\n");
    row("DOS lines stay", "[G]\r\na=1\r\n", {{"G", "b", "x"}}, "[G]\r\na=1\r\nb=x\r\n");
    row("a DOS end-of-file mark is a line of text", "[G]\na=1\n\x1a", {{"H", "c", "x"}, {"G", "b", "y"}},
        "[G]\na=1\n\x1a\nb=y\n[H]\nc=x");
}

void TestPlainIniDocument::changesOnlyTheValue()
{
    QFETCH(QByteArray, before);
    QFETCH(Changes, changes);
    QFETCH(QByteArray, after);
    checkGolden(StoreFormat::PlainIni, before, changes, after);
}

void TestPlainIniDocument::makesLiterals_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("literal"); // null: refused

    QTest::newRow("text") << ValueType::Text << QStringLiteral(" a\\\"b ") << QByteArray(" a\\\"b ");
    QTest::newRow("no second line") << ValueType::Text << QStringLiteral("a\nb") << QByteArray();
    QTest::newRow("on") << ValueType::Boolean << QStringLiteral("true") << QByteArray("1");
    QTest::newRow("off") << ValueType::Boolean << QStringLiteral("false") << QByteArray("0");
    QTest::newRow("number") << ValueType::Integer << QStringLiteral("25") << QByteArray("25");
}

void TestPlainIniDocument::makesLiterals()
{
    QFETCH(ValueType, type);
    QFETCH(QString, value);
    QFETCH(QByteArray, literal);
    const auto document = open(StoreFormat::PlainIni, "[G]\n");
    const auto made = document->makeLiteral(type, value, std::nullopt);
    QCOMPARE(made.hasValue(), !literal.isNull());
    if (!made)
        return;
    QCOMPARE(*made, literal);
    document->setLiteral("G", "a", *made);
    QCOMPARE(open(StoreFormat::PlainIni, document->toBytes())->value("G", "a", type), value);
}

void TestPlainIniDocument::listsTheSectionsThatAreRead()
{
    const auto document =
        open(StoreFormat::PlainIni, "x=1\n[A: 1]\n[A: 3]\n[A: 1]\n[a: 1]\n [A: 4]\n[A: 5]x\n");
    QVERIFY(document);
    QCOMPARE(document->groups(), (QList<QByteArray>{"A: 1", "A: 3", "a: 1"}));
}

QTEST_GUILESS_MAIN(TestPlainIniDocument)
#include "tst_IniDocumentPlain.moc"
