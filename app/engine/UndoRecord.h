// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Account.h"
#include "core/ClientProfile.h"
#include "core/Expected.h"
#include "store/SettingsDocument.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace mailsetup {

// How far the run came that a record belongs to. Words: prepared, done, undoing, undone.
enum class RunState {
    Prepared, // the record is on disk, the files may be old or new
    Done,     // all files are new
    Undoing,  // being undone, the files may be new or old
    Undone,   // what could be restored is restored
};

struct UndoLock {
    LockWord kind = LockWord::HeldOpen;
    QString path;

    bool operator==(const UndoLock &) const = default;
};

// One settings file that was changed: every replaced span, and the same as values. It holds what stood at
// the changed places and nothing else of the file, so no password of the file gets into it.
struct UndoFile {
    QString path;
    QString machineRoot;
    bool isHive = false;
    StoreFormat format = StoreFormat::Ini;
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 sizeBefore = 0;
    qint64 sizeAfter = 0;
    QList<Edit> edits;
    QStringList programs; // that must not run while it is written
    QList<UndoLock> locks;

    bool operator==(const UndoFile &) const = default;
};

struct UndoAccount {
    Account account; // without its settings
    QString clientId;
    QString clientName;
    QString clientVersion;
    QString where;
    QList<Change> changes;

    bool operator==(const UndoAccount &) const = default;
};

struct UndoRecord {
    QString run; // "20261124T101500Z-7f3a"
    RunState state = RunState::Prepared;
    QString provider;
    QList<UndoFile> files;
    QList<UndoAccount> accounts;

    bool operator==(const UndoRecord &) const = default;
};

// The record as JSON (UTF-8), and back. UndoRecordDamaged names 'file'.
QByteArray toJson(const UndoRecord &record);
Expected<UndoRecord> undoRecordFromJson(const QByteArray &json, const QString &file);
// The state alone, without reading what comes before it (a record of many accounts is long); nullopt when
// the record does not end as toJson() writes it.
std::optional<RunState> stateOfJson(const QByteArray &json);
// The same record in another state.
std::optional<QByteArray> jsonWithState(const QByteArray &json, RunState state);

} // namespace mailsetup
