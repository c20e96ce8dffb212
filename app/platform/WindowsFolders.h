// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mailsetup {

// The shell's well-known folders of the person whose mail programs these are, by Machine's names (Home,
// AppData, LocalAppData, Documents, Windows, SystemDrive, ProgramFiles, ProgramFilesX86). Empty for any other
// name.
QString windowsFolder(const QString &name);

// A text with the %VARIABLES% of that person filled in; unknown ones stay as they are.
QString withVariables(const QString &text);

} // namespace mailsetup
