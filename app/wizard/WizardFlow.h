// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/SessionWorker.h"
#include "wizard/WizardModel.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <map>

namespace mailsetup {

// The way through the wizard without its window: keeps the model, hands requests to the worker and takes its
// answers. One request is under way at a time. Pages show the model and call the functions here.
class WizardFlow : public QObject
{
    Q_OBJECT

public:
    explicit WizardFlow(WindowOptions options, QObject *parent = nullptr);
    ~WizardFlow() override;

    const WizardModel &model() const { return m_model; }
    const WindowOptions &options() const { return m_options; }
    bool isBusy() const { return m_model.activity != Activity::None; }
    // Whether settings are being written, or put back: closing must wait.
    bool isWriting() const;

    // Begins anew, for real or in practice; a world that cannot be made leaves the old one.
    Expected<void> open(std::optional<PracticeChoice> practice);
    void repair();
    void enter(Screen screen);

    void look(); // at what is there; anew, because programs are closed and languages changed
    void chooseProgram(const QString &id, bool isWanted);
    void closePracticeProgram();
    void plan(); // of the chosen programs
    void chooseAccount(const QString &id, bool isWanted);
    // An empty text forgets the correction. Plans anew.
    void correctAddress(const QString &accountId, const QString &address);
    void choose(); // the chosen accounts, with all that stands in the way

    // Those that are not known to be right yet, one after the other.
    void checkPasswords(const std::map<QString, Secret> &passwords);
    void forgetCheck(const QString &address);
    void skipCheck(bool isSkipped);
    // For the tests, without a check.
    void setPasswords(const std::map<QString, Secret> &passwords);

    void apply();
    void sendTests(const QStringList &accounts = {});
    void undo();
    // Ends what is going on; writing is put back.
    void stop();

    void log(const QString &line) const;

signals:
    void changed();
    void finished(mailsetup::Activity activity);

private:
    void begin(Activity activity);
    void end(const std::optional<Error> &error);
    void connectWorker();
    void connectResults();
    void planAgain();
    void checkNext();
    void logError(const std::optional<Error> &error) const;
    void takeCheck(const QString &address, const std::optional<Error> &error);

    WindowOptions m_options;
    WizardSetup m_setup;
    WizardModel m_model;
    QThread m_thread;
    SessionWorker *m_worker = nullptr; // lives in the thread
    QTimer m_lookAgain;
    bool m_isLooking = false;
    std::map<QString, Secret> m_toCheck;
};

} // namespace mailsetup
