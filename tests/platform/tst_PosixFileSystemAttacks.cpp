// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleTree.h"
#include "Surroundings.h"
#include "SystemCallFaults.h"
#include "platform/PosixFileSystem.h"
#include "platform/TemporaryFile.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mailsetup;

namespace {

const QByteArray planned = "[Settings]\r\nA=1\r\n";
const QByteArray wanted = "[Settings]\r\nA=2\r\n";

QByteArray nameOf(const QString &path)
{
    return QFile::encodeName(path);
}

// What somebody who may write in the folders does to a settings file "home/mail/a.ini"; "other" and what is
// below it is not his, and must not change.
struct Attack {
    const char *name;
    void (*act)(const SampleTree &tree);
    ErrorCode expected; // when it comes before the file is opened
    std::optional<ErrorCode>
        meanwhile; // when it comes while the new bytes are flushed; nothing: it is written
};

void move(const SampleTree &tree, const char *from)
{
    const QString path = tree.path(QLatin1StringView(from));
    if (::rename(nameOf(path).constData(), nameOf(path + QStringLiteral(".away")).constData()) != 0)
        qFatal("cannot move a test file");
}

const std::array attacks = {
    Attack{"a link to another file",
           [](const SampleTree &tree) {
               move(tree, "home/mail/a.ini");
               tree.link(QStringLiteral("home/mail/a.ini"), tree.path(QStringLiteral("other/secret")));
           },
           ErrorCode::FileChanged, ErrorCode::FileChanged},
    Attack{"a link to a file with the same bytes",
           [](const SampleTree &tree) {
               move(tree, "home/mail/a.ini");
               tree.link(QStringLiteral("home/mail/a.ini"), tree.path(QStringLiteral("other/a.ini")));
           },
           ErrorCode::FileChanged, ErrorCode::FileChanged},
    Attack{"a link to itself",
           [](const SampleTree &tree) {
               move(tree, "home/mail/a.ini");
               tree.link(QStringLiteral("home/mail/a.ini"), QStringLiteral("a.ini"));
           },
           ErrorCode::FileChanged, ErrorCode::FileChanged},
    Attack{"its folder becomes a link",
           [](const SampleTree &tree) {
               move(tree, "home/mail");
               tree.link(QStringLiteral("home/mail"), tree.path(QStringLiteral("other")));
           },
           ErrorCode::FileChanged, std::nullopt},
    Attack{"a folder above becomes a link",
           [](const SampleTree &tree) {
               move(tree, "home");
               tree.link(QStringLiteral("home"), tree.path(QStringLiteral("other/home")));
           },
           ErrorCode::FileChanged, std::nullopt},
    Attack{"a hard link to another file",
           [](const SampleTree &tree) {
               move(tree, "home/mail/a.ini");
               if (::link(nameOf(tree.path(QStringLiteral("other/a.ini"))).constData(),
                          nameOf(tree.path(QStringLiteral("home/mail/a.ini"))).constData()) != 0)
                   qFatal("cannot link a test file");
           },
           ErrorCode::FileNotWritten, ErrorCode::FileChanged},
    Attack{"another file with other bytes",
           [](const SampleTree &tree) {
               move(tree, "home/mail/a.ini");
               tree.file(QStringLiteral("home/mail/a.ini"), "[Settings]\r\nA=9\r\n");
           },
           ErrorCode::FileChanged, ErrorCode::FileChanged},
    Attack{"other bytes in the same file",
           [](const SampleTree &tree) { tree.file(QStringLiteral("home/mail/a.ini"), planned + "B=1\r\n"); },
           ErrorCode::FileChanged, ErrorCode::FileChanged},
    Attack{"a folder in its place",
           [](const SampleTree &tree) {
               move(tree, "home/mail/a.ini");
               tree.folder(QStringLiteral("home/mail/a.ini"));
           },
           ErrorCode::FileNotWritten, ErrorCode::FileChanged},
    Attack{"a pipe in its place",
           [](const SampleTree &tree) {
               move(tree, "home/mail/a.ini");
               ::mkfifo(nameOf(tree.path(QStringLiteral("home/mail/a.ini"))).constData(), 0600);
           },
           ErrorCode::FileNotWritten, ErrorCode::FileChanged},
    Attack{"gone", [](const SampleTree &tree) { move(tree, "home/mail/a.ini"); }, ErrorCode::FileNotWritten,
           ErrorCode::FileChanged},
    Attack{"its folder is gone", [](const SampleTree &tree) { move(tree, "home/mail"); },
           ErrorCode::FileNotWritten, std::nullopt},
};

} // namespace

// Somebody else changes files and folders under our hands, to have ours written elsewhere.
class TestPosixFileSystemAttacks : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleTree> m_tree;
    PosixFileSystem m_files;

    QString settings() const { return m_tree->path(QStringLiteral("home/mail/a.ini")); }

    Surroundings surroundings() const { return Surroundings::of(m_tree->path()); }

    static QStringList withoutTemporaries(QStringList names)
    {
        names.removeIf([](const QString &name) { return name.contains(temporaryFilePrefix); });
        return names;
    }

private slots:
    void init()
    {
        m_tree = std::make_unique<SampleTree>();
        m_tree->file(QStringLiteral("home/mail/a.ini"), planned);
        m_tree->file(QStringLiteral("home/mail/b.ini"), "beside");
        m_tree->file(QStringLiteral("other/secret"), "not his");
        m_tree->file(QStringLiteral("other/a.ini"), planned);
        m_tree->file(QStringLiteral("other/home/mail/a.ini"), planned);
    }

    void cleanup() { systemCallFaults() = {}; }

    void beforeTheFileIsOpened_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < attacks.size(); ++i)
            QTest::newRow(attacks[i].name) << int(i);
    }

    void beforeTheFileIsOpened()
    {
        QFETCH(int, number);
        const Attack &attack = attacks[std::size_t(number)];
        attack.act(*m_tree);
        const Surroundings before = surroundings();
        const auto replaced = m_files.replace(settings(), planned, wanted);
        QVERIFY(!replaced);
        QCOMPARE(word(replaced.error().code), word(attack.expected));
        QCOMPARE(surroundings().differencesTo(before), QStringList());
    }

    // Without bytes to compare (a file is put back as it was) links are not followed either.
    void beforeTheFileIsOpenedWhateverItHolds_data() { beforeTheFileIsOpened_data(); }

    void beforeTheFileIsOpenedWhateverItHolds()
    {
        QFETCH(int, number);
        const Attack &attack = attacks[std::size_t(number)];
        attack.act(*m_tree);
        const Surroundings before = surroundings();
        const auto replaced = m_files.replace(settings(), std::nullopt, wanted);
        const QStringList changed = surroundings().differencesTo(before);
        QCOMPARE(changed, replaced ? QStringList{QStringLiteral("home/mail/a.ini")} : QStringList());
        QVERIFY(!QFileInfo(settings()).isSymLink() || !replaced);
    }

    void whileTheNewBytesAreFlushed_data() { beforeTheFileIsOpened_data(); }

    void whileTheNewBytesAreFlushed()
    {
        QFETCH(int, number);
        const Attack &attack = attacks[std::size_t(number)];
        std::optional<Surroundings> before;
        systemCallFaults().fsync = [&] {
            if (!before) {
                attack.act(*m_tree);
                before = surroundings();
            }
            return 0;
        };
        const auto replaced = m_files.replace(settings(), planned, wanted);
        QVERIFY(before);
        QCOMPARE(replaced ? QLatin1StringView() : word(replaced.error().code),
                 attack.meanwhile ? word(*attack.meanwhile) : QLatin1StringView());
        // Where the folder was moved, the file that was looked at has gone with it.
        QStringList changed = withoutTemporaries(surroundings().differencesTo(*before));
        QCOMPARE(changed.size(), replaced ? 1 : 0);
        if (replaced)
            QVERIFY2(changed.first().endsWith(u"a.ini") && changed.first().contains(u".away/"),
                     qPrintable(changed.first()));
    }

    void aNameThatIsTakenIsNotUsed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("a link to another file") << QStringLiteral("link");
        QTest::newRow("a dangling link") << QStringLiteral("dangling");
        QTest::newRow("a hard link") << QStringLiteral("twin");
        QTest::newRow("a folder") << QStringLiteral("folder");
        QTest::newRow("a pipe") << QStringLiteral("pipe");
    }

    // The temporary file's name is guessed right, once and each time.
    void aNameThatIsTakenIsNotUsed()
    {
        QFETCH(QString, kind);
        const QByteArray secret = nameOf(m_tree->path(QStringLiteral("other/secret")));
        for (const int most : {1, 1000}) {
            int planted = 0;
            systemCallFaults().create = [&](int folder, const char *name) {
                if (planted == most)
                    return 0;
                ++planted;
                if (kind == u"link")
                    return ::symlinkat(secret.constData(), folder, name);
                if (kind == u"dangling")
                    return ::symlinkat("../../other/new", folder, name);
                if (kind == u"twin")
                    return ::linkat(AT_FDCWD, secret.constData(), folder, name, 0);
                return kind == u"folder" ? ::mkdirat(folder, name, 0700) : ::mkfifoat(folder, name, 0600);
            };
            const auto replaced = m_files.replace(settings(), planned, wanted);
            const auto noted = m_files.writePrivate(m_tree->path(QStringLiteral("state/record")), "note");
            systemCallFaults() = {};
            QVERIFY(planted > 0);
            QCOMPARE(bool(replaced), most == 1);
            QCOMPARE(bool(noted), most == 1);
            QVERIFY(*m_files.holds(m_tree->path(QStringLiteral("other/secret")), QByteArray("not his")));
            QVERIFY(!m_files.exists(m_tree->path(QStringLiteral("other/new"))));
            QVERIFY(*m_files.holds(settings(), most == 1 ? wanted : planned));
            init();
        }
    }

    void theRecordsFolderMustBeOurs_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::newRow("a link to another folder") << true;
        QTest::newRow("a folder of another user") << false;
    }

    void theRecordsFolderMustBeOurs()
    {
        QFETCH(bool, isLink);
        if (!isLink && ::geteuid() != 0)
            QSKIP("only root can give a folder away");
        m_tree->folder(QStringLiteral("state"));
        if (isLink)
            m_tree->link(QStringLiteral("state/runs"), m_tree->path(QStringLiteral("other")));
        else if (::chown(nameOf(m_tree->folder(QStringLiteral("state/runs"))).constData(), 4711, 4711) != 0)
            QFAIL("the folder cannot be given away");
        const Surroundings before = surroundings();
        QVERIFY(!m_files.writePrivate(m_tree->path(QStringLiteral("state/runs/record")), "note"));
        QCOMPARE(surroundings().differencesTo(before), QStringList());
    }

    void aRecordTakesThePlaceOfWhatWasPlanted_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::newRow("a link") << true;
        QTest::newRow("a hard link") << false;
    }

    void aRecordTakesThePlaceOfWhatWasPlanted()
    {
        QFETCH(bool, isLink);
        const QString record = m_tree->path(QStringLiteral("state/record"));
        const QString secret = m_tree->path(QStringLiteral("other/secret"));
        m_tree->folder(QStringLiteral("state"));
        QCOMPARE((isLink ? ::symlink : ::link)(nameOf(secret).constData(), nameOf(record).constData()), 0);
        const mode_t mask = ::umask(0);
        const auto written = m_files.writePrivate(record, "note");
        ::umask(mask);
        QVERIFY(written);
        struct stat status {
        };
        QCOMPARE(::lstat(nameOf(record).constData(), &status), 0);
        QVERIFY(S_ISREG(status.st_mode));
        QCOMPARE(status.st_mode & 07777U, 0600U);
        QCOMPARE(status.st_nlink, nlink_t(1));
        QVERIFY(*m_files.holds(secret, QByteArray("not his")));
    }
};

QTEST_GUILESS_MAIN(TestPosixFileSystemAttacks)
#include "tst_PosixFileSystemAttacks.moc"
