// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeProcess.h"
#include "LockingChild.h"
#include "SampleTree.h"
#include "platform/FileLocks.h"

#include <QTest>

using namespace mailsetup;

namespace {

// The number of a process that has just ended.
pid_t endedProcess()
{
    const pid_t id = ::fork();
    if (id == 0)
        ::_exit(0);
    ::waitpid(id, nullptr, 0);
    return id;
}

bool lockAll(int fd, short type)
{
    struct flock lock {
    };
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return ::fcntl(fd, F_SETLK, &lock) == 0;
}

} // namespace

class TestFileLocks : public QObject
{
    Q_OBJECT

    SampleTree m_tree;

private slots:
    void seesWhoHoldsAFileOpen()
    {
        const QString file = m_tree.file(QStringLiteral("OWNER.LOK"));
        const QString other = m_tree.file(QStringLiteral("other"));
        {
            const LockingChild child(file, [](int) { return true; });
            QVERIFY(child.isReady());
            QVERIFY(isFileLocked(LockKind::HeldOpen, file));
            QVERIFY(isFileLocked(LockKind::HeldOpen, m_tree.link(QStringLiteral("link"), file)));
            QVERIFY(!isFileLocked(LockKind::HeldOpen, other));
            QVERIFY(!isFileLocked(LockKind::FcntlLocked, file));
        }
        QVERIFY(!isFileLocked(LockKind::HeldOpen, file));
        QVERIFY(!isFileLocked(LockKind::HeldOpen, m_tree.path(QStringLiteral("none"))));
    }

    void seesFcntlLocks_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("write") << F_WRLCK;
        QTest::newRow("read") << F_RDLCK;
    }

    void seesFcntlLocks()
    {
        QFETCH(int, type);
        const QString file = m_tree.file(QStringLiteral(".parentlock"));
        {
            const LockingChild child(file, [type](int fd) { return lockAll(fd, short(type)); });
            QVERIFY(child.isReady());
            QVERIFY(isFileLocked(LockKind::FcntlLocked, file));
        }
        QVERIFY(!isFileLocked(LockKind::FcntlLocked, file));
        QVERIFY(!isFileLocked(LockKind::FcntlLocked, m_tree.path(QStringLiteral("none"))));
    }

    void readsPidLinks_data()
    {
        QTest::addColumn<QString>("text"); // %1: a live process of ours, %2: one that has ended
        QTest::addColumn<bool>("expected");
        std::array<char, 256> host{};
        ::gethostname(host.data(), host.size() - 1);
        QTest::newRow("new form") << QStringLiteral("127.0.0.1:+%1") << true;
        QTest::newRow("old form") << QStringLiteral("127.0.1.1:%1") << true;
        QTest::newRow("by name") << QString::fromUtf8(host.data()) + QStringLiteral(":+%1") << true;
        QTest::newRow("ended") << QStringLiteral("127.0.0.1:+%2") << false;
        QTest::newRow("another machine") << QStringLiteral("192.0.2.1:+%1") << false;
        QTest::newRow("another machine's name") << QStringLiteral("mail.example.org:%1") << false;
        QTest::newRow("no number") << QStringLiteral("127.0.0.1:+x") << false;
        QTest::newRow("everybody") << QStringLiteral("127.0.0.1:+0") << false;
        QTest::newRow("negative") << QStringLiteral("127.0.0.1:-1") << false;
        QTest::newRow("something else") << QStringLiteral("profile") << false;
    }

    void readsPidLinks()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        text.replace(QStringLiteral("%1"), QString::number(::getpid()));
        text.replace(QStringLiteral("%2"), QString::number(endedProcess()));
        SampleTree tree;
        QCOMPARE(isFileLocked(LockKind::PidLink, tree.link(QStringLiteral("lock"), text)), expected);
        QVERIFY(!isFileLocked(LockKind::PidLink, tree.file(QStringLiteral("file"))));
    }

    void distrustsANumberThatCameRoundAgain()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give links to other users");
        const QString link =
            m_tree.link(QStringLiteral("lock"), QStringLiteral("127.0.0.1:+%1").arg(::getpid()));
        QVERIFY(isFileLocked(LockKind::PidLink, link));
        QCOMPARE(::lchown(link.toUtf8().constData(), 4711, 4711), 0);
        QVERIFY(!isFileLocked(LockKind::PidLink, link));
    }
};

QTEST_GUILESS_MAIN(TestFileLocks)
#include "tst_FileLocks.moc"
