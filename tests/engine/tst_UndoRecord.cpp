// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/UndoRecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace mailsetup;

class tst_UndoRecord : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void everyMemberComesBack_data();
    void everyMemberComesBack();
    void aDamagedOneIsRefused_data();
    void aDamagedOneIsRefused();
    void everyMissingOrWrongMemberIsNoticed();
    void theStateIsReadFromTheEnd_data();
    void theStateIsReadFromTheEnd();
};

namespace {

const QString name = QStringLiteral("runs/20261124T101500Z-7f3a.json");

UndoRecord sample(RunState state = RunState::Done)
{
    Change change{QStringLiteral("/home/x/Eudora.ini"),
                  "Persona-\xC4nne",
                  "POPAccount",
                  QByteArray("a\0b\xff", 4),
                  std::nullopt,
                  QStringLiteral("smtp.user"),
                  QStringLiteral("[Persona-Änne]POPAccount"),
                  std::nullopt,
                  QString()};
    UndoFile file{change.store,
                  QStringLiteral("/home/x"),
                  true,
                  StoreFormat::RegFile,
                  TextEncoding::Windows1252,
                  10,
                  12,
                  {{3, QByteArray(), QByteArray("\r\n\0", 3)}, {7, "old", "newer"}},
                  {QStringLiteral("eudora.exe")},
                  {{LockWord::PidLink, QStringLiteral("/home/x/lock")}}};
    UndoAccount account;
    account.account.id = QStringLiteral("eudora:Änne");
    account.account.label = QStringLiteral("Änne \"\\\n");
    account.account.address = QStringLiteral("ann@pmtnet.net");
    account.account.scope = Scope::Unknown;
    account.clientId = QStringLiteral("eudora");
    account.clientName = QStringLiteral("Eudora");
    account.clientVersion = QStringLiteral("6.0");
    account.where = change.store;
    account.changes = {change};
    return {QStringLiteral("20261124T101500Z-7f3a"), state, QStringLiteral("pmtnet.net"), {file}, {account}};
}

} // namespace

using Alteration = std::function<void(UndoRecord &)>;
Q_DECLARE_METATYPE(Alteration)
Q_DECLARE_METATYPE(mailsetup::RunState)

void tst_UndoRecord::comesBackAsItWas_data()
{
    QTest::addColumn<RunState>("state");
    QTest::newRow("prepared") << RunState::Prepared;
    QTest::newRow("done") << RunState::Done;
    QTest::newRow("undoing") << RunState::Undoing;
    QTest::newRow("undone") << RunState::Undone;
}

void tst_UndoRecord::comesBackAsItWas()
{
    QFETCH(RunState, state);
    const auto back = undoRecordFromJson(toJson(sample(state)), name);
    QVERIFY(back);
    QVERIFY(*back == sample(state));
    QVERIFY(*undoRecordFromJson(toJson(UndoRecord()), name) == UndoRecord());
}

void tst_UndoRecord::everyMemberComesBack_data()
{
    QTest::addColumn<Alteration>("alter");
    const auto row = [](const char *name, const Alteration &alter) { QTest::newRow(name) << alter; };
    const QString other = QStringLiteral("another");
    row("run", [=](auto &r) { r.run = other; });
    row("provider", [=](auto &r) { r.provider = other; });
    row("no files", [](auto &r) { r.files.clear(); });
    row("no accounts", [](auto &r) { r.accounts.clear(); });
    row("path", [=](auto &r) { r.files[0].path = other; });
    row("machine", [=](auto &r) { r.files[0].machineRoot = other; });
    row("hive", [](auto &r) { r.files[0].isHive = false; });
    row("format", [](auto &r) { r.files[0].format = StoreFormat::KeyFile; });
    row("encoding", [](auto &r) { r.files[0].encoding = TextEncoding::Utf8; });
    row("size before", [](auto &r) { r.files[0].sizeBefore = maximumSettingsSize; });
    row("size after", [](auto &r) { r.files[0].sizeAfter = 2 * maximumSettingsSize; });
    row("offset", [](auto &r) { r.files[0].edits[1].offset = 2 * maximumSettingsSize; });
    row("bytes before", [](auto &r) { r.files[0].edits[1].before = "o"; });
    row("bytes after", [](auto &r) { r.files[0].edits[1].after.clear(); });
    row("programs", [=](auto &r) { r.files[0].programs.append(other); });
    row("lock", [](auto &r) { r.files[0].locks[0].kind = LockWord::FcntlLocked; });
    row("path of the lock", [=](auto &r) { r.files[0].locks[0].path = other; });
    row("id", [=](auto &r) { r.accounts[0].account.id = other; });
    row("label", [=](auto &r) { r.accounts[0].account.label = other; });
    row("address", [=](auto &r) { r.accounts[0].account.address = other; });
    row("scope", [](auto &r) { r.accounts[0].account.scope = Scope::Other; });
    row("program", [=](auto &r) { r.accounts[0].clientId = other; });
    row("name of the program", [=](auto &r) { r.accounts[0].clientName = other; });
    row("version", [=](auto &r) { r.accounts[0].clientVersion = other; });
    row("where", [=](auto &r) { r.accounts[0].where = other; });
    row("value before", [](auto &r) { r.accounts[0].changes[0].literalBefore = QByteArray(); });
    row("value after", [](auto &r) { r.accounts[0].changes[0].literalAfter = QByteArray(); });
    row("no value before", [](auto &r) { r.accounts[0].changes[0].literalBefore.reset(); });
    row("text before", [](auto &r) { r.accounts[0].changes[0].before = QString(); });
    row("text after", [](auto &r) { r.accounts[0].changes[0].after.reset(); });
}

// An empty text and an absent one are two things, and so are all members.
void tst_UndoRecord::everyMemberComesBack()
{
    QFETCH(Alteration, alter);
    UndoRecord record = sample();
    alter(record);
    QVERIFY(record != sample());
    const auto back = undoRecordFromJson(toJson(record), name);
    QVERIFY(back);
    QVERIFY(*back == record);
}

void tst_UndoRecord::aDamagedOneIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = toJson(sample());
    const auto with = [&](const char *old, const char *now) { return QByteArray(good).replace(old, now); };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only zeros") << QByteArray(200, '\0');
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("last brace missing") << good.left(good.size() - 1);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("later version") << with("\"version\":1", "\"version\":2");
    QTest::newRow("version as text") << with("\"version\":1", "\"version\":\"1\"");
    QTest::newRow("unknown state") << with("\"done\"", "\"dome\"");
    QTest::newRow("no base64") << with("\"before\":\"b2xk\"", "\"before\":\"b2x*\"");
    QTest::newRow("edit without bytes") << with("\"before\":\"b2xk\"", "\"before\":null");
    QTest::newRow("negative offset") << with("\"offset\":7", "\"offset\":-7");
    QTest::newRow("huge offset") << with("\"offset\":7", "\"offset\":1e18");
    QTest::newRow("unknown format") << with("\"format\":4", "\"format\":99");
    QTest::newRow("unknown lock") << with("\"kind\":2", "\"kind\":3");
    QTest::newRow("program that is no text") << with("[\"eudora.exe\"]", "[7]");
}

void tst_UndoRecord::aDamagedOneIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(json != toJson(sample()));
    const auto record = undoRecordFromJson(json, name);
    QVERIFY(!record);
    QCOMPARE(record.error().code, ErrorCode::UndoRecordDamaged);
    QVERIFY(record.error().detail.contains(name));
}

void tst_UndoRecord::everyMissingOrWrongMemberIsNoticed()
{
    const QJsonObject whole = QJsonDocument::fromJson(toJson(sample())).object();
    const auto refused = [](const QJsonObject &object) {
        return !undoRecordFromJson(QJsonDocument(object).toJson(), name);
    };
    QVERIFY(!refused(whole));
    // The record itself, the first file, and the first account with its first change.
    const auto inArray = [&](const QString &list, const QJsonObject &item) {
        QJsonObject changed = whole;
        changed.insert(list, QJsonArray{item});
        return changed;
    };
    const auto check = [&](const QJsonObject &part,
                           const std::function<QJsonObject(const QJsonObject &)> &put) {
        for (const QString &key : part.keys()) {
            QJsonObject missing = part;
            missing.remove(key);
            QVERIFY2(refused(put(missing)), qPrintable(key + QStringLiteral(" is missing")));
            QJsonObject wrong = part;
            wrong.insert(key, QJsonObject());
            QVERIFY2(refused(put(wrong)), qPrintable(key + QStringLiteral(" is an object")));
        }
    };
    check(whole, [](const QJsonObject &part) { return part; });
    const QString files = QStringLiteral("files");
    const QString accounts = QStringLiteral("accounts");
    check(whole.value(files)[0].toObject(), [&](const QJsonObject &part) { return inArray(files, part); });
    const QJsonObject account = whole.value(accounts)[0].toObject();
    check(account, [&](const QJsonObject &part) { return inArray(accounts, part); });
    check(account.value(QStringLiteral("changes"))[0].toObject(), [&](const QJsonObject &part) {
        QJsonObject changed = account;
        changed.insert(QStringLiteral("changes"), QJsonArray{part});
        return inArray(accounts, changed);
    });
}

void tst_UndoRecord::theStateIsReadFromTheEnd_data()
{
    comesBackAsItWas_data();
}

void tst_UndoRecord::theStateIsReadFromTheEnd()
{
    QFETCH(RunState, state);
    const QByteArray json = toJson(sample(state));
    QCOMPARE(stateOfJson(json), std::optional(state));
    QCOMPARE(stateOfJson(json.left(json.size() - 1)), std::nullopt);
    QCOMPARE(stateOfJson(QByteArray()), std::nullopt);
}

QTEST_GUILESS_MAIN(tst_UndoRecord)
#include "tst_UndoRecord.moc"
