// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleTree.h"
#include "platform/StateFolder.h"

#include <QTest>

using namespace mailsetup;

class TestStateFolder : public QObject
{
    Q_OBJECT

    static StateFolder stateWith(const QString &home, const QString &stateHome)
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), home);
        if (!stateHome.isNull())
            environment.insert(QStringLiteral("XDG_STATE_HOME"), stateHome);
        return StateFolder(environment);
    }

    static uint modeOf(const QString &path)
    {
        struct stat status {
        };
        return ::stat(path.toUtf8().constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
    }

private slots:
    void liesWhereXdgSays_data()
    {
        QTest::addColumn<QString>("stateHome");
        QTest::addColumn<QString>("expected");
        QTest::newRow("not set") << QString() << QStringLiteral("/home/joe/.local/state/mailsetup");
        QTest::newRow("empty") << QStringLiteral("") << QStringLiteral("/home/joe/.local/state/mailsetup");
        QTest::newRow("relative") << QStringLiteral("state")
                                  << QStringLiteral("/home/joe/.local/state/mailsetup");
        QTest::newRow("absolute") << QStringLiteral("/var/state/") << QStringLiteral("/var/state/mailsetup");
    }

    void liesWhereXdgSays()
    {
        QFETCH(QString, stateHome);
        QFETCH(QString, expected);
        const StateFolder state = stateWith(QStringLiteral("/home/joe"), stateHome);
        QCOMPARE(state.path(), expected);
        QCOMPARE(state.runsFolder(), expected + QStringLiteral("/runs"));
    }

    void isMadeForTheUserAlone()
    {
        const SampleTree tree;
        const mode_t mask = ::umask(0);
        const StateFolder state = stateWith(tree.path(), {});
        QVERIFY(!QFileInfo::exists(tree.path(QStringLiteral(".local"))));
        const auto made = state.prepare();
        const auto again = state.prepare();
        ::umask(mask);
        QVERIFY(made);
        QVERIFY(again);
        for (const QString &folder : {tree.path(QStringLiteral(".local")), state.path(), state.runsFolder()})
            QCOMPARE(modeOf(folder), 0700U);
    }

    void isClosedToOthers()
    {
        const SampleTree tree;
        const StateFolder state = stateWith(tree.path(), tree.path());
        tree.folder(QStringLiteral("mailsetup/runs"));
        ::chmod(state.path().toUtf8().constData(), 0777);
        ::chmod(state.runsFolder().toUtf8().constData(), 0755);
        QVERIFY(state.prepare());
        QCOMPARE(modeOf(state.path()), 0700U);
        QCOMPARE(modeOf(state.runsFolder()), 0700U);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("a file in its place") << QStringLiteral("file");
        QTest::newRow("a link in its place") << QStringLiteral("link");
        QTest::newRow("a file above it") << QStringLiteral("above");
        QTest::newRow("of another user") << QStringLiteral("foreign");
    }

    void isRefused()
    {
        QFETCH(QString, what);
        const SampleTree tree;
        StateFolder state = stateWith(tree.path(), tree.path());
        if (what == QStringLiteral("file"))
            tree.file(QStringLiteral("mailsetup"));
        if (what == QStringLiteral("link"))
            tree.link(QStringLiteral("mailsetup"), tree.folder(QStringLiteral("elsewhere")));
        if (what == QStringLiteral("above"))
            state = stateWith(tree.path(), tree.file(QStringLiteral("a")));
        if (what == QStringLiteral("foreign")) {
            if (::geteuid() != 0)
                QSKIP("only root can give folders to other users");
            QCOMPARE(::chown(tree.folder(QStringLiteral("mailsetup")).toUtf8().constData(), 4711, 4711), 0);
        }
        const auto prepared = state.prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::UndoRecordUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestStateFolder)
#include "tst_StateFolder.moc"
