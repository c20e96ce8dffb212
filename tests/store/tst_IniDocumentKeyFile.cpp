// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentChecks.h"

#include <QTest>

using namespace mailsetup;
using namespace mailsetup::test;

Q_DECLARE_METATYPE(mailsetup::test::Changes)

// freedesktop key files: names with case, groups merge, the last key wins, escapes.
class TestKeyFileDocument : public QObject
{
    Q_OBJECT

private slots:
    void readsAsKeyFile_data();
    void readsAsKeyFile();
    void changesOnlyTheValue_data();
    void changesOnlyTheValue();
    void makesLiterals_data();
    void makesLiterals();
};

void TestKeyFileDocument::readsAsKeyFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value"); // "-": absent

    const auto row = [](const char *title, const char *file, const char *name, ValueType type,
                        const char *value) {
        QTest::newRow(title) << QByteArray(file) << QByteArray(name) << type << QString::fromUtf8(value);
    };
    row("last wins", "[G]\na=1\na=2\n", "a", ValueType::Text, "2");
    row("groups merge", "[G]\na=1\n[H]\na=5\n[G]\nb=2\n", "a", ValueType::Text, "1");
    row("last group wins", "[G]\na=1\n[G]\na=2\n", "a", ValueType::Text, "2");
    row("names have case", "[G]\na=1\nA=2\n", "a", ValueType::Text, "1");
    row("another language is another name", "[G]\na=1\na[de]=2\n", "a", ValueType::Text, "1");
    row("that name", "[G]\na=1\na[de]=2\n", "a[de]", ValueType::Text, "2");
    row("hash comment", "[G]\n#a=1\n", "#a", ValueType::Text, "-");
    row("semicolon is no comment", "[G]\n;a=1\n", ";a", ValueType::Text, "1");
    row("quotes stay", "[G]\na=\"x\"\n", "a", ValueType::Text, "\"x\"");
    row("blank at the end counts", "[G]\nsep= -- \n", "sep", ValueType::Text, "-- ");
    row("escapes", "[G]\na=\\sx\\n\\t\\\\y\\q\n", "a", ValueType::Text, " x\n\t\\y\\q");
    row("true", "[G]\na=true\n", "a", ValueType::Boolean, "true");
    row("0", "[G]\na=0\n", "a", ValueType::Boolean, "false");
    row("no boolean", "[G]\na=maybe\n", "a", ValueType::Boolean, "-");
    row("number", "[G]\na=587 \n", "a", ValueType::Integer, "587");
    row("no number", "[G]\na=587x\n", "a", ValueType::Integer, "-");
}

void TestKeyFileDocument::readsAsKeyFile()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, name);
    QFETCH(ValueType, type);
    QFETCH(QString, value);
    const auto document = open(StoreFormat::KeyFile, file);
    QVERIFY(document);
    QCOMPARE(document->value("G", name, type).value_or(QStringLiteral("-")), value);
}

void TestKeyFileDocument::changesOnlyTheValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *title, const char *before, const Changes &changes, const char *after) {
        QTest::newRow(title) << QByteArray(before) << changes << QByteArray(after);
    };
    row("replace the last", "[G]\na=1\n[G]\na=2\n", {{"G", "a", "x"}}, "[G]\na=1\n[G]\na=x\n");
    row("remove all", "[G]\na=1\nb=0\n[G]\na=2\n", {{"G", "a", std::nullopt}}, "[G]\nb=0\n[G]\n");
    row("remove and set again", "[G]\na=1\na=2\n", {{"G", "a", std::nullopt}, {"G", "a", "x"}},
        "[G]\na=1\na=x\n");
    row("add behind the last group", "[G]\na=1\n\n[G]\nb=2\n", {{"G", "c", "x"}},
        "[G]\na=1\n\n[G]\nb=2\nc=x\n");
    row("new group", "[G]\na=1\n", {{"g", "a", "x"}}, "[G]\na=1\n[g]\na=x\n");
    row("new group in an empty file", "", {{"G", "a", "x"}}, "[G]\na=x\n");
    row("blank at the end of the value", "[G]\na=1 \n", {{"G", "a", "x"}}, "[G]\na=x\n");
}

void TestKeyFileDocument::changesOnlyTheValue()
{
    QFETCH(QByteArray, before);
    QFETCH(Changes, changes);
    QFETCH(QByteArray, after);
    checkGolden(StoreFormat::KeyFile, before, changes, after);
}

void TestKeyFileDocument::makesLiterals_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("like"); // null: none
    QTest::addColumn<QByteArray>("literal");

    QTest::newRow("text") << ValueType::Text << QStringLiteral("a b") << QByteArray() << QByteArray("a b");
    QTest::newRow("escapes") << ValueType::Text << QStringLiteral(" a\\\n ") << QByteArray()
                             << QByteArray("\\sa\\\\\\n\\s");
    QTest::newRow("true") << ValueType::Boolean << QStringLiteral("true") << QByteArray()
                          << QByteArray("true");
    QTest::newRow("like 0") << ValueType::Boolean << QStringLiteral("true") << QByteArray("0")
                            << QByteArray("1");
    QTest::newRow("number") << ValueType::Integer << QStringLiteral("25") << QByteArray() << QByteArray("25");
}

void TestKeyFileDocument::makesLiterals()
{
    QFETCH(ValueType, type);
    QFETCH(QString, value);
    QFETCH(QByteArray, like);
    QFETCH(QByteArray, literal);
    const auto document = open(StoreFormat::KeyFile, "[G]\n");
    const auto made = document->makeLiteral(type, value, like.isNull() ? std::nullopt : std::optional(like));
    QVERIFY(made.hasValue());
    QCOMPARE(*made, literal);
    document->setLiteral("G", "a", *made);
    QCOMPARE(open(StoreFormat::KeyFile, document->toBytes())->value("G", "a", type), value);
}

QTEST_GUILESS_MAIN(TestKeyFileDocument)
#include "tst_IniDocumentKeyFile.moc"
