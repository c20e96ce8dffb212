// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WineServer.h"

namespace mailsetup {

// A Wine prefix on Windows is a folder of practice mode: nothing runs in it.

WineServer::WineServer(QString prefix, QString temporaryFolder)
    : m_prefix(std::move(prefix))
    , m_temporaryFolder(std::move(temporaryFolder))
{}

bool WineServer::isRunning() const
{
    return false;
}

std::optional<QString> WineServer::runningProgram(const QStringList &) const
{
    return std::nullopt;
}

std::optional<QString> WineServer::anyProgram() const
{
    return std::nullopt;
}

Expected<std::shared_ptr<void>> WineServer::hold(std::chrono::milliseconds) const
{
    return std::shared_ptr<void>();
}

} // namespace mailsetup
