// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleTree.h"
#include "platform/FileDescriptor.h"
#include "platform/Interruption.h"
#include "platform/SecretInput.h"

#include <QTest>

#include <array>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <pty.h>
#include <termios.h>

using namespace mailsetup;

namespace {

ErrorCode codeOf(const Expected<Secret> &result)
{
    return result ? ErrorCode::NotAsked : result.error().code;
}

} // namespace

class TestSecretInput : public QObject
{
    Q_OBJECT

private:
    static void addInputs()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray longest(maximumPasswordSize, 'x');
        QTest::newRow("a line") << QByteArray("secret\n") << QByteArray("secret") << ErrorCode::NotAsked;
        QTest::newRow("CRLF") << QByteArray("secret\r\n") << QByteArray("secret") << ErrorCode::NotAsked;
        QTest::newRow("no line end") << QByteArray("secret") << QByteArray("secret") << ErrorCode::NotAsked;
        QTest::newRow("blanks are kept")
            << QByteArray(" a b \n") << QByteArray(" a b ") << ErrorCode::NotAsked;
        QTest::newRow("umlauts") << QByteArray("gr\xC3\xBC\xC3\x9F\n") << QByteArray("gr\xC3\xBC\xC3\x9F")
                                 << ErrorCode::NotAsked;
        QTest::newRow("byte order mark")
            << QByteArray("\xEF\xBB\xBFsecret\r\n") << QByteArray("secret") << ErrorCode::NotAsked;
        QTest::newRow("longest") << longest + "\r\n" << longest << ErrorCode::NotAsked;
        QTest::newRow("too long") << longest + "y\n" << QByteArray() << ErrorCode::SecretFileUnreadable;
        QTest::newRow("far too long") << longest + longest << QByteArray() << ErrorCode::SecretFileUnreadable;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << ErrorCode::SecretFileUnreadable;
        QTest::newRow("an empty line") << QByteArray("\n") << QByteArray() << ErrorCode::SecretFileUnreadable;
        QTest::newRow("NUL") << QByteArray("a\0b\n", 4) << QByteArray() << ErrorCode::SecretFileUnreadable;
        QTest::newRow("not UTF-8") << QByteArray("gr\xFC\xDF\n") << QByteArray()
                                   << ErrorCode::SecretFileUnreadable;
        QTest::newRow("cut UTF-8") << QByteArray("gr\xC3\n") << QByteArray()
                                   << ErrorCode::SecretFileUnreadable;
    }

private slots:
    void readsALine_data() { addInputs(); }

    void readsALine()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        QFETCH(ErrorCode, code);
        std::array<int, 2> ends{};
        QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
        const FileDescriptor reader(ends[0]);
        FileDescriptor writer(ends[1]);
        QCOMPARE(::write(writer.fd(), input.constData(), size_t(input.size())), ssize_t(input.size()));
        writer.close();
        const auto secret = readPasswordFrom(reader.fd());
        QCOMPARE(codeOf(secret), code);
        if (secret)
            QCOMPARE(secret->reveal(), expected);
        else
            QVERIFY(input.trimmed().isEmpty() || !secret.error().detail.toUtf8().contains(input.trimmed()));
    }

    void leavesTheNextLine()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
        const FileDescriptor reader(ends[0]);
        const FileDescriptor writer(ends[1]);
        QCOMPARE(::write(writer.fd(), "first\nsecond\n", 13), ssize_t(13));
        const auto first = readPasswordFrom(reader.fd());
        const auto second = readPasswordFrom(reader.fd());
        QVERIFY(first && second);
        QCOMPARE(first->reveal(), QByteArray("first"));
        QCOMPARE(second->reveal(), QByteArray("second"));
    }

    void hidesWhatIsTyped()
    {
        std::array<int, 2> ends{};
        if (::openpty(&ends[0], &ends[1], nullptr, nullptr, nullptr) != 0)
            QSKIP("this system has no pseudo-terminals");
        const FileDescriptor person(ends[0]);
        const FileDescriptor terminal(ends[1]);
        termios before{};
        QCOMPARE(::tcgetattr(terminal.fd(), &before), 0);
        QVERIFY((before.c_lflag & ECHO) != 0);
        std::thread typing([&] {
            for (termios now = before; (now.c_lflag & ECHO) != 0; std::this_thread::yield())
                ::tcgetattr(terminal.fd(), &now);
            [[maybe_unused]] const ssize_t typed = ::write(person.fd(), "secret\n", 7);
        });
        const auto secret = readPasswordFrom(terminal.fd());
        typing.join();
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), QByteArray("secret"));
        QByteArray shown(64, '\0');
        shown.truncate(qMax<ssize_t>(::read(person.fd(), shown.data(), 64), 0));
        QCOMPARE(shown, QByteArray("\r\n"));
        termios after{};
        QCOMPARE(::tcgetattr(terminal.fd(), &after), 0);
        QCOMPARE(after.c_lflag, before.c_lflag);
    }

    void stopsWaitingWhenInterrupted()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
        const FileDescriptor reader(ends[0]);
        const FileDescriptor writer(ends[1]);
        const Interruption interruption;
        std::atomic<bool> isOver{false};
        const pthread_t waiting = ::pthread_self();
        // Again and again: the first signal may come before the wait has begun.
        std::thread stopping([&] {
            while (!isOver) {
                ::pthread_kill(waiting, SIGINT);
                std::this_thread::yield();
            }
        });
        const auto secret = readPasswordFrom(reader.fd());
        isOver = true;
        stopping.join();
        QCOMPARE(codeOf(secret), ErrorCode::Interrupted);
    }

    void readsAFile_data() { addInputs(); }

    void readsAFile()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        QFETCH(ErrorCode, code);
        const SampleTree tree;
        const auto secret = readPasswordFile(tree.file(QStringLiteral("password"), input, 0600));
        QCOMPARE(codeOf(secret), code);
        if (secret)
            QCOMPARE(secret->reveal(), expected);
    }

    void wantsOneLineInAFile()
    {
        const SampleTree tree;
        QCOMPARE(codeOf(readPasswordFile(tree.file(QStringLiteral("password"), "a\nb\n"))),
                 ErrorCode::SecretFileUnreadable);
    }

    void checksThePermissions_data()
    {
        QTest::addColumn<uint>("mode");
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("0600") << 0600U << true;
        QTest::newRow("0400") << 0400U << true;
        QTest::newRow("0700") << 0700U << true;
        QTest::newRow("0640") << 0640U << false;
        QTest::newRow("0604") << 0604U << false;
        QTest::newRow("0644") << 0644U << false;
        QTest::newRow("0620: others could put another one there") << 0620U << false;
        QTest::newRow("0602") << 0602U << false;
    }

    void checksThePermissions()
    {
        QFETCH(uint, mode);
        QFETCH(bool, isSafe);
        const SampleTree tree;
        const QString file = tree.file(QStringLiteral("password"), "secret\n", mode_t(mode));
        const QString link = tree.link(QStringLiteral("link"), file);
        for (const QString &path : {file, link}) {
            QCOMPARE(codeOf(readPasswordFile(path)),
                     isSafe ? ErrorCode::NotAsked : ErrorCode::SecretFileUnsafe);
            QCOMPARE(readSecretFile(path).hasValue(), isSafe);
        }
    }

    void refusesAnotherUsersFile()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give files to other users");
        const SampleTree tree;
        const QString file = tree.file(QStringLiteral("password"), "secret\n");
        QCOMPARE(::chown(file.toUtf8().constData(), 4711, 4711), 0);
        QCOMPARE(codeOf(readPasswordFile(file)), ErrorCode::SecretFileUnsafe);
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << QStringLiteral("none");
        QTest::newRow("folder") << QStringLiteral("folder");
        QTest::newRow("pipe") << QStringLiteral("pipe");
        QTest::newRow("link to nothing") << QStringLiteral("link");
    }

    void refusesWhatIsNoFile()
    {
        QFETCH(QString, name);
        const SampleTree tree;
        tree.folder(QStringLiteral("folder"));
        ::mkfifo(tree.path(QStringLiteral("pipe")).toUtf8().constData(), 0600);
        tree.link(QStringLiteral("link"), QStringLiteral("none"));
        QCOMPARE(codeOf(readPasswordFile(tree.path(name))), ErrorCode::SecretFileUnreadable);
    }

    void readsCredentialBytes()
    {
        const SampleTree tree;
        const QByteArray json("[{\"address\": \"a@example.org\",\n  \"password\": \"x\"}]\r\n");
        const auto bytes = readSecretFile(tree.file(QStringLiteral("c.json"), json));
        QVERIFY(bytes);
        QCOMPARE(*bytes, json);
        const auto tooLarge =
            readSecretFile(tree.file(QStringLiteral("d.json"), QByteArray(1024 * 1024 + 1, ' ')));
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().code, ErrorCode::SecretFileUnreadable);
    }

    void takesThePasswordFromTheEnvironment()
    {
        QVERIFY(!takePasswordFromEnvironment("MAILSETUP_TEST_PASSWORD"));
        ::setenv("MAILSETUP_TEST_PASSWORD", "secret", 1);
        const char *place = ::getenv("MAILSETUP_TEST_PASSWORD");
        const auto secret = takePasswordFromEnvironment("MAILSETUP_TEST_PASSWORD");
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), QByteArray("secret"));
        QVERIFY(!qEnvironmentVariableIsSet("MAILSETUP_TEST_PASSWORD"));
        QCOMPARE(QByteArray(place, 6), QByteArray(6, '\0'));
    }
};

QTEST_GUILESS_MAIN(TestSecretInput)
#include "tst_SecretInput.moc"
