// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/ProgramBeside.h"

#include <QDir>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

#include <cstdio>

using namespace mailsetup;

// The program plays itself: started with "first" it goes on as the one beside it with the name that follows,
// which says who it is and what it was given.
class TestProgramBeside : public QObject
{
    Q_OBJECT

private slots:
    // To whoever waits for it: Windows starts a second process, which the first one ends as.
    void goesOnInTheSameProcess()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("first"), QStringLiteral("with blank"), QString()});
        QVERIFY(process.waitForStarted());
        const qint64 id = process.processId();
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAllStandardOutput();
        QCOMPARE(output.mid(output.indexOf(' ')), QByteArray(" first|with blank||"));
        QCOMPARE(output.startsWith(QByteArray::number(id) + ' '), !isWindows());
        QCOMPARE(process.exitCode(), 7);
    }

    void saysWhatIsMissing()
    {
        char name[] = "anything";
        char *arguments[] = {name, nullptr};
        const Error error = continueAs("no-such-program", arguments);
        const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/no-such-program");
        const QString expected =
            isWindows() ? QDir::toNativeSeparators(program) + QStringLiteral(".exe: start: error 2 (")
                        : program + QStringLiteral(": start: ENOENT (No such file or directory)");
        QCOMPARE(error.detail.first(qMin(error.detail.size(), expected.size())), expected);
    }

private:
    static bool isWindows() { return QSysInfo::kernelType() == QLatin1StringView("winnt"); }
};

int main(int argc, char *argv[])
{
    constexpr const char *mark = "MAILSETUP_TEST_CAME_FROM_BESIDE";
    if (argc > 1 && qstrcmp(argv[1], "first") == 0) {
        if (!qEnvironmentVariableIsSet(mark)) {
            qputenv(mark, "1");
            continueAs("tst_ProgramBeside", argv);
            return 1;
        }
        std::printf("%lld ", QCoreApplication::applicationPid());
        for (int i = 1; i < argc; ++i)
            std::printf("%s|", argv[i]);
        return 7;
    }
    QCoreApplication application(argc, argv);
    TestProgramBeside test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ProgramBeside.moc"
