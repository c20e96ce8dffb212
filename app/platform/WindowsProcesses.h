// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace mailsetup {

// The first of these program names ("outlook.exe", letters without case) that the person whose mail programs
// these are runs, in whichever session.
std::optional<QString> windowsProgramRunning(const QStringList &programs);

} // namespace mailsetup
