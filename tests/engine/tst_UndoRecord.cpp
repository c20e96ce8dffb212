// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/UndoRecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mailsetup;

class tst_UndoRecord : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
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
    QTest::newRow("unknown format") << with("\"format\":4", "\"format\":5");
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
