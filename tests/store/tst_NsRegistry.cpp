// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Generation.h"
#include "NsRegistryWriter.h"
#include "store/NsRegistry.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace mailsetup;
using mailsetup::test::Generation;
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

// A generated registry, and what is in it.
struct Tree {
    explicit Tree(quint32 seed)
    {
        QRandomGenerator random(seed);
        const auto oneOf = [&](std::initializer_list<const char *> words) {
            return QString::fromUtf8(*(words.begin() + random.bounded(int(words.size()))));
        };
        QStringList paths{QString()};
        for (int i = random.bounded(12); i > 0; --i) {
            const QString parent = paths[random.bounded(int(paths.size()))];
            const QString name = oneOf({"Common", "Profiles", "joe", "J\xC3\xB6", "a b", "x.y"});
            const QString path = parent.isEmpty() ? name : parent + u'/' + name;
            if (children[parent].contains(name))
                continue;
            writer.addKey(path);
            children[parent].append(name);
            paths.append(path);
        }
        for (int i = random.bounded(12); i > 0; --i) {
            const QString path = paths[random.bounded(int(paths.size()))];
            const QString name = oneOf({"directory", "migrated", "\xC3\xA4", ""});
            if (texts.contains({path, name}))
                continue;
            const QString text =
                oneOf({"C:\\J\xC3\xB6\\a.slt", "", "yes", "/home/a b"}).repeated(random.bounded(3));
            writer.addText(path, name, text);
            texts.insert({path, name}, text);
        }
        damage = random.generate();
    }

    NsRegistryWriter writer;
    QMap<QString, QStringList> children;
    QMap<std::pair<QString, QString>, QString> texts;
    quint32 damage = 0;
};

} // namespace

// Mozilla's profile registry.
class TestNsRegistry : public QObject
{
    Q_OBJECT

private slots:
    void readsKeysAndEntries();
    void refusesDamage_data();
    void refusesDamage();
    void readsGeneratedTrees();
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

void TestNsRegistry::readsGeneratedTrees()
{
    const Generation generation;
    int texts = 0;
    for (int i = 0; i < generation.files; ++i) {
        const quint32 seed = generation.seed + static_cast<quint32>(i);
        const Tree tree(seed);
        const auto registry = parse(tree.writer.bytes());
        const QByteArray again = "MAILSETUP_SEED=" + QByteArray::number(seed) + " MAILSETUP_GENERATED=1";
        QVERIFY2(registry, again);
        for (auto key = tree.children.begin(); key != tree.children.end(); ++key)
            QVERIFY2(registry->children(key.key()) == key.value(), again);
        for (auto text = tree.texts.begin(); text != tree.texts.end(); ++text)
            QVERIFY2(registry->entry(text.key().first, text.key().second) == text.value(), again);
        texts += int(tree.texts.size());
    }
    qInfo("%d files, %d values read, seed %u", generation.files, texts, generation.seed);
}

void TestNsRegistry::survivesRandomDamage()
{
    const Generation generation;
    int refused = 0;
    for (int i = 0; i < generation.files; ++i) {
        const Tree tree(generation.seed + static_cast<quint32>(i));
        QRandomGenerator random(tree.damage);
        QByteArray bytes = tree.writer.bytes();
        for (int left = random.bounded(1, 6); left > 0; --left)
            bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
        const auto registry = parse(bytes);
        if (!registry) {
            ++refused;
            QVERIFY2(registry.error().detail.startsWith(u"file: "), qPrintable(registry.error().detail));
            continue;
        }
        for (const QString &child : registry->children(QString()))
            (void)registry->entry(child, QStringLiteral("directory"));
    }
    QVERIFY(generation.files < 100 || (refused > 0 && refused < generation.files));
    qInfo("%d damaged files, %d accepted, %d refused", generation.files, generation.files - refused, refused);
}

QTEST_GUILESS_MAIN(TestNsRegistry)
#include "tst_NsRegistry.moc"
