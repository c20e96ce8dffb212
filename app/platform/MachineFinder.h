// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "platform/Machine.h"

#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>

namespace mailsetup {

// Which machines a run works on, as the command line says it.
struct MachineOptions {
    QString home;             // --home; empty: the user's own
    QStringList winePrefixes; // --wine-prefix; empty: those that are found
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

    bool operator==(const MachineOptions &) const = default;
};

// The home folder, then the Wine prefixes: the given ones, else WINEPREFIX (for the user's own home),
// ~/.wine and the prefixes of the usual managers. Each real folder once. BadOption for a given home that is
// no folder, or a given prefix that is none. 'files' serves all of them.
Expected<QList<std::shared_ptr<Machine>>> findMachines(const MachineOptions &options,
                                                       const std::shared_ptr<FileSystem> &files);

// The machine that a folder is: a Wine prefix, else a home folder; null when there is no such folder. For an
// undo, which goes where the run was.
std::shared_ptr<Machine> openMachine(const QString &root, const std::shared_ptr<FileSystem> &files);

} // namespace mailsetup
