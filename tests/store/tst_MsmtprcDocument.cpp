// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentChecks.h"

#include <QTest>

using namespace mailsetup;
using namespace mailsetup::test;

Q_DECLARE_METATYPE(mailsetup::test::Changes)

// msmtp's settings; what it makes of each file was seen with "msmtp --pretend" of 1.8.23.
class TestMsmtprcDocument : public QObject
{
    Q_OBJECT

private slots:
    void readsAsMsmtpDoes_data();
    void readsAsMsmtpDoes();
    void refusesWhatMsmtpRefuses_data();
    void refusesWhatMsmtpRefuses();
    void changesOnlyTheValue_data();
    void changesOnlyTheValue();
    void makesLiterals_data();
    void makesLiterals();
    void listsAccounts();
    void saysWhereAValueComesFrom();
    void saysWhatAnAbsentValueMeans();
    void seesChangesOfAParent();
    void tellsSameValues();
    void asksNoAccountTwice();
};

void TestMsmtprcDocument::readsAsMsmtpDoes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value"); // "-": absent; of the account "a"

    const auto row = [](const char *title, const char *file, const char *name, const char *value,
                        ValueType type = ValueType::Text) {
        QTest::newRow(title) << QByteArray(file) << QByteArray(name) << type << QString::fromUtf8(value);
    };
    row("plain", "account a\nhost h\n", "host", "h");
    row("last wins", "account a\nhost h\nhost k\n", "host", "k");
    row("names have case", "account a\nHOST h\n", "host", "-");
    row("accounts have case", "account A\nhost h\naccount a\n", "host", "-");
    row("blanks around", " \taccount\t a \n\thost \t h k \t\n", "host", "h k");
    row("quotes", "account a\nhost \" h \"\n", "host", " h ");
    row("quotes inside", "account a\nhost \"a\"b\"\n", "host", "a\"b");
    row("one quote", "account a\nhost \"\n", "host", "\"");
    row("half a pair", "account a\nhost \"x\n", "host", "\"x");
    row("empty quotes", "account a\nuser \"\"\n", "user", "");
    row("a comment", "account a\n # host h\n", "host", "-");
    row("no comment behind a value", "account a\nhost h # x\n", "host", "h # x");
    row("DOS lines", "account a\r\nhost h\r\n", "host", "h");
    row("a CR inside", "account a\nhost h\rk\n", "host", "h\rk");
    row("no last line end", "account a\nhost h", "host", "h");
    row("no UTF-8", "account a\nuser J\xF6rg\n", "user", "Jörg");
    row("a number", "account a\nport \"25\"\n", "port", "25", ValueType::Integer);
    row("no number", "account a\nport smtp\n", "port", "-", ValueType::Integer);
    row("on", "account a\ntls on\n", "tls", "true", ValueType::Boolean);
    row("off", "account a\ntls off\n", "tls", "false", ValueType::Boolean);
    row("nothing is on", "account a\ntls\n", "tls", "true", ValueType::Boolean);
    row("nothing is on, as text", "account a\nauth \n", "auth", "on");
    row("a method", "account a\nauth plain\n", "auth", "plain");
    row("nothing is nothing", "account a\nuser\n", "user", "");
    row("the name in quotes", "account \"a\"\nhost h\n", "host", "h");
    row("another account", "account a\naccount b\nhost h\n", "host", "-");
    row("defaults", "defaults\nhost h\naccount a\n", "host", "h");
    row("defaults below", "account a\ndefaults\nhost h\n", "host", "-");
    row("later defaults", "defaults\nhost h\naccount b\ndefaults\nhost k\naccount a\n", "host", "k");
    row("defaults of before", "defaults\nhost h\naccount a\ndefaults\nhost k\n", "host", "h");
    row("own before defaults", "defaults\nhost h\naccount a\nhost k\n", "host", "k");
    row("a parent", "account b\nhost h\naccount a:b\n", "host", "h");
    row("a parent in quotes", "account \"b c\"\nhost h\naccount a : \"b c\"\n", "host", "h");
    row("own before a parent", "account b\nhost h\naccount a : b\nhost k\n", "host", "k");
    row("a parent before defaults", "account b\nhost h\ndefaults\nhost k\naccount a : b\n", "host", "h");
    row("a parent's defaults are not taken over",
        "defaults\nhost h\naccount b\ndefaults\nhost k\naccount a : b\n", "host", "k");
    row("the last parent", "account b\nhost h\naccount c\nhost k\naccount a : b,c\n", "host", "k");
    row("the first parent", "account b\nhost h\naccount c\nuser k\naccount a : b , c\n", "host", "h");
    row("a parent's parent", "account c\nhost h\naccount b : c\naccount a : b\n", "host", "h");
    row("a parent's parent before the one named first",
        "account c\nhost h\naccount b : c\naccount d\nhost k\naccount a : d,b\n", "host", "h");
    row("unset", "account b\nuser h\naccount a : b\nuser\n", "user", "");
}

void TestMsmtprcDocument::readsAsMsmtpDoes()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, name);
    QFETCH(ValueType, type);
    QFETCH(QString, value);
    const auto document = open(StoreFormat::Msmtprc, file);
    QVERIFY(document);
    QCOMPARE(document->value("a", name, type).value_or(QStringLiteral("-")), value);
}

void TestMsmtprcDocument::refusesWhatMsmtpRefuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<ErrorCode>("code");

    const auto row = [](const char *title, const QByteArray &file, int line,
                        ErrorCode code = ErrorCode::FileMalformed) {
        QTest::newRow(title) << file << line << code;
    };
    row("an account twice", "account a\n\naccount a\n", 3);
    row("default twice", "host h\naccount default\n", 2);
    row("no name", "account\n", 1);
    row("no name, quoted", "account \"\"\n", 1);
    row("no name before the colon", "account a\naccount : a\n", 2);
    row("a parent below", "account a : b\naccount b\n", 1);
    row("itself", "account a : a\n", 1);
    row("no parent's name", "account a :\n", 1);
    row("a parent's name missing", "account a\naccount b : a,\n", 2);
    row("a comma in a name", "account a,b\n", 1);
    row("defaults with a name", "defaults x\n", 1);
    row("NUL", QByteArray("account a\nhost h\0\n", 17), 2);
    row("a lone CR at the end", "account a\nhost h\r", 2);
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "account a\n",
        1, ErrorCode::FileEncoding);
    row("UTF-16",
        "\xFF\xFE"
        "a",
        1, ErrorCode::FileEncoding);
}

void TestMsmtprcDocument::refusesWhatMsmtpRefuses()
{
    QFETCH(QByteArray, file);
    QFETCH(int, line);
    QFETCH(ErrorCode, code);
    checkRefused(StoreFormat::Msmtprc, file, line, code);
}

void TestMsmtprcDocument::changesOnlyTheValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *title, const char *before, const Changes &changes, const char *after) {
        QTest::newRow(title) << QByteArray(before) << changes << QByteArray(after);
    };
    row("replace", "account a\nhost  h  \nport 25\n", {{"a", "host", "x"}},
        "account a\nhost  x  \nport 25\n");
    row("replace the last", "account a\nhost h\nhost k\n", {{"a", "host", "x"}},
        "account a\nhost h\nhost x\n");
    row("give a bare switch a value", "account a\nauth\ntls on\n", {{"a", "auth", "off"}},
        "account a\nauth off\ntls on\n");
    row("also behind a blank", "account a\nauth \ntls on\n", {{"a", "auth", "off"}},
        "account a\nauth off\ntls on\n");
    row("take a value away", "account a\nuser joe\n", {{"a", "user", ""}}, "account a\nuser \n");
    row("remove all", "account a\nhost h\nport 1\nhost k\n", {{"a", "host", std::nullopt}},
        "account a\nport 1\n");
    row("add below the last command", "account a\nhost h\n\n# b\naccount b\nhost k\n", {{"a", "user", "x"}},
        "account a\nhost h\nuser x\n\n# b\naccount b\nhost k\n");
    row("add to one without any", "account a\n\naccount b\n", {{"a", "user", "x"}},
        "account a\nuser x\n\naccount b\n");
    row("add in columns", "account a\nhost     h\n", {{"a", "tls_starttls", "on"}, {"a", "user", "x"}},
        "account a\nhost     h\ntls_starttls on\nuser     x\n");
    row("add indented, behind tabs", "account a\n  host\th\n", {{"a", "user", "x"}},
        "account a\n  host\th\n  user\tx\n");
    row("add nothing", "account a\nhost h\n", {{"a", "user", ""}}, "account a\nhost h\nuser\n");
    row("add to the one without a name", "host h\n\naccount a\n", {{"default", "user", "x"}},
        "host h\nuser x\n\naccount a\n");
    row("not in the parent", "account b\nhost h\naccount a : b\n", {{"a", "host", "x"}},
        "account b\nhost h\naccount a : b\nhost x\n");
    row("not in the defaults", "defaults\nhost h\naccount a\n", {{"a", "host", "x"}},
        "defaults\nhost h\naccount a\nhost x\n");
    row("no last line end", "account a\nhost h", {{"a", "user", "x"}}, "account a\nhost h\nuser x");
    row("DOS lines stay", "account a\r\nhost h\r\n", {{"a", "user", "x"}},
        "account a\r\nhost h\r\nuser x\r\n");
    row("a new account", "account a\nhost h\n", {{"b", "host", "x"}},
        "account a\nhost h\naccount b\nhost x\n");
    row("the last defaults", "defaults\ntls on\naccount a\ndefaults\ntls off\n", {{"", "tls", "on"}},
        "defaults\ntls on\naccount a\ndefaults\ntls on\n");
}

void TestMsmtprcDocument::changesOnlyTheValue()
{
    QFETCH(QByteArray, before);
    QFETCH(Changes, changes);
    QFETCH(QByteArray, after);
    checkGolden(StoreFormat::Msmtprc, before, changes, after);
}

void TestMsmtprcDocument::makesLiterals_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("like");
    QTest::addColumn<QByteArray>("literal"); // null: refused

    const auto row = [](const char *title, ValueType type, const char *value, const QByteArray &literal,
                        const QByteArray &like = {}) {
        QTest::newRow(title) << type << QString::fromUtf8(value) << like << literal;
    };
    row("text", ValueType::Text, "a\\\"b # c", "a\\\"b # c");
    row("blanks at an end", ValueType::Text, " a", "\" a\"");
    row("quotes around", ValueType::Text, "\"a\"", "\"\"a\"\"");
    row("quotes stay", ValueType::Text, "a", "\"a\"", "\"b\"");
    row("empty", ValueType::Text, "", "");
    row("no second line", ValueType::Text, "a\nb", {});
    row("no CR", ValueType::Text, "a\r", {});
    row("on", ValueType::Boolean, "true", "on");
    row("off", ValueType::Boolean, "false", "off");
    row("no switch", ValueType::Boolean, "perhaps", {});
    row("number", ValueType::Integer, "587", "587");
    row("no number", ValueType::Integer, "x", {});
    row("no bytes", ValueType::Binary, "00", {});
}

void TestMsmtprcDocument::makesLiterals()
{
    QFETCH(ValueType, type);
    QFETCH(QString, value);
    QFETCH(QByteArray, like);
    QFETCH(QByteArray, literal);
    const auto document = open(StoreFormat::Msmtprc, "account a\n");
    const auto made = document->makeLiteral(type, value, like.isNull() ? std::nullopt : std::optional(like));
    QCOMPARE(made.hasValue(), !literal.isNull());
    if (!made)
        return;
    QCOMPARE(*made, literal);
    document->setLiteral("a", "x", *made);
    QCOMPARE(open(StoreFormat::Msmtprc, document->toBytes())->value("a", "x", type), value);
}

void TestMsmtprcDocument::listsAccounts()
{
    const auto document =
        open(StoreFormat::Msmtprc, "host h\naccount b\n# x\naccount c : b\naccount d : b,c\n"
                                   "account e : b\nport 25\ndefaults\ntls on\naccount f : b\n");
    QVERIFY(document);
    // 'c' is only another name of 'b'; for 'f' other defaults hold.
    QCOMPARE(document->groups(), (QList<QByteArray>{"default", "b", "d", "e", "f"}));
    QVERIFY(document->hasGroup("c") && !document->hasGroup("g"));
    QList<QByteArray> names;
    document->forEachName("e", [&](QByteArrayView name) { names.append(name.toByteArray()); });
    QCOMPARE(names, QList<QByteArray>{"port"});
}

void TestMsmtprcDocument::saysWhereAValueComesFrom()
{
    const auto document =
        open(StoreFormat::Msmtprc, "defaults\nport 25\nuser \"x\"\naccount b\nhost h\nuser joe\n"
                                   "account a : b\nhost k\n");
    QVERIFY(document->hasInheritingGroups());
    const auto host = document->inherited("a", "host");
    QVERIFY(host && host->group == "b" && host->literal == "h");
    const auto port = document->inherited("a", "port");
    QVERIFY(port && port->group.isEmpty() && port->literal == "25");
    const auto user = document->inherited("b", "user");
    QVERIFY(user && user->group.isEmpty() && user->literal == "\"x\"");
    QVERIFY(!document->inherited("a", "auth") && !document->inherited("c", "port"));
    QCOMPARE(document->literal("a", "port"), std::nullopt);
}

void TestMsmtprcDocument::saysWhatAnAbsentValueMeans()
{
    const auto document = open(StoreFormat::Msmtprc, "account a\naccount b\ntls\ntls_starttls off\n");
    QCOMPARE(document->literalOfAbsent("a", "auth"), QByteArray("off"));
    QCOMPARE(document->literalOfAbsent("a", "tls"), QByteArray("off"));
    QCOMPARE(document->literalOfAbsent("a", "tls_starttls"), QByteArray("on"));
    QCOMPARE(document->literalOfAbsent("a", "user"), QByteArray());
    QCOMPARE(document->literalOfAbsent("a", "port"), QByteArray("25"));
    QCOMPARE(document->literalOfAbsent("b", "port"), QByteArray("465"));
    QCOMPARE(document->literalOfAbsent("a", "host"), std::nullopt);
}

void TestMsmtprcDocument::seesChangesOfAParent()
{
    const auto document = open(StoreFormat::Msmtprc, "account b\nhost h\naccount a : b\n");
    document->setLiteral("b", "host", "x");
    document->setLiteral("b", "user", "joe");
    QCOMPARE(document->value("a", "host", ValueType::Text), QStringLiteral("x"));
    QCOMPARE(document->value("a", "user", ValueType::Text), QStringLiteral("joe"));
    document->setLiteral("b", "host", std::nullopt);
    QCOMPARE(document->value("a", "host", ValueType::Text), std::nullopt);
}

void TestMsmtprcDocument::tellsSameValues()
{
    const auto document = open(StoreFormat::Msmtprc, "");
    QVERIFY(document->isSameValue("a", "\"a\"") && !document->isSameValue("a", "A"));
}

// Not timed; a walk over all paths would never end.
void TestMsmtprcDocument::asksNoAccountTwice()
{
    QByteArray file = "account a0\n";
    for (int i = 1; i < 200; ++i) {
        const QByteArray before = "a" + QByteArray::number(i - 1);
        file += "account a" + QByteArray::number(i) + " : " + before + ',' + before + '\n';
    }
    QVERIFY(!open(StoreFormat::Msmtprc, file)->value("a199", "host", ValueType::Text));
}

QTEST_GUILESS_MAIN(TestMsmtprcDocument)
#include "tst_MsmtprcDocument.moc"
