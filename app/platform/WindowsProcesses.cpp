// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsProcesses.h"

#include "platform/WindowsUser.h"

#include <tlhelp32.h>

namespace mailsetup {

namespace {

// Where the user of a process is hidden, the session decides.
bool isOfUser(DWORD process)
{
    const QByteArray sid = userOfProcess(process);
    if (!sid.isEmpty())
        return isSameSid(sid, WindowsUser::current().sid());
    DWORD session = 0;
    DWORD own = 0;
    return ::ProcessIdToSessionId(process, &session) &&
           ::ProcessIdToSessionId(::GetCurrentProcessId(), &own) && session == own;
}

} // namespace

std::optional<QString> windowsProgramRunning(const QStringList &programs)
{
    const WindowsHandle snapshot(::CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0));
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    if (!snapshot.isOpen() || !::Process32FirstW(snapshot.handle(), &entry))
        return std::nullopt;
    do {
        const QString name = QString::fromWCharArray(entry.szExeFile);
        for (const QString &program : programs) {
            if (program.compare(name, Qt::CaseInsensitive) == 0 &&
                entry.th32ProcessID != ::GetCurrentProcessId() && isOfUser(entry.th32ProcessID))
                return program;
        }
    } while (::Process32NextW(snapshot.handle(), &entry));
    return std::nullopt;
}

} // namespace mailsetup
