// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "core/Report.h"

#include <QFile>
#include <QString>

namespace mailsetup {

// The log of --log: one line per event with its time in UTC, added to the file. It gets only values that
// are already without secrets: progress, messages, the report, transcripts with the sign-in masked.
class LogFile
{
public:
    // OutputUnwritable. An empty path logs nothing.
    Expected<void> open(const QString &path);
    void write(const QString &line);
    void write(const Report &report);

private:
    QFile m_file;
};

} // namespace mailsetup
