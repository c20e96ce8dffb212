// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/Detector.h"

#include <QSet>
#include <QTest>

using namespace mailsetup;

// What whole programs find is in tests/golden; here is what they do not show.
class tst_Detector : public QObject
{
    Q_OBJECT

private slots:
    void everyAccountHasAnIdOfItsOwn_data();
    void everyAccountHasAnIdOfItsOwn();
    void locksAreTheMachines();
};

namespace {

FoundClient client(const QString &where, const QStringList &ids)
{
    FoundClient result;
    result.where = where;
    for (const QString &id : ids) {
        FoundAccount found;
        found.account.id = id;
        result.accounts.push_back(found);
    }
    return result;
}

QStringList idsOf(const std::vector<Findings> &findings)
{
    QStringList ids;
    for (const Findings &machine : findings) {
        for (const FoundClient &client : machine.clients) {
            for (const FoundAccount &found : client.accounts)
                ids.append(found.account.id);
        }
    }
    return ids;
}

} // namespace

void tst_Detector::everyAccountHasAnIdOfItsOwn_data()
{
    QTest::addColumn<QStringList>("first"); // the ids in one file, then those in another
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<qsizetype>("plain"); // so many keep the id that they have
    const QString a = QStringLiteral("toy:a");
    const QString b = QStringLiteral("toy:b");
    QTest::newRow("none") << QStringList() << QStringList() << qsizetype{0};
    QTest::newRow("different") << QStringList{a, b} << QStringList() << qsizetype{2};
    QTest::newRow("one name in two files") << QStringList{a} << QStringList{a} << qsizetype{1};
    QTest::newRow("one name in one file") << QStringList{a, a, a} << QStringList() << qsizetype{1};
    QTest::newRow("both") << QStringList{a, b, a} << QStringList{a, b, a} << qsizetype{2};
}

void tst_Detector::everyAccountHasAnIdOfItsOwn()
{
    QFETCH(const QStringList, first);
    QFETCH(const QStringList, second);
    QFETCH(const qsizetype, plain);
    const auto make = [&](const QString &otherPlace) {
        std::vector<Findings> findings(2);
        findings[0].clients.push_back(client(QStringLiteral("/x/one.ini"), first));
        findings[1].clients.push_back(client(otherPlace, second));
        makeIdsDistinct(findings);
        return idsOf(findings);
    };
    const QStringList ids = make(QStringLiteral("/x/two.ini"));
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    const QStringList given = first + second;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QVERIFY2(ids[i].startsWith(given[i]), qPrintable(ids[i]));
        kept += ids[i] == given[i] ? 1 : 0;
    }
    QCOMPARE(kept, plain);
    // A script names them again: the same place gives the same ids, and only its place makes them.
    QCOMPARE(make(QStringLiteral("/x/two.ini")), ids);
    QCOMPARE(make(QStringLiteral("/x/three.ini")) == ids,
             given.size() < 2 || kept == given.size() || second.isEmpty());
}

void tst_Detector::locksAreTheMachines()
{
    QCOMPARE(lockKind(LockWord::HeldOpen), LockKind::HeldOpen);
    QCOMPARE(lockKind(LockWord::FcntlLocked), LockKind::FcntlLocked);
    QCOMPARE(lockKind(LockWord::PidLink), LockKind::PidLink);
}

QTEST_GUILESS_MAIN(tst_Detector)
#include "tst_Detector.moc"
