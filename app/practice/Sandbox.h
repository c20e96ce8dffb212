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
#include <QThread>

#include <map>
#include <memory>

namespace mailsetup {

// Practice mode's world: a temporary folder with sample mail programs (two Windows machines, because
// Mozilla and Netscape share their folder), a state folder in it, and a submission server of our own in a
// thread of its own. Nothing outside the folder is touched. The folder stays, so that it can be looked at.
class Sandbox
{
public:
    // FileNotWritten, ConnectionBlocked.
    static Expected<std::unique_ptr<Sandbox>> create();
    ~Sandbox();

    QString folder() const { return m_folder; }
    QString home() const { return m_folder + QStringLiteral("/home"); }
    QStringList winePrefixes() const;
    // HOME and XDG_STATE_HOME lie in the folder.
    QProcessEnvironment environment() const;
    QList<ConnectTo> connectTo() const;
    QString caFile() const { return m_folder + QStringLiteral("/authority.pem"); }
    // The sample customers' passwords, by lower-case address.
    const std::map<QString, Secret> &passwords() const { return m_passwords; }
    void setSituation(PracticeSituation situation);

private:
    Sandbox() = default;

    Expected<void> copySamples() const;
    Expected<void> startServer();

    QString m_folder;
    std::map<QString, Secret> m_passwords;
    QThread m_thread;
    PracticeServer *m_server = nullptr; // lives in the thread
    quint16 m_port = 0;
};

} // namespace mailsetup
