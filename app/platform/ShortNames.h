// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace mailsetup {

// The name in a folder that an 8.3 name stands for ("PROGRA~1", Wine's "PROG~FBU"); nullopt for none, or
// for several between which nothing decides.
std::optional<QString> longNameFor(const QString &shortName, const QStringList &names);

// Whether Windows could have made that short name for the name; the number behind '~' is not known.
bool hasWindowsShortName(const QString &name, const QString &shortName);

// The short name that Wine makes for a name whose own form is none (Wine 8.0, compared with its 'dir /x').
QString wineShortName(const QString &name);

} // namespace mailsetup
