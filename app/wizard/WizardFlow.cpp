// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/WizardFlow.h"

#include <utility>

namespace mailsetup {

namespace {

// How often running programs are looked at again.
constexpr std::chrono::milliseconds lookInterval{1000};

// The server's answer to this password, not to all of them.
bool isOfOneAddress(const std::optional<Error> &error)
{
    return !error || exitCode(error->code) == ExitCode::SignIn;
}

} // namespace

WizardFlow::WizardFlow(WindowOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_worker(new SessionWorker)
{
    m_model.base = m_options.choice;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connectWorker();
    m_lookAgain.setSingleShot(true);
    connect(&m_lookAgain, &QTimer::timeout, this, &WizardFlow::look);
    m_thread.start();
}

WizardFlow::~WizardFlow()
{
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
}

void WizardFlow::connectWorker()
{
    connect(m_worker, &SessionWorker::opened, this, [this](const QString &unfinishedRun) {
        m_model.unfinishedRun = unfinishedRun;
        end(std::nullopt);
        look();
    });
    connect(m_worker, &SessionWorker::looked, this, [this](const Report &report) {
        m_isLooking = false;
        const bool isNews = !m_model.hasLooked || m_model.found != report;
        m_model.hasLooked = true;
        m_model.found = report;
        if (m_model.screen == Screen::Programs)
            m_lookAgain.start(lookInterval);
        if (isNews)
            emit changed();
    });
    connect(m_worker, &SessionWorker::planned, this,
            [this](const Report &report, const QStringList &addresses, const std::optional<Error> &error) {
                if (report.mode == Mode::Apply) {
                    m_model.report = report;
                    m_model.addresses = addresses;
                    end(error);
                    return;
                }
                // What stands in the way is said account by account. The customer may have gone on meanwhile.
                m_model.planned = report;
                if (m_model.activity == Activity::Planning)
                    end(std::nullopt);
            });
    connectResults();
}

void WizardFlow::connectResults()
{
    connect(m_worker, &SessionWorker::passwordChecked, this, &WizardFlow::takeCheck);
    connect(m_worker, &SessionWorker::applied, this,
            [this](const Report &report, const std::optional<Error> &error) {
                m_model.report = report;
                end(error);
            });
    connect(m_worker, &SessionWorker::tested, this, [this](const Report &report, bool isFinished) {
        m_model.report = report;
        if (isFinished)
            end(std::nullopt);
        else
            emit changed();
    });
    connect(m_worker, &SessionWorker::undone, this, [this](const Report &report) {
        m_model.undone = report;
        const bool isDone = report.exit == ExitCode::Ok || report.exit == ExitCode::ChangedSince;
        log(QStringLiteral("undone: %1").arg(word(report.exit)));
        if (m_model.activity == Activity::Repairing && isDone)
            m_model.unfinishedRun.clear();
        end(std::nullopt);
    });
    connect(m_worker, &SessionWorker::progressed, this, [this](const SessionProgress &progress) {
        m_model.progress = progress;
        if (isBusy())
            emit changed();
    });
}

bool WizardFlow::isWriting() const
{
    return m_model.activity == Activity::Applying || m_model.activity == Activity::Undoing ||
           m_model.activity == Activity::Repairing;
}

Expected<void> WizardFlow::open(std::optional<PracticeChoice> practice)
{
    auto setup = m_options.makeSetup(practice);
    if (!setup)
        return setup.error();
    m_setup = std::move(*setup);
    const Screen screen = m_model.screen;
    m_model = {};
    m_model.screen = screen;
    m_model.base = m_options.choice;
    m_model.provider = m_setup.session.provider;
    m_model.profiles = m_setup.session.profiles;
    m_model.practice = m_setup.practice;
    m_model.practicePassword = m_setup.practicePassword;
    m_model.canCloseProgram = bool(m_setup.closeProgram);
    m_model.backupFolder = m_setup.session.state.runsFolder();
    m_isLooking = false;
    log(practice ? QStringLiteral("practice %1").arg(int(*practice)) : QStringLiteral("for real"));
    begin(Activity::Opening);
    m_worker->open(m_setup.session);
    return {};
}

void WizardFlow::begin(Activity activity)
{
    m_model.activity = activity;
    m_model.error.reset();
    m_model.progress = {};
    emit changed();
}

void WizardFlow::end(const std::optional<Error> &error)
{
    const Activity activity = std::exchange(m_model.activity, Activity::None);
    m_model.error = error;
    logError(error);
    emit changed();
    emit finished(activity);
}

void WizardFlow::repair()
{
    begin(Activity::Repairing);
    m_worker->repair();
}

void WizardFlow::enter(Screen screen)
{
    m_model.screen = screen;
    m_model.error.reset();
    log(QStringLiteral("screen %1").arg(code(screen)));
    if (screen == Screen::Programs)
        look();
    else
        m_lookAgain.stop();
}

void WizardFlow::look()
{
    if (m_isLooking || isBusy())
        return;
    m_isLooking = true;
    Choice choice = m_options.choice;
    choice.accounts.clear();
    m_worker->look(choice);
}

void WizardFlow::chooseProgram(const QString &id, bool isWanted)
{
    if (isWanted)
        m_model.programsLeftOut.remove(id);
    else
        m_model.programsLeftOut.insert(id);
    emit changed();
}

void WizardFlow::closePracticeProgram()
{
    if (m_setup.closeProgram)
        m_setup.closeProgram();
    look();
}

void WizardFlow::plan()
{
    m_model.planned = {};
    planAgain();
}

void WizardFlow::planAgain()
{
    begin(Activity::Planning);
    m_worker->plan(Mode::DryRun, programChoice(m_model));
}

void WizardFlow::chooseAccount(const QString &id, bool isWanted)
{
    m_model.accountChoices[id] = isWanted;
    emit changed();
}

void WizardFlow::correctAddress(const QString &accountId, const QString &address)
{
    if (m_model.addressOf.value(accountId) == address)
        return;
    if (address.isEmpty())
        m_model.addressOf.remove(accountId);
    else
        m_model.addressOf[accountId] = address;
    planAgain();
}

void WizardFlow::choose()
{
    begin(Activity::Choosing);
    m_worker->plan(Mode::Apply, accountChoice(m_model));
}

void WizardFlow::checkPasswords(const std::map<QString, Secret> &passwords)
{
    m_toCheck.clear();
    for (const auto &[address, password] : passwords) {
        if (m_model.checks.value(address).state != CheckState::Right)
            m_toCheck[address] = password;
    }
    begin(Activity::CheckingPasswords);
    checkNext();
}

void WizardFlow::checkNext()
{
    if (m_toCheck.empty()) {
        end(std::nullopt);
        return;
    }
    const auto next = m_toCheck.extract(m_toCheck.begin());
    m_model.checks[next.key()] = {CheckState::Checking, std::nullopt};
    emit changed();
    m_worker->checkPassword(next.key(), next.mapped());
}

void WizardFlow::takeCheck(const QString &address, const std::optional<Error> &error)
{
    if (!isOfOneAddress(error)) {
        m_model.checks.remove(address);
        m_toCheck.clear();
        end(error);
        return;
    }
    m_model.checks[address] = {error ? CheckState::Failed : CheckState::Right, error};
    logError(error);
    checkNext();
}

void WizardFlow::forgetCheck(const QString &address)
{
    if (m_model.checks.remove(address) > 0)
        emit changed();
}

void WizardFlow::skipCheck(bool isSkipped)
{
    m_model.isCheckSkipped = isSkipped;
    emit changed();
}

void WizardFlow::setPasswords(const std::map<QString, Secret> &passwords)
{
    for (const auto &[address, password] : passwords)
        m_worker->setPassword(address, password);
}

void WizardFlow::apply()
{
    begin(Activity::Applying);
    m_worker->apply();
}

void WizardFlow::sendTests(const QStringList &accounts)
{
    begin(Activity::Testing);
    m_worker->sendTests(accounts);
}

void WizardFlow::undo()
{
    begin(Activity::Undoing);
    m_worker->undo(m_model.report.run);
}

void WizardFlow::stop()
{
    log(QStringLiteral("stop"));
    m_worker->stop();
}

void WizardFlow::logError(const std::optional<Error> &error) const
{
    if (error)
        log(QStringLiteral("error %1 %2 [%3]").arg(supportCode(error->code), error->message, error->detail));
}

void WizardFlow::log(const QString &line) const
{
    if (m_options.log)
        m_options.log(line);
}

} // namespace mailsetup
