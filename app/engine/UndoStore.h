// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/UndoRecord.h"
#include "platform/FileSystem.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace mailsetup {

// The undo records of this user: one file a run in a folder that the user alone can read.
class UndoStore
{
public:
    UndoStore(FileSystem &files, QString folder)
        : m_files(files)
        , m_folder(std::move(folder))
    {}

    // A name for a run that starts now: the time in UTC and four random hex digits.
    static QString newRunName(const QDateTime &utc);
    // The same, but behind all runs that there are: also within one second, or after a clock was set back.
    QString nextRunName(const QDateTime &utc) const;

    // UndoRecordUnwritable; then the record is as it was before.
    Expected<void> save(const UndoRecord &record);
    // Only the record's state has changed since it was saved; as save(), without writing a long one from
    // scratch.
    Expected<void> saveState(const UndoRecord &record);
    Expected<UndoRecord> load(const QString &run) const;
    Expected<void> remove(const QString &run);

    // Run names, oldest first.
    QStringList runs() const;
    // The newest run in one of these states; an empty run name when there is none. A damaged record is an
    // error: it may be the one that is looked for.
    Expected<UndoRecord> newest(const QList<RunState> &states) const;

private:
    Expected<QByteArray> read(const QString &run) const;
    Expected<void> write(const QString &run, const QByteArray &json);
    QString path(const QString &run) const { return m_folder + u'/' + run + QStringLiteral(".json"); }

    FileSystem &m_files;
    QString m_folder;
};

} // namespace mailsetup
