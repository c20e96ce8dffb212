// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/ProgramBeside.h"

#include "platform/WindowsError.h"
#include "platform/WindowsHandle.h"

#include <QString>

#include <cstdlib>
#include <string>
#include <vector>

namespace mailsetup {

QString programBeside(const char *name)
{
    std::vector<wchar_t> self(32768);
    const DWORD size = ::GetModuleFileNameW(nullptr, self.data(), static_cast<DWORD>(self.size()));
    const QString path = QString::fromWCharArray(self.data(), static_cast<qsizetype>(size));
    return path.left(path.lastIndexOf(u'\\') + 1) + QString::fromLatin1(name) + QLatin1StringView(".exe");
}

// Windows cannot put another program into a process: this one waits for it and ends as it ended.
Error continueAs(const char *name, char *[])
{
    const QString program = programBeside(name);

    // The arguments as they came, behind the first, which is this program's own name.
    std::wstring line = ::GetCommandLineW();
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION started{};
    if (!::CreateProcessW(program.toStdWString().c_str(), line.data(), nullptr, nullptr, TRUE, 0, nullptr,
                          nullptr, &startup, &started))
        return windowsError(ErrorCode::Internal, program, QLatin1StringView("start"), ::GetLastError());
    const WindowsHandle process(started.hProcess);
    const WindowsHandle thread(started.hThread);
    ::WaitForSingleObject(process.handle(), INFINITE);
    DWORD result = 1;
    ::GetExitCodeProcess(process.handle(), &result);
    std::exit(static_cast<int>(result));
}

} // namespace mailsetup
