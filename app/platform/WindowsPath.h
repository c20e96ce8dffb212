// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace mailsetup {

// A path as the API takes it at any length: absolute, with backslashes, behind "\\?\" (no name is a device
// then). A path of ours has slashes: "C:/Users/joe", "//server/share".
std::wstring nativePath(const QString &path);

// The same the other way: a path that the API gave, with slashes and without "\\?\".
QString pathFromNative(const QString &path);

} // namespace mailsetup
