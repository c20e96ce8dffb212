// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OwnMounts.h"
#include "Surroundings.h"
#include "SystemCallFaults.h"
#include "core/Beside.h"
#include "platform/PosixFileSystem.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace mailsetup;

namespace {

constexpr qsizetype enough = qsizetype{1024} * 1024;

// Acts as an ordinary user for as long as it lives; root may do that.
class AsUser
{
public:
    explicit AsUser(uid_t user)
        : m_works(::setegid(user) == 0 && ::seteuid(user) == 0)
    {}
    ~AsUser()
    {
        if (::seteuid(0) != 0 || ::setegid(0) != 0)
            qFatal("cannot become root again");
    }
    AsUser(const AsUser &) = delete;
    AsUser &operator=(const AsUser &) = delete;
    bool works() const { return m_works; }

private:
    bool m_works;
};

struct stat statusOf(const QString &path)
{
    struct stat status {
    };
    if (::lstat(path.toUtf8().constData(), &status) != 0)
        status = {};
    return status;
}

ErrorCode codeOf(const Expected<void> &result)
{
    return result ? ErrorCode::NotAsked : result.error().code;
}

// An ACL that also lets user 4711 read: version 2, then tag, permissions and id of each entry, little-endian.
QByteArray aclWithReader()
{
    return QByteArray::fromHex("02000000"
                               "01000600ffffffff"
                               "0200040067120000"
                               "04000400ffffffff"
                               "10000400ffffffff"
                               "20000000ffffffff");
}

} // namespace

class TestPosixFileSystem : public QObject
{
    Q_OBJECT

public:
    explicit TestPosixFileSystem(bool hasOwnMounts)
        : m_hasOwnMounts(hasOwnMounts)
    {}

private:
    bool m_hasOwnMounts;
    std::unique_ptr<QTemporaryDir> m_folder;
    PosixFileSystem m_files;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString make(const QString &name, const QByteArray &bytes, mode_t mode = 0644) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot make a test file");
        file.close();
        ::chmod(path(name).toUtf8().constData(), mode);
        return path(name);
    }

    QByteArray contentOf(const QString &file) const
    {
        const auto bytes = m_files.read(file, enough);
        return bytes ? *bytes : QByteArrayLiteral("(unreadable)");
    }

    Expected<void> replace(const QString &file, const QByteArray &bytes)
    {
        return m_files.replace(m_files.canonical(file), std::nullopt, bytes);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        ::chmod(m_folder->path().toUtf8().constData(), 0755);
    }

    void cleanup()
    {
        systemCallFaults() = {};
        m_folder.reset();
    }

    // ---- read

    void readsWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("[Settings]\r\nA=\xFC\n");
        QTest::newRow("with NUL") << QByteArray("a\0b", 3);
        QTest::newRow("at the limit") << QByteArray(enough, 'x');
    }

    void readsWhatIsThere()
    {
        QFETCH(QByteArray, bytes);
        const QString file = make(QStringLiteral("a.ini"), bytes);
        const auto read = m_files.read(file, enough);
        QVERIFY(read);
        QCOMPARE(*read, bytes);
        for (const qsizetype size : {qsizetype(0), qsizetype(3), bytes.size(), bytes.size() + 1}) {
            const auto end = m_files.readEnd(file, size, enough);
            QVERIFY(end);
            QCOMPARE(*end, bytes.right(size));
        }
    }

    void readRefuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << QStringLiteral("none") << ErrorCode::FileUnreadable;
        QTest::newRow("folder") << QStringLiteral("folder") << ErrorCode::FileUnreadable;
        QTest::newRow("pipe") << QStringLiteral("pipe") << ErrorCode::FileUnreadable;
        QTest::newRow("link loop") << QStringLiteral("loop") << ErrorCode::FileUnreadable;
        QTest::newRow("dangling link") << QStringLiteral("dangling") << ErrorCode::FileUnreadable;
        QTest::newRow("too large") << QStringLiteral("large") << ErrorCode::FileTooLarge;
        QTest::newRow("device") << QStringLiteral("device") << ErrorCode::FileUnreadable;
        QTest::newRow("below a file") << QStringLiteral("large/a") << ErrorCode::FileUnreadable;
    }

    void readRefuses()
    {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        ::mkdir(path(QStringLiteral("folder")).toUtf8().constData(), 0755);
        ::mkfifo(path(QStringLiteral("pipe")).toUtf8().constData(), 0644);
        QFile::link(path(QStringLiteral("loop")), path(QStringLiteral("loop")));
        QFile::link(path(QStringLiteral("none")), path(QStringLiteral("dangling")));
        QFile::link(QStringLiteral("/dev/zero"), path(QStringLiteral("device")));
        make(QStringLiteral("large"), QByteArray(101, 'x'));
        const auto read = m_files.read(path(name), 100);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY(read.error().detail.contains(path(name)));
    }

    // ---- replace

    void replaces_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("longer") << QByteArray("a") << QByteArray("abc\r\n");
        QTest::newRow("shorter") << QByteArray("abc") << QByteArray("a");
        QTest::newRow("to empty") << QByteArray("abc") << QByteArray();
        QTest::newRow("from empty") << QByteArray() << QByteArray("abc");
        QTest::newRow("64 MiB") << QByteArray("abc") << QByteArray(64 * enough, 'y');
    }

    void replaces()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QString file = make(QStringLiteral("a.ini"), before);
        QVERIFY(replace(file, after));
        const auto read = m_files.read(file, 64 * enough);
        QVERIFY(read);
        QVERIFY(*read == after);
        QCOMPARE(m_files.list(m_folder->path()), QStringList{QStringLiteral("a.ini")});
    }

    // Larger than what is written, and compared, at once.
    void replacesByEdits()
    {
        QByteArray before;
        for (int i = 0; before.size() < enough; ++i)
            before += QByteArray::number(i) + '\n';
        QList<Edit> edits;
        QByteArray after = before;
        for (qsizetype at = 100; at < after.size(); at += 77'777) {
            edits.append({at, after.sliced(at, 10), QByteArray(1000, 'x')});
            after.replace(at, 10, QByteArray(1000, 'x'));
        }
        const QString file = make(QStringLiteral("a.ini"), before);
        const EditedBytes edited(before, edits);
        QVERIFY(*m_files.holds(file, before));
        QVERIFY(!*m_files.holds(file, edited));
        QVERIFY(m_files.replace(m_files.canonical(file), before, edited));
        QVERIFY(*m_files.read(file, 2 * enough) == after);
        QVERIFY(*m_files.holds(file, edited));
        QVERIFY(!*m_files.holds(file, before));
        QVERIFY(!*m_files.holds(file, after.chopped(1)));
        QVERIFY(!*m_files.holds(file, after + "x"));
    }

    // Two threads read a large file, another gives the old one back.
    void handlesLargeFiles_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("hasThreads");
        for (const bool hasThreads : {true, false}) {
            for (const qsizetype beyond : {-1, 0, 1, 2, 3'000'001})
                QTest::addRow("%lld, %s", qlonglong(beyond), hasThreads ? "threads" : "none to be had")
                    << largeFileSize + beyond << hasThreads;
        }
    }

    void handlesLargeFiles()
    {
        QFETCH(qsizetype, size);
        QFETCH(bool, hasThreads);
        int refused = 0;
        if (!hasThreads)
            systemCallFaults().pthread_create = [&] { return ++refused, EAGAIN; };
        QByteArray before(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            before[i] = char('a' + i / 251 % 26);
        const QString file = make(QStringLiteral("a.ini"), before);
        for (int times = 0; times < 2; ++times) { // the second one waits for what the first has begun
            QVERIFY(*m_files.read(file, size) == before);
            QCOMPARE(m_files.read(file, size - 1).error().code, ErrorCode::FileTooLarge);
            QVERIFY(*m_files.readEnd(file, size - 5, size) == before.sliced(5));
            QVERIFY(*m_files.holds(file, before));
            const EditedBytes edited(before, {{size / 2, before.sliced(size / 2, 1), "is other"}});
            QVERIFY(!*m_files.holds(file, edited));
            QVERIFY(m_files.replace(m_files.canonical(file), before, edited));
            QVERIFY(*m_files.holds(file, edited));
            QVERIFY(*m_files.read(file, 2 * size) == edited.toBytes());
            before = edited.toBytes();
            size = before.size();
        }
        QCOMPARE(refused > 0, !hasThreads);
        QCOMPARE(m_files.list(m_folder->path()), QStringList{QStringLiteral("a.ini")});
    }

    void keepsTheMode_data()
    {
        QTest::addColumn<uint>("before");
        QTest::addColumn<uint>("after");
        QTest::newRow("0644") << 0644U << 0644U;
        QTest::newRow("0600") << 0600U << 0600U;
        QTest::newRow("0640") << 0640U << 0640U;
        QTest::newRow("0666") << 0666U << 0666U;
        QTest::newRow("0755") << 0755U << 0755U;
        QTest::newRow("0200 and more") << 0620U << 0620U;
        QTest::newRow("set-user-ID is left out") << 04755U << 0755U;
        QTest::newRow("set-group-ID is left out") << 02755U << 0755U;
    }

    void keepsTheMode()
    {
        QFETCH(uint, before);
        QFETCH(uint, after);
        const QString file = make(QStringLiteral("a.ini"), "old", mode_t(before));
        const mode_t mask = ::umask(0077);
        const auto replaced = replace(file, "new");
        ::umask(mask);
        QVERIFY(replaced);
        QCOMPARE(statusOf(file).st_mode & 07777U, after);
        QCOMPARE(contentOf(file), QByteArray("new"));
    }

    void keepsAForeignOwner()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give files to other users");
        const QString file = make(QStringLiteral("a.ini"), "old", 0640);
        QCOMPARE(::chown(file.toUtf8().constData(), 4711, 4712), 0);
        QVERIFY(replace(file, "new"));
        QCOMPARE(statusOf(file).st_uid, uid_t(4711));
        QCOMPARE(statusOf(file).st_gid, gid_t(4712));
        QCOMPARE(statusOf(file).st_mode & 07777U, 0640U);
    }

    void keepsExtendedAttributes()
    {
        const QString file = make(QStringLiteral("a.ini"), "old");
        if (::setxattr(file.toUtf8().constData(), "user.origin", "a\0b", 3, 0) != 0)
            QSKIP("this file system has no extended attributes");
        QVERIFY(replace(file, "new"));
        QByteArray value(16, '\0');
        const ssize_t size = ::getxattr(file.toUtf8().constData(), "user.origin", value.data(), 16);
        value.truncate(qMax<ssize_t>(size, 0));
        QCOMPARE(value, QByteArray("a\0b", 3));
    }

    void keepsTheAcl()
    {
        const QByteArray acl = aclWithReader();
        const QString file = make(QStringLiteral("a.ini"), "old", 0640);
        if (::setxattr(file.toUtf8().constData(), "system.posix_acl_access", acl.constData(),
                       size_t(acl.size()), 0) != 0)
            QSKIP("this file system has no ACLs");
        QVERIFY(replace(file, "new"));
        QByteArray value(256, '\0');
        const ssize_t size =
            ::getxattr(file.toUtf8().constData(), "system.posix_acl_access", value.data(), 256);
        value.truncate(qMax<ssize_t>(size, 0));
        QCOMPARE(value.toHex(), acl.toHex());
    }

    void takesNoAclFromTheFolder()
    {
        const QByteArray acl = aclWithReader();
        const QString file = make(QStringLiteral("a.ini"), "old", 0600);
        const QByteArray folder = m_folder->path().toUtf8();
        if (::setxattr(folder.constData(), "system.posix_acl_default", acl.constData(), size_t(acl.size()),
                       0) != 0)
            QSKIP("this file system has no ACLs");
        QVERIFY(replace(file, "new"));
        QCOMPARE(::getxattr(file.toUtf8().constData(), "system.posix_acl_access", nullptr, 0), ssize_t(-1));
        QCOMPARE(statusOf(file).st_mode & 07777U, 0600U);
    }

    void followsLinks_data()
    {
        QTest::addColumn<QStringList>("targets"); // of link0, link1, ...
        QTest::newRow("one, relative") << QStringList{QStringLiteral("other/a.ini")};
        QTest::newRow("a chain") << QStringList{QStringLiteral("link1"), QStringLiteral("other/../link2"),
                                                QStringLiteral("other/a.ini")};
    }

    void followsLinks()
    {
        QFETCH(QStringList, targets);
        ::mkdir(path(QStringLiteral("other")).toUtf8().constData(), 0755);
        const QString file = make(QStringLiteral("other/a.ini"), "old");
        for (qsizetype i = 0; i < targets.size(); ++i)
            QCOMPARE(::symlink(targets.at(i).toUtf8().constData(),
                               path(QStringLiteral("link%1").arg(i)).toUtf8().constData()),
                     0);
        QVERIFY(replace(path(QStringLiteral("link0")), "new"));
        QCOMPARE(contentOf(file), QByteArray("new"));
        QVERIFY(S_ISREG(statusOf(file).st_mode));
        for (qsizetype i = 0; i < targets.size(); ++i)
            QVERIFY(S_ISLNK(statusOf(path(QStringLiteral("link%1").arg(i))).st_mode));
        QCOMPARE(m_files.list(path(QStringLiteral("other"))), QStringList{QStringLiteral("a.ini")});
        QCOMPARE(m_files.canonical(path(QStringLiteral("link0"))), m_files.canonical(file));
    }

    void replaceRefuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("vanished") << QStringLiteral("none") << ErrorCode::FileNotWritten;
        QTest::newRow("folder vanished") << QStringLiteral("none/a") << ErrorCode::FileNotWritten;
        QTest::newRow("folder") << QStringLiteral("folder") << ErrorCode::FileNotWritten;
        QTest::newRow("pipe") << QStringLiteral("pipe") << ErrorCode::FileNotWritten;
        QTest::newRow("link loop") << QStringLiteral("loop") << ErrorCode::FileNotWritten;
        QTest::newRow("dangling link") << QStringLiteral("dangling") << ErrorCode::FileNotWritten;
        QTest::newRow("hard links") << QStringLiteral("twin") << ErrorCode::FileNotWritten;
        QTest::newRow("read-only, also for root") << QStringLiteral("fixed") << ErrorCode::FileReadOnly;
        QTest::newRow("writable for the group only") << QStringLiteral("group") << ErrorCode::FileReadOnly;
    }

    void replaceRefuses()
    {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        ::mkdir(path(QStringLiteral("folder")).toUtf8().constData(), 0755);
        ::mkfifo(path(QStringLiteral("pipe")).toUtf8().constData(), 0644);
        QFile::link(path(QStringLiteral("loop")), path(QStringLiteral("loop")));
        QFile::link(path(QStringLiteral("none")), path(QStringLiteral("dangling")));
        const QString twin = make(QStringLiteral("twin"), "old");
        QCOMPARE(::link(twin.toUtf8().constData(), path(QStringLiteral("twin2")).toUtf8().constData()), 0);
        make(QStringLiteral("fixed"), "old", 0444);
        make(QStringLiteral("group"), "old", 0464);
        const QStringList names = m_files.list(m_folder->path());
        const ino_t inode = statusOf(path(name)).st_ino;

        QCOMPARE(codeOf(m_files.checkWritable(path(name))), code);
        // A link that leads nowhere is its own canonical path, and a link in a canonical path is news.
        const bool isLink = S_ISLNK(statusOf(path(name)).st_mode);
        QCOMPARE(codeOf(replace(path(name), "new")), isLink ? ErrorCode::FileChanged : code);
        QCOMPARE(m_files.list(m_folder->path()), names);
        QCOMPARE(statusOf(path(name)).st_ino, inode);
        QCOMPARE(contentOf(twin), QByteArray("old"));
        QCOMPARE(contentOf(path(QStringLiteral("fixed"))), QByteArray("old"));
    }

    void saysWhyHardLinksAreRefused()
    {
        const QString file = make(QStringLiteral("a.ini"), "old");
        QCOMPARE(::link(file.toUtf8().constData(), path(QStringLiteral("b.ini")).toUtf8().constData()), 0);
        const auto replaced = replace(file, "new");
        QVERIFY(!replaced);
        QVERIFY2(replaced.error().detail.contains(QStringLiteral("2 hard links")),
                 qPrintable(replaced.error().detail));
    }

    // ---- faults

    void survivesEachFailingCall_data()
    {
        using Fail = void (*)(int);
        QTest::addColumn<Fail>("fail");
        QTest::addColumn<int>("error");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("concernsNotes"); // what writePrivate() does too
        struct Call {
            const char *name;
            Fail fail;
            bool concernsNotes;
        };
        static constexpr auto ending = [](int error) { return [error] { return error; }; };
        const std::array calls{
            Call{"create", [](int e) { systemCallFaults().create = [e](int, const char *) { return e; }; },
                 true},
            Call{"fallocate", [](int e) { systemCallFaults().fallocate = ending(e); }, true},
            Call{"write", [](int e) { systemCallFaults().write = ending(e); }, true},
            Call{"fsetxattr", [](int e) { systemCallFaults().fsetxattr = ending(e); }, false},
            Call{"fchmod", [](int e) { systemCallFaults().fchmod = ending(e); }, true},
            Call{"fsync", [](int e) { systemCallFaults().fsync = ending(e); }, true},
            Call{"close", [](int e) { systemCallFaults().close = ending(e); }, true},
            Call{"renameat", [](int e) { systemCallFaults().renameat = ending(e); }, true}};
        const std::array<std::tuple<const char *, int, ErrorCode>, 6> errors{
            {{"EIO", EIO, ErrorCode::FileNotWritten},
             {"ENOSPC", ENOSPC, ErrorCode::DiskFull},
             {"EDQUOT", EDQUOT, ErrorCode::DiskFull},
             {"EROFS", EROFS, ErrorCode::FileReadOnly},
             {"EACCES", EACCES, ErrorCode::FileReadOnly},
             {"EPERM", EPERM, ErrorCode::FileReadOnly}}};
        for (const Call &call : calls) {
            for (const auto &[word, error, code] : errors)
                QTest::addRow("%s %s", call.name, word) << call.fail << error << code << call.concernsNotes;
        }
        qInfo("%zu faults", calls.size() * errors.size());
    }

    void survivesEachFailingCall()
    {
        using Fail = void (*)(int);
        QFETCH(Fail, fail);
        QFETCH(int, error);
        QFETCH(ErrorCode, code);
        QFETCH(bool, concernsNotes);
        const QString file = make(QStringLiteral("a.ini"), "old");
        const QString note = make(QStringLiteral("note"), "old", 0600);
        if (::setxattr(file.toUtf8().constData(), "user.origin", "a", 1, 0) != 0 && !concernsNotes)
            QSKIP("this file system has no extended attributes");
        const Surroundings before = Surroundings::of(m_folder->path());

        fail(error);
        const auto replaced = replace(file, "new");
        const auto noted = concernsNotes ? m_files.writePrivate(note, "new") : replaced;
        systemCallFaults() = {};

        for (const auto &[result, path] :
             {std::pair(replaced, file), std::pair(noted, concernsNotes ? note : file)}) {
            QCOMPARE(codeOf(result), code);
            QVERIFY(result.error().detail.contains(path));
        }
        QCOMPARE(Surroundings::of(m_folder->path()).differencesTo(before), QStringList());
    }

    void refusesWhereTheOwnerCannotBeKept()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give files to other users");
        const QString file = make(QStringLiteral("a.ini"), "old");
        QCOMPARE(::chown(file.toUtf8().constData(), 4711, 4712), 0);
        systemCallFaults().fchown = [] { return EPERM; };
        QCOMPARE(codeOf(replace(file, "new")), ErrorCode::FileReadOnly);
        QCOMPARE(contentOf(file), QByteArray("old"));
        QCOMPARE(m_files.list(m_folder->path()), QStringList{QStringLiteral("a.ini")});
    }

    void doesWithoutReservingWhereItIsNotOffered()
    {
        const QString file = make(QStringLiteral("a.ini"), "old");
        systemCallFaults().fallocate = [] { return EOPNOTSUPP; };
        QVERIFY(replace(file, "new"));
        QCOMPARE(contentOf(file), QByteArray("new"));
    }

    void carriesOnAfterShortAndInterruptedWrites()
    {
        const QString file = make(QStringLiteral("a.ini"), "old");
        systemCallFaults().shortWrites = true;
        QVERIFY(replace(file, "a new content"));
        systemCallFaults() = {};
        QCOMPARE(contentOf(file), QByteArray("a new content"));
    }

    void noticesThatTheFileChanged_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("another file in its place") << QStringLiteral("replaced");
        QTest::newRow("written in place") << QStringLiteral("written");
        QTest::newRow("gone") << QStringLiteral("gone");
        QTest::newRow("a link in its place") << QStringLiteral("link");
    }

    void noticesThatTheFileChanged()
    {
        QFETCH(QString, what);
        const QString file = make(QStringLiteral("a.ini"), "old");
        const QString other = make(QStringLiteral("b.ini"), "other");
        bool isDone = false;
        systemCallFaults().fsync = [&] {
            if (std::exchange(isDone, true))
                return 0;
            if (what == QStringLiteral("replaced"))
                ::rename(other.toUtf8().constData(), file.toUtf8().constData());
            else if (what == QStringLiteral("written"))
                make(QStringLiteral("a.ini"), "other");
            else
                ::unlink(file.toUtf8().constData());
            if (what == QStringLiteral("link"))
                QFile::link(other, file);
            return 0;
        };
        QCOMPARE(codeOf(replace(file, "new")), ErrorCode::FileChanged);
        QVERIFY(isDone);
        if (what != QStringLiteral("gone"))
            QCOMPARE(contentOf(file), QByteArray("other"));
        for (const QString &name : m_files.list(m_folder->path()))
            QVERIFY(name == QStringLiteral("a.ini") || name == QStringLiteral("b.ini"));
    }

    void noticesOtherContentUnderTheSameTime()
    {
        const QString file = make(QStringLiteral("a.ini"), "old");
        bool isDone = false;
        systemCallFaults().write = [&] {
            if (std::exchange(isDone, true))
                return 0;
            struct stat status {
            };
            ::stat(file.toUtf8().constData(), &status);
            make(QStringLiteral("a.ini"), "odd");
            const timespec times[] = {status.st_atim, status.st_mtim};
            ::utimensat(AT_FDCWD, file.toUtf8().constData(), times, 0);
            return 0;
        };
        QCOMPARE(codeOf(m_files.replace(m_files.canonical(file), "old", QByteArray("new"))),
                 ErrorCode::FileChanged);
        QCOMPARE(contentOf(file), QByteArray("odd"));
        QCOMPARE(m_files.list(m_folder->path()), QStringList{QStringLiteral("a.ini")});
    }

    void survivesTheFileSizeLimit()
    {
        const QString file = make(QStringLiteral("a.ini"), "old");
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{8192, before.rlim_max};
        // Once where the room is reserved at first, once where the write itself meets the limit.
        for (const int reserving : {0, EOPNOTSUPP}) {
            systemCallFaults().fallocate = [reserving] { return reserving; };
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
            const auto replaced = replace(file, QByteArray(65536, 'x'));
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
            QCOMPARE(codeOf(replaced), ErrorCode::FileNotWritten);
            QCOMPARE(contentOf(file), QByteArray("old"));
            QCOMPARE(m_files.list(m_folder->path()), QStringList{QStringLiteral("a.ini")});
        }
        sigset_t pending{};
        QCOMPARE(::sigpending(&pending), 0);
        QCOMPARE(sigismember(&pending, SIGXFSZ), 0);
    }

    void survivesAFullDisk_data()
    {
        QTest::addColumn<int>("reserving");
        QTest::newRow("noticed before the first byte") << 0;
        QTest::newRow("noticed while writing") << EOPNOTSUPP;
    }

    void survivesAFullDisk()
    {
        QFETCH(int, reserving);
        if (!m_hasOwnMounts)
            QSKIP("needs root to mount a tiny disk");
        const TinyDisk disk(m_folder->path(), "size=64k");
        QVERIFY(disk.isMounted());
        const QString file = make(QStringLiteral("a.ini"), "old");
        systemCallFaults().fallocate = [reserving] { return reserving; };
        QCOMPARE(codeOf(replace(file, QByteArray(100000, 'x'))), ErrorCode::DiskFull);
        QCOMPARE(codeOf(m_files.writePrivate(path(QStringLiteral("record")), QByteArray(100000, 'x'))),
                 ErrorCode::DiskFull);
        QCOMPARE(contentOf(file), QByteArray("old"));
        QCOMPARE(m_files.list(m_folder->path()), QStringList{QStringLiteral("a.ini")});
        QVERIFY(replace(file, QByteArray(30000, 'x'))); // the room of the failed ones is free again
    }

    void refusesAReadOnlyDisk()
    {
        if (!m_hasOwnMounts)
            QSKIP("needs root to mount a read-only disk");
        const TinyDisk disk(m_folder->path(), "size=64k");
        QVERIFY(disk.isMounted());
        const QString file = make(QStringLiteral("a.ini"), "old");
        QVERIFY(disk.makeReadOnly());
        QCOMPARE(codeOf(m_files.checkWritable(file)), ErrorCode::FileReadOnly);
        QCOMPARE(codeOf(replace(file, "new")), ErrorCode::FileReadOnly);
        QCOMPARE(codeOf(m_files.remove(file)), ErrorCode::FileReadOnly);
        QCOMPARE(contentOf(file), QByteArray("old"));
    }

    void refusesAFolderWhereNothingCanBeMade()
    {
        if (::geteuid() != 0)
            QSKIP("needs root to make a folder of somebody else");
        const QString file = make(QStringLiteral("a.ini"), "old");
        QCOMPARE(::chown(file.toUtf8().constData(), 4711, 4711), 0);
        const AsUser user(4711);
        QVERIFY(user.works());
        QCOMPARE(codeOf(m_files.checkWritable(file)), ErrorCode::FileReadOnly);
        QCOMPARE(codeOf(replace(file, "new")), ErrorCode::FileReadOnly);
        QCOMPARE(contentOf(file), QByteArray("old"));
    }

    void checkWritableChangesNothing()
    {
        const QString file = make(QStringLiteral("a.ini"), "old");
        const struct stat before = statusOf(file);
        QVERIFY(m_files.checkWritable(file));
        QCOMPARE(statusOf(file).st_ino, before.st_ino);
        QCOMPARE(statusOf(file).st_ctim.tv_nsec, before.st_ctim.tv_nsec);
        QCOMPARE(m_files.list(m_folder->path()), QStringList{QStringLiteral("a.ini")});
    }

    // ---- the rest

    void writesPrivately_data()
    {
        QTest::addColumn<uint>("mask");
        QTest::newRow("open umask") << 0U;
        QTest::newRow("closed umask") << 0277U;
    }

    void writesPrivately()
    {
        QFETCH(uint, mask);
        const QString file = path(QStringLiteral("state/runs/1/record"));
        if (mask == 0277U)
            QVERIFY(m_files.writePrivate(file + u'0', "old"));
        const mode_t before = ::umask(mode_t(mask));
        const auto written = m_files.writePrivate(file, "new");
        ::umask(before);
        QVERIFY(written);
        QCOMPARE(contentOf(file), QByteArray("new"));
        QCOMPARE(statusOf(file).st_mode & 07777U, 0600U);
        for (const QString &folder :
             {QStringLiteral("state"), QStringLiteral("state/runs"), QStringLiteral("state/runs/1")})
            QCOMPARE(statusOf(path(folder)).st_mode & 07777U, 0700U);
    }

    void writesPrivatelyOverALink()
    {
        const QString outside = make(QStringLiteral("outside"), "untouched");
        QFile::link(outside, path(QStringLiteral("record")));
        QVERIFY(m_files.writePrivate(path(QStringLiteral("record")), "new"));
        QCOMPARE(contentOf(outside), QByteArray("untouched"));
        QCOMPARE(contentOf(path(QStringLiteral("record"))), QByteArray("new"));
        QVERIFY(S_ISREG(statusOf(path(QStringLiteral("record"))).st_mode));
    }

    void removesOnlyLeftovers()
    {
        const QString file = make(QStringLiteral("a.ini"), "a");
        const QString left = QStringLiteral(".mailsetup-00112233445566778899aabbccddeeff");
        make(left, "half");
        const QStringList kept{
            QStringLiteral(".mailsetup-"), QStringLiteral(".mailsetup-00112233445566778899aabbccddeefg"),
            QStringLiteral(".mailsetup-00112233445566778899aabbccddeeff0"),
            QStringLiteral("mailsetup-00112233445566778899aabbccddeeff"), QStringLiteral("a.ini")};
        for (const QString &name : kept)
            make(name, "a");
        // A name of that shape that is no file of ours.
        const QString linked = QStringLiteral(".mailsetup-ffffffffffffffffffffffffffffffff");
        QVERIFY(QFile::link(file, path(linked)));
        m_files.removeLeftovers(file);
        QStringList expected = kept + QStringList{linked};
        expected.sort();
        QCOMPARE(m_files.list(m_folder->path()), expected);
    }

    void removes()
    {
        const QString file = make(QStringLiteral("a"), "x");
        ::mkdir(path(QStringLiteral("empty")).toUtf8().constData(), 0700);
        ::mkdir(path(QStringLiteral("full")).toUtf8().constData(), 0700);
        make(QStringLiteral("full/a"), "x");
        QVERIFY(m_files.exists(file));
        QVERIFY(m_files.remove(file));
        QVERIFY(!m_files.exists(file));
        QVERIFY(m_files.remove(file));
        QVERIFY(m_files.remove(path(QStringLiteral("empty"))));
        QCOMPARE(codeOf(m_files.remove(path(QStringLiteral("full")))), ErrorCode::FileNotWritten);
        QCOMPARE(m_files.list(m_folder->path()), QStringList{QStringLiteral("full")});
    }

    void listsAll()
    {
        make(QStringLiteral("b"), {});
        make(QStringLiteral(".hidden"), {});
        make(QStringLiteral("a"), {});
        QFile::link(path(QStringLiteral("none")), path(QStringLiteral("dangling")));
        QCOMPARE(m_files.list(m_folder->path()),
                 (QStringList{QStringLiteral(".hidden"), QStringLiteral("a"), QStringLiteral("b"),
                              QStringLiteral("dangling")}));
        QCOMPARE(m_files.list(path(QStringLiteral("a"))), QStringList());
        QCOMPARE(m_files.list(path(QStringLiteral("none"))), QStringList());
    }

    void keepsAMissingPath()
    {
        QCOMPARE(m_files.canonical(path(QStringLiteral("none"))), path(QStringLiteral("none")));
        QVERIFY(!m_files.exists(path(QStringLiteral("none"))));
    }
};

int main(int argc, char **argv)
{
    const bool hasOwnMounts = enterOwnMounts();
    QCoreApplication application(argc, argv);
    TestPosixFileSystem test(hasOwnMounts);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_PosixFileSystem.moc"
