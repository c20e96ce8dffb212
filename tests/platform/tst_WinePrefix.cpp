// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeProcess.h"
#include "LockingChild.h"
#include "SampleTree.h"
#include "platform/PosixFileSystem.h"
#include "platform/WinePrefix.h"

#include <QTest>

#include <thread>

#include <pwd.h>
#include <signal.h>

using namespace mailsetup;

namespace {

QString loginName()
{
    return QString::fromUtf8(::getpwuid(::geteuid())->pw_name);
}

} // namespace

// Paths, folders and processes of a made-up prefix; the real Wine has a test of its own.
class TestWinePrefix : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleTree> m_tree;
    std::unique_ptr<WinePrefix> m_prefix;

    QString path(const QString &name) const { return m_tree->path(name); }
    QString drive(const QString &name) const { return m_tree->path(QStringLiteral("drive_c/") + name); }

    WinePrefix prefixOf(const QString &user) const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("USER"), user);
        return WinePrefix(m_tree->path(), std::make_shared<PosixFileSystem>(), environment);
    }

private slots:
    void init()
    {
        m_tree = std::make_unique<SampleTree>();
        m_tree->file(QStringLiteral("user.reg"), "WINE REGISTRY Version 2\n");
        m_tree->file(QStringLiteral("drive_c/Program Files/Qualcomm/Eudora/Eudora.ini"));
        m_tree->file(QStringLiteral("drive_c/Program Files/Qualcomm/Eudora/eudora.exe"));
        m_tree->folder(QStringLiteral("drive_c/Program Files (x86)"));
        m_tree->folder(QStringLiteral("drive_c/ProgramData"));
        m_tree->folder(QStringLiteral("drive_c/windows/system32"));
        m_tree->folder(QStringLiteral("drive_c/users/Public/Documents"));
        m_tree->file(QStringLiteral("drive_c/users/joe/AppData/Roaming/Thunderbird/profiles.ini"));
        m_tree->file(QStringLiteral("drive_c/Mail/a.ini"));
        m_tree->file(QStringLiteral("drive_c/Mail/A.INI"));
        m_tree->file(QStringLiteral("drive_c/Mail/.hidden.ini"));
        m_tree->file(QStringLiteral("drive_c/Mail/one/x.oeaccount"));
        m_tree->file(QStringLiteral("drive_c/Mail/one/two/Y.OEACCOUNT"));
        m_prefix = std::make_unique<WinePrefix>(prefixOf(QStringLiteral("joe")));
    }

    void cleanup()
    {
        m_prefix.reset();
        m_tree.reset();
    }

    void findsHostPaths_data()
    {
        QTest::addColumn<QString>("windows");
        QTest::addColumn<QString>("expected"); // below the prefix
        const QString ini = QStringLiteral("drive_c/Program Files/Qualcomm/Eudora/Eudora.ini");
        QTest::newRow("as written") << QStringLiteral("C:\\Program Files\\Qualcomm\\Eudora\\Eudora.ini")
                                    << ini;
        QTest::newRow("any case") << QStringLiteral("c:\\PROGRAM FILES\\QUALCOMM\\EUDORA\\EUDORA.INI") << ini;
        QTest::newRow("forward slashes")
            << QStringLiteral("C:/program files/qualcomm/eudora/eudora.ini") << ini;
        QTest::newRow("mixed, doubled, trailing")
            << QStringLiteral("C:\\\\Program Files/Qualcomm\\.\\Eudora\\Eudora.ini\\") << ini;
        QTest::newRow("Windows' short names")
            << QStringLiteral("C:\\PROGRA~1\\Qualcomm\\Eudora\\Eudora.ini") << ini;
        QTest::newRow("Wine's short names")
            << QStringLiteral("C:\\PROG~FBU\\Qualcomm\\Eudora\\Eudora.ini") << ini;
        QTest::newRow("short and missing")
            << QStringLiteral("C:\\NOBODY~1\\a.ini") << QStringLiteral("drive_c/NOBODY~1/a.ini");
        QTest::newRow("exact name first")
            << QStringLiteral("C:\\mail\\A.INI") << QStringLiteral("drive_c/Mail/A.INI");
        QTest::newRow("exact name first, other")
            << QStringLiteral("C:\\mail\\a.ini") << QStringLiteral("drive_c/Mail/a.ini");
        QTest::newRow("missing at the end")
            << QStringLiteral("C:\\MAIL\\New\\b.ini") << QStringLiteral("drive_c/Mail/New/b.ini");
        QTest::newRow("the drive") << QStringLiteral("C:\\") << QStringLiteral("drive_c");
        QTest::newRow("the drive alone") << QStringLiteral("c:") << QStringLiteral("drive_c");
        QTest::newRow("without a drive")
            << QStringLiteral("\\mail\\a.ini") << QStringLiteral("drive_c/Mail/a.ini");
        QTest::newRow("relative") << QStringLiteral("mail\\a.ini") << QStringLiteral("drive_c/Mail/a.ini");
        QTest::newRow("up and down") << QStringLiteral("C:\\windows\\..\\mail\\a.ini")
                                     << QStringLiteral("drive_c/Mail/a.ini");
        QTest::newRow("up and out") << QStringLiteral("C:\\..\\..\\..\\..\\etc\\passwd")
                                    << QStringLiteral("drive_c/etc/passwd");
        QTest::newRow("long form") << QStringLiteral("\\\\?\\C:\\mail\\a.ini")
                                   << QStringLiteral("drive_c/Mail/a.ini");
        QTest::newRow("unknown drive")
            << QStringLiteral("Q:\\a.ini") << QStringLiteral("dosdevices/q:/a.ini");
        QTest::newRow("%APPDATA%") << QStringLiteral("%APPDATA%\\thunderbird\\PROFILES.INI")
                                   << QStringLiteral(
                                          "drive_c/users/joe/AppData/Roaming/Thunderbird/profiles.ini");
        QTest::newRow("%UserProfile%")
            << QStringLiteral("%UserProfile%\\x") << QStringLiteral("drive_c/users/joe/x");
        QTest::newRow("%ProgramFiles%")
            << QStringLiteral("%ProgramFiles%\\qualcomm") << QStringLiteral("drive_c/Program Files/Qualcomm");
        QTest::newRow("%ProgramFiles(x86)%")
            << QStringLiteral("%ProgramFiles(x86)%\\x") << QStringLiteral("drive_c/Program Files (x86)/x");
        QTest::newRow("%SystemRoot%")
            << QStringLiteral("%SystemRoot%\\SYSTEM32") << QStringLiteral("drive_c/windows/system32");
        QTest::newRow("%SystemDrive%")
            << QStringLiteral("%SystemDrive%\\mail") << QStringLiteral("drive_c/Mail");
        QTest::newRow("drive and path")
            << QStringLiteral("%HOMEDRIVE%%HOMEPATH%\\x") << QStringLiteral("drive_c/users/joe/x");
        QTest::newRow("name inside") << QStringLiteral("C:\\users\\%USERNAME%\\x")
                                     << QStringLiteral("drive_c/users/joe/x");
        QTest::newRow("unknown variable")
            << QStringLiteral("C:\\%NoSuch%\\x") << QStringLiteral("drive_c/%NoSuch%/x");
    }

    void findsHostPaths()
    {
        QFETCH(QString, windows);
        QFETCH(QString, expected);
        QCOMPARE(m_prefix->hostPath(windows), path(expected));
    }

    void returnsHostPathsInTheirTrueCase()
    {
        QCOMPARE(m_prefix->hostPath(drive(QStringLiteral("program FILES/qualcomm"))),
                 drive(QStringLiteral("Program Files/Qualcomm")));
        QCOMPARE(m_prefix->hostPath(drive(QStringLiteral("windows/../MAIL/a.ini"))),
                 drive(QStringLiteral("Mail/a.ini")));
        QCOMPARE(m_prefix->hostPath(QStringLiteral("/etc/passwd")), QStringLiteral("/etc/passwd"));
        QCOMPARE(m_prefix->hostPath(QString()), QString());
    }

    void followsDriveLinks()
    {
        SampleTree other;
        other.file(QStringLiteral("Mail/Eudora.ini"));
        m_tree->link(QStringLiteral("dosdevices/c:"), QStringLiteral("../drive_c"));
        m_tree->link(QStringLiteral("dosdevices/e:"), other.path());
        QCOMPARE(m_prefix->hostPath(QStringLiteral("c:\\mail\\a.ini")), drive(QStringLiteral("Mail/a.ini")));
        QCOMPARE(m_prefix->hostPath(QStringLiteral("E:\\MAIL\\EUDORA.INI")),
                 other.path(QStringLiteral("Mail/Eudora.ini")));
        QCOMPARE(m_prefix->hostPath(QStringLiteral("E:\\..\\..\\x")), other.path(QStringLiteral("x")));
    }

    void globs_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("expected"); // below drive_c
        QTest::newRow("any case, hidden too")
            << QStringLiteral("C:\\mail\\*.ini")
            << QStringList{QStringLiteral("Mail/.hidden.ini"), QStringLiteral("Mail/A.INI"),
                           QStringLiteral("Mail/a.ini")};
        QTest::newRow("one sign") << QStringLiteral("C:\\mail\\?.ini")
                                  << QStringList{QStringLiteral("Mail/A.INI"), QStringLiteral("Mail/a.ini")};
        QTest::newRow("folders") << QStringLiteral("C:\\m*\\o*\\*.oeaccount")
                                 << QStringList{QStringLiteral("Mail/one/x.oeaccount")};
        QTest::newRow("any depth") << QStringLiteral("C:\\Mail\\**\\*.oeaccount")
                                   << QStringList{QStringLiteral("Mail/one/two/Y.OEACCOUNT"),
                                                  QStringLiteral("Mail/one/x.oeaccount")};
        QTest::newRow("no wildcard") << QStringLiteral("%APPDATA%\\THUNDERBIRD\\profiles.ini")
                                     << QStringList{QStringLiteral(
                                            "users/joe/AppData/Roaming/Thunderbird/profiles.ini")};
        QTest::newRow("nothing") << QStringLiteral("C:\\mail\\*.xml") << QStringList();
        QTest::newRow("brackets are letters") << QStringLiteral("C:\\mail\\[ab].ini") << QStringList();
    }

    void globs()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, expected);
        for (QString &name : expected)
            name = drive(name);
        QCOMPARE(m_prefix->glob(pattern), expected);
    }

    void globsHostPatterns()
    {
        QCOMPARE(m_prefix->glob(drive(QStringLiteral("MAIL/one/*.OEaccount"))),
                 QStringList{drive(QStringLiteral("Mail/one/x.oeaccount"))});
    }

    void globbingAnyDepthDoesNotFollowLinks()
    {
        m_tree->link(QStringLiteral("drive_c/Mail/one/round"), path(QStringLiteral("drive_c/Mail")));
        QCOMPARE(m_prefix->glob(QStringLiteral("C:\\Mail\\**\\x.oeaccount")),
                 QStringList{drive(QStringLiteral("Mail/one/x.oeaccount"))});
    }

    void knowsItsFolders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected"); // below the prefix
        QTest::newRow("Home") << QStringLiteral("Home") << QStringLiteral("drive_c/users/joe");
        QTest::newRow("AppData") << QStringLiteral("AppData")
                                 << QStringLiteral("drive_c/users/joe/AppData/Roaming");
        QTest::newRow("LocalAppData, missing")
            << QStringLiteral("LocalAppData") << QStringLiteral("drive_c/users/joe/AppData/Local");
        QTest::newRow("Documents, missing")
            << QStringLiteral("Documents") << QStringLiteral("drive_c/users/joe/Documents");
        QTest::newRow("Windows") << QStringLiteral("Windows") << QStringLiteral("drive_c/windows");
        QTest::newRow("SystemDrive") << QStringLiteral("SystemDrive") << QStringLiteral("drive_c");
        QTest::newRow("ProgramFiles")
            << QStringLiteral("ProgramFiles") << QStringLiteral("drive_c/Program Files");
        QTest::newRow("ProgramFilesX86")
            << QStringLiteral("ProgramFilesX86") << QStringLiteral("drive_c/Program Files (x86)");
    }

    void knowsItsFolders()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(m_prefix->knownFolder(name), path(expected));
    }

    void knowsOldFolders()
    {
        SampleTree old;
        old.folder(QStringLiteral("drive_c/users/joe/Application Data"));
        old.folder(QStringLiteral("drive_c/users/joe/Local Settings/Application Data"));
        old.folder(QStringLiteral("drive_c/users/joe/My Documents"));
        old.folder(QStringLiteral("drive_c/Program Files"));
        const WinePrefix prefix(old.path(), std::make_shared<PosixFileSystem>());
        QCOMPARE(prefix.knownFolder(QStringLiteral("AppData")),
                 old.path(QStringLiteral("drive_c/users/joe/Application Data")));
        QCOMPARE(prefix.knownFolder(QStringLiteral("LocalAppData")),
                 old.path(QStringLiteral("drive_c/users/joe/Local Settings/Application Data")));
        QCOMPARE(prefix.knownFolder(QStringLiteral("Documents")),
                 old.path(QStringLiteral("drive_c/users/joe/My Documents")));
        QCOMPARE(prefix.knownFolder(QStringLiteral("ProgramFilesX86")),
                 old.path(QStringLiteral("drive_c/Program Files")));
        QCOMPARE(prefix.knownFolder(QStringLiteral("Config")), QString());
    }

    void findsTheUser_data()
    {
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<QString>("user"); // of the environment
        QTest::addColumn<QString>("expected");
        const QString login = loginName();
        QTest::newRow("the owner's name")
            << QStringList{login, QStringLiteral("zed")} << QStringLiteral("zed") << login;
        QTest::newRow("the user's name") << QStringList{QStringLiteral("amy"), QStringLiteral("zed")}
                                         << QStringLiteral("zed") << QStringLiteral("zed");
        QTest::newRow("the only one")
            << QStringList{QStringLiteral("amy")} << QStringLiteral("zed") << QStringLiteral("amy");
        QTest::newRow("another case") << QStringList{QStringLiteral("Zed"), QStringLiteral("amy")}
                                      << QStringLiteral("zed") << QStringLiteral("Zed");
        QTest::newRow("Proton's") << QStringList{QStringLiteral("amy"), QStringLiteral("steamuser")}
                                  << QStringLiteral("zed") << QStringLiteral("steamuser");
        QTest::newRow("none") << QStringList() << QStringLiteral("zed") << login;
        QTest::newRow("several, none of them known")
            << QStringList{QStringLiteral("amy"), QStringLiteral("bob")} << QStringLiteral("zed") << login;
    }

    void findsTheUser()
    {
        QFETCH(QStringList, folders);
        QFETCH(QString, user);
        QFETCH(QString, expected);
        QDir(drive(QStringLiteral("users/joe"))).removeRecursively();
        for (const QString &name : folders)
            m_tree->folder(QStringLiteral("drive_c/users/") + name);
        QCOMPARE(prefixOf(user).knownFolder(QStringLiteral("Home")),
                 drive(QStringLiteral("users/") + expected));
    }

    void knowsItsHives()
    {
        QCOMPARE(m_prefix->hiveFile(Hive::CurrentUser), path(QStringLiteral("user.reg")));
        QCOMPARE(m_prefix->hiveFile(Hive::LocalMachine), path(QStringLiteral("system.reg")));
        QCOMPARE(m_prefix->root(), m_tree->path());
    }

    void tellsAPrefix_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("expected");
        QTest::newRow("user.reg") << QStringLiteral("user.reg") << true;
        QTest::newRow("system.reg") << QStringLiteral("system.reg") << true;
        QTest::newRow("drive_c") << QStringLiteral("drive_c/x") << true;
        QTest::newRow("something else") << QStringLiteral("x.reg") << false;
    }

    void tellsAPrefix()
    {
        QFETCH(QString, file);
        QFETCH(bool, expected);
        SampleTree tree;
        tree.file(file);
        QCOMPARE(WinePrefix::isPrefix(tree.path()), expected);
        QVERIFY(!WinePrefix::isPrefix(QString()));
    }

    // ---- processes

    void seesItsProgramsOnly_data()
    {
        QTest::addColumn<QString>("process"); // its first argument
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("folder"); // of the variable, below the prefix
        QTest::addColumn<bool>("isSeen");
        QTest::newRow("Windows path") << QStringLiteral("C:\\Program Files\\Qualcomm\\Eudora.exe")
                                      << QStringLiteral("WINEPREFIX") << QString() << true;
        QTest::newRow("capitals") << QStringLiteral("EUDORA.EXE") << QStringLiteral("WINEPREFIX") << QString()
                                  << true;
        QTest::newRow("prefix by another way") << QStringLiteral("eudora.exe") << QStringLiteral("WINEPREFIX")
                                               << QStringLiteral("drive_c/..//") << true;
        QTest::newRow("another prefix") << QStringLiteral("eudora.exe") << QStringLiteral("WINEPREFIX")
                                        << QStringLiteral("drive_c") << false;
        QTest::newRow("another program")
            << QStringLiteral("notepad.exe") << QStringLiteral("WINEPREFIX") << QString() << false;
        QTest::newRow("name as a folder")
            << QStringLiteral("C:\\eudora.exe\\x.exe") << QStringLiteral("WINEPREFIX") << QString() << false;
        QTest::newRow("home with it as .wine") << QStringLiteral("eudora.exe") << QStringLiteral("HOME")
                                               << QStringLiteral("drive_c/home") << true;
        QTest::newRow("home without")
            << QStringLiteral("eudora.exe") << QStringLiteral("HOME") << QStringLiteral("drive_c") << false;
    }

    void seesItsProgramsOnly()
    {
        QFETCH(QString, process);
        QFETCH(QString, variable);
        QFETCH(QString, folder);
        QFETCH(bool, isSeen);
        m_tree->link(QStringLiteral("drive_c/home/.wine"), m_tree->path());
        QProcessEnvironment environment;
        environment.insert(variable, path(folder));
        const QStringList names{QStringLiteral("Other.exe"), QStringLiteral("Eudora.exe")};
        {
            const FakeProcess fake(process, environment);
            QVERIFY(fake.isReady());
            const auto running = m_prefix->runningProgram(names);
            QCOMPARE(running.has_value(), isSeen);
            if (isSeen)
                QCOMPARE(*running, QStringLiteral("Eudora.exe"));
        }
        QVERIFY(!m_prefix->runningProgram(names));
    }

    void holdingStopsAtPrograms_data()
    {
        QTest::addColumn<QString>("process");
        QTest::addColumn<bool>("stops");
        QTest::newRow("a mail program") << QStringLiteral("C:\\Eudora\\Eudora.exe") << true;
        QTest::newRow("a file window") << QStringLiteral("C:\\windows\\explorer.exe") << true;
        QTest::newRow("services") << QStringLiteral("C:\\windows\\system32\\services.exe") << false;
        QTest::newRow("a shell with the variable") << QStringLiteral("bash") << false;
    }

    void holdingStopsAtPrograms()
    {
        QFETCH(QString, process);
        QFETCH(bool, stops);
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("WINEPREFIX"), m_tree->path());
        const FakeProcess fake(process, environment);
        QVERIFY(fake.isReady());
        const auto hold = m_prefix->holdRegistry();
        QCOMPARE(hold.hasValue(), !stops);
        if (stops) {
            QCOMPARE(hold.error().code, ErrorCode::PrefixRunning);
            QVERIFY(hold.error().detail.contains(process.section(u'\\', -1)));
        }
    }

    // ---- the registry's lock, in a made-up temporary folder

    void locksAsWineDoes_data()
    {
        QTest::addColumn<bool>("isDebian");
        QTest::newRow("upstream's folder") << false;
        QTest::newRow("Debian's folder") << true;
    }

    void locksAsWineDoes()
    {
        QFETCH(bool, isDebian);
        struct stat status {
        };
        QCOMPARE(::stat(m_tree->path().toUtf8().constData(), &status), 0);
        const QString server = QStringLiteral("server-%1-%2")
                                   .arg(quint64(status.st_dev), 0, 16)
                                   .arg(quint64(status.st_ino), 0, 16);
        SampleTree temporary;
        const QString base =
            isDebian ? QStringLiteral("wine-AbC123") : QStringLiteral(".wine-%1").arg(status.st_uid);
        if (isDebian)
            m_tree->file(QStringLiteral("wineserver"), "wine-AbC123");
        const QString lock = temporary.file(base + u'/' + server + QStringLiteral("/lock"));
        ::chmod(temporary.path(base).toUtf8().constData(), 0700);
        ::chmod(temporary.path(base + u'/' + server).toUtf8().constData(), 0700);
        const WineServer wine(m_tree->path(), temporary.path());

        QVERIFY(!wine.isRunning());
        struct flock range {
        };
        range.l_type = F_WRLCK;
        range.l_whence = SEEK_SET;
        range.l_len = 1;
        const auto takeAsServer = [&range](int fd) { return ::fcntl(fd, F_SETLK, &range) == 0; };
        {
            const LockingChild server1(lock, takeAsServer);
            QVERIFY(server1.isReady());
            QVERIFY(wine.isRunning());
            const auto hold = wine.hold(std::chrono::milliseconds(0));
            QVERIFY(!hold);
            QCOMPARE(hold.error().code, ErrorCode::PrefixRunning);
        }
        {
            const auto hold = wine.hold(std::chrono::milliseconds(0));
            QVERIFY(hold);
            QVERIFY(*hold);
            QVERIFY(!wine.isRunning()); // our own lock is no server, and looking does not lose it
            const LockingChild server2(lock, takeAsServer);
            QVERIFY(!server2.isReady());
            QVERIFY(!wine.hold(std::chrono::milliseconds(0)));
        }
        const LockingChild server3(lock, takeAsServer);
        QVERIFY(server3.isReady());
    }

    void waitsForALingeringServer()
    {
        struct stat status {
        };
        QCOMPARE(::stat(m_tree->path().toUtf8().constData(), &status), 0);
        SampleTree temporary;
        m_tree->file(QStringLiteral(".update-timestamp"));
        const WineServer wine(m_tree->path(), temporary.path());
        QVERIFY(!wine.isRunning());
        QVERIFY(m_prefix->files().list(temporary.path()).isEmpty()); // looking makes nothing
        // A used prefix after a restart of the computer: the lock's folder is made as Wine makes it.
        QVERIFY(wine.hold(std::chrono::milliseconds(0)));
        const QString lock = temporary.path(QStringLiteral(".wine-%1/server-%2-%3/lock")
                                                .arg(status.st_uid)
                                                .arg(quint64(status.st_dev), 0, 16)
                                                .arg(quint64(status.st_ino), 0, 16));
        QVERIFY(QFileInfo::exists(lock));
        // A child that holds the lock until a thread of ours lets it go, while hold() is waiting.
        struct flock range {
        };
        range.l_type = F_WRLCK;
        range.l_whence = SEEK_SET;
        range.l_len = 1;
        LockingChild lingering(lock, [&range](int fd) { return ::fcntl(fd, F_SETLK, &range) == 0; });
        QVERIFY(lingering.isReady());
        QVERIFY(!wine.hold(std::chrono::milliseconds(0)));
        std::thread ending([&lingering] { lingering.end(); });
        const auto hold = wine.hold(std::chrono::seconds(60));
        ending.join();
        QVERIFY(hold);
        QVERIFY(*hold);
    }

    void waitsForAProgramThatIsJustGoing()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("WINEPREFIX"), m_tree->path());
        const FakeProcess program(QStringLiteral("C:\\Eudora\\Eudora.exe"), environment);
        QVERIFY(program.isReady());
        SampleTree temporary;
        const WineServer wine(m_tree->path(), temporary.path());
        const auto refused = wine.hold(std::chrono::milliseconds(0));
        QVERIFY(!refused);
        QVERIFY(
            refused.error().detail.contains(QStringLiteral("eudora.exe is running"), Qt::CaseInsensitive));
        std::thread ending([&program] { ::kill(pid_t(program.id()), SIGKILL); });
        const auto hold = wine.hold(std::chrono::minutes(3));
        ending.join();
        QVERIFY2(hold, hold ? "" : qPrintable(hold.error().detail));
    }

    void makesNoFolderForAnUnusedPrefix()
    {
        SampleTree temporary;
        const WineServer wine(m_tree->path(), temporary.path());
        const auto hold = wine.hold(std::chrono::milliseconds(0));
        QVERIFY(hold);
        QVERIFY(!*hold);
        QVERIFY(QDir(temporary.path())
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
    }

    void distrustsAFolderThatOthersCanEnter()
    {
        struct stat status {
        };
        QCOMPARE(::stat(m_tree->path().toUtf8().constData(), &status), 0);
        SampleTree temporary;
        const QString base = QStringLiteral(".wine-%1").arg(status.st_uid);
        const QString server = base + QStringLiteral("/server-%1-%2")
                                          .arg(quint64(status.st_dev), 0, 16)
                                          .arg(quint64(status.st_ino), 0, 16);
        temporary.file(server + QStringLiteral("/lock"));
        ::chmod(temporary.path(base).toUtf8().constData(), 0777);
        ::chmod(temporary.path(server).toUtf8().constData(), 0700);
        const auto hold = WineServer(m_tree->path(), temporary.path()).hold(std::chrono::milliseconds(0));
        QVERIFY(hold);
        QVERIFY(!*hold);
    }
};

QTEST_GUILESS_MAIN(TestWinePrefix)
#include "tst_WinePrefix.moc"
