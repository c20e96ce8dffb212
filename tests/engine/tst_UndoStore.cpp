// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FailingFiles.h"

#include "engine/UndoStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsetup;

class tst_UndoStore : public QObject
{
    Q_OBJECT

private slots:
    void nothingButARunNameIsLoaded_data();
    void nothingButARunNameIsLoaded();
    void otherFilesAreNoRuns();
    void theNewestInAStateIsFound_data();
    void theNewestInAStateIsFound();
    void aDamagedOneIsNotPassedOver_data();
    void aDamagedOneIsNotPassedOver();
    void theStateIsSavedWhateverStoodThere_data();
    void theStateIsSavedWhateverStoodThere();
    void aDiskThatFailsIsTold();
};

namespace {

const QString first = QStringLiteral("20261124T101500Z-7f3a");
const QString second = QStringLiteral("20261124T101501Z-0000");

UndoRecord sample(const QString &run, RunState state)
{
    UndoRecord record;
    record.run = run;
    record.state = state;
    record.provider = QStringLiteral("pmtnet.net");
    return record;
}

struct Fixture {
    Fixture()
        : folder(temporary.filePath(QStringLiteral("runs")))
        , store(files, folder)
    {}

    QString pathOf(const QString &run) const { return folder + u'/' + run + QStringLiteral(".json"); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir temporary;
    QString folder;
    FailingFiles files;
    UndoStore store;
};

} // namespace

Q_DECLARE_METATYPE(mailsetup::RunState)

void tst_UndoStore::nothingButARunNameIsLoaded_data()
{
    QTest::addColumn<QString>("run");
    QTest::newRow("empty") << QString();
    QTest::newRow("not there") << second;
    QTest::newRow("a way out of the folder") << QStringLiteral("../") + first;
    QTest::newRow("a path") << QStringLiteral("/etc/passwd");
    QTest::newRow("more behind it") << first + QStringLiteral(".json");
    QTest::newRow("a line end behind it") << first + u'\n';
    QTest::newRow("a null behind it") << first + QChar(u'\0');
    QTest::newRow("capital digits") << first.toUpper();
}

void tst_UndoStore::nothingButARunNameIsLoaded()
{
    QFETCH(const QString, run);
    Fixture fixture;
    QVERIFY(fixture.store.save(sample(first, RunState::Done)));
    QVERIFY(fixture.store.load(first).value() == sample(first, RunState::Done));
    const auto record = fixture.store.load(run);
    QVERIFY(!record);
    QCOMPARE(record.error().code, ErrorCode::NoSuchRun);
}

void tst_UndoStore::otherFilesAreNoRuns()
{
    Fixture fixture;
    QVERIFY(fixture.store.runs().isEmpty());
    QVERIFY(fixture.store.newest({RunState::Done}).value() == UndoRecord());
    QVERIFY(fixture.store.save(sample(second, RunState::Done)));
    QVERIFY(fixture.store.save(sample(first, RunState::Done)));
    for (const char *name : {"notes.txt", "20261124T101502Z-7f3a", "20261124T101502Z-7f3a.json.bak",
                             "20261124T101502Z-7f3.json", ".json"})
        fixture.put(QString::fromLatin1(name), "x");
    QCOMPARE(fixture.store.runs(), (QStringList{first, second}));
    QVERIFY(fixture.store.remove(second));
    QCOMPARE(fixture.store.runs(), QStringList{first});
}

void tst_UndoStore::theNewestInAStateIsFound_data()
{
    QTest::addColumn<QList<RunState>>("states");
    QTest::addColumn<QString>("run");
    using States = QList<RunState>;
    QTest::newRow("the last") << States{RunState::Undone} << second;
    QTest::newRow("the one before") << States{RunState::Done} << first;
    QTest::newRow("either") << States{RunState::Done, RunState::Undone} << second;
    QTest::newRow("none") << States{RunState::Prepared, RunState::Undoing} << QString();
}

void tst_UndoStore::theNewestInAStateIsFound()
{
    QFETCH(const QList<RunState>, states);
    Fixture fixture;
    QVERIFY(fixture.store.save(sample(first, RunState::Done)));
    QVERIFY(fixture.store.save(sample(second, RunState::Undone)));
    QTEST(fixture.store.newest(states).value().run, "run");
    // The same from a record that does not end as ours do.
    QFile file(fixture.pathOf(second));
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write("\n"), 1);
    file.close();
    QTEST(fixture.store.newest(states).value().run, "run");
}

void tst_UndoStore::aDamagedOneIsNotPassedOver_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(500, '\0');
    QTest::newRow("cut off") << toJson(sample(second, RunState::Done)).chopped(20);
    QTest::newRow("only its end") << toJson(sample(second, RunState::Done)).right(60);
}

// It may be the one that is looked for.
void tst_UndoStore::aDamagedOneIsNotPassedOver()
{
    QFETCH(const QByteArray, bytes);
    Fixture fixture;
    QVERIFY(fixture.store.save(sample(first, RunState::Done)));
    fixture.put(second + QStringLiteral(".json"), bytes);
    for (const auto &record : {fixture.store.newest({RunState::Done}), fixture.store.load(second)}) {
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::UndoRecordDamaged);
        QVERIFY2(record.error().detail.contains(second), qPrintable(record.error().detail));
    }
}

void tst_UndoStore::theStateIsSavedWhateverStoodThere_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("the record") << toJson(sample(first, RunState::Prepared));
    QTest::newRow("another version of it") << toJson(sample(first, RunState::Prepared)) + '\n';
}

void tst_UndoStore::theStateIsSavedWhateverStoodThere()
{
    QFETCH(const QByteArray, before);
    Fixture fixture;
    if (!before.isEmpty())
        fixture.put(first + QStringLiteral(".json"), before);
    const UndoRecord record = sample(first, RunState::Undoing);
    QVERIFY(fixture.store.saveState(record));
    QVERIFY(fixture.store.load(first).value() == record);
}

void tst_UndoStore::aDiskThatFailsIsTold()
{
    Fixture fixture;
    const UndoRecord record = sample(first, RunState::Prepared);
    fixture.files.failAt(FileOperation::WritePrivate, 1);
    const auto saved = fixture.store.save(record);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::UndoRecordUnwritable);
    fixture.files.heal();
    QVERIFY(fixture.store.save(record));
    fixture.files.heal();
    fixture.files.failAt(FileOperation::Read, 1, FailingFiles::Failing::FromThenOn);
    const auto loaded = fixture.store.load(first);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::UndoRecordDamaged);
}

QTEST_GUILESS_MAIN(tst_UndoStore)
#include "tst_UndoStore.moc"
