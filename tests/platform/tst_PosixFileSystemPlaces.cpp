// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OwnMounts.h"
#include "SampleTree.h"
#include "Surroundings.h"
#include "platform/PosixFileSystem.h"

#include <QTest>

#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <grp.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mailsetup;

namespace {

constexpr uid_t somebody = 4711;
constexpr gid_t theirGroup = 4712;

QByteArray nameOf(const QString &path)
{
    return QFile::encodeName(path);
}

struct stat statusOf(const QString &path)
{
    struct stat status {
    };
    if (::lstat(nameOf(path).constData(), &status) != 0)
        qFatal("a test file is missing");
    return status;
}

// An ordinary user, of these groups too, as long as it lives; root may do that.
class AsUser
{
public:
    explicit AsUser(uid_t user, std::initializer_list<gid_t> groups = {})
        : m_works(::setgroups(groups.size(), std::data(groups)) == 0 && ::setegid(user) == 0 &&
                  ::seteuid(user) == 0)
    {}
    ~AsUser()
    {
        if (::seteuid(0) != 0 || ::setegid(0) != 0 || ::setgroups(0, nullptr) != 0)
            qFatal("cannot become root again");
    }
    AsUser(const AsUser &) = delete;
    AsUser &operator=(const AsUser &) = delete;
    bool works() const { return m_works; }

private:
    bool m_works;
};

// Sets one of the marks of ioctl_iflags(2), as chattr does, as long as it lives.
class Mark
{
public:
    Mark(const QString &path, int mark)
        : m_fd(::open(nameOf(path).constData(), O_RDONLY | O_CLOEXEC))
    {
        m_isSet = ::ioctl(m_fd, FS_IOC_GETFLAGS, &m_before) == 0 && set(m_before | mark);
    }
    ~Mark()
    {
        if (m_isSet && !set(m_before))
            qFatal("cannot take a mark off a file again");
        ::close(m_fd);
    }
    Mark(const Mark &) = delete;
    Mark &operator=(const Mark &) = delete;
    bool isSet() const { return m_isSet; }

private:
    bool set(int marks) const { return ::ioctl(m_fd, FS_IOC_SETFLAGS, &marks) == 0; }

    int m_fd;
    int m_before = 0;
    bool m_isSet = false;
};

} // namespace

// Folders and disks with rules of their own.
class TestPosixFileSystemPlaces : public QObject
{
    Q_OBJECT

public:
    explicit TestPosixFileSystemPlaces(bool hasOwnMounts)
        : m_hasOwnMounts(hasOwnMounts)
    {}

private:
    bool m_hasOwnMounts;
    std::unique_ptr<SampleTree> m_tree;
    PosixFileSystem m_files;

    // A folder of that mode and owner with a file "a.ini" of that owner.
    QString fileIn(mode_t mode, uid_t folderOwner, uid_t owner, gid_t group) const
    {
        const QString folder = m_tree->folder(QStringLiteral("folder"));
        QString file = m_tree->file(QStringLiteral("folder/a.ini"), "old", 0640);
        if (::chown(nameOf(file).constData(), owner, group) != 0 ||
            ::chown(nameOf(folder).constData(), folderOwner, group) != 0 ||
            ::chmod(nameOf(folder).constData(), mode) != 0)
            qFatal("cannot give test files away");
        return file;
    }

    void mustStay(const QString &file, ErrorCode code)
    {
        const Surroundings before = Surroundings::of(m_tree->path());
        const auto replaced = m_files.replace(file, "old", QByteArray("new"));
        QVERIFY(!replaced);
        QCOMPARE(word(replaced.error().code), word(code));
        QCOMPARE(Surroundings::of(m_tree->path()).differencesTo(before), QStringList());
    }

private slots:
    void init()
    {
        m_tree = std::make_unique<SampleTree>();
        ::chmod(nameOf(m_tree->path()).constData(), 0755);
    }

    void stickyFolder_data()
    {
        QTest::addColumn<uint>("owner");
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("a file of one's own") << uint(somebody) << true;
        QTest::newRow("a file of somebody else") << uint(somebody + 1) << false;
    }

    void stickyFolder()
    {
        QFETCH(uint, owner);
        QFETCH(bool, isReplaced);
        if (::geteuid() != 0)
            QSKIP("only root can make files of others");
        const QString file = fileIn(01777, 0, owner, somebody);
        const AsUser user(somebody);
        QVERIFY(user.works());
        if (isReplaced)
            QVERIFY(m_files.replace(file, "old", QByteArray("new")));
        else
            mustStay(file, ErrorCode::FileReadOnly);
        QCOMPARE(bool(m_files.checkWritable(file)), isReplaced);
    }

    // New files take the folder's group there; a replaced one keeps its own.
    void setGroupFolder_data()
    {
        QTest::addColumn<bool>("isMember");
        QTest::newRow("a member of the file's group") << true;
        QTest::newRow("not a member of the file's group") << false;
    }

    void setGroupFolder()
    {
        QFETCH(bool, isMember);
        if (::geteuid() != 0)
            QSKIP("only root can make files of others");
        const QString file = fileIn(02777, somebody, somebody, theirGroup);
        QCOMPARE(
            ::chown(nameOf(m_tree->path(QStringLiteral("folder"))).constData(), somebody, theirGroup + 1), 0);
        QCOMPARE(::chmod(nameOf(m_tree->path(QStringLiteral("folder"))).constData(), 02777), 0);
        const AsUser user = isMember ? AsUser(somebody, {theirGroup}) : AsUser(somebody);
        QVERIFY(user.works());
        if (isMember)
            QVERIFY(m_files.replace(file, "old", QByteArray("new")));
        else
            mustStay(file, ErrorCode::FileReadOnly);
        QCOMPARE(statusOf(file).st_gid, theirGroup);
        QCOMPARE(statusOf(file).st_mode & 07777U, 0640U);
        QCOMPARE(statusOf(m_tree->path(QStringLiteral("folder"))).st_mode & 07777U, 02777U);
    }

    void markedFile_data()
    {
        QTest::addColumn<int>("mark");
        QTest::addColumn<QString>("what");
        QTest::newRow("immutable file") << FS_IMMUTABLE_FL << QStringLiteral("folder/a.ini");
        QTest::newRow("file to append to") << FS_APPEND_FL << QStringLiteral("folder/a.ini");
        QTest::newRow("immutable folder") << FS_IMMUTABLE_FL << QStringLiteral("folder");
        QTest::newRow("folder to append to") << FS_APPEND_FL << QStringLiteral("folder");
    }

    void markedFile()
    {
        QFETCH(int, mark);
        QFETCH(QString, what);
        const QString file = m_tree->file(QStringLiteral("folder/a.ini"), "old");
        const Mark marked(m_tree->path(what), mark);
        if (!marked.isSet())
            QSKIP("files cannot be marked here (not root, or the file system has no marks)");
        if (what == u"folder" && mark == FS_APPEND_FL) {
            // A file can be made there but not taken away again: it is not hidden that one is left.
            QVERIFY(!m_files.replace(file, "old", QByteArray("new")));
            QVERIFY(*m_files.holds(file, QByteArray("old")));
            return;
        }
        mustStay(file, ErrorCode::FileReadOnly);
    }

    void aDiskWithoutRoomForAnotherFile()
    {
        if (!m_hasOwnMounts)
            QSKIP("needs root to mount a tiny disk");
        const QString folder = m_tree->folder(QStringLiteral("disk"));
        const TinyDisk disk(folder, "size=1m,nr_inodes=3"); // the folder, the file and one more
        QVERIFY(disk.isMounted());
        const QString file = m_tree->file(QStringLiteral("disk/a.ini"), "old");
        QVERIFY(m_files.replace(file, "old", QByteArray("old ")));
        QVERIFY(m_files.replace(file, "old ", QByteArray("old")));
        m_tree->file(QStringLiteral("disk/b.ini"), "beside");
        mustStay(file, ErrorCode::DiskFull);
    }

    void namesOfAnyLetters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("line break") << QStringLiteral("a\nb.ini");
        QTest::newRow("escape") << QStringLiteral("a\x1b[31m.ini");
        QTest::newRow("blanks") << QStringLiteral("  a .ini ");
        QTest::newRow("letters of another script") << QStringLiteral("ملف é\u0301.ini");
        QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F4EB.ini");
        QTest::newRow("option") << QStringLiteral("-rf");
        QTest::newRow("longest") << QString(255, u'a');
    }

    void namesOfAnyLetters()
    {
        QFETCH(QString, name);
        const QString file = m_tree->file(QStringLiteral("folder/") + name, "old");
        QVERIFY(m_files.replace(m_files.canonical(file), "old", QByteArray("new")));
        QVERIFY(*m_files.holds(file, QByteArray("new")));
        QCOMPARE(m_files.list(m_tree->path(QStringLiteral("folder"))), QStringList{name});
    }

    // Bytes that are no text: Qt has no name for such a file, so nothing is done to it, nor to its like.
    void namesThatAreNoText()
    {
        const QByteArray folder = nameOf(m_tree->folder(QStringLiteral("folder")));
        const QByteArray name = folder + "/a\xff.ini";
        const int fd = ::open(name.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        QVERIFY(fd >= 0);
        QCOMPARE(::write(fd, "old", 3), ssize_t(3));
        ::close(fd);
        const QString link = m_tree->path(QStringLiteral("link.ini"));
        QCOMPARE(::symlink(name.constData(), nameOf(link).constData()), 0);
        const Surroundings before = Surroundings::of(m_tree->path());
        for (const QString &path :
             {m_files.canonical(link), m_tree->path(QStringLiteral("folder/")) +
                                           m_files.list(m_tree->path(QStringLiteral("folder"))).value(0)}) {
            QVERIFY(!m_files.read(path, 100));
            QVERIFY(!m_files.replace(path, "old", QByteArray("new")));
        }
        QCOMPARE(Surroundings::of(m_tree->path()).differencesTo(before), QStringList());
        QCOMPARE(::unlink(name.constData()), 0); // Qt could not
    }

    // ext4 and tmpfs can look names up without case, folder by folder.
    void aFolderWithoutCase()
    {
        if (!m_hasOwnMounts)
            QSKIP("needs root to mount a disk that knows such folders");
        const QString folder = m_tree->folder(QStringLiteral("disk"));
        const TinyDisk disk(folder, "size=1m,casefold");
        const QString inside = disk.isMounted() ? m_tree->folder(QStringLiteral("disk/inside")) : folder;
        const Mark marked(inside, FS_CASEFOLD_FL);
        if (!marked.isSet())
            QSKIP("this kernel has no folders without case");
        m_tree->file(QStringLiteral("disk/inside/Eudora.ini"), "old");
        const QString file = m_files.canonical(m_tree->path(QStringLiteral("disk/inside/EUDORA.INI")));
        QVERIFY(m_files.replace(file, "old", QByteArray("new")));
        QCOMPARE(m_files.list(inside), QStringList{QStringLiteral("Eudora.ini")});
        QVERIFY(*m_files.holds(file, QByteArray("new")));
    }
};

int main(int argc, char **argv)
{
    const bool hasOwnMounts = enterOwnMounts();
    QCoreApplication application(argc, argv);
    TestPosixFileSystemPlaces test(hasOwnMounts);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_PosixFileSystemPlaces.moc"
