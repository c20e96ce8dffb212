// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace mailsetup {

// The wineserver of one prefix: the process that keeps the registry in memory and writes it at its end, and
// the lock by which Wine lets only one of them live. It looks and locks; it starts and ends no process.
class WineServer
{
public:
    // 'prefix' is a canonical folder. 'temporaryFolder' is where Wine keeps its server folders (/tmp).
    explicit WineServer(QString prefix, QString temporaryFolder = QStringLiteral("/tmp"));

    // A server is alive (it lingers for some seconds after the prefix's last program).
    bool isRunning() const;

    // The first of these programs that runs in the prefix ("eudora.exe", letters without case).
    std::optional<QString> runningProgram(const QStringList &programs) const;

    // The first program in the prefix that a person has started, whatever it is.
    std::optional<QString> anyProgram() const;

    // Takes the server's lock, so that no program can start in the prefix, until the returned object goes.
    // Waits up to 'patience' for a lingering server, and a third of it for a program, which may be just
    // going: PrefixRunning. Null when Wine has never been used here, so that there is no lock.
    Expected<std::shared_ptr<void>> hold(std::chrono::milliseconds patience) const;

private:
    enum class Missing { Leave, Make };
    QStringList serverFolders(Missing missing) const;
    bool isServerProcessAlive() const;

    QString m_prefix;
    QString m_temporaryFolder;
};

} // namespace mailsetup
