// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/FileRestorer.h"

#include <QTest>

using namespace mailsetup;

class tst_FileRestorer : public QObject
{
    Q_OBJECT

private slots:
    void spansAreReversed_data();
    void spansAreReversed();
    void valuesAreRestoredOneByOne_data();
    void valuesAreRestoredOneByOne();
    void aFileThatBecameUnreadableIsAnError();
};

namespace {

const QByteArray before = "[S]\na=1\nb=2\n[T]\nc=3\n";
const QByteArray after = "[S]\na=one\nb=2\nd=new\n[T]\nc=\n";

UndoFile sampleFile()
{
    UndoFile file;
    file.format = StoreFormat::Ini;
    file.sizeBefore = before.size();
    file.sizeAfter = after.size();
    file.edits = {{6, "1", "one"}, {14, "", "d=new\n"}, {26, "3", ""}};
    return file;
}

Change change(const char *group, const char *name, std::optional<QByteArray> from,
              std::optional<QByteArray> to)
{
    Change result;
    result.group = group;
    result.name = name;
    result.literalBefore = std::move(from);
    result.literalAfter = std::move(to);
    result.key = QString::fromLatin1(name);
    return result;
}

QList<Change> sampleChanges()
{
    return {change("S", "a", "1", "two"), change("S", "a", "two", "one"),
            change("S", "d", std::nullopt, "new"), change("T", "c", "3", "")};
}

} // namespace

void tst_FileRestorer::spansAreReversed_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("works");
    QTest::newRow("as written") << after << true;
    QTest::newRow("another edit of the same length") << QByteArray(after).replace("b=2", "b=9") << true;
    QTest::newRow("longer") << after + "\n" << false;
    QTest::newRow("shorter") << after.left(after.size() - 1) << false;
    QTest::newRow("a written span was changed") << QByteArray(after).replace("a=one", "a=eno") << false;
    QTest::newRow("never written") << before << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void tst_FileRestorer::spansAreReversed()
{
    QFETCH(QByteArray, now);
    QFETCH(bool, works);
    const auto restored = reverseEdits(now, sampleFile());
    QCOMPARE(restored.has_value(), works);
    if (works)
        QCOMPARE(restored->toBytes(), QByteArray(before).replace("b=2", now.contains("b=9") ? "b=9" : "b=2"));
    UndoFile wrong = sampleFile();
    wrong.edits[1].offset = 1000; // outside
    QVERIFY(!reverseEdits(after, wrong));
    wrong = sampleFile();
    std::swap(wrong.edits[0], wrong.edits[2]); // not in order
    QVERIFY(!reverseEdits(after, wrong));
    wrong = sampleFile();
    ++wrong.sizeBefore;
    QVERIFY(!reverseEdits(after, wrong));
}

void tst_FileRestorer::valuesAreRestoredOneByOne_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QStringList>("left");
    const QStringList none;
    QTest::newRow("as written") << after << before << none;
    QTest::newRow("a line was added") << after + "e=5\n" << before + "e=5\n" << none;
    QTest::newRow("old already") << before << before << none;
    QTest::newRow("changed since") << QByteArray(after).replace("a=one", "a=other")
                                   << QByteArray(before).replace("a=1", "a=other")
                                   << QStringList{QStringLiteral("a")};
    QTest::newRow("removed since") << QByteArray(after).replace("c=\n", "")
                                   << QByteArray(before).replace("c=3\n", "")
                                   << QStringList{QStringLiteral("c")};
    QTest::newRow("new value changed since")
        << QByteArray(after).replace("d=new", "d=other")
        << QByteArray(before).replace("b=2\n", "b=2\nd=other\n") << QStringList{QStringLiteral("d")};
}

void tst_FileRestorer::valuesAreRestoredOneByOne()
{
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, expected);
    QFETCH(QStringList, left);
    QList<Change> changedSince;
    const auto restored = restoreValues(now, sampleFile(), sampleChanges(), changedSince);
    QVERIFY(restored);
    QCOMPARE(restored->toBytes(), expected);
    QStringList names;
    for (const Change &value : std::as_const(changedSince))
        names.append(value.key);
    QCOMPARE(names, left);
}

void tst_FileRestorer::aFileThatBecameUnreadableIsAnError()
{
    QList<Change> changedSince;
    const auto restored = restoreValues(QByteArray("\0\0\0", 3), sampleFile(), sampleChanges(), changedSince);
    QVERIFY(!restored);
    QCOMPARE(exitCode(restored.error().code), ExitCode::Unreadable);
}

QTEST_GUILESS_MAIN(tst_FileRestorer)
#include "tst_FileRestorer.moc"
