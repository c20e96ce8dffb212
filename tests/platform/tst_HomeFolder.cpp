// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeProcess.h"
#include "SampleTree.h"
#include "platform/HomeFolder.h"
#include "platform/PosixFileSystem.h"

#include <QTest>

using namespace mailsetup;

class TestHomeFolder : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleTree> m_tree;

    HomeFolder homeWith(const QList<std::pair<QString, QString>> &variables,
                        HomeProcesses processes = HomeProcesses::OfOwner) const
    {
        QProcessEnvironment environment;
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        return HomeFolder(m_tree->path(), std::make_shared<PosixFileSystem>(), environment, processes);
    }

private slots:
    void init() { m_tree = std::make_unique<SampleTree>(); }
    void cleanup() { m_tree.reset(); }

    void knowsItsFolders_data()
    {
        QTest::addColumn<QString>("home"); // HOME: this one, or another
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected"); // @: the home
        const QString own = QStringLiteral("@");
        const QString other = QStringLiteral("/");
        const QString config = QStringLiteral("XDG_CONFIG_HOME");
        QTest::newRow("home") << own << config << QStringLiteral("/c") << QStringLiteral("Home")
                              << QStringLiteral("@");
        QTest::newRow("own, variable")
            << own << config << QStringLiteral("/c/") << QStringLiteral("Config") << QStringLiteral("/c");
        QTest::newRow("own, relative") << own << config << QStringLiteral("c") << QStringLiteral("Config")
                                       << QStringLiteral("@/.config");
        QTest::newRow("own, none") << own << QString() << QString() << QStringLiteral("Config")
                                   << QStringLiteral("@/.config");
        QTest::newRow("own, another way") << QStringLiteral("@/.") << config << QStringLiteral("/c")
                                          << QStringLiteral("Config") << QStringLiteral("/c");
        QTest::newRow("foreign") << other << config << QStringLiteral("/c") << QStringLiteral("Config")
                                 << QStringLiteral("@/.config");
        QTest::newRow("own data") << own << QStringLiteral("XDG_DATA_HOME") << QStringLiteral("/d")
                                  << QStringLiteral("Data") << QStringLiteral("/d");
        QTest::newRow("foreign data") << other << QStringLiteral("XDG_DATA_HOME") << QStringLiteral("/d")
                                      << QStringLiteral("Data") << QStringLiteral("@/.local/share");
        QTest::newRow("runtime") << own << QStringLiteral("XDG_RUNTIME_DIR") << QStringLiteral("/r")
                                 << QStringLiteral("RuntimeDir") << QStringLiteral("/r");
        QTest::newRow("of Windows") << own << QString() << QString() << QStringLiteral("AppData")
                                    << QString();
    }

    void knowsItsFolders()
    {
        QFETCH(QString, home);
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const QString at = QStringLiteral("@");
        const HomeFolder folder =
            homeWith({{QStringLiteral("HOME"), home.replace(at, m_tree->path())}, {variable, value}});
        QCOMPARE(folder.knownFolder(name), expected.replace(at, m_tree->path()));
    }

    void findsHostPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::newRow("absolute") << QStringLiteral("/etc/mail/../hosts") << QStringLiteral("/etc/hosts");
        QTest::newRow("~") << QStringLiteral("~") << QStringLiteral("@");
        QTest::newRow("below ~") << QStringLiteral("~/.msmtprc") << QStringLiteral("@/.msmtprc");
        QTest::newRow("relative") << QStringLiteral("a/b") << QStringLiteral("@/a/b");
        QTest::newRow("another user's") << QStringLiteral("~joe/a") << QStringLiteral("@/~joe/a");
        QTest::newRow("empty") << QString() << QString();
    }

    void findsHostPaths()
    {
        QFETCH(QString, path);
        QFETCH(QString, expected);
        QCOMPARE(homeWith({}).hostPath(path), expected.replace(QStringLiteral("@"), m_tree->path()));
    }

    void globsWithCase()
    {
        m_tree->file(QStringLiteral(".thunderbird/a.default/prefs.js"));
        m_tree->file(QStringLiteral(".thunderbird/B.Default/prefs.js"));
        m_tree->file(QStringLiteral(".thunderbird/.c.default/prefs.js"));
        m_tree->file(QStringLiteral(".thunderbird/d.default/other.js"));
        m_tree->link(QStringLiteral(".thunderbird/e.default/prefs.js"), QStringLiteral("none"));
        const HomeFolder home = homeWith({});
        QCOMPARE(home.glob(QStringLiteral("~/.thunderbird/*.default/prefs.js")),
                 QStringList{m_tree->path(QStringLiteral(".thunderbird/a.default/prefs.js"))});
        QCOMPARE(home.glob(m_tree->path(QStringLiteral(".THUNDERBIRD/*"))), QStringList());
        QCOMPARE(home.glob(m_tree->path(QStringLiteral(".thunderbird/.*/prefs.js"))),
                 QStringList{m_tree->path(QStringLiteral(".thunderbird/.c.default/prefs.js"))});
    }

    void seesProgramsByName_data()
    {
        QTest::addColumn<QString>("file"); // of the program, in the home
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("isSeen");
        const QString any = QStringLiteral("x-mail");
        QTest::newRow("by the program's file")
            << QStringLiteral("thunderbird-bin") << any << QStringLiteral("thunderbird-bin") << true;
        QTest::newRow("by its argument")
            << any << QStringLiteral("/usr/lib/evolution") << QStringLiteral("evolution") << true;
        QTest::newRow("a long name") << QStringLiteral("evolution-source-registry") << any
                                     << QStringLiteral("evolution-source-registry") << true;
        QTest::newRow("another long name") << QStringLiteral("evolution-source-registry") << any
                                           << QStringLiteral("evolution-source-viewer") << false;
        QTest::newRow("a part of the name")
            << QStringLiteral("thunderbird-bin") << any << QStringLiteral("thunderbird") << false;
        QTest::newRow("a Windows program")
            << any << QStringLiteral("C:\\Mail\\x-mail.exe") << QStringLiteral("x-mail.exe") << false;
        QTest::newRow("another case")
            << QStringLiteral("Thunderbird-x") << any << QStringLiteral("thunderbird-x") << false;
    }

    void seesProgramsByName()
    {
        QFETCH(QString, file);
        QFETCH(QString, argument);
        QFETCH(QString, asked);
        QFETCH(bool, isSeen);
        const QString program = m_tree->path(file);
        QVERIFY(QFile::copy(QStringLiteral("/bin/cat"), program));
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), m_tree->path());
        // Only processes with this home: a real mail program of the person who runs the test does not matter.
        const HomeFolder home = homeWith({}, HomeProcesses::WithThisHome);
        {
            const FakeProcess fake(argument, environment, program);
            QVERIFY(fake.isReady());
            QCOMPARE(home.runningProgram({QStringLiteral("none"), asked}).value_or(QString()),
                     isSeen ? asked : QString());
        }
        QVERIFY(!home.runningProgram({asked}));
    }

    void seesTheOwnersProcesses()
    {
        const QString name = QStringLiteral("mailsetup-test-%1").arg(::getpid());
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), QStringLiteral("/"));
        const FakeProcess fake(name, environment);
        QVERIFY(fake.isReady());
        QCOMPARE(homeWith({}).runningProgram({name}).value_or(QString()), name);
        QVERIFY(!homeWith({}, HomeProcesses::WithThisHome).runningProgram({name}));
        if (::geteuid() != 0)
            QSKIP("only root can give folders to other users");
        QCOMPARE(::chown(m_tree->path().toUtf8().constData(), 4711, 4711), 0);
        QVERIFY(!homeWith({}).runningProgram({name}));
    }

    void hasNoRegistry()
    {
        HomeFolder home = homeWith({});
        QCOMPARE(home.hiveFile(Hive::CurrentUser), QString());
        QVERIFY(!home.isRegistryInUse());
        const auto hold = home.holdRegistry();
        QVERIFY(hold);
        QVERIFY(!*hold);
    }
};

QTEST_GUILESS_MAIN(TestHomeFolder)
#include "tst_HomeFolder.moc"
