// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"

#include <QProcessEnvironment>
#include <QString>

namespace mailsetup {

// Where this program keeps its undo records: $XDG_STATE_HOME/mailsetup, else ~/.local/state/mailsetup of
// the user who runs it. Looking makes nothing; prepare() does.
class StateFolder
{
public:
    explicit StateFolder(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    QString path() const { return m_path; }
    QString runsFolder() const { return m_path + QLatin1StringView("/runs"); }

    // Makes both folders, and closes them to others (0700). UndoRecordUnwritable, also when one of them
    // belongs to somebody else or is no folder.
    Expected<void> prepare() const;

private:
    QString m_path;
};

} // namespace mailsetup
