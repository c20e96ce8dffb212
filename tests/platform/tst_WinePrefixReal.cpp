// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/PosixFileSystem.h"
#include "platform/WinePrefix.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsetup;

// A prefix made by the Wine that is installed here, with its own home folder; its wineserver is the real one.
class TestWinePrefixReal : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<WinePrefix> m_prefix;
    PosixFileSystem m_files;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void start(QProcess &process, const QString &program, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setStandardErrorFile(path(QStringLiteral("stderr")));
        process.start(program, arguments);
    }

    // The exit code; -1 when it did not end by itself.
    int run(const QString &program, const QStringList &arguments, QByteArray *output = nullptr) const
    {
        QProcess process;
        start(process, program, arguments);
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        if (output)
            *output = process.readAllStandardOutput();
        return process.exitCode();
    }

    // What the last program said about its troubles.
    QByteArray talk() const
    {
        const auto bytes = m_files.read(path(QStringLiteral("stderr")), qsizetype{64} * 1024);
        return bytes ? *bytes : QByteArray();
    }

    int waitForServer() const { return run(QStringLiteral("wineserver"), {QStringLiteral("-w")}); }

    QByteArray userRegistry() const
    {
        const auto bytes = m_files.read(m_prefix->hiveFile(Hive::CurrentUser), qsizetype{64} * 1024 * 1024);
        return bytes ? *bytes : QByteArray();
    }

private slots:
    void initTestCase()
    {
        for (const QString &program :
             {QStringLiteral("wine"), QStringLiteral("wineboot"), QStringLiteral("wineserver")}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("Wine is not installed");
        }
        QDir().mkpath(path(QStringLiteral("home")));
        m_environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
        m_environment.insert(QStringLiteral("WINEPREFIX"), path(QStringLiteral("prefix")));
        m_environment.insert(QStringLiteral("WINEDEBUG"), QStringLiteral("-all"));
        m_environment.insert(QStringLiteral("WINEDLLOVERRIDES"),
                             QStringLiteral("mscoree,mshtml=;winemenubuilder.exe=d"));
        m_environment.remove(QStringLiteral("DISPLAY"));
        m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        QCOMPARE(run(QStringLiteral("wineboot"), {QStringLiteral("-i")}), 0);
        QCOMPARE(waitForServer(), 0);
        QVERIFY(WinePrefix::isPrefix(path(QStringLiteral("prefix"))));
        m_prefix = std::make_unique<WinePrefix>(path(QStringLiteral("prefix")),
                                                std::make_shared<PosixFileSystem>(), m_environment);
    }

    void cleanupTestCase()
    {
        if (!m_prefix)
            return;
        run(QStringLiteral("wineserver"), {QStringLiteral("-k")});
        waitForServer();
        // Debian's Wine makes one folder for each prefix, and keeps its name there.
        QFile file(path(QStringLiteral("prefix/wineserver")));
        const QString name =
            file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
        if (name.startsWith(QStringLiteral("wine-")) && !name.contains(u'/'))
            QDir(QStringLiteral("/tmp/") + name).removeRecursively();
    }

    void cleanup()
    {
        // A failed test may have left programs behind.
        if (m_prefix && QTest::currentTestFailed())
            run(QStringLiteral("wineserver"), {QStringLiteral("-k")});
        if (m_prefix)
            QCOMPARE(waitForServer(), 0);
    }

    void knowsTheFoldersThatWineMade_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("variable"); // as Windows programs see it
        QTest::newRow("Home") << QStringLiteral("Home") << QStringLiteral("USERPROFILE");
        QTest::newRow("AppData") << QStringLiteral("AppData") << QStringLiteral("APPDATA");
        QTest::newRow("LocalAppData") << QStringLiteral("LocalAppData") << QStringLiteral("LOCALAPPDATA");
        QTest::newRow("Windows") << QStringLiteral("Windows") << QStringLiteral("windir");
        QTest::newRow("ProgramFiles") << QStringLiteral("ProgramFiles") << QStringLiteral("ProgramFiles");
        QTest::newRow("SystemDrive") << QStringLiteral("SystemDrive") << QStringLiteral("SystemDrive");
    }

    void knowsTheFoldersThatWineMade()
    {
        QFETCH(QString, name);
        QFETCH(QString, variable);
        QByteArray output;
        QCOMPARE(
            run(QStringLiteral("wine"),
                {QStringLiteral("cmd"), QStringLiteral("/c"), QStringLiteral("echo %") + variable + u'%'},
                &output),
            0);
        const QString windows = QString::fromLatin1(output).trimmed();
        QVERIFY(!windows.isEmpty());
        QCOMPARE(m_prefix->hostPath(windows), m_prefix->knownFolder(name));
        QCOMPARE(m_prefix->hostPath(QStringLiteral("%%1%").arg(variable)), m_prefix->knownFolder(name));
        QVERIFY(QFileInfo(m_prefix->knownFolder(name)).isDir());
    }

    void seesProgramAndServer()
    {
        QVERIFY(!m_prefix->isRegistryInUse());
        QProcess program;
        start(program, QStringLiteral("wine"), {QStringLiteral("cmd")});
        QVERIFY(program.waitForStarted());
        QVERIFY(program.waitForReadyRead(60000));
        QVERIFY(m_prefix->isRegistryInUse());
        QCOMPARE(m_prefix->runningProgram({QStringLiteral("eudora.exe"), QStringLiteral("CMD.EXE")})
                     .value_or(QString()),
                 QStringLiteral("CMD.EXE"));
        const auto hold = m_prefix->holdRegistry();
        QVERIFY(!hold);
        QCOMPARE(hold.error().code, ErrorCode::PrefixRunning);
        QVERIFY2(hold.error().detail.contains(QStringLiteral(".exe is running")),
                 qPrintable(hold.error().detail));

        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(waitForServer(), 0);
        QVERIFY(!m_prefix->isRegistryInUse());
        QVERIFY(!m_prefix->runningProgram({QStringLiteral("cmd.exe")}));
    }

    void waitsForALingeringServer()
    {
        // It stays for a second after its last program.
        QCOMPARE(run(QStringLiteral("wineserver"), {QStringLiteral("-p1")}), 0);
        QCOMPARE(run(QStringLiteral("wine"),
                     {QStringLiteral("cmd"), QStringLiteral("/c"), QStringLiteral("exit")}),
                 0);
        const auto hold = m_prefix->holdRegistry();
        QVERIFY2(hold, hold ? "" : qPrintable(hold.error().detail));
        QVERIFY(*hold);
        QVERIFY(!m_prefix->isRegistryInUse());
    }

    void keepsWineOutWhileHolding()
    {
        auto hold = m_prefix->holdRegistry();
        QVERIFY(hold);
        QVERIFY(*hold);
        const QByteArray ours = userRegistry() + "\n[Software\\\\Mailsetup] 1700000000\n\"held\"=\"yes\"\n";
        QVERIFY(
            m_files.replace(m_files.canonical(m_prefix->hiveFile(Hive::CurrentUser)), std::nullopt, ours));
        QVERIFY(!m_prefix->isRegistryInUse()); // and asking does not lose the lock

        // Wine tries for some seconds, then gives up.
        const QString key = QStringLiteral("HKCU\\Software\\Mailsetup");
        QVERIFY(
            run(QStringLiteral("wine"), {QStringLiteral("reg"), QStringLiteral("add"), key,
                                         QStringLiteral("/v"), QStringLiteral("other"), QStringLiteral("/d"),
                                         QStringLiteral("x"), QStringLiteral("/f")}) != 0);
        QVERIFY(userRegistry() == ours);

        *hold = nullptr;
        QByteArray output;
        const int found =
            run(QStringLiteral("wine"), {QStringLiteral("reg"), QStringLiteral("query"), key}, &output);
        output += talk();
        QCOMPARE(waitForServer(), 0);
        QVERIFY(userRegistry().contains("\"held\"=\"yes\""));
        QVERIFY2(found == 0 && output.contains("yes"), output.constData());
        QVERIFY(!userRegistry().contains("\"other\""));
    }
};

QTEST_GUILESS_MAIN(TestWinePrefixReal)
#include "tst_WinePrefixReal.moc"
