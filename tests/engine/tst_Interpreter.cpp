// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OwnFileSystem.h"

#include "engine/Interpreter.h"
#include "platform/HomeFolder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mailsetup;

class tst_Interpreter : public QObject
{
    Q_OBJECT

private slots:
    void wordsOfACommandLine_data();
    void wordsOfACommandLine();
    void textsAreCut_data();
    void textsAreCut();
    void textsAreMapped_data();
    void textsAreMapped();
    void anEmptyTextIsNotEverythingElse();
    void theFirstTextThatIsNotEmpty();
    void conditions_data();
    void conditions();
    void loopsSkipAndRequire();
};

namespace {

struct Fixture {
    Fixture()
    {
        profile.variables = fixedVariableNames();
        profile.variables.append({QStringLiteral("x"), QStringLiteral("y")});
        machine = std::make_unique<HomeFolder>(temporary.path(), std::make_shared<OwnFileSystem>(),
                                               QProcessEnvironment());
        settings = std::make_unique<SettingsFiles>(machine->files());
        interpreter = std::make_unique<Interpreter>(profile, *machine, *settings);
    }

    QTemporaryDir temporary;
    ClientProfile profile;
    std::unique_ptr<HomeFolder> machine;
    std::unique_ptr<SettingsFiles> settings;
    std::unique_ptr<Interpreter> interpreter;
};

constexpr int x = fixedVariableCount;

Source value(const QByteArray &text)
{
    Source source;
    source.text = {{text, -1}};
    return source;
}

} // namespace

Q_DECLARE_METATYPE(mailsetup::Cut)

void tst_Interpreter::wordsOfACommandLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *title, const char *line, const QStringList &words) {
        QTest::newRow(title) << QString::fromUtf8(line) << words;
    };
    row("empty", "", {});
    row("blanks", "   ", {});
    row("one", "a", {QStringLiteral("a")});
    row("plain", "a  b c", {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    row("quoted", "\"C:\\Program Files\\E.exe\" \"C:\\My Mail\" C:\\x.ini",
        {QStringLiteral("C:\\Program Files\\E.exe"), QStringLiteral("C:\\My Mail"),
         QStringLiteral("C:\\x.ini")});
    row("not closed", "a \"b c", {QStringLiteral("a"), QStringLiteral("b c")});
    row("empty quotes", "a \"\" c", {QStringLiteral("a"), QString(), QStringLiteral("c")});
    row("without blank between", "\"a\"\"b\"", {QStringLiteral("a"), QStringLiteral("b")});
}

void tst_Interpreter::wordsOfACommandLine()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    for (int i = 0; i < words.size(); ++i)
        QCOMPARE(commandWord(line, i + 1), words[i]);
    QCOMPARE(commandWord(line, static_cast<int>(words.size()) + 1), QString());
}

void tst_Interpreter::textsAreCut_data()
{
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected"); // none, or one
    const auto row = [](const char *title, Cut cut, const char *at, const char *text,
                        const QStringList &expected) {
        QTest::newRow(title) << cut << QString::fromLatin1(at) << QByteArray(text) << expected;
    };
    row("none", Cut::None, "", "a@b@c", {QStringLiteral("a@b@c")});
    row("before the first", Cut::BeforeFirst, "@", "a@b@c", {QStringLiteral("a")});
    row("after the first", Cut::AfterFirst, "@", "a@b@c", {QStringLiteral("b@c")});
    row("before the last", Cut::BeforeLast, "@", "a@b@c", {QStringLiteral("a@b")});
    row("after the last", Cut::AfterLast, "@", "a@b@c", {QStringLiteral("c")});
    row("nothing to cut at: before", Cut::BeforeLast, "@", "abc", {QStringLiteral("abc")});
    row("without the prefix", Cut::WithoutPrefix, "persona-", "Persona-Work", {QStringLiteral("Work")});
    row("no such prefix", Cut::WithoutPrefix, "Persona-", "Work", {});
    row("word", Cut::CommandWord, "2", "\"a b\" c", {QStringLiteral("c")});
}

void tst_Interpreter::textsAreCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, at);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    const Fixture fixture;
    Source source = value(text);
    source.cut = cut;
    source.cutAt = at;
    QCOMPARE(
        QStringList(fixture.interpreter->texts(source, fixture.interpreter->freshBindings(), nullptr, {})),
        expected);
}

void tst_Interpreter::textsAreMapped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("hasElse");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("first") << QByteArray("1") << false << QStringList{QStringLiteral("on")};
    QTest::newRow("one of several") << QByteArray("2") << false << QStringList{QStringLiteral("on")};
    QTest::newRow("with a variable") << QByteArray("3") << false << QStringList{QStringLiteral("is here")};
    QTest::newRow("unknown") << QByteArray("4") << false << QStringList{};
    QTest::newRow("everything else") << QByteArray("4") << true << QStringList{QStringLiteral("else")};
}

void tst_Interpreter::textsAreMapped()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, hasElse);
    QFETCH(QStringList, expected);
    const Fixture fixture;
    Source source = value(text);
    source.maps = {{{QStringLiteral("1"), QStringLiteral("2")}, {{"on", -1}}},
                   {{QStringLiteral("3")}, {{"is ", -1}, {{}, x}}}};
    if (hasElse)
        source.maps.append({{}, {{"else", -1}}});
    Bindings bindings = fixture.interpreter->freshBindings();
    bindings[x] = "here";
    QCOMPARE(QStringList(fixture.interpreter->texts(source, bindings, nullptr, {})), expected);
}

// A password= without a password is no password.
void tst_Interpreter::anEmptyTextIsNotEverythingElse()
{
    const Fixture fixture;
    Source source = value("password=");
    source.cut = Cut::AfterFirst;
    source.cutAt = QStringLiteral("=");
    source.maps = {{{}, {{"stored", -1}}}};
    QCOMPARE(
        QStringList(fixture.interpreter->texts(source, fixture.interpreter->freshBindings(), nullptr, {})),
        QStringList());
}

void tst_Interpreter::theFirstTextThatIsNotEmpty()
{
    const Fixture fixture;
    const Bindings bindings = fixture.interpreter->freshBindings();
    QCOMPARE(fixture.interpreter->firstText({value(""), value("b"), value("c")}, bindings, nullptr, {}),
             std::optional(QStringLiteral("b")));
    QVERIFY(fixture.interpreter->firstText({}, bindings, nullptr, {}).value_or(QString()).isEmpty());
}

void tst_Interpreter::conditions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("is");
    QTest::addColumn<QStringList>("isNot");
    QTest::addColumn<int>("isEmpty"); // -1: not asked
    QTest::addColumn<bool>("holds");
    const QStringList none{QStringLiteral("none"), QStringLiteral("rss")};
    QTest::newRow("is") << QByteArray("RSS") << none << QStringList() << -1 << true;
    QTest::newRow("is another") << QByteArray("imap") << none << QStringList() << -1 << false;
    QTest::newRow("is not") << QByteArray("imap") << QStringList() << none << -1 << true;
    QTest::newRow("is not, but it is") << QByteArray("none") << QStringList() << none << -1 << false;
    const QStringList another{QStringLiteral("{y}")};
    QTest::newRow("unlike another") << QByteArray("c") << QStringList() << another << -1 << true;
    QTest::newRow("like another") << QByteArray("b") << QStringList() << another << -1 << false;
    const QStringList id{QStringLiteral("{ED475411}")};
    QTest::newRow("in braces") << QByteArray("{ed475411}") << QStringList() << id << -1 << false;
    QTest::newRow("empty") << QByteArray() << QStringList() << QStringList() << 1 << true;
    QTest::newRow("not empty") << QByteArray("a") << QStringList() << QStringList() << 1 << false;
    QTest::newRow("must hold something") << QByteArray("a") << QStringList() << QStringList() << 0 << true;
}

void tst_Interpreter::conditions()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, is);
    QFETCH(QStringList, isNot);
    QFETCH(int, isEmpty);
    QFETCH(bool, holds);
    const Fixture fixture;
    Bindings bindings = fixture.interpreter->freshBindings();
    bindings[x] = text;
    bindings[x + 1] = "b";
    Condition condition;
    condition.variable = x;
    condition.is = is;
    condition.isNot = isNot;
    if (isEmpty >= 0)
        condition.isEmpty = isEmpty == 1;
    QCOMPARE(fixture.interpreter->holds(condition, bindings), holds);
}

void tst_Interpreter::loopsSkipAndRequire()
{
    const Fixture fixture;
    Step each;
    each.kind = StepKind::Each;
    each.variable = x;
    each.sources = {value("a"), value("b"), value("c")};
    Step skip;
    skip.kind = StepKind::Skip;
    skip.condition.variable = x;
    skip.condition.is = {QStringLiteral("b")};
    Step let;
    let.variable = x + 1;
    let.isRequired = true;
    let.sources = {value("only")};
    let.sources.first().text = {{{}, x}};
    let.sources.first().maps = {{{QStringLiteral("a")}, {{"kept", -1}}}};
    Bindings bindings = fixture.interpreter->freshBindings();
    QByteArrayList seen;
    const auto note = [&](Bindings &round) { seen.append(round[x] + '/' + round[x + 1]); };
    fixture.interpreter->walk({each, skip}, bindings, nullptr, note);
    QCOMPARE(seen, (QByteArrayList{"a/", "c/"}));
    seen.clear();
    fixture.interpreter->walk({each, let}, bindings, nullptr, note);
    QCOMPARE(seen, QByteArrayList{"a/kept"});
}

QTEST_GUILESS_MAIN(tst_Interpreter)
#include "tst_Interpreter.moc"
