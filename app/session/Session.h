// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "core/Provider.h"
#include "core/Report.h"
#include "core/Secret.h"
#include "engine/Applier.h"
#include "engine/ChangePlan.h"
#include "platform/Clock.h"
#include "platform/Machine.h"
#include "platform/RunLock.h"
#include "platform/StateFolder.h"
#include "session/MailConversations.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mailsetup {

// What a session works with; made once, by main.
struct SessionSetup {
    Provider provider;
    QList<ClientProfile> profiles;
    QList<std::shared_ptr<Machine>> machines;
    std::shared_ptr<FileSystem> stateFiles; // for the undo records
    StateFolder state;
    // Taken by whoever wants to know first of all whether another copy is at work; null: each run that
    // writes takes its own.
    std::shared_ptr<RunLock> runLock;
    std::shared_ptr<Clock> clock = std::make_shared<SystemClock>();
    QList<ConnectTo> connectTo;
    QString caFile;
    std::chrono::milliseconds testDeadline{60000};
    std::function<bool()> isInterrupted; // asked between steps and while waiting; may be empty
};

enum class Testing { SignInAndSend, Nothing };

// What a session is doing, for a progress bar. 'done' of 'total' steps of this stage.
enum class SessionStage { Finding, SigningIn, Writing, Testing, Finished };
struct SessionProgress {
    SessionStage stage = SessionStage::Finding;
    QString subject; // an address, a file
    int done = 0;
    int total = 0;

    bool operator==(const SessionProgress &) const = default;
};

// The one use case that both faces drive: find, choose, sign in, apply, read back, test, undo. The steps
// are called in that order; report() tells at any time what is known and done. A step's error is also
// among the report's messages and in its exit code. Calls block; signals come meanwhile.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(SessionSetup setup, QObject *parent = nullptr);
    ~Session() override;

    const Provider &provider() const { return m_setup.provider; }
    const QList<ClientProfile> &profiles() const { return m_setup.profiles; }
    const Report &report() const { return m_report; }

    // ---- whole runs, as --silent makes them
    Report list(const Choice &choice);
    Report dryRun(const Choice &choice);
    // 'only' is the password of the one address that there is.
    Report run(const Choice &choice, Testing testing, const std::optional<Secret> &only);
    Report testOnly(const Choice &choice, const std::optional<Secret> &only);
    Report undo(const QString &runName); // empty: the last one that is not undone
    Report repair();

    // ---- steps, as the wizard makes them
    // Looks at the machines and plans for the chosen accounts. Can be called again.
    Expected<void> find(Mode mode, const Choice &choice);
    // The addresses whose password is of use, in the order of the accounts.
    QStringList addresses() const;
    void setPassword(const QString &address, const Secret &password);
    // The password of the one address; NoAddress when there is not exactly one.
    Expected<void> setOnlyPassword(const Secret &password);
    // Once per address with a password; the first refusal ends it.
    Expected<void> signIn();
    // The same for one address that has a password. A password that the server has refused twice is not
    // sent a third time: the answer is the same then.
    Expected<void> signIn(const QString &address);
    Expected<void> apply();
    // apply() for a face in whose hands time has passed since find(): looks again, with other copies of the
    // program kept away, and writes when the plan is still the one that was found. FileChanged, Busy.
    Expected<void> applyPlanned();
    // Of the accounts with these ids; of all that are chosen where none is named. Called again, the new
    // results take the place of the old ones.
    void sendTests(const QStringList &accounts = {});
    // A run that was cut off; its name, empty when there is none.
    Expected<QString> unfinishedRun() const;

    // The last word to a session whose process ends: the memory of what was found stays with the process, and
    // the system takes it back at once and not piece by piece.
    void leaveFindings();

    // Ends a wait for a server at once; the next step then ends with Interrupted.
    void interrupt();

signals:
    void progressed(const mailsetup::SessionProgress &progress);

private:
    Expected<std::shared_ptr<RunLock>> takeRunLock() const;
    Expected<void> checkFindings();
    bool isInterrupted() const;
    void tell(MessageLevel level, ErrorCode code, const QString &subject = {}, const QString &detail = {});
    std::optional<Error> fail(const Error &error);
    AccountReport &reportOf(const PlannedAccount &planned);
    void holdRegistries();
    void showChanges();
    void readBack();
    Expected<void> signIn(const PlannedAccount &planned);
    ProbeResult hold(const ProbeRequest &request);
    void sendTest(const PlannedAccount &planned, AccountReport &account);
    Report finishUndo(Expected<UndoResult> result);
    Machine *machineAt(const QString &root);
    Applier applier();

    SessionSetup m_setup;
    UndoStore m_store;
    MailConversations m_conversations;
    std::optional<Report> m_untested; // the report as it was before the first test
    std::vector<Findings> m_findings;
    ChangePlan m_plan;
    Choice m_choice;
    Report m_report;
    std::vector<std::shared_ptr<void>> m_registryHolds;
    bool m_isInterrupted = false;
};

// A report's clients and accounts, from a plan; and from an undo record.
QList<ClientReport> clientReports(const ChangePlan &plan);
QList<ClientReport> clientReports(const UndoRecord &record, const QList<Change> &changedSince);

} // namespace mailsetup
