// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/HomeFolder.h"
#include "platform/PosixFileSystem.h"
#include "platform/WinePrefix.h"
#include "practice/Sandbox.h"
#include "session/ProfileLibrary.h"
#include "session/Session.h"
#include "store/SettingsDocument.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsetup;

// What the wizard asks of a session and a silent run does not show; whole runs are held by the golden cases
// and tests/cli.
class tst_Session : public QObject
{
    Q_OBJECT

private slots:
    void choosingAgainForgetsTheOldChoice();
    void addressesAreThoseOfTheChosenAccounts();
    void onePasswordNeedsOneAddress_data();
    void onePasswordNeedsOneAddress();
    void interruptedBeforeWritingChangesNothing();
    void aWrongAddressStopsBeforeLooking();
    void aCorrectedAddressIsPlannedWith();
    void whatIsPlannedIsWrittenOnlyIfItIsStillThePlan();
    void progressNamesWhatIsLookedAt();
    void anAcceptedPasswordIsKeptWhereTheSystemProtectsIt();
    void noOtherPasswordIsKept_data();
    void noOtherPasswordIsKept();
    void aProgramsSaltGoesIntoWhatIsKept();
    void anAcceptedPasswordGoesIntoTheKeyring();
    void noOtherPasswordGoesIntoTheKeyring_data();
    void noOtherPasswordGoesIntoTheKeyring();
    void undoLeavesWhatIsNotOursInTheKeyring_data();
    void undoLeavesWhatIsNotOursInTheKeyring();
};

namespace {

class Sample
{
public:
    Sample()
        : root(QDir(temporary.path()).canonicalPath() + QStringLiteral("/prefix"))
    {
        const QString from = QStringLiteral(MAILSETUP_SOURCE_DIR "/resources/practice/first");
        QDirIterator samples(from, QDir::Files, QDirIterator::Subdirectories);
        while (samples.hasNext()) {
            const QString path = samples.next();
            const QString to = root + path.mid(from.size());
            QVERIFY(QDir().mkpath(QFileInfo(to).path()));
            QVERIFY(QFile::copy(path, to));
            QVERIFY(QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        }
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("USER"), QStringLiteral("practice"));
        environment.insert(QStringLiteral("HOME"), temporary.path());
        const auto files = std::make_shared<PosixFileSystem>();
        setup.provider = loadProvider(QStringLiteral("pmtnet.net")).value();
        setup.profiles = loadClientProfiles({}).value();
        setup.machines = {std::make_shared<WinePrefix>(root, files, environment)};
        setup.stateFiles = files;
        setup.state = StateFolder(environment);
    }

    QTemporaryDir temporary;
    QString root;
    SessionSetup setup;
};

QStringList clientsOf(const Report &report)
{
    QStringList ids;
    for (const ClientReport &client : report.clients)
        ids.append(client.id);
    return ids;
}

// A machine whose system keeps secrets, in a way that a test can undo.
class ProtectingPrefix final : public WinePrefix
{
public:
    using WinePrefix::WinePrefix;

    bool canProtect() const override { return canDo; }
    std::optional<QByteArray> protectedFor(const QByteArray &secret, const QByteArray &salt,
                                           const QString &description) const override
    {
        described.append(description);
        salts.append(salt);
        QByteArray bytes = secret;
        for (char &byte : bytes)
            byte = static_cast<char>(~byte);
        return isWilling ? std::optional(bytes) : std::nullopt;
    }

    bool canDo = true;
    bool isWilling = true;
    mutable QStringList described;
    mutable QList<QByteArray> salts;
};

std::unique_ptr<Sandbox> newSandbox()
{
    SandboxOptions options;
    options.folder = SandboxFolder::Removed;
    auto made = Sandbox::create(options);
    return std::move(*made);
}

// A session's world with practice mode's server and state folder.
SessionSetup setupIn(const Sandbox &sandbox, const std::shared_ptr<Machine> &machine)
{
    SessionSetup setup;
    setup.provider = loadProvider(QStringLiteral("pmtnet.net")).value();
    setup.profiles = loadClientProfiles({}).value();
    setup.machines = {machine};
    setup.stateFiles = std::make_shared<PosixFileSystem>();
    setup.state = StateFolder(sandbox.environment());
    setup.connectTo = sandbox.connectTo();
    setup.caFile = sandbox.caFile();
    return setup;
}

// A whole run with all passwords that the server takes.
Report runWithPasswords(const SessionSetup &setup, const Sandbox &sandbox, const Choice &choice,
                        Testing testing)
{
    Session session(setup);
    for (const auto &[address, password] : sandbox.passwords())
        session.setPassword(address, password);
    return session.run(choice, testing, std::nullopt);
}

// The samples, their server, and a system that keeps secrets.
class ProtectedSample
{
public:
    ProtectedSample()
        : sandbox(newSandbox())
        , machine(std::make_shared<ProtectingPrefix>(
              sandbox->winePrefixes().first(), std::make_shared<PosixFileSystem>(), sandbox->environment()))
    {
        setup = setupIn(*sandbox, machine);
    }

    Report run(Testing testing = Testing::SignInAndSend,
               const QString &client = QStringLiteral("outlook")) const
    {
        return runWithPasswords(setup, *sandbox, {{}, {client}, {}}, testing);
    }

    QByteArray registry() const
    {
        QFile file(machine->root() + QStringLiteral("/user.reg"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Sandbox> sandbox;
    std::shared_ptr<ProtectingPrefix> machine;
    SessionSetup setup;
};

// A keyring of one item, as a test wants it to be.
class OneItemKeyring final : public Keyring
{
public:
    KeyringAnswer holds(const KeyringItem &) override
    {
        if (!isOpen)
            return KeyringAnswer::Unavailable;
        return item ? KeyringAnswer::Yes : KeyringAnswer::No;
    }

    KeyringAnswer add(const KeyringItem &added, const Secret &given) override
    {
        if (!isWilling)
            return KeyringAnswer::Unavailable;
        item = added;
        password = given;
        return KeyringAnswer::Yes;
    }

    KeyringAnswer remove(const KeyringItem &removed) override
    {
        if (!isOpen)
            return KeyringAnswer::Unavailable;
        if (isChanged || item != removed)
            return item ? KeyringAnswer::Changed : KeyringAnswer::No;
        item.reset();
        return KeyringAnswer::Yes;
    }

    bool isOpen = true;
    bool isWilling = true;
    bool isChanged = false;
    std::optional<KeyringItem> item;
    Secret password;
};

// A home folder with Geary's settings, a keyring, and practice mode's server.
class KeyringSample
{
public:
    KeyringSample()
        : sandbox(newSandbox())
        , keyring(std::make_shared<OneItemKeyring>())
    {
        const QString folder = sandbox->home() + QStringLiteral("/.config/geary/account_01");
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/geary.ini"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Metadata]\nversion=1\nstatus=enabled\n\n"
                   "[Account]\nsender_mailboxes=<joe@pmtnet.net>;\nservice_provider=other\n\n"
                   "[Incoming]\nlogin=joe\nhost=mail.pmtnet.net\n\n"
                   "[Outgoing]\nremember_password=true\nhost=mail.pmtnet.net\nport=25\n"
                   "transport_security=none\ncredentials=none\n");
        const auto files = std::make_shared<PosixFileSystem>();
        const auto machine = std::make_shared<HomeFolder>(sandbox->home(), files, sandbox->environment(),
                                                          HomeProcesses::WithThisHome);
        machine->setKeyring(keyring);
        setup = setupIn(*sandbox, machine);
    }

    Report run(Testing testing = Testing::SignInAndSend) const
    {
        return runWithPasswords(setup, *sandbox, {}, testing);
    }

    const Secret &password() const { return sandbox->passwords().at(QStringLiteral("joe@pmtnet.net")); }

    std::unique_ptr<Sandbox> sandbox;
    std::shared_ptr<OneItemKeyring> keyring;
    SessionSetup setup;
};

// Joe's, as Geary looks for it.
KeyringItem gearysItem()
{
    return {QStringLiteral("org.gnome.Geary"),
            QStringLiteral("Geary SMTP password"),
            {{QStringLiteral("proto"), QStringLiteral("SMTP")},
             {QStringLiteral("host"), QStringLiteral("smtp.pmtnet.net")},
             {QStringLiteral("login"), QStringLiteral("joe@pmtnet.net")}}};
}

// The changes of passwords in a report.
QList<Change> passwordChanges(const Report &report)
{
    QList<Change> found;
    for (const ClientReport &client : report.clients) {
        for (const AccountReport &account : client.accounts) {
            for (const Change &change : account.changes) {
                if (change.setting == word(Setting::SmtpPassword))
                    found.append(change);
            }
        }
    }
    return found;
}

Choice client(const QString &id)
{
    Choice choice;
    choice.clients = {id};
    return choice;
}

} // namespace

void tst_Session::choosingAgainForgetsTheOldChoice()
{
    Session session(Sample().setup); // the samples are gone: nothing is found, whatever is chosen
    QVERIFY(!session.find(Mode::DryRun, {}));
    const Sample sample;
    Session again(sample.setup);
    QVERIFY(again.find(Mode::DryRun, client(QStringLiteral("mozilla"))));
    QCOMPARE(clientsOf(again.report()), QStringList{QStringLiteral("mozilla")});
    QVERIFY(!again.find(Mode::DryRun, client(QStringLiteral("nobody"))));
    QCOMPARE(again.report().exit, ExitCode::Usage);
    QVERIFY(again.find(Mode::DryRun, {}));
    QCOMPARE(clientsOf(again.report()).size(), 4);
    QCOMPARE(again.report().exit, ExitCode::Ok);
    QVERIFY(again.report().messages.isEmpty());
}

void tst_Session::addressesAreThoseOfTheChosenAccounts()
{
    const Sample sample;
    Session session(sample.setup);
    QVERIFY(session.find(Mode::DryRun, {}));
    QStringList both = session.addresses();
    both.sort();
    QCOMPARE(both, (QStringList{QStringLiteral("ann@pmtnet.net"), QStringLiteral("joe@pmtnet.net")}));
    Choice one;
    one.accounts = {QStringLiteral("mozilla:account3/id2")};
    QVERIFY(session.find(Mode::DryRun, one));
    QCOMPARE(session.addresses(), QStringList{QStringLiteral("ann@pmtnet.net")});
}

void tst_Session::onePasswordNeedsOneAddress_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<bool>("isClear");
    QTest::newRow("two people, nobody named") << QStringList() << QStringList() << false;
    QTest::newRow("one is named") << QStringList{QStringLiteral("joe@pmtnet.net")} << QStringList() << true;
    QTest::newRow("two are named") << QStringList{QStringLiteral("joe@pmtnet.net"),
                                                  QStringLiteral("ann@pmtnet.net")}
                                   << QStringList() << false;
    QTest::newRow("one account is chosen")
        << QStringList() << QStringList{QStringLiteral("mozilla:account1/id1")} << true;
}

void tst_Session::onePasswordNeedsOneAddress()
{
    QFETCH(QStringList, addresses);
    QFETCH(QStringList, accounts);
    QFETCH(bool, isClear);
    const Sample sample;
    Session session(sample.setup);
    QVERIFY(session.find(Mode::Apply, {addresses, {}, accounts}));
    const auto result = session.setOnlyPassword(Secret(QByteArrayLiteral("x")));
    QCOMPARE(result.hasValue(), isClear);
    if (!isClear)
        QCOMPARE(result.error().code, ErrorCode::NoAddress);
}

void tst_Session::interruptedBeforeWritingChangesNothing()
{
    const Sample sample;
    Session session(sample.setup);
    QVERIFY(session.find(Mode::Apply, {}));
    session.interrupt();
    const auto applied = session.apply();
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Interrupted);
    QCOMPARE(session.report().exit, ExitCode::Interrupted);
    QVERIFY(!session.report().changed);
    Session next(sample.setup);
    QVERIFY(next.find(Mode::DryRun, {}));
    for (const ClientReport &found : next.report().clients) {
        for (const AccountReport &account : found.accounts)
            QVERIFY(account.state != AccountState::AlreadyRight);
    }
}

void tst_Session::aWrongAddressStopsBeforeLooking()
{
    const Sample sample;
    Session session(sample.setup);
    Choice choice;
    choice.addresses = {QStringLiteral("joe@example.com")};
    const auto found = session.find(Mode::Apply, choice);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::ForeignAddress);
    QVERIFY(session.report().clients.isEmpty());
}

void tst_Session::aCorrectedAddressIsPlannedWith()
{
    const Sample sample;
    Session session(sample.setup);
    Choice choice;
    choice.accounts = {QStringLiteral("mozilla:account1/id1")};
    choice.addressOf[choice.accounts.first()] = QStringLiteral("joseph@pmtnet.net");
    QVERIFY(session.find(Mode::Apply, choice));
    QCOMPARE(session.addresses(), QStringList{QStringLiteral("joseph@pmtnet.net")});
    choice.addressOf[choice.accounts.first()] = QStringLiteral("joseph@example.com");
    const auto found = session.find(Mode::Apply, choice);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::ForeignAddress);
}

void tst_Session::whatIsPlannedIsWrittenOnlyIfItIsStillThePlan()
{
    const Sample sample;
    Session session(sample.setup);
    const Choice choice = client(QStringLiteral("mozilla"));
    QVERIFY(session.find(Mode::Apply, choice));
    // Meanwhile another copy of the program does a part of it.
    Session other(sample.setup);
    Choice part = choice;
    part.accounts = {QStringLiteral("mozilla:account1/id1")};
    QVERIFY(other.find(Mode::Apply, part));
    QVERIFY(other.apply());
    const auto applied = session.applyPlanned();
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::FileChanged);
    QVERIFY(session.find(Mode::Apply, choice));
    QVERIFY(session.applyPlanned());
    QVERIFY(session.report().changed);
}

void tst_Session::progressNamesWhatIsLookedAt()
{
    const Sample sample;
    Session session(sample.setup);
    const QSignalSpy spy(&session, &Session::progressed);
    QVERIFY(session.find(Mode::List, {}));
    QCOMPARE(spy.size(), 1);
    const auto progress = spy.first().first().value<SessionProgress>();
    QCOMPARE(progress.stage, SessionStage::Finding);
    QCOMPARE(progress.subject, sample.root);
}

void tst_Session::anAcceptedPasswordIsKeptWhereTheSystemProtectsIt()
{
    const ProtectedSample sample;
    const QByteArray before = sample.registry();
    const Report report = sample.run();
    QCOMPARE(report.exit, ExitCode::Ok);
    const QList<Change> changes = passwordChanges(report);
    QVERIFY(!changes.isEmpty());
    const auto after = openDocument(StoreFormat::Registry, sample.registry(), TextEncoding::Utf8, {});
    QVERIFY(after);
    for (const Change &change : changes) {
        QCOMPARE(change.key.section(u'\\', -1), QStringLiteral("SMTP Password"));
        const auto hex = (*after)->value(change.group, change.name, ValueType::Binary);
        QVERIFY(hex && hex->startsWith(QLatin1StringView("02")));
        QByteArray kept = QByteArray::fromHex(hex->toLatin1()).mid(1);
        for (char &byte : kept)
            byte = static_cast<char>(~byte);
        QVERIFY(kept.endsWith(QByteArray(2, '\0')));
        const QString password =
            QString::fromUtf16(reinterpret_cast<const char16_t *>(kept.constData()), kept.size() / 2 - 1);
        const auto &known = sample.sandbox->passwords();
        QVERIFY(std::any_of(known.begin(), known.end(),
                            [&](const auto &one) { return one.second == Secret(password.toUtf8()); }));
    }
    QCOMPARE(sample.machine->described, QStringList(changes.size(), QStringLiteral("SMTP Password")));
    QCOMPARE(sample.machine->salts, QList<QByteArray>(changes.size()));
    for (const ClientReport &client : report.clients) {
        for (const AccountReport &account : client.accounts) {
            const bool isKept = std::any_of(account.changes.begin(), account.changes.end(), isSecret);
            QCOMPARE(account.account.settings.smtpPassword,
                     isKept ? PasswordState::Stored : PasswordState::Asks);
        }
    }
    QCOMPARE(Session(sample.setup).undo({}).exit, ExitCode::Ok);
    QVERIFY(sample.registry() == before);
}

void tst_Session::noOtherPasswordIsKept_data()
{
    QTest::addColumn<bool>("canDo");
    QTest::addColumn<bool>("isWilling");
    QTest::addColumn<bool>("isTested");
    QTest::newRow("not tried at the server") << true << true << false;
    QTest::newRow("no service here") << false << true << true;
    QTest::newRow("the system refuses") << true << false << true;
}

void tst_Session::noOtherPasswordIsKept()
{
    QFETCH(bool, canDo);
    QFETCH(bool, isWilling);
    QFETCH(bool, isTested);
    const ProtectedSample sample;
    sample.machine->canDo = canDo;
    sample.machine->isWilling = isWilling;
    const Report report = sample.run(isTested ? Testing::SignInAndSend : Testing::Nothing);
    QCOMPARE(report.exit, ExitCode::Ok);
    QVERIFY(report.changed);
    QCOMPARE(passwordChanges(report), QList<Change>());
    QVERIFY(!sample.registry().contains("SMTP Password"));
}

void tst_Session::aProgramsSaltGoesIntoWhatIsKept()
{
    const ProtectedSample sample;
    const QString root = sample.machine->root();
    QFile registry(root + QStringLiteral("/user.reg"));
    QVERIFY(registry.open(QIODevice::Append));
    registry.write("\n[Software\\\\Microsoft\\\\Windows Live Mail] 1\n\"Salt\"=hex:01,02,ff\n"
                   "\"Store Root\"=\"C:\\\\Post\\\\Windows Live Mail\"\n");
    registry.close();
    const QString folder = root + QStringLiteral("/drive_c/Post/Windows Live Mail/Joe");
    QVERIFY(QDir().mkpath(folder));
    QFile account(folder + QStringLiteral("/account1.oeaccount"));
    QVERIFY(account.open(QIODevice::WriteOnly));
    account.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<MessageAccount>\n"
                  "<POP3_Server type=\"SZ\">pop.pmtnet.net</POP3_Server>\n"
                  "<SMTP_Server type=\"SZ\">mail.pmtnet.net</SMTP_Server>\n"
                  "<SMTP_Email_Address type=\"SZ\">joe@pmtnet.net</SMTP_Email_Address>\n"
                  "</MessageAccount>\n");
    account.close();

    const Report report = sample.run(Testing::SignInAndSend, QStringLiteral("windows-live-mail"));
    QCOMPARE(report.exit, ExitCode::Ok);
    const QList<Change> changes = passwordChanges(report);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].key, QStringLiteral("SMTP_Password2"));
    QCOMPARE(sample.machine->salts, QList<QByteArray>{QByteArray::fromHex("0102ff")});
    QVERIFY(account.open(QIODevice::ReadOnly));
    QVERIFY(account.readAll().contains("<SMTP_Password2 type=\"BINARY\">"));
}

void tst_Session::anAcceptedPasswordGoesIntoTheKeyring()
{
    const KeyringSample sample;
    const Report report = sample.run();
    QCOMPARE(report.exit, ExitCode::Ok);
    QCOMPARE(passwordChanges(report).size(), 1);
    QCOMPARE(report.clients[0].accounts[0].account.settings.smtpPassword, PasswordState::Stored);
    QVERIFY(sample.keyring->item == gearysItem());
    QVERIFY(sample.keyring->password == sample.password());
    QCOMPARE(Session(sample.setup).undo({}).exit, ExitCode::Ok);
    QVERIFY(!sample.keyring->item);
}

void tst_Session::noOtherPasswordGoesIntoTheKeyring_data()
{
    QTest::addColumn<bool>("isTested");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<bool>("isWilling");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("not tried at the server") << false << true << true << false;
    QTest::newRow("the keyring is locked") << true << false << true << false;
    QTest::newRow("the keyring refuses") << true << true << false << false;
    QTest::newRow("there is one already") << true << true << true << true;
}

void tst_Session::noOtherPasswordGoesIntoTheKeyring()
{
    QFETCH(bool, isTested);
    QFETCH(bool, isOpen);
    QFETCH(bool, isWilling);
    QFETCH(bool, isThere);
    const KeyringSample sample;
    const Secret own(QByteArrayLiteral("the program's own"));
    if (isThere)
        QCOMPARE(sample.keyring->add(gearysItem(), own), KeyringAnswer::Yes);
    sample.keyring->isOpen = isOpen;
    sample.keyring->isWilling = isWilling;
    const Report report = sample.run(isTested ? Testing::SignInAndSend : Testing::Nothing);
    QCOMPARE(report.exit, ExitCode::Ok);
    QVERIFY(report.changed);
    QCOMPARE(passwordChanges(report), QList<Change>());
    QCOMPARE(sample.keyring->item.has_value(), isThere);
    QVERIFY(!isThere || sample.keyring->password == own);
    // What a refusing keyring was asked for stands in the record, and is not there: nothing is left behind.
    QCOMPARE(Session(sample.setup).undo({}).exit, ExitCode::Ok);
    QCOMPARE(sample.keyring->item.has_value(), isThere);
}

void tst_Session::undoLeavesWhatIsNotOursInTheKeyring_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("somebody has changed it") << true;
    QTest::newRow("the keyring is locked") << false;
}

void tst_Session::undoLeavesWhatIsNotOursInTheKeyring()
{
    QFETCH(bool, isOpen);
    const KeyringSample sample;
    QCOMPARE(sample.run().exit, ExitCode::Ok);
    sample.keyring->isChanged = true;
    sample.keyring->isOpen = isOpen;
    const Report undone = Session(sample.setup).undo({});
    QCOMPARE(undone.exit, ExitCode::ChangedSince);
    QVERIFY(undone.changed);
    QVERIFY(sample.keyring->item == gearysItem());
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_Session.moc"
