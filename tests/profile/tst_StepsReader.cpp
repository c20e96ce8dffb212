// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/ClientReader.h"
#include "profile/StepsReader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace mailsetup;

// <by-hand>: steps and drawings are what the file says, and what could not be followed is refused with its
// line.
class tst_StepsReader : public QObject
{
    Q_OBJECT

private slots:
    void readsStepsAndDrawings();
    void needsNoPlace();
    void everyStepOfOursCanBeFollowed_data();
    void everyStepOfOursCanBeFollowed();
    void refuses_data();
    void refuses();
};

namespace {

Expected<ClientProfile> readByHand(const QByteArray &inside)
{
    return readClientProfile(
        R"(<client xmlns="urn:mailsetup:client:1" id="toy" name="Toy" platforms="windows" password="keeps">
<detect><program glob="{AppData}/Toy" source="D"/></detect><running programs="toy.exe" source="D"/>
<by-hand shows="Toy 1">
)" + inside +
            "\n</by-hand>\n</client>\n",
        QStringLiteral("toy.xml"));
}

constexpr int firstLine = 4; // where 'inside' begins

Expected<XmlText> ourPart(const QString &name)
{
    QFile file(QStringLiteral(MAILSETUP_SOURCE_DIR "/profiles/clients/parts/%1.xml").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::ProfileInvalid, name);
    return XmlText(file.readAll());
}

} // namespace

void tst_StepsReader::readsStepsAndDrawings()
{
    const auto profile = readByHand(R"(<step>
  <text>Choose {1}
    and as {2} type {smtp.user}.</text>
  <drawing title="Options">
    <menus><menu label="Tools" open="yes"><item label="Options..." chosen="yes"/></menu></menus>
    <row>
      <list><item label="Sending" level="1" number="1"/></list>
      <stack>
        <field label="Name:" value="{smtp.user}" number="2"/>
        <field label="Password:" value="x" secret="yes"/>
        <check label="Sign in" on="yes" when="starttls tls"/>
        <radio label="Never"/>
        <choice label="Port:" value="{smtp.port}" when="port"/>
        <note label="Words"/>
        <group label="More"><button label="Help"/></group>
      </stack>
    </row>
    <tabs><tab label="Mail" chosen="yes"><note label="On the tab"/></tab><tab label="News"/></tabs>
    <buttons><button label="OK"/></buttons>
  </drawing>
</step>
<step when="port"><text>Without a drawing.</text></step>)");
    QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
    const HandSteps &byHand = profile->byHand.first();
    QCOMPARE(byHand.shows, QStringLiteral("Toy 1"));
    QCOMPARE(byHand.steps.size(), 2);
    QCOMPARE(byHand.steps[0].text, QStringLiteral("Choose {1} and as {2} type {smtp.user}."));
    QVERIFY(byHand.steps[0].when.isEmpty() && !byHand.steps[1].drawing);
    QCOMPARE(byHand.steps[1].when, QList{HandCondition::Port});

    const Drawing &drawing = *byHand.steps[0].drawing;
    QCOMPARE(drawing.title, QStringLiteral("Options"));
    QList<ControlKind> kinds;
    for (const Control &control : drawing.controls)
        kinds.append(control.kind);
    QVERIFY((kinds == QList{ControlKind::Menus, ControlKind::Row, ControlKind::Tabs, ControlKind::Buttons}));
    const Control &menu = drawing.controls[0].children[0];
    QVERIFY(menu.isOn && menu.children[0].isOn && menu.label == u"Tools");
    const Control &item = drawing.controls[1].children[0].children[0];
    QVERIFY(item.kind == ControlKind::Item && item.level == 1 && item.number == 1 && !item.isOn);
    const QList<Control> &stack = drawing.controls[1].children[1].children;
    QCOMPARE(stack.size(), 7);
    QVERIFY(stack[0].kind == ControlKind::Field && stack[0].value == u"{smtp.user}" && !stack[0].isSecret);
    QVERIFY(stack[1].isSecret);
    QVERIFY(stack[2].isOn && (stack[2].when == QList{HandCondition::StartTls, HandCondition::Tls}));
    QVERIFY(stack[3].kind == ControlKind::Radio && !stack[3].isOn);
    QVERIFY(stack[6].kind == ControlKind::Group && stack[6].children.size() == 1);
    QVERIFY(drawing.controls[2].children[0].isOn && !drawing.controls[2].children[1].isOn);
}

void tst_StepsReader::needsNoPlace()
{
    const auto profile = readByHand("<step><text>Do it.</text></step>");
    QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
    QVERIFY(profile->places.isEmpty());
}

void tst_StepsReader::everyStepOfOursCanBeFollowed_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(MAILSETUP_SOURCE_DIR "/profiles/clients"));
    const QStringList names = folder.entryList({QStringLiteral("*.xml")}, QDir::Files);
    QVERIFY(names.size() >= 5);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

// Each program's steps name the server, the user name and a drawing to touch.
void tst_StepsReader::everyStepOfOursCanBeFollowed()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto profile = readClientProfile(file.readAll(), path, ourPart);
    QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
    for (const HandSteps &byHand : profile->byHand) {
        QString all;
        int drawings = 0;
        for (const HandStep &step : byHand.steps) {
            all += step.text;
            drawings += step.drawing ? 1 : 0;
        }
        QVERIFY(all.contains(QStringLiteral("{smtp.server}")) && all.contains(QStringLiteral("{smtp.user}")));
        // Where the program itself is not drawn, one picture of what to type.
        QVERIFY(drawings >= (byHand.shows.isEmpty() ? 1 : 3));
    }
}

void tst_StepsReader::refuses_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<int>("line"); // within 'inside'
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const char *inside, const char *says, int line = 1) {
        QTest::newRow(title) << QByteArray(inside) << line << QString::fromUtf8(says);
    };
    row("no step", "", "needs a <step>", 0);
    row("unknown element", "<steps/>", "unknown element <steps>");
    row("no text", "<step/>", "needs a <text>");
    row("two texts", "<step><text>a</text>\n<text>b</text></step>", "unknown element <text>", 2);
    row("old attribute", R"(<step figure="a"><text>a</text></step>)", "unknown attribute figure");
    row("unknown variable", "<step><text>{smtp.colour}</text></step>", "{smtp.colour} is not known");
    row("open brace", "<step><text>{smtp.server</text></step>", "{smtp.server is not known");
    row("empty braces", "<step><text>{}</text></step>", "{} is not known");
    row("callout without a drawing", "<step><text>Click {1}.</text></step>", "no control has the number 1");
    row("callout that nobody has",
        R"(<step><text>{2}</text><drawing title="A"><note label="x"/></drawing></step>)",
        "no control has the number 2");
    row("callout that nobody names",
        R"(<step><text>a</text><drawing title="A"><note label="x" number="1"/></drawing></step>)",
        "does not name {1}");
    row("callout twice",
        R"(<step><text>{1}</text><drawing title="A"><note label="x" number="1"/><note label="y" number="1"/></drawing></step>)",
        "stands twice");
    row("callout that depends on the provider",
        R"(<step><text>{1}</text><drawing title="A"><group label="g" when="tls"><note label="x" number="1"/></group></drawing></step>)",
        "cannot depend");
    row("no number",
        R"(<step><text>a</text><drawing title="A"><note label="x" number="one"/></drawing></step>)",
        "1 to 9");
    row("number without an end",
        R"(<step><text>a</text><drawing title="A"><note label="x" number="10"/></drawing></step>)", "1 to 9");
    row("callout in a value",
        R"(<step><text>a</text><drawing title="A"><field label="x" value="{1}"/></drawing></step>)",
        "belongs into the text");
    row("drawing without title", "<step><text>a</text><drawing/></step>", "attribute title");
    row("two drawings", R"(<step><text>a</text><drawing title="A"/><drawing title="B"/></step>)",
        "unknown element <drawing>");
    row("no label", R"(<step><text>a</text><drawing title="A"><check/></drawing></step>)", "attribute label");
    row("item outside a list", R"(<step><text>a</text><drawing title="A"><item label="x"/></drawing></step>)",
        "unknown element <item>");
    row("menus on a tab",
        R"(<step><text>a</text><drawing title="A"><stack><menus/></stack></drawing></step>)",
        "unknown element <menus>");
    row("word of another element",
        R"(<step><text>a</text><drawing title="A"><check label="x" chosen="yes"/></drawing></step>)",
        "unknown attribute chosen");
    row("unknown condition", R"(<step when="ssl"><text>a</text></step>)", "when=\"ssl\"");
}

void tst_StepsReader::refuses()
{
    QFETCH(const QByteArray, inside);
    QFETCH(const int, line);
    QFETCH(const QString, says);
    const auto profile = readByHand(inside);
    QVERIFY(!profile.hasValue());
    const QString &detail = profile.error().detail;
    QVERIFY2(detail.startsWith(QStringLiteral("toy.xml:%1: ").arg(firstLine + line - 1)), qPrintable(detail));
    QVERIFY2(detail.contains(says), qPrintable(detail));
}

QTEST_GUILESS_MAIN(tst_StepsReader)
#include "tst_StepsReader.moc"
