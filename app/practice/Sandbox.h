// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "core/Secret.h"
#include "practice/PracticeServer.h"
#include "smtp/SmtpProbe.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTcpSocket>

#include <map>
#include <memory>
#include <optional>
#include <thread>

namespace mailsetup {

// What a person practises: everything goes well, or one thing does not.
enum class PracticeTrouble { None, WrongPassword, BlockedPort, BadCertificate, RunningProgram };

// What becomes of the folder at the end.
enum class SandboxFolder { Kept, Removed };

struct SandboxOptions {
    PracticeTrouble trouble = PracticeTrouble::None;
    // The password of all sample customers; one of chance for each where there is none.
    std::optional<Secret> password = {};
    SandboxFolder folder = SandboxFolder::Kept;
};

// Practice mode's world: a temporary folder with sample mail programs (two Windows machines, because
// Mozilla and Netscape share their folder), a state folder in it, and a submission server of our own in a
// thread of its own. Nothing outside the folder is touched. The folder stays where it is to be looked at.
class Sandbox
{
public:
    // FileNotWritten, ConnectionBlocked.
    static Expected<std::unique_ptr<Sandbox>> create(const SandboxOptions &options = {});
    ~Sandbox();

    QString folder() const { return m_folder; }
    QString home() const { return m_folder + QStringLiteral("/home"); }
    QStringList winePrefixes() const;
    // HOME and XDG_STATE_HOME lie in the folder.
    QProcessEnvironment environment() const;
    QList<ConnectTo> connectTo() const;
    // Empty with BadCertificate: then nobody vouches for the server.
    QString caFile() const;
    // The sample customers' passwords, by lower-case address.
    const std::map<QString, Secret> &passwords() const { return m_passwords; }
    void setSituation(PracticeSituation situation);
    // With RunningProgram: a sample program counts as open until it is closed here.
    Expected<void> openProgram();
    void closeProgram();

private:
    explicit Sandbox(const SandboxOptions &options)
        : m_options(options)
    {}

    Expected<void> copySamples() const;
    Expected<void> writeAuthority() const;
    Expected<void> startServer();
    Expected<void> blockPort();
    QString programLock() const;

    SandboxOptions m_options;
    QString m_folder;
    std::map<QString, Secret> m_passwords;
    // Not a QThread: its wait() comes back while the thread still gives back what OpenSSL keeps for it.
    std::thread m_thread;
    PracticeServer *m_server = nullptr;        // lives in the thread, which ends with it
    std::unique_ptr<QTcpSocket> m_blockedPort; // holds a port at which nobody listens
    quint16 m_port = 0;
};

} // namespace mailsetup
