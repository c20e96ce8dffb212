// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsFileSystem.h"
#include "platform/WindowsHandle.h"
#include "platform/WindowsPath.h"
#include "platform/WindowsPrivacy.h"

#include <sddl.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <thread>
#include <vector>

using namespace mailsetup;

// On a real folder of Windows, or of Wine's. What a folder's file system cannot do is skipped by name.
class TestWindowsFileSystem : public QObject
{
    Q_OBJECT

    const QByteArray m_old = "old content\r\n";
    const QByteArray m_new = "new content, and longer\r\n";
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    WindowsFileSystem m_files;

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    static WindowsHandle opened(const QString &path, DWORD access, DWORD share)
    {
        return WindowsHandle(::CreateFileW(nativePath(path).c_str(), access, share, nullptr, OPEN_EXISTING,
                                           FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    }

    // The permissions in the API's own words, without those of audits and the flag that says how they came.
    static QString permissions(const QString &path)
    {
        LPWSTR text = nullptr;
        std::vector<char> descriptor(65536);
        DWORD needed = 0;
        if (!::GetFileSecurityW(nativePath(path).c_str(), DACL_SECURITY_INFORMATION, descriptor.data(),
                                static_cast<DWORD>(descriptor.size()), &needed) ||
            !::ConvertSecurityDescriptorToStringSecurityDescriptorW(
                descriptor.data(), SDDL_REVISION_1, DACL_SECURITY_INFORMATION, &text, nullptr))
            return QStringLiteral("none: %1").arg(::GetLastError());
        const LocalMemory<wchar_t> owner(text);
        return QString::fromWCharArray(text).remove(QStringLiteral("AI")).remove(QStringLiteral("AR"));
    }

    ErrorCode replaceFails()
    {
        const auto replaced = m_files.replace(m_file, m_old, m_new);
        return replaced ? ErrorCode::Internal : replaced.error().code;
    }

    void verifyAsBefore()
    {
        QCOMPARE(content(m_file), m_old);
        QCOMPARE(m_files.list(m_folder->path()), QStringList{QStringLiteral("käse.ini")});
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_files.canonical(m_folder->filePath(QStringLiteral("käse.ini")));
        write(m_file, m_old);
        m_file = m_files.canonical(m_file);
    }

    void cleanup()
    {
        ::SetFileAttributesW(nativePath(m_file).c_str(), FILE_ATTRIBUTE_NORMAL);
        m_folder.reset();
    }

    void replacesAndLeavesNothingElse()
    {
        const auto replaced = m_files.replace(m_file, m_old, m_new);
        QVERIFY2(replaced, qPrintable(replaced ? QString() : replaced.error().detail));
        QCOMPARE(content(m_file), m_new);
        QCOMPARE(m_files.list(m_folder->path()), QStringList{QStringLiteral("käse.ini")});
        QCOMPARE(m_files.replace(m_file, std::nullopt, m_old).hasValue(), true);
        verifyAsBefore();
    }

    void doesNotReplaceOtherContent()
    {
        const auto replaced = m_files.replace(m_file, QByteArray("what it had"), m_new);
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().code, ErrorCode::FileChanged);
        verifyAsBefore();
    }

    void keepsAttributesAndTheTimeItWasMade()
    {
        const FILETIME longAgo{0, 0x01C40000};
        {
            const WindowsHandle file = opened(m_file, FILE_WRITE_ATTRIBUTES, FILE_SHARE_READ);
            QVERIFY(::SetFileTime(file.handle(), &longAgo, nullptr, nullptr));
        }
        constexpr DWORD unusual = FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM;
        QVERIFY(::SetFileAttributesW(nativePath(m_file).c_str(), unusual));
        const DWORD before = ::GetFileAttributesW(nativePath(m_file).c_str());
        BY_HANDLE_FILE_INFORMATION was{};
        QVERIFY(::GetFileInformationByHandle(opened(m_file, FILE_READ_ATTRIBUTES, FILE_SHARE_READ).handle(),
                                             &was));

        QVERIFY(m_files.replace(m_file, m_old, m_new));
        QCOMPARE(content(m_file), m_new);
        QCOMPARE(::GetFileAttributesW(nativePath(m_file).c_str()), before);
        if (::CompareFileTime(&was.ftCreationTime, &longAgo) != 0)
            QSKIP("this folder's files do not know when they were made");
        BY_HANDLE_FILE_INFORMATION is{};
        QVERIFY(::GetFileInformationByHandle(opened(m_file, FILE_READ_ATTRIBUTES, FILE_SHARE_READ).handle(),
                                             &is));
        QCOMPARE(::CompareFileTime(&is.ftCreationTime, &longAgo), 0);
    }

    void keepsPermissions()
    {
        const LocalMemory<void> descriptor = privateDescriptor();
        QVERIFY(descriptor.get());
        const QString usual = permissions(m_file);
        QVERIFY(::SetFileSecurityW(nativePath(m_file).c_str(),
                                   DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                   descriptor.get()));
        const QString before = permissions(m_file);
        if (before == usual)
            QSKIP("this folder's files have no permissions of their own");
        QVERIFY(m_files.replace(m_file, m_old, m_new));
        QCOMPARE(content(m_file), m_new);
        QCOMPARE(permissions(m_file), before);
    }

    void keepsNamedStreams()
    {
        DWORD flags = 0;
        const QString drive = m_file.left(3);
        QVERIFY(::GetVolumeInformationW(drive.toStdWString().c_str(), nullptr, 0, nullptr, nullptr, &flags,
                                        nullptr, 0));
        if ((flags & FILE_NAMED_STREAMS) == 0)
            QSKIP("this drive knows no named streams");
        write(m_file + QLatin1StringView(":Zone.Identifier"), "[ZoneTransfer]");
        QVERIFY(m_files.replace(m_file, m_old, m_new));
        QCOMPARE(content(m_file + QLatin1StringView(":Zone.Identifier")), "[ZoneTransfer]");
    }

    void refusesReadOnly()
    {
        QVERIFY(::SetFileAttributesW(nativePath(m_file).c_str(), FILE_ATTRIBUTE_READONLY));
        const auto writable = m_files.checkWritable(m_file);
        QVERIFY(!writable);
        QCOMPARE(writable.error().code, ErrorCode::FileReadOnly);
        QCOMPARE(replaceFails(), ErrorCode::FileReadOnly);
        verifyAsBefore();
    }

    void refusesSeveralHardLinks()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.ini"));
        QVERIFY(::CreateHardLinkW(nativePath(other).c_str(), nativePath(m_file).c_str(), nullptr));
        QCOMPARE(replaceFails(), ErrorCode::FileNotWritten);
        QCOMPARE(content(other), m_old);
        QVERIFY(::DeleteFileW(nativePath(other).c_str()));
        verifyAsBefore();
    }

    void waitsForWhoHoldsItAMoment()
    {
        WindowsHandle holder = opened(m_file, GENERIC_READ, 0);
        QVERIFY(holder.isOpen());
        std::thread scanner([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            holder.close();
        });
        const auto replaced = m_files.replace(m_file, m_old, m_new);
        scanner.join();
        QVERIFY2(replaced, qPrintable(replaced ? QString() : replaced.error().detail));
        QCOMPARE(content(m_file), m_new);
    }

    void doesNotWaitForEver()
    {
        {
            const WindowsHandle holder = opened(m_file, GENERIC_READ, 0);
            QVERIFY(holder.isOpen());
            QCOMPARE(replaceFails(), ErrorCode::FileNotWritten);
        }
        verifyAsBefore();
    }

    void worksAtAnyLength()
    {
        QString folder = m_files.canonical(m_folder->path());
        for (int i = 0; i < 4; ++i) {
            folder += u'/' + QString(100, u'x');
            QVERIFY(::CreateDirectoryW(nativePath(folder).c_str(), nullptr));
        }
        const QString file = folder + QLatin1StringView("/far.ini");
        WindowsHandle made(::CreateFileW(nativePath(file).c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                         CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr));
        QVERIFY(made.isOpen());
        made.close();
        QVERIFY(m_files.replace(file, QByteArray(), m_new));
        const auto now = m_files.read(file, 100);
        QVERIFY(now);
        QCOMPARE(*now, m_new);
        QVERIFY(m_files.remove(file));
        for (int i = 0; i < 4; ++i) {
            QVERIFY(m_files.remove(folder));
            folder.chop(101);
        }
    }

    void readsWithinLimits()
    {
        const auto whole = m_files.read(m_file, m_old.size());
        QVERIFY(whole);
        QCOMPARE(*whole, m_old);
        const auto tooLarge = m_files.read(m_file, m_old.size() - 1);
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().code, ErrorCode::FileTooLarge);
        for (const QString &path : {m_folder->path(), m_folder->filePath(QStringLiteral("none"))}) {
            const auto unreadable = m_files.read(path, 100);
            QVERIFY(!unreadable);
            QCOMPARE(unreadable.error().code, ErrorCode::FileUnreadable);
        }
    }

    void privateFilesAreClosedToStrangers()
    {
        const QString file = m_files.canonical(m_folder->path()) + QLatin1StringView("/new/record");
        QVERIFY(m_files.writePrivate(file, m_old));
        QVERIFY(m_files.writePrivate(file, m_new));
        QCOMPARE(content(file), m_new);
        QCOMPARE(m_files.list(QFileInfo(file).path()), QStringList{QStringLiteral("record")});
        const WindowsHandle opened = TestWindowsFileSystem::opened(file, READ_CONTROL, FILE_SHARE_READ);
        QVERIFY(opened.isOpen());
        const auto stranger = strangerWithAccess(opened.handle());
        QVERIFY2(!stranger, qPrintable(stranger.value_or(QString())));
    }
};

QTEST_GUILESS_MAIN(TestWindowsFileSystem)
#include "tst_WindowsFileSystem.moc"
