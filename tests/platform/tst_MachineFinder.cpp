// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleTree.h"
#include "platform/MachineFinder.h"
#include "platform/PosixFileSystem.h"

#include <QTest>

using namespace mailsetup;

class TestMachineFinder : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleTree> m_home;

    MachineOptions own() const
    {
        MachineOptions options;
        options.environment = QProcessEnvironment();
        options.environment.insert(QStringLiteral("HOME"), m_home->path());
        return options;
    }

    static QStringList rootsOf(const MachineOptions &options)
    {
        QStringList roots;
        const auto machines = findMachines(options, std::make_shared<PosixFileSystem>());
        if (!machines)
            return {QStringLiteral("error: ") + QString(word(machines.error().code))};
        for (const auto &machine : *machines)
            roots.append(machine->root());
        return roots;
    }

private slots:
    void init() { m_home = std::make_unique<SampleTree>(); }
    void cleanup() { m_home.reset(); }

    void findsTheUsualPrefixes_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder :
             {".wine", ".local/share/wineprefixes/mail", ".PlayOnLinux/wineprefix/Eudora", "Games/eudora",
              ".cxoffice/Mail", ".local/share/bottles/bottles/Mail",
              ".var/app/com.usebottles.bottles/data/bottles/bottles/Mail",
              ".local/share/Steam/steamapps/compatdata/42/pfx", ".local/share/lutris/prefixes/mail",
              "snap/eudora/common/.wine"})
            QTest::newRow(folder) << QString::fromUtf8(folder);
    }

    void findsTheUsualPrefixes()
    {
        QFETCH(QString, folder);
        m_home->file(folder + QStringLiteral("/system.reg"));
        m_home->file(QStringLiteral("Games/notes.txt"));
        m_home->folder(QStringLiteral(".cxoffice/installers"));
        QCOMPARE(rootsOf(own()), (QStringList{m_home->path(), m_home->path(folder)}));
        MachineOptions options;
        options.home = m_home->path();
        QCOMPARE(rootsOf(options), (QStringList{m_home->path(), m_home->path(folder)}));
    }

    void honoursTheVariablesOfTheOwnHome()
    {
        SampleTree other;
        other.file(QStringLiteral("prefix/user.reg"));
        other.file(QStringLiteral("data/wineprefixes/a/user.reg"));
        MachineOptions options = own();
        options.environment.insert(QStringLiteral("WINEPREFIX"), other.path(QStringLiteral("prefix")));
        options.environment.insert(QStringLiteral("XDG_DATA_HOME"), other.path(QStringLiteral("data")));
        QCOMPARE(rootsOf(options), (QStringList{m_home->path(), other.path(QStringLiteral("prefix")),
                                                other.path(QStringLiteral("data/wineprefixes/a"))}));
        SampleTree foreign;
        options.home = foreign.path();
        QCOMPARE(rootsOf(options), QStringList{foreign.path()});
    }

    void looksAtGivenPrefixesInsteadOfFoundOnes()
    {
        m_home->file(QStringLiteral(".wine/user.reg"));
        SampleTree other;
        other.folder(QStringLiteral("b/drive_c"));
        other.file(QStringLiteral("a/system.reg"));
        MachineOptions options = own();
        options.winePrefixes = {other.path(QStringLiteral("b")), other.path(QStringLiteral("a"))};
        QCOMPARE(rootsOf(options), (QStringList{m_home->path(), other.path(QStringLiteral("b")),
                                                other.path(QStringLiteral("a"))}));
    }

    void takesEachFolderOnce()
    {
        m_home->file(QStringLiteral(".wine/user.reg"));
        m_home->link(QStringLiteral(".cxoffice/same"), m_home->path(QStringLiteral(".wine")));
        MachineOptions options = own();
        options.environment.insert(QStringLiteral("WINEPREFIX"), m_home->path(QStringLiteral(".wine/")));
        QCOMPARE(rootsOf(options), (QStringList{m_home->path(), m_home->path(QStringLiteral(".wine"))}));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("no such home") << QStringLiteral("none") << QString();
        QTest::newRow("a file as home") << QStringLiteral("file") << QString();
        QTest::newRow("no such prefix") << QString() << QStringLiteral("none");
        QTest::newRow("an empty folder as prefix") << QString() << QStringLiteral("empty");
    }

    void refusesWhatIsNone()
    {
        QFETCH(QString, home);
        QFETCH(QString, prefix);
        m_home->file(QStringLiteral("file"));
        m_home->folder(QStringLiteral("empty"));
        MachineOptions options = own();
        if (!home.isEmpty())
            options.home = m_home->path(home);
        if (!prefix.isEmpty())
            options.winePrefixes = {m_home->path(prefix)};
        QCOMPARE(rootsOf(options), QStringList{QStringLiteral("error: bad-option")});
    }

    void knowsTheKinds()
    {
        m_home->file(QStringLiteral(".wine/user.reg"));
        const auto machines = findMachines(own(), std::make_shared<PosixFileSystem>());
        QVERIFY(machines);
        QCOMPARE(machines->size(), 2);
        QCOMPARE(machines->at(0)->kind(), MachineKind::Unix);
        QCOMPARE(machines->at(1)->kind(), MachineKind::Windows);
        QCOMPARE(&machines->at(0)->files(), &machines->at(1)->files());
    }
};

QTEST_GUILESS_MAIN(TestMachineFinder)
#include "tst_MachineFinder.moc"
