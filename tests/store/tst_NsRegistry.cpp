// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NsRegistryWriter.h"
#include "store/NsRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mailsetup;
using mailsetup::test::NsRegistryWriter;

namespace {

NsRegistryWriter sample()
{
    NsRegistryWriter writer;
    writer.addKey(QStringLiteral("Users"));
    writer.addText(QStringLiteral("Common/Profiles"), QStringLiteral("CurrentProfile"),
                   QStringLiteral("joe"));
    writer.addNumber(QStringLiteral("Common/Profiles"), QStringLiteral("AutoStartWithLast"), 1);
    writer.addText(QStringLiteral("Common/Profiles/joe"), QStringLiteral("directory"),
                   QString::fromUtf8("C:\\J\xC3\xB6\\a.slt"));
    writer.addText(QStringLiteral("Common/Profiles/joe"), QStringLiteral("migrated"), QStringLiteral("yes"));
    writer.addKey(QStringLiteral("Common/Profiles/ann"));
    writer.addKey(QStringLiteral("Common/Profiles/gone"));
    writer.markDeleted(QStringLiteral("Common/Profiles/gone"));
    return writer;
}

Expected<NsRegistry> parse(const QByteArray &bytes)
{
    return NsRegistry::parse(bytes, QStringLiteral("file"));
}

} // namespace

// Mozilla's profile registry.
class TestNsRegistry : public QObject
{
    Q_OBJECT

private slots:
    void readsKeysAndEntries();
    void refusesDamage_data();
    void refusesDamage();
    void survivesRandomDamage();
};

void TestNsRegistry::readsKeysAndEntries()
{
    const auto registry = parse(sample().bytes());
    QVERIFY2(registry.hasValue(), registry ? "" : qPrintable(registry.error().detail));
    QCOMPARE(registry->children(QString()), (QStringList{QStringLiteral("Users"), QStringLiteral("Common")}));
    QCOMPARE(registry->children(QStringLiteral("Common/Profiles")),
             (QStringList{QStringLiteral("joe"), QStringLiteral("ann")}));
    QVERIFY(registry->children(QStringLiteral("nothing")).isEmpty());
    QCOMPARE(registry->entry(QStringLiteral("Common/Profiles"), QStringLiteral("CurrentProfile")),
             QStringLiteral("joe"));
    QCOMPARE(registry->entry(QStringLiteral("Common/Profiles/joe"), QStringLiteral("directory")),
             QString::fromUtf8("C:\\J\xC3\xB6\\a.slt"));
    QCOMPARE(registry->entry(QStringLiteral("Common/Profiles/joe"), QStringLiteral("migrated")),
             QStringLiteral("yes"));
    QVERIFY(!registry->entry(QStringLiteral("Common/Profiles"), QStringLiteral("AutoStartWithLast")));
    QVERIFY(!registry->entry(QStringLiteral("Common/Profiles/ann"), QStringLiteral("directory")));
}

void TestNsRegistry::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const NsRegistryWriter writer = sample();
    const QByteArray good = writer.bytes();
    const qsizetype joe = writer.offsetOf(QStringLiteral("Common/Profiles/joe"));
    const auto put = [](QByteArray bytes, qsizetype offset, quint32 value) {
        for (int i = 0; i < 4; ++i)
            bytes[offset + i] = static_cast<char>((value >> (8 * i)) & 0xFF);
        return bytes;
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << good.first(127);
    QTest::newRow("other magic") << put(good, 0, 0x12345678);
    QTest::newRow("newer version") << put(good, 4, 0x00020002);
    QTest::newRow("root outside") << put(good, 12, 0x7FFFFFFF);
    QTest::newRow("root negative") << put(good, 12, 0xFFFFFFF0);
    QTest::newRow("root in the header") << put(good, 12, 0);
    QTest::newRow("wrong own offset") << put(good, joe, 0);
    QTest::newRow("name outside") << put(good, joe + 4, static_cast<quint32>(good.size()));
    QTest::newRow("next outside") << put(good, joe + 12, static_cast<quint32>(good.size() - 8));
    QTest::newRow("next loops") << put(good, joe + 12, static_cast<quint32>(joe));
    QTest::newRow("child loops") << put(good, joe + 16,
                                        static_cast<quint32>(writer.offsetOf(QStringLiteral("Common"))));
    QTest::newRow("entry is a key that loops")
        << put(put(good, joe + 20, static_cast<quint32>(joe)), joe + 12, static_cast<quint32>(joe));
    QTest::newRow("cut off") << good.first(good.size() - 40);
}

void TestNsRegistry::refusesDamage()
{
    QFETCH(QByteArray, bytes);
    const auto registry = parse(bytes);
    QVERIFY(!registry);
    QCOMPARE(registry.error().code, ErrorCode::FileMalformed);
}

void TestNsRegistry::survivesRandomDamage()
{
    QRandomGenerator random(20261124);
    const QByteArray good = sample().bytes();
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = good;
        for (int i = random.bounded(1, 6); i > 0; --i)
            bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
        const auto registry = parse(bytes);
        refused += registry ? 0 : 1;
        if (registry)
            registry->children(QStringLiteral("Common/Profiles"));
    }
    QVERIFY(refused > 0 && refused < 3000);
}

QTEST_GUILESS_MAIN(TestNsRegistry)
#include "tst_NsRegistry.moc"
