// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsFolders.h"

#include "platform/WindowsPath.h"
#include "platform/WindowsUser.h"

#include <array>
#include <string>
#include <vector>

#include <knownfolders.h>
#include <objbase.h>
#include <shlobj.h>
#include <userenv.h>

namespace mailsetup {

namespace {

struct Row {
    QLatin1StringView name;
    const KNOWNFOLDERID *id;
};

QString folder(const KNOWNFOLDERID &id)
{
    wchar_t *text = nullptr;
    const HRESULT result =
        ::SHGetKnownFolderPath(id, KF_FLAG_DONT_VERIFY, WindowsUser::current().token(), &text);
    const QString path = SUCCEEDED(result) ? pathFromNative(QString::fromWCharArray(text)) : QString();
    ::CoTaskMemFree(text);
    return path;
}

} // namespace

QString windowsFolder(const QString &name)
{
    static const std::array rows{
        Row{QLatin1StringView("Home"), &FOLDERID_Profile},
        Row{QLatin1StringView("AppData"), &FOLDERID_RoamingAppData},
        Row{QLatin1StringView("LocalAppData"), &FOLDERID_LocalAppData},
        Row{QLatin1StringView("Documents"), &FOLDERID_Documents},
        Row{QLatin1StringView("Windows"), &FOLDERID_Windows},
        Row{QLatin1StringView("ProgramFiles"), &FOLDERID_ProgramFiles},
        Row{QLatin1StringView("ProgramFilesX86"), &FOLDERID_ProgramFilesX86},
    };
    if (name == QLatin1StringView("SystemDrive"))
        return folder(FOLDERID_Windows).left(2);
    for (const Row &row : rows) {
        if (name == row.name)
            return folder(*row.id);
    }
    return {};
}

QString withVariables(const QString &text)
{
    if (!text.contains(u'%'))
        return text;
    const std::wstring source = text.toStdWString();
    const HANDLE token = WindowsUser::current().token();
    // The result is at most this long; Windows tells the needed size for the process's own variables only.
    std::vector<wchar_t> buffer(32768);
    const auto size = static_cast<DWORD>(buffer.size());
    const bool isDone =
        token ? ::ExpandEnvironmentStringsForUserW(token, source.c_str(), buffer.data(), size) != FALSE
              : ::ExpandEnvironmentStringsW(source.c_str(), buffer.data(), size) != 0;
    return isDone ? QString::fromWCharArray(buffer.data()) : text;
}

} // namespace mailsetup
