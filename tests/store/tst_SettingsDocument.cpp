// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentChecks.h"

#include <QTest>

using namespace mailsetup;
using namespace mailsetup::test;

// What holds for every format.
class TestSettingsDocument : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsTooLarge();
    void namesTheFileInErrors();
    void hidesValuesInErrors();
    void manyChangesInOneDocument_data();
    void manyChangesInOneDocument();
};

void TestSettingsDocument::refusesWhatIsTooLarge()
{
    const QByteArray bytes(maximumSettingsSize + 1, '\n');
    const auto document = openDocument(StoreFormat::Ini, bytes, TextEncoding::Utf8, QStringLiteral("file"));
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::FileTooLarge);
}

void TestSettingsDocument::namesTheFileInErrors()
{
    const auto document =
        openDocument(StoreFormat::PrefsJs, "\n\nx", TextEncoding::Utf8, QStringLiteral("/home/joe/prefs.js"));
    QVERIFY(!document);
    QCOMPARE(document.error().detail, QStringLiteral("/home/joe/prefs.js:3: not a preference"));
    QVERIFY(document.error().message.contains(QStringLiteral("/home/joe/prefs.js")));
}

void TestSettingsDocument::hidesValuesInErrors()
{
    const QString value = QStringLiteral("geheim\n") + QChar(0x416);
    const auto document = open(StoreFormat::Ini, "[S]\n", TextEncoding::Windows1252);
    for (const ValueType type :
         {ValueType::Text, ValueType::Integer, ValueType::Boolean, ValueType::Binary}) {
        const auto made = document->makeLiteral(type, value, std::nullopt);
        QVERIFY(!made);
        QVERIFY(!made.error().message.contains(QStringLiteral("geheim")));
        QVERIFY(!made.error().detail.contains(QStringLiteral("geheim")));
    }
}

void TestSettingsDocument::manyChangesInOneDocument_data()
{
    QTest::addColumn<StoreFormat>("format");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<QByteArray>("sign"); // what a literal of the format begins with

    const auto row = [](const char *title, StoreFormat format, const char *head, const char *line,
                        const char *group, const char *tail = "", const char *sign = "") {
        QTest::newRow(title) << format << QByteArray(head) << QByteArray(line) << QByteArray(tail)
                             << QByteArray(group) << QByteArray(sign);
    };
    row("ini", StoreFormat::Ini, "[G]\n", "%1=%2\n", "G");
    row("key file", StoreFormat::KeyFile, "[G]\n", "%1=%2\n", "G");
    row("plain ini", StoreFormat::PlainIni, "[G]\n", "%1=%2\n", "G");
    row("msmtprc", StoreFormat::Msmtprc, "account G\n", "%1 %2\n", "G");
    row("prefs.js", StoreFormat::PrefsJs, "", "user_pref(\"%1\", %2);\n", "");
    row("registry", StoreFormat::Registry, "WINE REGISTRY Version 2\n\n[G] 5\n", "\"%1\"=%2\n", "G");
    row("reg file", StoreFormat::RegFile, "REGEDIT4\n\n[HKEY_CURRENT_USER]\n", "\"%1\"=%2\n", "HKCU");
    row("account file", StoreFormat::OeAccount, "<R>\n", "<%1%2</%1>\n", "", "</R>\n", ">");
}

// Not timed; a quadratic algorithm would run into the time limit of the test.
void TestSettingsDocument::manyChangesInOneDocument()
{
    QFETCH(StoreFormat, format);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, tail);
    QFETCH(QByteArray, group);
    QFETCH(QByteArray, sign);
    constexpr int count = 40000;
    const auto lineOf = [&](int i, const QByteArray &value) {
        return QByteArray(line).replace("%1", "n" + QByteArray::number(i)).replace("%2", sign + value);
    };
    QByteArray before = head;
    QByteArray after = head;
    for (int i = 0; i < count; ++i) {
        before += lineOf(i, "1");
        if (i % 3 != 0)
            after += lineOf(i, i % 3 == 1 ? "1" : "23");
    }
    for (int i = count; i < 2 * count; ++i)
        after += lineOf(i, "4");
    before += tail;
    after += tail;

    const auto document = open(format, before);
    QVERIFY(document);
    for (int i = 0; i < 2 * count; ++i) {
        const QByteArray name = "n" + QByteArray::number(i);
        if (i >= count)
            document->setLiteral(group, name, sign + "4");
        else if (i % 3 != 1)
            document->setLiteral(group, name, i % 3 == 0 ? std::nullopt : std::optional(sign + "23"));
    }
    QVERIFY(document->toBytes() == after);
    QByteArray original;
    QByteArray written = after;
    qsizetype position = 0;
    for (const Edit &edit : document->edits()) {
        original += written.sliced(position, edit.offset - position) + edit.before;
        QVERIFY(written.sliced(edit.offset, edit.after.size()) == edit.after);
        position = edit.offset + edit.after.size();
    }
    QVERIFY(original + written.sliced(position) == before);
}

QTEST_GUILESS_MAIN(TestSettingsDocument)
#include "tst_SettingsDocument.moc"
