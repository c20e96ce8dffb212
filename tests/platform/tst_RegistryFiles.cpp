// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/RegistryFiles.h"

#include "FakeRegistry.h"
#include "platform/LocalFiles.h"
#include "store/RegistryDocument.h"

#include <QTest>

using namespace mailsetup;

namespace {

const QString hive = QStringLiteral("HKEY_CURRENT_USER");
const QString accounts = QStringLiteral("Software\\Mail\\Accounts");
constexpr qsizetype limit = qsizetype{1024} * 1024;

QByteArray wide(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * (text.size() + 1));
}

RegistryValue text(const QString &name, const QString &value, unsigned type = 1)
{
    return {name, type, wide(value)};
}

RegistryValue number(const QString &name, char value)
{
    return {name, 4, QByteArray(1, value) + QByteArray(3, '\0')};
}

RegistryContent sample()
{
    return {{{accounts, {}},
             {accounts + QStringLiteral("\\0001"),
              {text(QStringLiteral("SMTP Server"), QStringLiteral("mail.pmtnet.net")),
               number(QStringLiteral("SMTP Port"), 25),
               text(QStringLiteral("Folder"), QStringLiteral("%TEMP%"), 2),
               {QStringLiteral("Password"), 3, QByteArray("\x01\x00\xff", 3)},
               {QStringLiteral("Flags"), 11, QByteArray(8, '\x07')}}},
             {QStringLiteral("Software\\Other"), {text(QString(), QStringLiteral("mine"))}}}};
}

// The registry, the files made of it, and a document on their text.
struct World {
    World()
    {
        auto made = std::make_unique<FakeRegistry>();
        registry = made.get();
        registry->fill(Hive::CurrentUser, sample());
        files = std::make_unique<RegistryFiles>(localFiles(), std::move(made));
        files->present({{Hive::CurrentUser, accounts, true}});
        const auto text = files->read(hive, limit);
        before = text ? *text : QByteArray();
        auto parsed = RegistryDocument::parse(before, hive);
        if (parsed)
            document = std::move(*parsed);
    }

    void set(const char *name, const char *literal)
    {
        document->setLiteral("Software\\Mail\\Accounts\\0001", name,
                             literal ? std::optional(QByteArray(literal)) : std::nullopt);
    }
    Expected<void> write() { return files->replace(hive, before, document->toBytes()); }
    std::optional<RegistryValue> value(const QString &name) const
    {
        return *registry->value(Hive::CurrentUser, accounts + QStringLiteral("\\0001"), name);
    }

    FakeRegistry *registry = nullptr;
    std::unique_ptr<RegistryFiles> files;
    QByteArray before;
    std::unique_ptr<SettingsDocument> document;
};

} // namespace

class TestRegistryFiles : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWasAskedForAndNothingElse()
    {
        const World world;
        QCOMPARE(world.before, QByteArray("WINE REGISTRY Version 2\n"
                                          "\n[Software\\\\Mail\\\\Accounts]\n"
                                          "\n[Software\\\\Mail\\\\Accounts\\\\0001]\n"
                                          "\"Flags\"=hex(b):07,07,07,07,07,07,07,07\n"
                                          "\"Folder\"=str(2):\"%TEMP%\"\n"
                                          "\"Password\"=hex:01,00,ff\n"
                                          "\"SMTP Port\"=dword:00000019\n"
                                          "\"SMTP Server\"=\"mail.pmtnet.net\"\n"));
    }

    void showsOfAKeyItsValuesAndTheNamesBelow()
    {
        RegistryFiles files(localFiles(), [&] {
            auto registry = std::make_unique<FakeRegistry>();
            registry->fill(Hive::CurrentUser, sample());
            return registry;
        }());
        files.present({{Hive::CurrentUser, QStringLiteral("software\\mail"), false},
                       {Hive::CurrentUser, QStringLiteral("Software\\Other"), false},
                       {Hive::CurrentUser, QStringLiteral("Software\\Missing"), true}});
        QCOMPARE(*files.read(hive, limit), QByteArray("WINE REGISTRY Version 2\n"
                                                      "\n[software\\\\mail]\n"
                                                      "\n[software\\\\mail\\\\Accounts]\n"
                                                      "\n[Software\\\\Other]\n@=\"mine\"\n"));
    }

    void writesOnlyWhatDiffersAndKeepsTypes()
    {
        World world;
        world.set("SMTP Server", "\"smtp.pmtnet.net\"");
        world.set("SMTP User Name", "\"joe@pmtnet.net\"");
        world.set("SMTP Port", nullptr);
        QVERIFY(world.write());
        QCOMPARE(world.registry->writes(), 3);
        QCOMPARE(world.registry->flushes(), 1);
        QCOMPARE(world.value(QStringLiteral("SMTP Server"))->bytes, wide(QStringLiteral("smtp.pmtnet.net")));
        QCOMPARE(world.value(QStringLiteral("SMTP User Name"))->type, 1U);
        QVERIFY(!world.value(QStringLiteral("SMTP Port")));
        QCOMPARE(world.value(QStringLiteral("Flags")), sample().keys.at(1).values.at(4));
        QVERIFY(*world.files->holds(hive, world.document->toBytes()));
        QVERIFY(!*world.files->holds(hive, world.before));
    }

    void goesBackToTheOldText()
    {
        World world;
        world.set("SMTP Server", "\"smtp.pmtnet.net\"");
        world.set("SMTP Port", nullptr);
        world.document->setLiteral("Software\\Mail\\Accounts\\0002", "New", QByteArray("dword:00000001"));
        QVERIFY(world.write());
        QVERIFY(world.files->replace(hive, world.document->toBytes(), world.before));
        QVERIFY(*world.files->holds(hive, world.before));
        QVERIFY(!*world.registry->key(Hive::CurrentUser, accounts + QStringLiteral("\\0002")));
    }

    void putsAllBackWhenOneFails_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 1; number <= 3; ++number)
            QTest::addRow("write %d", number) << number;
    }
    void putsAllBackWhenOneFails()
    {
        QFETCH(const int, number);
        World world;
        world.set("SMTP Server", "\"smtp.pmtnet.net\"");
        world.set("SMTP User Name", "\"joe@pmtnet.net\"");
        world.set("SMTP Port", nullptr);
        world.registry->failAt(number);
        const auto written = world.write();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritten);
        QCOMPARE(*world.files->read(hive, limit), world.before);
    }

    void saysWhenPuttingBackFails()
    {
        World world;
        world.set("SMTP Server", "\"smtp.pmtnet.net\"");
        world.set("SMTP User Name", "\"joe@pmtnet.net\"");
        world.registry->failAt(2, true);
        const auto written = world.write();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::NotPutBack);
    }

    void noticesALostWrite()
    {
        World world;
        world.set("SMTP Server", "\"smtp.pmtnet.net\"");
        world.registry->losesWrites = true;
        const auto written = world.write();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::ReadBackDiffers);
    }

    void leavesAloneWhatAnotherProgramHasChanged()
    {
        World world;
        world.set("SMTP Server", "\"smtp.pmtnet.net\"");
        QVERIFY(world.registry->setValue(Hive::CurrentUser, accounts + QStringLiteral("\\0001"),
                                         number(QStringLiteral("SMTP Port"), 26)));
        const auto written = world.write();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileChanged);
        QCOMPARE(world.value(QStringLiteral("SMTP Server"))->bytes, wide(QStringLiteral("mail.pmtnet.net")));
    }

    void noticesAValueThatChangesBetweenTwoWrites()
    {
        World world;
        world.set("SMTP Port", "dword:0000024b");
        world.set("SMTP Server", "\"smtp.pmtnet.net\"");
        world.registry->before(1, [&] {
            QVERIFY(
                world.registry->setValue(Hive::CurrentUser, accounts + QStringLiteral("\\0001"),
                                         text(QStringLiteral("SMTP Server"), QStringLiteral("elsewhere"))));
        });
        const auto written = world.write();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileChanged);
        QCOMPARE(world.value(QStringLiteral("SMTP Port"))->bytes, number(QString(), 25).bytes);
        QCOMPARE(world.value(QStringLiteral("SMTP Server"))->bytes, wide(QStringLiteral("elsewhere")));
    }

    void takesLettersOfNamesForTheSame()
    {
        World world;
        QVERIFY(*world.files->holds(hive, QByteArray(world.before)
                                              .replace("Accounts", "ACCOUNTS")
                                              .replace("\"SMTP Port\"", "\"smtp port\"")));
    }

    void isRefusedWhereNothingMayBeWritten()
    {
        World world;
        QVERIFY(world.files->checkWritable(hive));
        world.registry->isReadOnly = true;
        QCOMPARE(world.files->checkWritable(hive).error().code, ErrorCode::FileReadOnly);
    }

    void leavesOtherFilesToTheDisk()
    {
        World world;
        QVERIFY(world.files->exists(hive));
        QCOMPARE(world.files->canonical(hive), hive);
        QVERIFY(!world.files->exists(QStringLiteral("/HKEY_CURRENT_USER")));
        QCOMPARE(world.files->read(QStringLiteral("/nowhere"), limit).error().code,
                 ErrorCode::FileUnreadable);
        QCOMPARE(world.files->read(hive, 10).error().code, ErrorCode::FileTooLarge);
        QCOMPARE(*world.files->readEnd(hive, 1, limit), QByteArray("\n"));
    }
};

QTEST_GUILESS_MAIN(TestRegistryFiles)
#include "tst_RegistryFiles.moc"
