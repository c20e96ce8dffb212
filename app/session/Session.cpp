// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/Session.h"

#include "engine/Detector.h"
#include "engine/PasswordKeeper.h"
#include "engine/Planner.h"
#include "engine/RegistryParts.h"
#include "platform/MachineFinder.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace mailsetup {

namespace {

// Reasons that leave one of the provider's own accounts without a sign-in: not what was asked for.
bool isShortfall(const Rare<Error> &reason)
{
    if (!reason)
        return false;
    switch (reason->code) {
    case ErrorCode::LocalProxy:
    case ErrorCode::Overridden:
    case ErrorCode::Locked:
    case ErrorCode::NotSupported:
    case ErrorCode::AddressUnknown:
        return true;
    default:
        return exitCode(reason->code) != ExitCode::Ok;
    }
}

bool isChosen(const PlannedAccount &planned)
{
    return planned.state != AccountState::Skipped;
}

// What would be written, by the ids of the accounts.
QMap<QString, QList<Change>> changesByAccount(const QList<ClientReport> &clients)
{
    QMap<QString, QList<Change>> changes;
    for (const ClientReport &client : clients) {
        for (const AccountReport &account : client.accounts)
            changes.insert(account.account.id, account.changes);
    }
    return changes;
}

// The files that hold them.
int countFiles(const QList<ClientReport> &clients)
{
    QSet<QString> files;
    for (const QList<Change> &changes : changesByAccount(clients)) {
        for (const Change &change : changes)
            files.insert(change.store);
    }
    return static_cast<int>(files.size());
}

} // namespace

Session::Session(SessionSetup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_store(*m_setup.stateFiles, m_setup.state.runsFolder())
{
    m_report.providerId = m_setup.provider.id;
    m_report.providerName = m_setup.provider.displayName;
    for (const auto &machine : std::as_const(m_setup.machines))
        machine->presentRegistry(registryParts(m_setup.profiles));
}

Session::~Session() = default;

// ---------------------------------------------------------------------------------- whole runs

Report Session::list(const Choice &choice)
{
    static_cast<void>(find(Mode::List, choice)); // its errors are in the report
    // A list shows what is there; the values that a run would write belong to the dry run.
    for (ClientReport &client : m_report.clients) {
        for (AccountReport &account : client.accounts)
            account.changes.clear();
    }
    return m_report;
}

Report Session::dryRun(const Choice &choice)
{
    static_cast<void>(find(Mode::DryRun, choice));
    return m_report;
}

Report Session::run(const Choice &choice, Testing testing, const std::optional<Secret> &only)
{
    m_report.mode = Mode::Apply;
    const auto lock = takeRunLock();
    if (!lock) {
        fail(lock.error());
        return m_report;
    }
    holdRegistries();
    if (!find(Mode::Apply, choice) || (only && testing == Testing::SignInAndSend && !setOnlyPassword(*only)))
        return m_report;
    if (testing == Testing::SignInAndSend && !signIn())
        return m_report;
    const auto applied = apply();
    m_registryHolds.clear();
    if (!applied)
        return m_report;
    if (testing == Testing::SignInAndSend)
        sendTests();
    return m_report;
}

Report Session::testOnly(const Choice &choice, const std::optional<Secret> &only)
{
    if (!find(Mode::Test, choice) || (only && !setOnlyPassword(*only)))
        return m_report;
    if (m_conversations.passwordCount() == 0)
        fail(makeError(ErrorCode::PasswordMissing));
    else
        sendTests();
    return m_report;
}

Report Session::undo(const QString &runName)
{
    m_report.mode = Mode::Undo;
    const auto lock = takeRunLock();
    const auto unfinished = unfinishedRun();
    holdRegistries();
    if (!lock) {
        fail(lock.error());
    } else if (!unfinished) {
        fail(unfinished.error());
    } else if (!unfinished->isEmpty()) {
        fail(makeError(ErrorCode::Unfinished, *unfinished));
    } else {
        auto record = runName.isEmpty() ? m_store.newest({RunState::Done}) : m_store.load(runName);
        if (!record)
            fail(record.error());
        else if (record->run.isEmpty() || record->state == RunState::Undone)
            tell(MessageLevel::Info, ErrorCode::NoSuchRun,
                 runName.isEmpty() ? tr("no run is left") : runName);
        else
            return finishUndo(applier().undo(*record));
    }
    return m_report;
}

Report Session::repair()
{
    m_report.mode = Mode::Repair;
    const auto lock = takeRunLock();
    if (!lock) {
        fail(lock.error());
        return m_report;
    }
    auto record = m_store.newest({RunState::Prepared, RunState::Undoing});
    if (!record) {
        fail(record.error());
        return m_report;
    }
    if (record->run.isEmpty()) {
        tell(MessageLevel::Info, ErrorCode::NoSuchRun, tr("no run was cut off"));
        return m_report;
    }
    return finishUndo(applier().repair(*record));
}

Report Session::finishUndo(Expected<UndoResult> result)
{
    if (!result) {
        fail(result.error());
        return m_report;
    }
    m_report.changed = result->changed;
    m_report.run = result->record.run;
    if (result->isFinished) {
        m_report.clients = clientReports(result->record, {});
        for (ClientReport &client : m_report.clients) {
            for (AccountReport &account : client.accounts)
                account.state = AccountState::Changed;
        }
        return m_report;
    }
    m_report.clients = clientReports(result->record, result->changedSince);
    for (const Change &change : std::as_const(result->changedSince))
        tell(MessageLevel::Warning, ErrorCode::ChangedSince, change.key,
             QStringLiteral("%1: %2").arg(change.store, change.key));
    if (!result->changedSince.isEmpty())
        m_report.exit = worse(m_report.exit, ExitCode::ChangedSince);
    return m_report;
}

// A wineserver that lingers after its last program saves the registry when it ends: what is read before that
// is old. So it is waited for, and kept from starting, until the run has written and read back. Where a
// Windows program is open this fails; that matters only if the registry must be written, and the Applier says
// so then.
void Session::holdRegistries()
{
    for (const auto &machine : std::as_const(m_setup.machines)) {
        if (auto hold = machine->holdRegistry())
            m_registryHolds.push_back(*hold);
    }
}

// --------------------------------------------------------------------------------------- steps

Expected<void> Session::find(Mode mode, const Choice &choice)
{
    m_report.mode = mode;
    m_report.exit = ExitCode::Ok;
    m_report.clients.clear();
    m_report.messages.clear();
    m_choice = choice;
    m_plan = {};
    m_findings.clear();
    m_untested.reset();
    const QStringList given = choice.addresses + choice.addressOf.values();
    for (const QString &address : given) {
        if (!isFullAddress(address))
            return *fail(makeError(ErrorCode::BadAddress, address));
        if (!isInDomains(m_setup.provider, domainOf(address)))
            return *fail(makeError(ErrorCode::ForeignAddress, address));
    }
    const auto unfinished = unfinishedRun();
    if (!unfinished)
        return *fail(unfinished.error());
    if (!unfinished->isEmpty()) {
        fail(makeError(ErrorCode::Unfinished, *unfinished));
        if (mode != Mode::List && mode != Mode::DryRun)
            return makeError(ErrorCode::Unfinished, *unfinished);
    }
    const QList<ClientProfile> &profiles = m_setup.profiles;
    for (const QString &id : choice.clients) {
        if (std::none_of(profiles.begin(), profiles.end(),
                         [&](const ClientProfile &p) { return p.id == id; }))
            return *fail(makeError(ErrorCode::BadOption, QStringLiteral("--client %1").arg(id)));
    }

    int done = 0;
    for (const auto &machine : std::as_const(m_setup.machines)) {
        emit progressed(
            {SessionStage::Finding, machine->root(), done++, static_cast<int>(m_setup.machines.size())});
        m_findings.push_back(detect(*machine, profiles, m_setup.provider, choice.clients));
    }
    makeIdsDistinct(m_findings);
    m_plan = planChanges(m_findings, m_setup.provider, choice);
    m_report.clients = clientReports(m_plan);
    showChanges();
    return checkFindings();
}

// With the passwords that are to be kept, of which the plan does not know yet.
void Session::showChanges()
{
    for (const PlannedClient &client : m_plan.clients) {
        for (const PlannedAccount &planned : client.accounts) {
            AccountReport &account = reportOf(planned);
            account.changes = planned.changes;
            const bool isAccepted = m_conversations.acceptedPassword(planned.address);
            if (const auto change = isAccepted ? passwordChange(client, planned) : std::nullopt)
                account.changes.append(*change);
        }
    }
}

// Whether the run can go on, and everything that is worth a word.
Expected<std::shared_ptr<RunLock>> Session::takeRunLock() const
{
    if (m_setup.runLock)
        return m_setup.runLock;
    auto lock = RunLock::take(m_setup.state);
    if (!lock)
        return lock.error();
    return std::make_shared<RunLock>(std::move(*lock));
}

Expected<void> Session::checkFindings()
{
    std::optional<Error> first;
    const auto note = [&](const Error &error) {
        fail(error);
        if (!first || worse(exitCode(first->code), exitCode(error.code)) != exitCode(first->code))
            first = error;
    };
    bool isUnreadable = false;
    for (const Findings &machine : m_findings) {
        for (const Error &error : machine.errors) {
            note(error);
            isUnreadable = true;
        }
    }
    bool hasChosen = false;
    bool hasShortfall = false;
    for (const PlannedClient &client : m_plan.clients) {
        const ClientProfile &profile = *client.client->profile;
        if (isByHandOnly(profile)) {
            m_report.messages.append(
                {MessageLevel::Warning,
                 QStringLiteral("by-hand"),
                 tr("%1 lets no other program change its settings. If it is used, follow the "
                    "steps by hand.")
                     .arg(profile.name),
                 {}});
        }
        bool needsChange = false;
        for (const PlannedAccount &planned : client.accounts) {
            hasChosen |= isChosen(planned);
            needsChange |= !planned.changes.isEmpty();
            if (!isShortfall(planned.reason))
                continue;
            hasShortfall = true;
            m_report.messages.append(
                {MessageLevel::Warning, word(planned.reason->code),
                 planned.found->account.label + QStringLiteral(": ") + planned.reason->message,
                 planned.reason->detail});
        }
        if (needsChange && client.client->isRunning && m_report.mode == Mode::Apply)
            note(makeError(ErrorCode::ClientRunning, profile.name));
    }
    if (m_plan.clients.empty() && !isUnreadable)
        note(makeError(ErrorCode::NoClient));
    else if (!hasChosen && hasShortfall)
        m_report.exit = worse(m_report.exit, ExitCode::NotWritten);
    else if (!hasChosen && !isUnreadable)
        note(makeError(ErrorCode::NoAccount));
    return first ? Expected<void>(*first) : Expected<void>();
}

QStringList Session::addresses() const
{
    QStringList result;
    QSet<QString> seen;
    for (const PlannedClient &client : m_plan.clients) {
        for (const PlannedAccount &planned : client.accounts) {
            const QString folded = planned.address.toLower();
            if (!isChosen(planned) || seen.contains(folded))
                continue;
            seen.insert(folded);
            result.append(planned.address);
        }
    }
    return result;
}

void Session::setPassword(const QString &address, const Secret &password)
{
    m_conversations.setPassword(address, password);
}

Expected<void> Session::setOnlyPassword(const Secret &password)
{
    const QStringList known = m_choice.addresses.isEmpty() ? addresses() : m_choice.addresses;
    if (known.size() != 1)
        return *fail(makeError(ErrorCode::NoAddress));
    setPassword(known.first(), password);
    return {};
}

ProbeResult Session::hold(const ProbeRequest &request)
{
    return m_conversations.hold(request, [this] { return isInterrupted(); });
}

Expected<void> Session::signIn()
{
    QStringList done;
    for (const PlannedClient &client : m_plan.clients) {
        for (const PlannedAccount &planned : client.accounts) {
            const bool hasPassword = m_conversations.hasPassword(planned.address);
            if (!isChosen(planned) || !hasPassword || done.contains(planned.address, Qt::CaseInsensitive))
                continue;
            emit progressed({SessionStage::SigningIn, planned.address, static_cast<int>(done.size()),
                             m_conversations.passwordCount()});
            done.append(planned.address);
            if (auto signedIn = signIn(planned); !signedIn)
                return signedIn;
        }
    }
    return {};
}

Expected<void> Session::signIn(const QString &address)
{
    for (const PlannedClient &client : m_plan.clients) {
        for (const PlannedAccount &planned : client.accounts) {
            if (!isChosen(planned) || planned.address.compare(address, Qt::CaseInsensitive) != 0)
                continue;
            if (!m_conversations.hasPassword(address))
                return *fail(makeError(ErrorCode::PasswordMissing));
            emit progressed({SessionStage::SigningIn, planned.address, 0, 1});
            return signIn(planned);
        }
    }
    return *fail(makeError(ErrorCode::NoAddress));
}

// With the settings as they are to become.
Expected<void> Session::signIn(const PlannedAccount &planned)
{
    MailSettings wanted = planned.found->account.settings;
    wanted.smtpServer = planned.wanted.server;
    wanted.smtpUser = planned.wanted.user;
    wanted.smtpPort = planned.wanted.port.value_or(wanted.smtpPort);
    wanted.smtpSecurity = planned.wanted.security.value_or(wanted.smtpSecurity);
    const ProbeResult result = hold(m_conversations.request(m_setup, planned.address, wanted));
    if (!result.error) {
        m_conversations.noteAccepted(planned.address);
        showChanges();
        return {};
    }
    reportOf(planned).test =
        TestReport{TestState::Failed, result.error,     wanted.smtpServer, wanted.smtpPort,
                   result.tls,        result.mechanism, result.reply,      result.transcript};
    return *fail(*result.error);
}

Expected<void> Session::apply()
{
    if (isInterrupted())
        return *fail(makeError(ErrorCode::Interrupted));
    if (const auto error = keepPasswords(
            m_plan, [this](const QString &address) { return m_conversations.acceptedPassword(address); }))
        return *fail(*error);
    const auto run = applier().apply(m_plan, m_setup.provider.id, m_setup.clock->now());
    if (!run) {
        for (const PlannedClient &client : m_plan.clients) {
            for (const PlannedAccount &planned : client.accounts) {
                if (planned.state == AccountState::ToChange) {
                    reportOf(planned).state = AccountState::Failed;
                    reportOf(planned).reason = run.error();
                }
            }
        }
        return *fail(run.error());
    }
    m_report.run = *run;
    m_report.changed = !run->isEmpty();
    showChanges();
    readBack();
    return {};
}

Expected<void> Session::applyPlanned()
{
    const auto lock = takeRunLock();
    if (!lock)
        return *fail(lock.error());
    const auto planned = changesByAccount(m_report.clients);
    holdRegistries();
    auto result = find(Mode::Apply, Choice(m_choice));
    if (result && changesByAccount(m_report.clients) != planned)
        result = *fail(makeError(ErrorCode::FileChanged, m_setup.provider.displayName,
                                 QStringLiteral("the plan is another one than was found before")));
    if (result)
        result = apply();
    m_registryHolds.clear();
    return result;
}

AccountReport &Session::reportOf(const PlannedAccount &planned)
{
    for (std::size_t c = 0; c < m_plan.clients.size(); ++c) {
        const auto &accounts = m_plan.clients[c].accounts;
        if (!accounts.empty() && &planned >= accounts.data() && &planned < accounts.data() + accounts.size())
            return m_report.clients[static_cast<qsizetype>(c)].accounts[&planned - accounts.data()];
    }
    Q_UNREACHABLE();
}

// Looks at the disk again, through the profiles: what the report and the test say is what is there.
void Session::readBack()
{
    std::vector<Findings> now;
    for (const auto &machine : std::as_const(m_setup.machines)) {
        const SettingsFiles *earlier =
            now.size() < m_findings.size() ? m_findings[now.size()].files.get() : nullptr;
        now.push_back(detect(*machine, m_setup.profiles, m_setup.provider, m_choice.clients, earlier));
    }
    makeIdsDistinct(now);
    QHash<QString, const MailSettings *> byId;
    for (const Findings &machine : now) {
        for (const FoundClient &client : machine.clients) {
            for (const FoundAccount &found : client.accounts)
                byId.insert(found.account.id, &found.account.settings);
        }
    }
    for (const PlannedClient &client : m_plan.clients) {
        for (const PlannedAccount &planned : client.accounts) {
            AccountReport &account = reportOf(planned);
            const MailSettings *settings = byId.value(account.account.id);
            if (settings)
                account.account.settings = *settings;
            // The profiles look into files.
            if (std::any_of(account.changes.begin(), account.changes.end(),
                            [](const Change &change) { return keyringItemOf(change).has_value(); }))
                account.account.settings.smtpPassword = PasswordState::Stored;
            if (planned.state != AccountState::ToChange)
                continue;
            account.state = AccountState::Changed;
            const bool isWritten =
                settings && settings->smtpServer.compare(planned.wanted.server, Qt::CaseInsensitive) == 0 &&
                settings->smtpUser.compare(planned.wanted.user, Qt::CaseInsensitive) == 0 &&
                (settings->smtpAuth == SignIn::Own || settings->smtpAuth == SignIn::Incoming);
            if (!isWritten) {
                account.state = AccountState::Failed;
                account.reason = makeError(ErrorCode::ReadBackDiffers, client.client->where);
                fail(*account.reason);
            }
        }
    }
}

void Session::sendTests(const QStringList &accounts)
{
    const auto isWanted = [&](const PlannedAccount &planned) {
        return isChosen(planned) && (accounts.isEmpty() || accounts.contains(planned.found->account.id));
    };
    if (!m_untested)
        m_untested = m_report;
    m_report.exit = m_untested->exit;
    m_report.messages = m_untested->messages;
    int total = 0;
    for (const PlannedClient &client : m_plan.clients)
        total += static_cast<int>(std::count_if(client.accounts.begin(), client.accounts.end(), isWanted));
    int done = 0;
    for (const PlannedClient &client : m_plan.clients) {
        for (const PlannedAccount &planned : client.accounts) {
            if (!isWanted(planned)) {
                if (const auto &test = reportOf(planned).test; test && test->state == TestState::Failed)
                    fail(*test->cause);
                continue;
            }
            if (isInterrupted()) {
                fail(makeError(ErrorCode::Interrupted));
                return;
            }
            emit progressed({SessionStage::Testing, planned.address, done++, total});
            sendTest(planned, reportOf(planned));
        }
    }
    emit progressed({SessionStage::Finished, {}, done, done});
}

void Session::sendTest(const PlannedAccount &planned, AccountReport &account)
{
    const MailSettings &settings = account.account.settings;
    TestReport test;
    test.server = settings.smtpServer;
    test.port = settings.smtpPort;
    if (!m_conversations.hasPassword(planned.address)) {
        test.cause = makeError(ErrorCode::NoPassword, planned.address);
        account.test = test;
        m_report.messages.append({MessageLevel::Warning,
                                  word(ErrorCode::NoPassword),
                                  account.account.label + QStringLiteral(": ") + test.cause->message,
                                  {}});
        return;
    }
    ProbeRequest request = m_conversations.request(m_setup, planned.address, settings);
    if (request.user.isEmpty())
        request.user = planned.address; // --test-only on an account without a name; a program would ask
    request.message =
        TestMessage{withAddress(m_setup.provider.testSender, planned.address), planned.address,
                    tr("Test message of %1").arg(m_setup.provider.displayName),
                    tr("This message was sent to prove that your mail program can send with sign-in.\n"
                       "You can delete it.\n")};
    const ProbeResult result = hold(request);
    test.state = result.error ? TestState::Failed : TestState::Accepted;
    test.cause = result.error;
    test.tls = result.tls;
    test.mechanism = result.mechanism;
    test.reply = result.reply;
    test.transcript = result.transcript;
    account.test = test;
    if (result.error)
        fail(*result.error);
    if (result.passwordInTheOpen) {
        m_report.messages.append(
            {MessageLevel::Warning,
             QStringLiteral("password-in-the-open"),
             tr("%1: the server offers no encryption, so the password goes over the line as it is.")
                 .arg(account.account.label),
             {}});
    }
}

Expected<QString> Session::unfinishedRun() const
{
    const auto record = m_store.newest({RunState::Prepared, RunState::Undoing});
    return record ? Expected<QString>(record->run) : Expected<QString>(record.error());
}

// ---------------------------------------------------------------------------------------- parts

Applier Session::applier()
{
    return Applier(m_store, [this](const QString &root) { return machineAt(root); },
                   {[this, done = 0](const QString &path) mutable {
                        emit progressed({SessionStage::Writing, path, done++, countFiles(m_report.clients)});
                    },
                    [this] { return isInterrupted(); }});
}

Machine *Session::machineAt(const QString &root)
{
    const auto found = std::find_if(m_setup.machines.begin(), m_setup.machines.end(),
                                    [&](const auto &machine) { return machine->root() == root; });
    if (found != m_setup.machines.end())
        return found->get();
    // An undo goes where its run was, whatever this run looks at.
    const auto opened = openMachine(root, m_setup.stateFiles);
    if (opened) {
        opened->presentRegistry(registryParts(m_setup.profiles));
        m_setup.machines.append(opened);
    }
    return opened.get();
}

bool Session::isInterrupted() const
{
    return m_isInterrupted || (m_setup.isInterrupted && m_setup.isInterrupted());
}

void Session::leaveFindings()
{
    for (PlannedClient &client : m_plan.clients) {
        for (PlannedAccount &account : client.accounts)
            account.keyringPassword.reset(); // wiped, as ever
    }
    struct Left {
        std::vector<Findings> findings;
        ChangePlan plan;
        Report report;
    };
    static const auto *const left = new Left{std::move(m_findings), std::move(m_plan), std::move(m_report)};
    static_cast<void>(left);
}

void Session::interrupt()
{
    m_isInterrupted = true;
    m_conversations.interrupt();
}

void Session::tell(MessageLevel level, ErrorCode code, const QString &subject, const QString &detail)
{
    const Error error = makeError(code, subject, detail);
    m_report.messages.append({level, word(code), error.message, error.detail});
}

std::optional<Error> Session::fail(const Error &error)
{
    m_report.exit = worse(m_report.exit, exitCode(error.code));
    const ReportMessage message{MessageLevel::Error, word(error.code), error.message, error.detail};
    if (!m_report.messages.contains(message))
        m_report.messages.append(message);
    return error;
}

} // namespace mailsetup
