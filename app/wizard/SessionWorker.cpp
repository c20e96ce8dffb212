// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/SessionWorker.h"

namespace mailsetup {

namespace {

std::optional<Error> errorOf(const Expected<void> &result)
{
    return result ? std::nullopt : std::optional<Error>(result.error());
}

} // namespace

SessionWorker::~SessionWorker() = default;

// The mark is cleared where the request is made, so that a stop() that comes before it begins counts.
void SessionWorker::post(std::function<void()> request)
{
    m_isStopped = false;
    QMetaObject::invokeMethod(this, std::move(request), Qt::QueuedConnection);
}

std::unique_ptr<Session> SessionWorker::newSession()
{
    auto session = std::make_unique<Session>(m_setup);
    connect(session.get(), &Session::progressed, this, &SessionWorker::progressed);
    return session;
}

void SessionWorker::open(const SessionSetup &setup)
{
    post([this, setup] {
        m_session.reset();
        m_setup = setup;
        m_setup.isInterrupted = [this, outer = setup.isInterrupted] {
            return m_isStopped || (outer && outer());
        };
        m_session = newSession();
        const auto unfinished = m_session->unfinishedRun();
        emit opened(unfinished ? *unfinished : QString());
    });
}

void SessionWorker::look(const Choice &choice)
{
    post([this, choice] {
        static_cast<void>(m_session->find(Mode::List, choice)); // its errors are in the report
        emit looked(m_session->report());
    });
}

void SessionWorker::plan(Mode mode, const Choice &choice)
{
    post([this, mode, choice] {
        const auto found = m_session->find(mode, choice);
        emit planned(m_session->report(), m_session->addresses(), errorOf(found));
    });
}

void SessionWorker::checkPassword(const QString &address, const Secret &password)
{
    post([this, address, password] {
        m_session->setPassword(address, password);
        emit passwordChecked(address, errorOf(m_session->signIn(address)));
    });
}

void SessionWorker::setPassword(const QString &address, const Secret &password)
{
    post([this, address, password] { m_session->setPassword(address, password); });
}

void SessionWorker::apply()
{
    post([this] { applyNow(); });
}

// A stop that comes when the last file is written already is a stop all the same: the run is undone.
void SessionWorker::applyNow()
{
    std::optional<Error> error = errorOf(m_session->applyPlanned());
    Report report = m_session->report();
    if (!error && m_isStopped && !report.run.isEmpty()) {
        m_isStopped = false;
        const Report undone = newSession()->undo(report.run);
        error = makeError(undone.exit == ExitCode::Ok ? ErrorCode::Interrupted : ErrorCode::NotPutBack,
                          report.run);
        report.changed = undone.exit != ExitCode::Ok;
        report.exit = exitCode(error->code);
    }
    emit applied(report, error);
}

void SessionWorker::sendTests(const QStringList &accounts)
{
    post([this, accounts] {
        const auto showing = connect(m_session.get(), &Session::progressed, this,
                                     [this] { emit tested(m_session->report(), false); });
        m_session->sendTests(accounts);
        disconnect(showing);
        emit tested(m_session->report(), true);
    });
}

void SessionWorker::undo(const QString &run)
{
    post([this, run] { emit undone(newSession()->undo(run)); });
}

void SessionWorker::repair()
{
    post([this] { emit undone(newSession()->repair()); });
}

} // namespace mailsetup
