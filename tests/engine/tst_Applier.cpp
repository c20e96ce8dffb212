// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FailingFiles.h"
#include "Surroundings.h"

#include "engine/Applier.h"
#include "engine/Detector.h"
#include "engine/Planner.h"
#include "platform/WinePrefix.h"
#include "session/ProfileLibrary.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsetup;

// The writing rule, with a disk that fails at each of its operations in turn. The samples of practice mode
// are changed: an ini file, a prefs.js and a registry.
class tst_Applier : public QObject
{
    Q_OBJECT

private slots:
    void aRunIsUndoneByteByByte();
    void nothingIsWrittenWhereAllIsRight();
    void aFailureLeavesTheOldBytes_data();
    void aFailureLeavesTheOldBytes();
    void whatCannotBePutBackIsRepaired_data();
    void whatCannotBePutBackIsRepaired();
    void aFailedUndoIsRepaired_data();
    void aFailedUndoIsRepaired();
    void aFileThatChangedSinceThePlanStops_data();
    void aFileThatChangedSinceThePlanStops();
    void aFileThatChangesDuringTheRunIsNotOverwritten();
    void aLinkPutInTheWayIsNotFollowed_data();
    void aLinkPutInTheWayIsNotFollowed();
    void anUndoFindsAFolderThatWasMoved();
    void whatReadsBackDifferentlyIsPutBack_data();
    void whatReadsBackDifferentlyIsPutBack();
    void anInterruptionBetweenFilesPutsBack_data();
    void anInterruptionBetweenFilesPutsBack();
    void aCompleteRunIsFinishedByRepair();
    void undoOfAnUndoneRunWritesNothing();
    void runsAreNamedInTheirOrder();
};

namespace {

using Tree = std::map<QString, QByteArray>;

constexpr int fileCount = 3; // Eudora.ini, prefs.js, user.reg

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(cannot be read)");
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

// Windows makes shortcuts instead, which lead no program anywhere else.
bool canLink()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("link"));
    return QFile::link(folder.path(), link) && QFileInfo(link).isSymbolicLink();
}

// A Wine prefix in a temporary folder, a plan for it, and an Applier.
class Sample
{
public:
    Sample()
        : root(QDir(temporary.path()).canonicalPath() + QStringLiteral("/prefix"))
        , files(std::make_shared<FailingFiles>())
        , store(*files, QDir(temporary.path()).canonicalPath() + QStringLiteral("/runs"))
    {
        const QString from = QStringLiteral(MAILSETUP_SOURCE_DIR "/resources/practice/first");
        QDirIterator samples(from, QDir::Files, QDirIterator::Subdirectories);
        while (samples.hasNext()) {
            const QString path = samples.next();
            writeFile(root + path.mid(from.size()), contentOf(path));
        }
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("USER"), QStringLiteral("practice"));
        machine = std::make_shared<WinePrefix>(root, files, environment);
        provider = loadProvider(QStringLiteral("pmtnet.net")).value();
        profiles = loadClientProfiles({}).value();
        before = tree();
        makePlan();
        files->heal();
    }

    void makePlan(const Choice &choice = {})
    {
        plan = {};
        findings.clear();
        findings.push_back(detect(*machine, profiles, provider));
        makeIdsDistinct(findings);
        plan = planChanges(findings, provider, choice);
    }

    Expected<QString> apply()
    {
        return applier().apply(plan, provider.id, QDateTime::fromSecsSinceEpoch(1796000000, Qt::UTC));
    }
    Expected<UndoResult> undo(const QString &run) { return applier().undo(store.load(run).value()); }
    Expected<UndoResult> repair()
    {
        return applier().repair(store.newest({RunState::Prepared, RunState::Undoing}).value());
    }
    Applier applier()
    {
        return Applier(store,
                       [this](const QString &at) { return at == machine->root() ? machine.get() : nullptr; },
                       {[this](const QString &path) { written.append(path); }, isInterrupted});
    }

    Tree tree() const
    {
        Tree found;
        QDirIterator all(root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            found[path.mid(root.size() + 1)] = contentOf(path);
        }
        return found;
    }

    QString fileNamed(const QString &end) const
    {
        for (const auto &[name, bytes] : before) {
            if (name.endsWith(end))
                return root + u'/' + name;
        }
        return {};
    }

    QTemporaryDir temporary;
    QString root;
    std::shared_ptr<FailingFiles> files;
    UndoStore store;
    std::shared_ptr<WinePrefix> machine;
    Provider provider;
    QList<ClientProfile> profiles;
    std::vector<Findings> findings;
    ChangePlan plan;
    Tree before;
    QStringList written;
    std::function<bool()> isInterrupted;
};

// What the same run makes of the sample when nothing fails.
Tree changedTree()
{
    Sample sample;
    const auto run = sample.apply();
    return run ? sample.tree() : Tree();
}

void addKinds()
{
    QTest::addColumn<FileOperation>("kind");
    QTest::newRow("read") << FileOperation::Read;
    QTest::newRow("replace") << FileOperation::Replace;
    QTest::newRow("write the record") << FileOperation::WritePrivate;
    QTest::newRow("check") << FileOperation::CheckWritable;
}

} // namespace

Q_DECLARE_METATYPE(mailsetup::FileOperation)

void tst_Applier::aRunIsUndoneByteByByte()
{
    Sample sample;
    const auto run = sample.apply();
    QVERIFY2(run, run ? "" : qPrintable(run.error().detail));
    QCOMPARE(sample.written.size(), fileCount);
    QCOMPARE(sample.store.load(*run)->state, RunState::Done);
    const Tree after = sample.tree();
    QVERIFY(after != sample.before);
    QCOMPARE(after.size(), sample.before.size()); // nothing is left beside the files
    const auto result = sample.undo(*run);
    QVERIFY(result);
    QVERIFY(result->changed);
    QVERIFY(result->changedSince.isEmpty());
    QVERIFY(sample.tree() == sample.before);
    QCOMPARE(sample.store.load(*run)->state, RunState::Undone);
}

void tst_Applier::nothingIsWrittenWhereAllIsRight()
{
    Sample sample;
    QVERIFY(sample.apply());
    sample.makePlan();
    sample.files->heal();
    const auto run = sample.apply();
    QVERIFY(run);
    QCOMPARE(*run, QString());
    QCOMPARE(sample.files->count(FileOperation::Replace), 0);
    QCOMPARE(sample.files->count(FileOperation::WritePrivate), 0);
}

void tst_Applier::aFailureLeavesTheOldBytes_data()
{
    addKinds();
}

void tst_Applier::aFailureLeavesTheOldBytes()
{
    QFETCH(FileOperation, kind);
    const Tree after = changedTree();
    int number = 1;
    int refused = 0;
    for (;; ++number) {
        Sample sample;
        sample.files->failAt(kind, number);
        const auto run = sample.apply();
        const bool hasFailed = sample.files->hasFailed();
        sample.files->heal();
        if (run) {
            // It did without what failed: then all is done.
            QVERIFY(sample.tree() == after);
            QCOMPARE(sample.store.load(*run)->state, RunState::Done);
            if (hasFailed)
                continue;
            break;
        }
        ++refused;
        QCOMPARE(exitCode(run.error().code), ExitCode::NotWritten);
        QVERIFY(run.error().detail.contains(QLatin1StringView("fails on demand")));
        QVERIFY2(sample.tree() == sample.before, qPrintable(QStringLiteral("number %1").arg(number)));
        QCOMPARE(sample.store.runs(), QStringList());
        sample.makePlan();
        QVERIFY(sample.apply()); // and the next try succeeds
    }
    QVERIFY(refused >= (kind == FileOperation::WritePrivate ? 2 : fileCount)); // each of them had its turn
}

void tst_Applier::whatCannotBePutBackIsRepaired_data()
{
    addKinds();
}

// From some operation on nothing of that kind works any more: what was written stays, and the repair finds
// it.
void tst_Applier::whatCannotBePutBackIsRepaired()
{
    QFETCH(FileOperation, kind);
    int notPutBack = 0;
    for (int number = 1;; ++number) {
        Sample sample;
        sample.files->failAt(kind, number, FailingFiles::Failing::FromThenOn);
        const auto run = sample.apply();
        if (!sample.files->hasFailed())
            break;
        sample.files->heal();
        if (run) {
            QCOMPARE(sample.store.load(*run)->state, RunState::Done);
            continue;
        }
        if (exitCode(run.error().code) == ExitCode::NotWritten) {
            QVERIFY(sample.tree() == sample.before);
            QCOMPARE(sample.store.runs(), QStringList());
            continue;
        }
        QCOMPARE(run.error().code, ErrorCode::NotPutBack);
        ++notPutBack;
        QCOMPARE(sample.store.runs().size(), 1);
        const auto repaired = sample.repair();
        QVERIFY2(repaired, repaired ? "" : qPrintable(repaired.error().detail));
        QVERIFY(!repaired->isFinished);
        QVERIFY(sample.tree() == sample.before);
        QVERIFY(sample.store.newest({RunState::Prepared, RunState::Undoing})->run.isEmpty());
    }
    // The second and the third file fail, and so does putting back the ones before.
    if (kind == FileOperation::Replace)
        QCOMPARE(notPutBack, fileCount - 1);
}

void tst_Applier::aFailedUndoIsRepaired_data()
{
    addKinds();
    QTest::newRow("remove") << FileOperation::Remove;
}

void tst_Applier::aFailedUndoIsRepaired()
{
    QFETCH(FileOperation, kind);
    const Tree after = changedTree();
    for (const auto failing : {FailingFiles::Failing::Once, FailingFiles::Failing::FromThenOn}) {
        for (int number = 1;; ++number) {
            Sample sample;
            const QString run = sample.apply().value();
            const UndoRecord record = sample.store.load(run).value();
            sample.files->failAt(kind, number, failing);
            const auto undone = sample.applier().undo(record);
            const bool hasFailed = sample.files->hasFailed();
            sample.files->heal();
            if (!hasFailed) {
                QVERIFY(undone);
                break;
            }
            const UndoRecord kept = sample.store.load(run).value();
            if (undone) {
                QCOMPARE(kept.state, RunState::Undone);
            } else if (kept.state == RunState::Done) {
                QVERIFY(sample.tree() == after);
                QVERIFY(exitCode(undone.error().code) != ExitCode::Unfinished);
                QVERIFY(sample.undo(run));
            } else {
                QCOMPARE(kept.state, RunState::Undoing);
                QCOMPARE(exitCode(undone.error().code), ExitCode::Unfinished);
                const auto repaired = sample.repair();
                QVERIFY2(repaired, repaired ? "" : qPrintable(repaired.error().detail));
            }
            QVERIFY(sample.tree() == sample.before);
            QCOMPARE(sample.store.load(run)->state, RunState::Undone);
        }
    }
}

void tst_Applier::aFileThatChangedSinceThePlanStops_data()
{
    QTest::addColumn<QStringList>("clients");
    QTest::addColumn<int>("replaced"); // one file alone is looked at when its turn comes, several before that
    QTest::newRow("one of several files") << QStringList() << 0;
    QTest::newRow("the only file") << QStringList{QStringLiteral("mozilla")} << 1;
}

void tst_Applier::aFileThatChangedSinceThePlanStops()
{
    QFETCH(const QStringList, clients);
    QFETCH(const int, replaced);
    Sample sample;
    Choice choice;
    choice.clients = clients;
    sample.makePlan(choice);
    sample.files->heal();
    const QString path = sample.fileNamed(QStringLiteral("prefs.js"));
    const QByteArray edited = contentOf(path) + "user_pref(\"later\", true);\n";
    writeFile(path, edited);
    const Tree before = sample.tree();
    const auto run = sample.apply();
    QVERIFY(!run);
    QCOMPARE(run.error().code, ErrorCode::FileChanged);
    QVERIFY(run.error().detail.contains(path));
    QVERIFY(sample.tree() == before);
    QCOMPARE(sample.store.runs(), QStringList());
    QCOMPARE(sample.files->count(FileOperation::Replace), replaced);
}

void tst_Applier::aFileThatChangesDuringTheRunIsNotOverwritten()
{
    Sample sample;
    // While the first file is being written, somebody writes the last one.
    QVERIFY(sample.apply());
    const QString last = sample.written.last();
    QVERIFY(sample.undo(sample.store.runs().first()));
    sample.makePlan();
    const QByteArray edited = contentOf(last) + "\n";
    sample.files->before(FileOperation::Replace, 1, [&] { writeFile(last, edited); });
    const auto run = sample.apply();
    QVERIFY(!run);
    QCOMPARE(run.error().code, ErrorCode::FileChanged);
    Tree expected = sample.before;
    expected[last.mid(sample.root.size() + 1)] = edited;
    QVERIFY(sample.tree() == expected);
}

void tst_Applier::aLinkPutInTheWayIsNotFollowed_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<int>("number"); // of the file that is to be written next; 0: before the run
    for (int number = 0; number <= fileCount; ++number) {
        QTest::addRow("the file, before file %d", number) << false << number;
        QTest::addRow("its folder, before file %d", number) << true << number;
    }
}

// Somebody moves a settings file, or its folder, away and puts a link to things of others there.
void tst_Applier::aLinkPutInTheWayIsNotFollowed()
{
    if (!canLink())
        QSKIP("this system makes no symbolic links");
    QFETCH(bool, isFolder);
    QFETCH(int, number);
    Sample sample;
    QVERIFY(sample.undo(sample.apply().value()));
    const QString victim = sample.written.at(number == 0 ? 0 : number - 1); // the order of writing
    sample.makePlan();
    const QString others = QDir(sample.temporary.path()).canonicalPath() + QStringLiteral("/others");
    writeFile(others + u'/' + QFileInfo(victim).fileName(), "[Settings]\n");
    const QString place = isFolder ? QFileInfo(victim).path() : victim;
    const QString target = isFolder ? others : others + u'/' + QFileInfo(victim).fileName();
    const auto attack = [&] {
        QVERIFY(QFile::rename(place, place + QStringLiteral(".away")));
        QVERIFY(QFile::link(target, place));
    };
    const auto undoAttack = [&] {
        QVERIFY(QFile::remove(place));
        QVERIFY(QFile::rename(place + QStringLiteral(".away"), place));
    };
    const Surroundings before = Surroundings::of(others);
    if (number == 0)
        attack();
    else
        sample.files->before(FileOperation::Replace, number, attack);
    const auto run = sample.apply();
    QVERIFY(!run);
    // The folder of the last file, the prefix, has taken the files with it that were written before.
    const bool isAllMoved = isFolder && number == fileCount;
    QCOMPARE(run.error().code, isAllMoved ? ErrorCode::NotPutBack : ErrorCode::FileChanged);
    QCOMPARE(Surroundings::of(others).differencesTo(before), QStringList());
    undoAttack();
    if (isAllMoved)
        QVERIFY(sample.repair());
    QVERIFY(sample.tree() == sample.before);
    QVERIFY(sample.store.newest({RunState::Prepared, RunState::Undoing})->run.isEmpty());
}

void tst_Applier::anUndoFindsAFolderThatWasMoved()
{
    if (!canLink())
        QSKIP("this system makes no symbolic links");
    Sample sample;
    const QString run = sample.apply().value();
    const QString folder = QFileInfo(sample.fileNamed(QStringLiteral("prefs.js"))).path();
    const QString elsewhere = QDir(sample.temporary.path()).canonicalPath() + QStringLiteral("/elsewhere");
    QVERIFY(QFile::rename(folder, elsewhere));
    QVERIFY(QFile::link(elsewhere, folder));
    const auto undone = sample.undo(run);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
    QVERIFY(undone->changedSince.isEmpty());
    QVERIFY(QFileInfo(folder).isSymLink());
    QVERIFY(QFile::remove(folder));
    QVERIFY(QFile::rename(elsewhere, folder));
    QVERIFY(sample.tree() == sample.before);
}

void tst_Applier::whatReadsBackDifferentlyIsPutBack_data()
{
    QTest::addColumn<int>("number");
    for (int i = 1; i <= fileCount; ++i)
        QTest::addRow("file %d", i) << i;
}

void tst_Applier::whatReadsBackDifferentlyIsPutBack()
{
    QFETCH(int, number);
    Sample sample;
    sample.files->corruptReplace(number);
    const auto run = sample.apply();
    QVERIFY(!run);
    QCOMPARE(run.error().code, ErrorCode::ReadBackDiffers);
    QVERIFY(sample.tree() == sample.before);
    QCOMPARE(sample.store.runs(), QStringList());
}

void tst_Applier::anInterruptionBetweenFilesPutsBack_data()
{
    whatReadsBackDifferentlyIsPutBack_data();
}

void tst_Applier::anInterruptionBetweenFilesPutsBack()
{
    QFETCH(int, number);
    Sample sample;
    int asked = 0;
    sample.isInterrupted = [&] { return ++asked == number; };
    const auto run = sample.apply();
    QVERIFY(!run);
    QCOMPARE(asked, number);
    QCOMPARE(run.error().code, ErrorCode::Interrupted);
    QVERIFY(sample.tree() == sample.before);
    QCOMPARE(sample.store.runs(), QStringList());
}

void tst_Applier::aCompleteRunIsFinishedByRepair()
{
    Sample sample;
    UndoRecord record = sample.store.load(sample.apply().value()).value();
    const Tree after = sample.tree();
    record.state = RunState::Prepared; // its last word was not written
    QVERIFY(sample.store.save(record));
    const auto repaired = sample.repair();
    QVERIFY(repaired);
    QVERIFY(repaired->isFinished);
    QVERIFY(!repaired->changed);
    QVERIFY(sample.tree() == after);
    QCOMPARE(sample.store.load(record.run)->state, RunState::Done);
    QVERIFY(sample.undo(record.run));
    QVERIFY(sample.tree() == sample.before);
}

void tst_Applier::undoOfAnUndoneRunWritesNothing()
{
    Sample sample;
    const QString run = sample.apply().value();
    QVERIFY(sample.undo(run));
    sample.files->heal();
    const auto again = sample.undo(run);
    QVERIFY(again);
    QVERIFY(!again->changed);
    QVERIFY(again->changedSince.isEmpty());
    QCOMPARE(sample.files->count(FileOperation::Replace), 0);
    QVERIFY(sample.tree() == sample.before);
}

void tst_Applier::runsAreNamedInTheirOrder()
{
    Sample sample;
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1796000000, Qt::UTC);
    QStringList names;
    UndoRecord record;
    for (int i = 0; i < 20; ++i) {
        record.run = sample.store.nextRunName(
            i < 10 ? start : start.addDays(-i)); // in one second, then a clock that was set back
        QVERIFY(sample.store.save(record));
        names.append(record.run);
        QCOMPARE(sample.store.runs(), names);
    }
    QCOMPARE(sample.store.newest({RunState::Prepared})->run, names.last());
}

QTEST_GUILESS_MAIN(tst_Applier)
#include "tst_Applier.moc"
