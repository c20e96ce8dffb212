// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LockingChild.h"
#include "SampleTree.h"
#include "platform/RunLock.h"

#include <QTest>

#include <csignal>
#include <optional>

#include <sys/file.h>

using namespace mailsetup;

class TestRunLock : public QObject
{
    Q_OBJECT

    static StateFolder stateOf(const SampleTree &tree)
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("XDG_STATE_HOME"), tree.path());
        return StateFolder(environment);
    }

private slots:
    void letsOneCopyWork()
    {
        const SampleTree tree;
        const SampleTree other;
        {
            const auto first = RunLock::take(stateOf(tree));
            QVERIFY(first);
            const auto second = RunLock::take(stateOf(tree));
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::Busy);
            QVERIFY(RunLock::take(stateOf(other)));
        }
        QVERIFY(RunLock::take(stateOf(tree)));
    }

    void isFreeAfterACrash()
    {
        const SampleTree tree;
        QVERIFY(RunLock::take(stateOf(tree)));
        LockingChild copy(tree.path(QStringLiteral("mailsetup/lock")),
                          [](int fd) { return ::flock(fd, LOCK_EX) == 0; });
        QVERIFY(copy.isReady());
        QVERIFY(!RunLock::take(stateOf(tree)));
        QCOMPARE(::kill(copy.id(), SIGKILL), 0);
        copy.end();
        QVERIFY(RunLock::take(stateOf(tree)));
    }

    void isNotInherited()
    {
        const SampleTree tree;
        std::optional<RunLock> lock;
        {
            auto taken = RunLock::take(stateOf(tree));
            QVERIFY(taken);
            lock.emplace(std::move(*taken));
        }
        QVERIFY(!RunLock::take(stateOf(tree)));
        const LockingChild program(tree.path(QStringLiteral("x")), [](int) {
            // What a started program sees: the descriptors that are not closed on exec.
            for (int fd = 3; fd < 64; ++fd) {
                if ((::fcntl(fd, F_GETFD) & FD_CLOEXEC) != 0)
                    ::close(fd);
            }
            return true;
        });
        lock.reset();
        QVERIFY(RunLock::take(stateOf(tree)));
    }

    void locksTheFoldersOfFiles()
    {
        const SampleTree tree;
        const QString a = tree.file(QStringLiteral("one/a"));
        const QString b = tree.file(QStringLiteral("one/b"));
        const QString c = tree.file(QStringLiteral("two/c"));
        const QString link = tree.link(QStringLiteral("three/link"), c);
        {
            const auto first = FolderLocks::take({c, a, b});
            QVERIFY(first);
            for (const QString &file : {a, b, c, link}) {
                const auto second = FolderLocks::take({file});
                QVERIFY(!second);
                QCOMPARE(second.error().code, ErrorCode::Busy);
            }
            QVERIFY(FolderLocks::take({tree.file(QStringLiteral("three/d"))}));
        }
        QVERIFY(FolderLocks::take({a, c, link}));
        QCOMPARE(QDir(tree.path(QStringLiteral("one")))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void letsGoOfAllWhenOneIsTaken()
    {
        const SampleTree tree;
        const QString a = tree.file(QStringLiteral("one/a"));
        const QString c = tree.file(QStringLiteral("two/c"));
        const auto held = FolderLocks::take({c});
        QVERIFY(held);
        QVERIFY(!FolderLocks::take({a, c}));
        QVERIFY(FolderLocks::take({a}));
    }

    void needsAFolder()
    {
        const SampleTree tree;
        const auto locks = FolderLocks::take({tree.path(QStringLiteral("none/a"))});
        QVERIFY(!locks);
        QCOMPARE(locks.error().code, ErrorCode::FileNotWritten);
        QVERIFY(FolderLocks::take({}));
    }
};

QTEST_GUILESS_MAIN(TestRunLock)
#include "tst_RunLock.moc"
