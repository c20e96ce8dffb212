// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/Session.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace mailsetup {

// Holds a Session in a thread of its own and works off requests one after the other. Requests may come from
// any thread and return at once; each ends with its one signal. stop() ends the request that is going on:
// a wait at once, writing before the next file, and what was written is put back.
class SessionWorker : public QObject
{
    Q_OBJECT

public:
    SessionWorker() = default;
    ~SessionWorker() override;

    // A session for this world; the earlier one is over.
    void open(const SessionSetup &setup);
    // What is there; changes nothing and never fails.
    void look(const Choice &choice);
    // What would be done; to show, or (Apply) with everything that stands in the way as an error.
    void plan(Mode mode, const Choice &choice);
    void checkPassword(const QString &address, const Secret &password);
    // For the tests to come, without a check.
    void setPassword(const QString &address, const Secret &password);
    void apply();
    void sendTests(const QStringList &accounts);
    void undo(const QString &run);
    void repair();

    void stop() { m_isStopped = true; }

signals:
    void opened(const QString &unfinishedRun);
    void looked(const mailsetup::Report &report);
    void planned(const mailsetup::Report &report, const QStringList &addresses,
                 const std::optional<mailsetup::Error> &error);
    void passwordChecked(const QString &address, const std::optional<mailsetup::Error> &error);
    void applied(const mailsetup::Report &report, const std::optional<mailsetup::Error> &error);
    void tested(const mailsetup::Report &report, bool isFinished);
    void undone(const mailsetup::Report &report);
    void progressed(const mailsetup::SessionProgress &progress);

private:
    void post(std::function<void()> request);
    std::unique_ptr<Session> newSession();
    void applyNow();

    SessionSetup m_setup;
    std::unique_ptr<Session> m_session; // lives in the worker's thread
    std::atomic_bool m_isStopped = false;
};

} // namespace mailsetup
