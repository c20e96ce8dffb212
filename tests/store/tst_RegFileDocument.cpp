// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentChecks.h"

#include <QTest>

using namespace mailsetup;
using namespace mailsetup::test;

Q_DECLARE_METATYPE(mailsetup::test::Changes)

namespace {

QByteArray utf16(const char *text)
{
    QByteArray bytes("\xFF\xFE");
    for (const QChar c : QString::fromUtf8(text)) {
        bytes += static_cast<char>(c.unicode() & 0xFF);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

constexpr const char *key = "HKEY_CURRENT_USER\\Software\\A";

} // namespace

// Exported .reg files in both of their encodings.
class TestRegFileDocument : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void changesUtf16_data();
    void changesUtf16();
    void changesAnsi_data();
    void changesAnsi();
    void makesLiterals_data();
    void makesLiterals();
    void refuses_data();
    void refuses();
    void keepsHalfSurrogates();
    void listsKeysBelowHives();
};

void TestRegFileDocument::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value"); // "-": absent

    const auto row = [](const char *title, const char *body, const char *name, ValueType type,
                        const char *value, const char *group = key) {
        QTest::newRow(title) << QByteArray(body) << QByteArray(group) << QByteArray(name) << type
                             << QString::fromUtf8(value);
    };
    const auto text = ValueType::Text;
    row("text", "[HKEY_CURRENT_USER\\Software\\A]\r\n\"N\"=\"C:\\\\x \\\"y\\\"\"\r\n", "n", text,
        "C:\\x \"y\"");
    row("short hive asked", "[HKEY_CURRENT_USER\\Software\\A]\r\n\"N\"=\"x\"\r\n", "n", text, "x",
        "hkcu\\software\\a");
    row("short hive in the file", "[HKCU\\Software\\A]\r\n\"N\"=\"x\"\r\n", "n", text, "x");
    row("default value", "[HKCU\\Software\\A]\r\n@=\"x\"\r\n", "", text, "x");
    row("other escapes are none", "[HKCU\\Software\\A]\r\n\"N\"=\"a\\nb\"\r\n", "N", text, "a\\nb");
    row("blanks", "[HKCU\\Software\\A]\r\n \"N\" = \"x\"\r\n", "N", text, "x");
    row("comment behind", "[HKCU\\Software\\A]\r\n\"N\"=dword:00000010 ; y\r\n", "N", ValueType::Integer,
        "16");
    row("comment line", "[HKCU\\Software\\A]\r\n;\"N\"=\"x\"\r\n", "N", text, "-");
    row("binary text, continued", "[HKCU\\Software\\A]\r\n\"N\"=hex:61,00,\\\r\n  62,00,00,00\r\n", "N", text,
        "ab");
    row("bracket in key", "[HKCU\\Software\\A\\b]c]\r\n\"N\"=\"x\"\r\n", "N", text, "x",
        "HKCU\\Software\\A\\b]c");
    row("deleted value", "[HKCU\\Software\\A]\r\n\"N\"=\"x\"\r\n\"N\"=-\r\n", "N", text, "-");
    row("set after deletion", "[HKCU\\Software\\A]\r\n\"N\"=-\r\n\"N\"=\"x\"\r\n", "N", text, "x");
    row("deleted key", "[HKCU\\Software\\A]\r\n\"N\"=\"x\"\r\n\r\n[-HKCU\\Software\\A]\r\n", "N", text, "-");
    row("deleted parent", "[HKCU\\Software\\A]\r\n\"N\"=\"x\"\r\n\r\n[-HKCU\\Software]\r\n", "N", text, "-");
    row("set after deleted key",
        "[HKCU\\Software\\A]\r\n\"N\"=\"x\"\r\n[-HKCU\\Software\\A]\r\n[HKCU\\Software\\A]\r\n\"N\"="
        "\"y\"\r\n",
        "N", text, "y");
    row("non-ASCII",
        "[HKCU\\Software\\A]\r\n\"\xC3\x96\"=\"J\xC3\xB6rg \xF0\x9F\x98\x80\"\r\n\"N\"=\"x\"\r\n", "N", text,
        "x");
    row("non-ASCII name", "[HKCU\\Software\\A]\r\n\"\xC3\x96\"=\"J\xC3\xB6rg\"\r\n", "\xC3\xB6", text,
        "J\xC3\xB6rg");
}

void TestRegFileDocument::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, group);
    QFETCH(QByteArray, name);
    QFETCH(ValueType, type);
    QFETCH(QString, value);
    const QByteArray file = utf16("Windows Registry Editor Version 5.00\r\n\r\n" + body);
    const auto document = open(StoreFormat::RegFile, file);
    QVERIFY(document);
    QCOMPARE(document->value(group, name, type).value_or(QStringLiteral("-")), value);
    QCOMPARE(document->toBytes(), file);
}

void TestRegFileDocument::changesUtf16_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *title, const QByteArray &before, const Changes &changes,
                        const QByteArray &after) {
        const QByteArray head = "Windows Registry Editor Version 5.00\r\n\r\n";
        QTest::newRow(title) << utf16(head + before) << changes << utf16(head + after);
    };
    row("replace",
        "[HKEY_CURRENT_USER\\Software\\A]\r\n\"\xC3\x96\"=\"\xF0\x9F\x98\x80\"\r\n\"N\"="
        "\"J\xC3\xB6rg\"\r\n\"\xE2\x82\xAC\"=\"z\"\r\n",
        {{key, "N", "\"\xE2\x82\xAC\xF0\x9F\x98\x80\""}, {key, "\xE2\x82\xAC", "\"\""}},
        "[HKEY_CURRENT_USER\\Software\\A]\r\n\"\xC3\x96\"=\"\xF0\x9F\x98\x80\"\r\n\"N\"="
        "\"\xE2\x82\xAC\xF0\x9F\x98\x80\"\r\n\"\xE2\x82\xAC\"=\"\"\r\n");
    row("add", "[HKEY_CURRENT_USER\\Software\\A]\r\n\"M\"=\"x\"\r\n\r\n[HKEY_CURRENT_USER\\Software\\B]\r\n",
        {{key, "N\"\\", "\"y\""}},
        "[HKEY_CURRENT_USER\\Software\\A]\r\n\"M\"=\"x\"\r\n\"N\\\"\\\\\"=\"y\"\r\n\r\n[HKEY_CURRENT_"
        "USER\\Software\\B]\r\n");
    row("new key", "[HKEY_CURRENT_USER\\Software\\A]\r\n\"M\"=\"x\"\r\n\r\n",
        {{"HKCU\\Software\\B", "N", "\"y\""}},
        "[HKEY_CURRENT_USER\\Software\\A]\r\n\"M\"=\"x\"\r\n\r\n[HKEY_CURRENT_USER\\Software\\B]\r\n\"N\"="
        "\"y\"\r\n");
    row("remove", "[HKEY_CURRENT_USER\\Software\\A]\r\n\"M\"=hex:\xC3\x96,\\\r\n  01\r\n\"N\"=\"x\"\r\n",
        {{key, "N", std::nullopt}}, "[HKEY_CURRENT_USER\\Software\\A]\r\n\"M\"=hex:\xC3\x96,\\\r\n  01\r\n");
    row("set a deleted one", "[HKEY_CURRENT_USER\\Software\\A]\r\n\"N\"=-\r\n", {{key, "N", "\"x\""}},
        "[HKEY_CURRENT_USER\\Software\\A]\r\n\"N\"=-\r\n\"N\"=\"x\"\r\n");
    row("remove down to a deletion", "[HKEY_CURRENT_USER\\Software\\A]\r\n\"N\"=-\r\n\"N\"=\"x\"\r\n",
        {{key, "N", std::nullopt}}, "[HKEY_CURRENT_USER\\Software\\A]\r\n\"N\"=-\r\n");
}

void TestRegFileDocument::changesUtf16()
{
    QFETCH(QByteArray, before);
    QFETCH(Changes, changes);
    QFETCH(QByteArray, after);
    checkGolden(StoreFormat::RegFile, before, changes, after);
}

void TestRegFileDocument::changesAnsi_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *title, const QByteArray &before, const Changes &changes,
                        const QByteArray &after) {
        QTest::newRow(title) << "REGEDIT4\r\n\r\n" + before << changes << "REGEDIT4\r\n\r\n" + after;
    };
    row("replace",
        "[HKEY_CURRENT_USER\\Software\\A]\r\n\"\xD6\x81\"=\"\xE9\x80\"\r\n\"N\"=\"x\"\r\n\"M\"=\"\x9D\"\r\n",
        {{key, "N", "\"\xE2\x82\xAC\xC3\xA9\""}},
        "[HKEY_CURRENT_USER\\Software\\A]\r\n\"\xD6\x81\"=\"\xE9\x80\"\r\n\"N\"=\"\x80\xE9\"\r\n\"M\"="
        "\"\x9D\"\r\n");
    row("literal of all bytes",
        "[HKEY_CURRENT_USER\\Software\\A]\r\n\"N\"=\"\x80\x81\x8D\x8F\x90\x9D\xFF\"\r\n",
        {{key, "N", std::nullopt}}, "[HKEY_CURRENT_USER\\Software\\A]\r\n");
    row("new key", "[HKEY_CURRENT_USER\\Software\\A]\n\"M\"=\"x\"\n",
        {{"HKEY_CURRENT_USER\\B", "N", "\"y\""}},
        "[HKEY_CURRENT_USER\\Software\\A]\n\"M\"=\"x\"\n\n[HKEY_CURRENT_USER\\B]\n\"N\"=\"y\"\n");
}

void TestRegFileDocument::changesAnsi()
{
    QFETCH(QByteArray, before);
    QFETCH(Changes, changes);
    QFETCH(QByteArray, after);
    checkGolden(StoreFormat::RegFile, before, changes, after);
}

void TestRegFileDocument::makesLiterals_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("like");    // null: none
    QTest::addColumn<QByteArray>("literal"); // null: an error

    const QByteArray five =
        utf16("Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\A]\r\n");
    const QByteArray four = "REGEDIT4\r\n\r\n[HKEY_CURRENT_USER\\Software\\A]\r\n";
    const QString odd = QString::fromUtf8("J\xC3\xB6\\\"");
    QTest::newRow("5 text") << five << odd << QByteArray() << QByteArray("\"J\xC3\xB6\\\\\\\"\"");
    QTest::newRow("4 text") << four << odd << QByteArray() << QByteArray("\"J\xC3\xB6\\\\\\\"\"");
    QTest::newRow("5 expanded") << five << QStringLiteral("%A%") << QByteArray("hex(2):25,00,00,00")
                                << QByteArray("hex(2):25,00,41,00,25,00,00,00");
    QTest::newRow("4 expanded") << four << QStringLiteral("%A%") << QByteArray("hex(2):25,00")
                                << QByteArray("hex(2):25,41,25,00");
    QTest::newRow("5 binary") << five << QStringLiteral("a") << QByteArray("hex:25,00")
                              << QByteArray("hex:61,00,00,00");
    QTest::newRow("5 Cyrillic") << five << QString(QChar(0x416)) << QByteArray()
                                << QByteArray("\"\xD0\x96\"");
    QTest::newRow("4 Cyrillic") << four << QString(QChar(0x416)) << QByteArray() << QByteArray();
    QTest::newRow("5 line break") << five << QStringLiteral("a\nb") << QByteArray() << QByteArray();
}

void TestRegFileDocument::makesLiterals()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, value);
    QFETCH(QByteArray, like);
    QFETCH(QByteArray, literal);
    const auto document = open(StoreFormat::RegFile, head);
    QVERIFY(document);
    const auto made =
        document->makeLiteral(ValueType::Text, value, like.isNull() ? std::nullopt : std::optional(like));
    QCOMPARE(made.hasValue(), !literal.isNull());
    if (!made)
        return;
    QCOMPARE(*made, literal);
    document->setLiteral(key, "N", *made);
    QCOMPARE(open(StoreFormat::RegFile, document->toBytes())->value(key, "N", ValueType::Text), value);
}

void TestRegFileDocument::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("empty") << QByteArray() << 1 << ErrorCode::FileMalformed;
    QTest::newRow("Wine's own") << QByteArray("WINE REGISTRY Version 2\n") << 1 << ErrorCode::FileMalformed;
    QTest::newRow("other title") << utf16("Windows Registry Editor Version 6.00\r\n") << 1
                                 << ErrorCode::FileMalformed;
    QTest::newRow("half a unit") << utf16("Windows Registry Editor Version 5.00\r\n") + 'x' << 2
                                 << ErrorCode::FileMalformed;
    QTest::newRow("NUL") << utf16("Windows Registry Editor Version 5.00\r\n\r\n") + QByteArray(2, '\0') << 3
                         << ErrorCode::FileMalformed;
    QTest::newRow("big-endian") << QByteArray("\xFE\xFF\0R", 4) << 1 << ErrorCode::FileEncoding;
    QTest::newRow("a value without an end")
        << utf16("Windows Registry Editor Version 5.00\r\n\r\n[HKCU\\A]\r\n"
                 "\"x\"=hex:01,\\ ; more\r\n")
        << 4 << ErrorCode::FileMalformed;
    QTest::newRow("a key inside a value")
        << QByteArray("REGEDIT4\n[HKCU\\A]\n\"x\"=hex:01,\\\n[HKCU\\B]\n") << 3 << ErrorCode::FileMalformed;
    QTest::newRow("UTF-8 mark") << QByteArray("\xEF\xBB\xBFREGEDIT4\r\n") << 1 << ErrorCode::FileMalformed;
}

void TestRegFileDocument::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(int, line);
    QFETCH(ErrorCode, code);
    checkRefused(StoreFormat::RegFile, file, line, code);
}

void TestRegFileDocument::keepsHalfSurrogates()
{
    QByteArray half =
        utf16("Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\A]\r\n\"N\"=\"");
    half += QByteArray("\x3D\xD8\x41\x00", 4) + utf16("\"\r\n\"M\"=\"x\"\r\n").sliced(2);
    const auto document = open(StoreFormat::RegFile, half);
    QVERIFY(document);
    const auto literal = document->literal(key, "N");
    document->setLiteral(key, "N", "\"y\"");
    const auto changed = open(StoreFormat::RegFile, document->toBytes());
    changed->setLiteral(key, "N", literal);
    QCOMPARE(changed->toBytes(), half);
}

void TestRegFileDocument::listsKeysBelowHives()
{
    const auto document = open(StoreFormat::RegFile,
                               utf16("Windows Registry Editor Version 5.00\r\n\r\n"
                                     "[HKEY_CURRENT_USER\\Software\\A\\1]\r\n\r\n[HKCU\\Software\\B]\r\n\r\n"
                                     "[HKEY_CURRENT_USER\\Software\\C]\r\n[-HKCU\\Software\\C]\r\n"));
    QCOMPARE(document->groups(), (QList<QByteArray>{"HKEY_CURRENT_USER"}));
    QCOMPARE(document->groups("HKCU\\Software"), (QList<QByteArray>{"A", "B"}));
    QVERIFY(!document->hasGroup("HKCU\\Software\\C"));
}

QTEST_GUILESS_MAIN(TestRegFileDocument)
#include "tst_RegFileDocument.moc"
