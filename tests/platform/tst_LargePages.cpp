// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/LargePages.h"

#include <QFile>
#include <QList>
#include <QTest>

using namespace mailsetup;

namespace {

constexpr qsizetype mebibyte = qsizetype{1024} * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Of this process (kB).
qsizetype inLargePages()
{
    for (const QByteArray &line : contentOf(QStringLiteral("/proc/self/smaps_rollup")).split('\n')) {
        if (line.startsWith("AnonHugePages:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace

class tst_LargePages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer has an allocator of its own");
#endif
        const QByteArray modes = contentOf(QStringLiteral("/sys/kernel/mm/transparent_hugepage/enabled"));
        if (!modes.contains("[madvise]") && !modes.contains("[always]"))
            QSKIP("this system gives no large pages on request");
    }

    void aBufferGetsThem()
    {
        const qsizetype before = inLargePages();
        QByteArray bytes(64 * mebibyte, Qt::Uninitialized);
        preferLargePages(bytes);
        bytes.fill('x');
        QCOMPARE_GT(inLargePages(), before);
        QVERIFY(bytes.startsWith('x') && bytes.endsWith('x'));
    }

    void theHeapGetsThem()
    {
        const qsizetype before = inLargePages();
        preferLargePagesForHeap(64 * mebibyte);
        QList<QByteArray> many;
        for (int i = 0; i < 32 * 1024; ++i)
            many.append(QByteArray(1024, 'x'));
        QCOMPARE_GT(inLargePages(), before);
    }

    void aSmallBufferIsLeftAlone()
    {
        QByteArray bytes("abc");
        preferLargePages(bytes);
        QCOMPARE(bytes, QByteArray("abc"));
    }
};

QTEST_APPLESS_MAIN(tst_LargePages)
#include "tst_LargePages.moc"
