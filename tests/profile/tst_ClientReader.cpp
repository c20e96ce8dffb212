// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/ClientReader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace mailsetup;

// The profile language: what a file says is what the profile holds, and each kind of fault is refused with
// its line. The language's meaning is the engine's and the golden cases' matter.
class tst_ClientReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryProfileOfOurs_data();
    void readsEveryProfileOfOurs();
    void readsWhatIsSaid();
    void readsSources_data();
    void readsSources();
    void readsWays();
    void readsWherePasswordsAreKept();
    void readsLogins_data();
    void readsLogins();
    void readsStores_data();
    void readsStores();
    void readsTemplates();
    void choosesStepsByVersion();
    void includesParts_data();
    void includesParts();
    void refuses_data();
    void refuses();
};

namespace {

// A small whole profile. Lines count from 1; the tests replace one of them.
QByteArrayList smallProfile()
{
    return QByteArray(
               R"xml(<client xmlns="urn:mailsetup:client:1" id="toy-1" name="Toy Mail" platforms="windows unix" password="keeps">
  <source id="DOC">the manual</source>
  <detect>
    <program registry="HKLM\Software\Toy" value-name="Version" version="^([0-9.]+)" source="DOC"/>
    <settings glob="{AppData}/Toy/*.ini" source="DOC"/>
  </detect>
  <running programs="toy.exe toy" source="DOC"/>
  <place store="ini" encoding="windows-1252">
    <find path="{file}" overridden-by="{file}.site">
      <route><each var="file" glob="{AppData}/Toy/*.ini"/></route>
    </find>
    <lock path="{file.folder}/lock" held="fcntl" source="DOC"/>
    <accounts id="{name}" group="{name}" label="Toy {name}">
      <each var="name" sections="Account *"/>
      <skip var="name" is="Account 0"/>
      <setting name="address" key="Mail" source="DOC"/>
      <setting name="smtp.server" key="Server" source="DOC"/>
      <setting name="smtp.auth" key="Auth" type="integer" absent="off" source="DOC"><map from="0" to="off"/><map from="1" to="own"/></setting>
      <setting name="smtp.user" key="User" like="Mail|Server" source="DOC"/>
      <way id="all" why="because">
        <write setting="smtp.server"/>
      </way>
    </accounts>
  </place>
  <by-hand shows="Toy Mail 1">
    <step><text>Open it.</text></step>
  </by-hand>
</client>
)xml")
        .split('\n');
}

Expected<ClientProfile> readWithLine(int line, const QByteArray &text)
{
    QByteArrayList lines = smallProfile();
    lines[line - 1] = text;
    return readClientProfile(lines.join('\n'), QStringLiteral("toy.xml"));
}

TextTemplate constant(const char *text)
{
    return {TextPart{text, -1}};
}

Expected<XmlText> ourPart(const QString &name)
{
    QFile file(QStringLiteral(MAILSETUP_SOURCE_DIR "/profiles/clients/parts/%1.xml").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::ProfileInvalid, name);
    return XmlText(file.readAll());
}

} // namespace

void tst_ClientReader::readsEveryProfileOfOurs_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(MAILSETUP_SOURCE_DIR "/profiles/clients"));
    const QStringList names = folder.entryList({QStringLiteral("*.xml")}, QDir::Files);
    QVERIFY(names.size() >= 5);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_ClientReader::readsEveryProfileOfOurs()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto profile = readClientProfile(file.readAll(), path, ourPart);
    QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
    QCOMPARE(profile->id + QStringLiteral(".xml"), QFileInfo(path).fileName());
}

void tst_ClientReader::readsWhatIsSaid()
{
    const auto profile = readClientProfile(smallProfile().join('\n'), QStringLiteral("toy.xml"));
    QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
    QCOMPARE(profile->id, QStringLiteral("toy-1"));
    QCOMPARE(profile->name, QStringLiteral("Toy Mail"));
    QCOMPARE(profile->file, QStringLiteral("toy.xml"));
    QCOMPARE(profile->passwordNote, QStringLiteral("keeps"));
    QVERIFY((profile->platforms == QList{PlatformWord::Windows, PlatformWord::Unix}));
    QCOMPARE(profile->programs, QStringList({QStringLiteral("toy.exe"), QStringLiteral("toy")}));
    QCOMPARE(profile->byHand[0].shows, QStringLiteral("Toy Mail 1"));
    QCOMPARE(profile->byHand[0].steps.size(), 1);
    QCOMPARE(profile->byHand[0].steps[0].text, QStringLiteral("Open it."));
    QCOMPARE(profile->evidence.size(), 2);
    QVERIFY(profile->evidence[0].kind == EvidenceKind::Program &&
            profile->evidence[1].kind == EvidenceKind::Settings);
    QCOMPARE(profile->evidence[0].versionPattern, QStringLiteral("^([0-9.]+)"));
    QVERIFY(profile->evidence[0].source.name == constant("Version"));

    QCOMPARE(profile->places.size(), 1);
    const Place &place = profile->places[0];
    QVERIFY(place.store == StoreWord::Ini && place.encoding == EncodingWord::Windows1252);
    QCOMPARE(place.routes.size(), 1);
    QCOMPARE(place.locks.size(), 1);
    QVERIFY(place.locks[0].kind == LockWord::FcntlLocked);
    QCOMPARE(place.overriddenBy.size(), 2);
    const AccountRule &accounts = place.accounts;
    QCOMPARE(accounts.steps.size(), 2);
    QVERIFY(accounts.steps[0].kind == StepKind::Each && accounts.steps[1].kind == StepKind::Skip);
    QCOMPARE(accounts.settings.size(), 4);
    QVERIFY(accounts.settings[2].type == LiteralType::Integer &&
            accounts.settings[2].absent == constant("off"));
    QCOMPARE(accounts.settings[2].sources[0].maps.size(), 2);
    QCOMPARE(accounts.settings[3].like, QStringList({QStringLiteral("Mail"), QStringLiteral("Server")}));
    QCOMPARE(accounts.settings[3].provenance, QStringLiteral("DOC"));
    QCOMPARE(accounts.ways.size(), 1);
    QCOMPARE(accounts.ways[0].why, QStringLiteral("because"));
}

void tst_ClientReader::readsSources_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *title, const char *source, SourceKind kind) {
        QTest::newRow(title) << QByteArray(source) << static_cast<int>(kind);
    };
    row("value", R"(value="x")", SourceKind::Value);
    row("key", R"(key="A" group="{name}" type="integer" inherit="no")", SourceKind::Key);
    row("registry", R"(registry="HKCU\A" value-name="B")", SourceKind::Registry);
    row("ini", R"(ini="{AppData}\x.ini" group="A" entry="B")", SourceKind::IniFile);
    row("glob", R"(glob="{AppData}\*.ini")", SourceKind::Glob);
    row("subkeys", R"(subkeys="HKCU\A")", SourceKind::Subkeys);
    row("sections", R"(sections="A*")", SourceKind::Sections);
    row("list", R"(list="A" group="B")", SourceKind::List);
    row("numbered", R"(numbered="A" group="B")", SourceKind::Numbered);
    row("nsreg", R"(nsreg="{AppData}\r.dat" group="A" entry="B")", SourceKind::NsRegistry);
}

void tst_ClientReader::readsSources()
{
    QFETCH(const QByteArray, source);
    QFETCH(const int, kind);
    const auto profile = readWithLine(
        15, "<let var=\"x\" " + source +
                " cut=\"before-last @\"><map from=\"1 2\" to=\"{name}\"/><or value=\"y\"/></let>");
    QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
    const Step &step = profile->places[0].accounts.steps[1];
    QCOMPARE(step.sources.size(), 2);
    QCOMPARE(static_cast<int>(step.sources[0].kind), kind);
    QVERIFY(step.sources[0].cut == Cut::BeforeLast);
    QCOMPARE(step.sources[0].cutAt, QStringLiteral("@"));
    QCOMPARE(step.sources[0].maps.size(), 1);
    QCOMPARE(step.sources[0].maps[0].from, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    QVERIFY(step.sources[1].kind == SourceKind::Value && step.sources[1].maps.isEmpty());
}

void tst_ClientReader::readsWays()
{
    const auto profile = readWithLine(21, R"(
        <when var="name" is-not="A B" empty="no"/>
        <write setting="smtp.auth" meaning="incoming"/>
        <write key="K" group="G" type="boolean" value="true" absent="false" like="Mail" of="smtp.auth"/>
        <remove key="K"/>
        <append key="L" value="{name}"/>
        <number key="N" group="G" value="{name}"/>
        <new var="fresh" name="relay{n}" used="relay{n}." plain-first="yes" single="yes"/>
        <let var="later" key="K"/>
        <others key="K" value="0" own="1" absent="0"/>
        <refuse reason="not-supported"/>)");
    QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
    const Way &way = profile->places[0].accounts.ways[0];
    QCOMPARE(way.conditions.size(), 1);
    QVERIFY(way.conditions[0].isEmpty == std::optional(false) && way.conditions[0].isNot.size() == 2);
    QList<WriteKind> kinds;
    for (const Write &write : way.writes)
        kinds.append(write.kind);
    QVERIFY((kinds == QList{WriteKind::Setting, WriteKind::Key, WriteKind::Remove, WriteKind::Append,
                            WriteKind::Numbered, WriteKind::NewEntry, WriteKind::Let, WriteKind::Others,
                            WriteKind::Refuse}));
    QCOMPARE(way.writes[0].meaning, QStringLiteral("incoming"));
    QVERIFY(way.writes[1].of == std::optional(Setting::SmtpAuth) &&
            way.writes[1].absent == QStringLiteral("false"));
    QVERIFY(way.writes[5].isPlainFirst && way.writes[5].isSingle);
    QVERIFY(way.writes[7].own == constant("1"));
    QCOMPARE(way.writes[8].reason, QStringLiteral("not-supported"));
}

void tst_ClientReader::readsWherePasswordsAreKept()
{
    const auto profile = readWithLine(21, R"(
        <protect key="K" group="G" begins="02"/>
        <protect key="K" salt="{name}"/>
        <remember schema="org.example" called="Of {name}"><attribute name="host" value="{wanted.server}"/></remember>)");
    QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
    const QList<Write> &writes = profile->places[0].accounts.ways[0].writes;
    QCOMPARE(writes.size(), 3);
    QVERIFY(writes[0].kind == WriteKind::Protect && writes[0].setting == Setting::SmtpPassword);
    QCOMPARE(writes[0].key, constant("K"));
    QCOMPARE(writes[0].value, constant("02"));
    QVERIFY(!writes[0].salt);
    QVERIFY(writes[1].kind == WriteKind::Protect && writes[1].salt && writes[1].salt->size() == 1);
    QVERIFY(writes[2].kind == WriteKind::Remember && writes[2].setting == Setting::SmtpPassword);
    QCOMPARE(writes[2].schema, QStringLiteral("org.example"));
    QCOMPARE(writes[2].value.size(), 2);
    QCOMPARE(writes[2].attributes.size(), 1);
    QCOMPARE(writes[2].attributes[0].first, QStringLiteral("host"));
    QCOMPARE(writes[2].attributes[0].second[0].variable, static_cast<int>(FixedVariable::WantedServer));
}

void tst_ClientReader::readsLogins_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<int>("need"); // -1: none
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("ready") << QByteArray("login=\"ready\"") << static_cast<int>(LoginNeed::Ready);
    QTest::newRow("not ready") << QByteArray("login=\"not-ready\"") << static_cast<int>(LoginNeed::NotReady);
    QTest::newRow("same") << QByteArray("login=\"same\"") << static_cast<int>(LoginNeed::Same);
}

void tst_ClientReader::readsLogins()
{
    QFETCH(const QByteArray, attribute);
    QFETCH(const int, need);
    const auto profile = readWithLine(20, "<way id=\"all\" " + attribute + '>');
    QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
    const auto &login = profile->places[0].accounts.ways[0].login;
    QCOMPARE(login ? static_cast<int>(*login) : -1, need);
}

void tst_ClientReader::readsStores_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("store");
    QTest::newRow("ini") << QByteArray("ini") << static_cast<int>(StoreWord::Ini);
    QTest::newRow("key file") << QByteArray("key-file") << static_cast<int>(StoreWord::KeyFile);
    QTest::newRow("plain ini") << QByteArray("plain-ini") << static_cast<int>(StoreWord::PlainIni);
    QTest::newRow("prefs.js") << QByteArray("prefs-js") << static_cast<int>(StoreWord::PrefsJs);
    QTest::newRow("msmtprc") << QByteArray("msmtprc") << static_cast<int>(StoreWord::Msmtprc);
    QTest::newRow("registry") << QByteArray("registry") << static_cast<int>(StoreWord::Registry);
}

void tst_ClientReader::readsStores()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, store);
    const auto profile = readWithLine(8, "<place store=\"" + name + "\">");
    QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
    QCOMPARE(static_cast<int>(profile->places[0].store), store);
}

void tst_ClientReader::readsTemplates()
{
    const auto profile = readWithLine(15, R"(<let var="x" value="a{{b}}{name}{wanted.user}"/>)");
    QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
    const TextTemplate &text = profile->places[0].accounts.steps[1].sources[0].text;
    QCOMPARE(text.size(), 3);
    QCOMPARE(text[0].text, QByteArray("a{b}"));
    QCOMPARE(profile->variables.value(text[1].variable), QStringLiteral("name"));
    QCOMPARE(profile->variables.value(text[2].variable), QStringLiteral("wanted.user"));
}

void tst_ClientReader::choosesStepsByVersion()
{
    const auto profile = readWithLine(25, R"(
        <by-hand shows="Toy Mail 5" versions="4 5"><step><text>Old.</text></step></by-hand>
        <by-hand shows="Toy Mail 1">)");
    QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
    for (const char *version : {"4", "5", "5.0", "5.1.2"})
        QCOMPARE(stepsByHand(*profile, QString::fromLatin1(version)).shows, QStringLiteral("Toy Mail 5"));
    for (const char *version : {"", "6", "45", "6.5"})
        QCOMPARE(stepsByHand(*profile, QString::fromLatin1(version)).shows, QStringLiteral("Toy Mail 1"));
}

void tst_ClientReader::includesParts_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("says"); // empty: it is taken
    const auto row = [](const char *title, const char *part, const char *says) {
        QTest::newRow(title) << QByteArray(part) << QString::fromUtf8(says);
    };
    row("steps",
        R"(<part><source id="X">x</source><let var="x" key="K"/><let var="y" value="{x}{name}"/></part>)",
        "");
    row("none", "", "toy.xml:15: the part a is not there");
    row("not well-formed", "<part>\n<let>", "parts/a.xml:2: ");
    row("a DTD", "<!DOCTYPE part>\n<part/>", "parts/a.xml:1: a DTD");
    row("another root", "<client/>", "parts/a.xml:1: unknown element <client>");
    row("what does not stand there", "<part>\n<running/></part>", "parts/a.xml:2: unknown element <running>");
    row("unknown variable", "<part>\n\n<let var=\"x\" value=\"{z}\"/></part>",
        "parts/a.xml:3: the variable {z}");
    row("unknown attribute", "<part a=\"b\"></part>", "parts/a.xml:1: unknown attribute a");
    row("a part in a part", "<part>\n<include part=\"a\"/></part>", "parts/a.xml:2: the part a is not there");
}

void tst_ClientReader::includesParts()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QString, says);
    QByteArrayList lines = smallProfile();
    lines[14] = R"(<include part="a"/>)";
    const auto profile =
        readClientProfile(lines.join('\n'), QStringLiteral("toy.xml"), [&](const QString &name) {
            return name == u"a" && !part.isEmpty() ? Expected<XmlText>(part)
                                                   : makeError(ErrorCode::ProfileInvalid, name);
        });
    if (says.isEmpty()) {
        QVERIFY2(profile.hasValue(), profile ? "" : qPrintable(profile.error().detail));
        const Route &steps = profile->places[0].accounts.steps;
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps[2].sources[0].text.size(), 2);
        return;
    }
    QVERIFY(!profile);
    QVERIFY2(profile.error().detail.startsWith(says), qPrintable(profile.error().detail));
}

void tst_ClientReader::refuses_data()
{
    QTest::addColumn<int>("replaced");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, int replaced, const char *text, const char *says, int line = 0) {
        QTest::newRow(title) << replaced << QByteArray(text) << (line ? line : replaced)
                             << QString::fromUtf8(says);
    };
    row("not well-formed", 26, "</clients>", "", 26);
    row("DTD", 1,
        "<!DOCTYPE client>\n<client xmlns=\"urn:mailsetup:client:1\" id=\"a\" name=\"A\" platforms=\"unix\" "
        "password=\"keeps\">",
        "DTD");
    row("another root", 1, "<profile>", "", 28);
    row("root without the namespace", 1, R"(<client id="a" name="A" platforms="unix" password="keeps">)",
        "the root must be");
    row("root of another namespace", 1,
        R"(<client xmlns="urn:mailsetup:client:2" id="a" name="A" platforms="unix" password="keeps">)",
        "the root must be");
    row("no id", 1, R"(<client xmlns="urn:mailsetup:client:1" name="A" platforms="unix" password="keeps">)",
        "attribute id");
    row("bad id", 1,
        R"(<client xmlns="urn:mailsetup:client:1" id="A/b" name="A" platforms="unix" password="keeps">)",
        "id must be");
    row("no name", 1, R"(<client xmlns="urn:mailsetup:client:1" id="a" platforms="unix" password="keeps">)",
        "attribute name");
    row("unknown platform", 1,
        R"(<client xmlns="urn:mailsetup:client:1" id="a" name="A" platforms="unix os2" password="keeps">)",
        "platforms");
    row("no platform", 1,
        R"(<client xmlns="urn:mailsetup:client:1" id="a" name="A" platforms="" password="keeps">)",
        "platforms");
    row("unknown password word", 1,
        R"(<client xmlns="urn:mailsetup:client:1" id="a" name="A" platforms="unix" password="maybe">)",
        "password");
    row("unknown attribute", 1,
        R"(<client xmlns="urn:mailsetup:client:1" id="a" name="A" platforms="unix" password="keeps" colour="red">)",
        "unknown attribute colour");
    row("unknown element", 2, "<sources/>", "unknown element <sources>");
    row("steps for some versions only", 25, R"(<by-hand shows="Toy Mail 5" versions="5">)",
        "for all other versions", 1);
    row("steps for some versions behind the others", 24,
        R"(</place><by-hand><step><text>All.</text></step></by-hand>)", "must be the last one", 25);
    row("steps for versions that are not told", 25, R"(<by-hand versions="5">)", "must say what it shows");
    row("child of an element without children", 2, "<source id=\"A\">\n<b/></source>", "unknown element <b>",
        3);
    row("source without id", 2, "<source>x</source>", "attribute id");
    row("evidence without provenance", 5, R"(<settings glob="x"/>)", "attribute source");
    row("evidence without source", 5, R"(<settings source="DOC"/>)", "needs one source");
    row("two sources", 5, R"(<settings glob="x" subkeys="HKCU\x" source="DOC"/>)", "needs one source");
    row("unknown evidence", 5, R"(<sign glob="x" source="DOC"/>)", "unknown element <sign>");
    row("bad version expression", 4, R"(<program glob="x" version="^([0-9" source="DOC"/>)",
        "regular expression");
    row("version expression without a group", 4, R"(<program glob="x" version="^[0-9]+" source="DOC"/>)",
        "group");
    row("running without provenance", 7, R"(<running programs="a"/>)", "attribute source");
    row("no programs", 7, R"(<running programs="" source="DOC"/>)", "<running>", 1);
    row("unknown store", 8, R"(<place store="sqlite">)", "store=\"sqlite\"");
    row("no store", 8, "<place>", "attribute store");
    row("unknown encoding", 8, R"(<place store="ini" encoding="latin-1">)", "encoding=\"latin-1\"");
    row("find without route", 9, R"(<find path="x"/><find path="{file}">)", "<find> needs a <route>");
    row("find without path", 9, "<find>", "attribute path");
    row("each without source", 10, R"(<route><each var="file"/></route>)", "has no source");
    row("each without var", 10, R"(<route><each glob="x"/></route>)", "attribute var");
    row("unknown step", 10, R"(<route><every var="file" glob="x"/></route>)", "unknown element <every>");
    row("unknown variable in a path", 9, R"(<find path="{folder}/x">)", "{folder}");
    row("unknown variable before it is set", 10,
        R"(<route><each var="file" glob="{dir}"/><let var="dir" value="x"/></route>)", "{dir}");
    row("open brace", 10, R"(<route><each var="file" glob="{AppData"/></route>)", "variable");
    row("setting a fixed variable", 10,
        R"(<route><each var="file" glob="x"/><let var="wanted.user" value="x"/></route>)", "cannot be set");
    row("setting a folder", 10, R"(<route><each var="file" glob="x"/><let var="AppData" value="x"/></route>)",
        "cannot be set");
    row("lock without provenance", 12, R"(<lock path="x" held="open"/>)", "attribute source");
    row("unknown lock", 12, R"(<lock path="x" held="flock" source="DOC"/>)", "held=\"flock\"");
    row("accounts without id", 13, "<accounts>", "attribute id");
    row("accounts with an unknown variable", 13, R"(<accounts id="{nobody}">)", "{nobody}");
    row("bad cut", 14, R"(<each var="name" sections="A*" cut="half"/>)", "cut=\"half\"");
    row("cut without what", 14, R"(<each var="name" sections="A*" cut="before-last"/>)",
        "cut=\"before-last\"");
    row("cut of word nothing", 14, R"(<each var="name" sections="A*" cut="word 0"/>)", "cut=\"word 0\"");
    row("unknown child of a source", 14, R"(<each var="name" sections="A*"><maps to="x"/></each>)",
        "unknown element <maps>");
    row("skip by an unknown variable", 15, R"(<skip var="nobody" is="x"/>)", "nobody");
    row("skip without condition", 15, R"(<skip var="name"/>)", "needs is, is-not, empty or unlike");
    row("skip unlike an unknown variable", 15, R"(<skip var="name" unlike="nobody"/>)", "nobody");
    row("neither yes nor no", 15, R"(<skip var="name" empty="maybe"/>)", "empty=\"maybe\"");
    row("attribute of another source", 15, R"(<let var="x" value="a" entry="b"/>)",
        "unknown attribute entry");
    row("missing setting", 16, "", "the setting address is missing", 13);
    row("setting twice", 16,
        "<setting name=\"address\" key=\"A\" source=\"D\"/><setting name=\"address\" key=\"B\" "
        "source=\"D\"/>",
        "twice", 13);
    row("unknown setting", 16, R"(<setting name="smtp.colour" key="A" source="DOC"/>)",
        "unknown setting smtp.colour");
    row("setting without provenance", 16, R"(<setting name="address" key="A"/>)", "attribute source");
    row("setting without source", 16, R"(<setting name="address" source="DOC"/>)", "has no source");
    row("unknown type", 16, R"(<setting name="address" key="A" type="date" source="DOC"/>)", "type=\"date\"");
    row("map to no word of ours", 18,
        R"(<setting name="smtp.auth" key="A" source="DOC"><map from="0" to="of"/></setting>)", "of");
    row("absent is no word of ours", 18, R"(<setting name="smtp.auth" key="A" absent="none" source="DOC"/>)",
        "none");
    row("way without id", 20, "<way>", "attribute id");
    row("way that writes nothing", 21, "", "writes nothing", 20);
    row("unknown condition of a way", 20, R"(<way id="all" entry="mine">)", "entry=\"mine\"");
    row("unknown login", 20, R"(<way id="all" login="soon">)", "login=\"soon\"");
    row("unknown write", 21, "<erase key=\"A\"/>", "unknown element <erase>");
    row("write of an unknown setting", 21, R"(<write setting="smtp.colour"/>)",
        "unknown setting smtp.colour");
    row("write without value", 21, R"(<write key="A"/>)", "attribute value");
    row("write of no word of ours", 21, R"(<write setting="smtp.auth" meaning="sometimes"/>)", "sometimes");
    row("unknown reason", 21, R"(<refuse reason="mood"/>)", "unknown reason mood");
    row("protect without its beginning", 21, R"(<protect key="A"/>)", "attribute begins");
    row("remember without attributes", 21, R"(<remember schema="A" called="B"/>)", "nothing finds");
    row("remember with another element", 21,
        R"(<remember schema="A" called="B"><key name="C" value="D"/></remember>)", "unknown element <key>");
    row("new without used", 21, R"(<new var="x" name="a{n}"/>)", "attribute used");
    row("unknown element in steps", 26, "<note>x</note>", "unknown element <note>");
}

void tst_ClientReader::refuses()
{
    QFETCH(const int, replaced);
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    QFETCH(const QString, says);
    const auto profile = readWithLine(replaced, text);
    QVERIFY(!profile.hasValue());
    QCOMPARE(word(profile.error().code), word(ErrorCode::ProfileInvalid));
    const QString &detail = profile.error().detail;
    QVERIFY2(detail.startsWith(QStringLiteral("toy.xml:%1: ").arg(line)), qPrintable(detail));
    QVERIFY2(detail.contains(says), qPrintable(detail));
}

QTEST_GUILESS_MAIN(tst_ClientReader)
#include "tst_ClientReader.moc"
