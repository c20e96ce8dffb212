// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/Applier.h"

#include "engine/Detector.h"
#include "engine/FileRestorer.h"
#include "engine/PasswordKeeper.h"
#include "platform/RunLock.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace mailsetup {

namespace {

QList<UndoLock> locksOf(const FoundClient &client)
{
    QList<UndoLock> locks;
    if (!client.place)
        return locks;
    for (const LockRule &rule : client.place->locks) {
        if (const auto path = client.interpreter->expandPath(rule.path, client.bindings))
            locks.append({rule.kind, client.machine->hostPath(QString::fromUtf8(*path))});
    }
    return locks;
}

// The keys of a hive in which the run changed something.
QList<RegistryPart> keysOf(const UndoRecord &record, const UndoFile &file)
{
    QList<RegistryPart> keys;
    for (const UndoAccount &account : record.accounts) {
        for (const Change &change : account.changes) {
            const RegistryPart key{Hive::CurrentUser, QString::fromUtf8(change.group)};
            if (change.store == file.path && !keys.contains(key))
                keys.append(key);
        }
    }
    return keys;
}

} // namespace

Applier::Applier(UndoStore &store, std::function<Machine *(const QString &root)> machineOf, Hooks hooks)
    : m_store(store)
    , m_machineOf(std::move(machineOf))
    , m_hooks(std::move(hooks))
{}

Expected<QString> Applier::apply(ChangePlan &plan, const QString &provider, const QDateTime &utc)
{
    UndoRecord record;
    record.run = m_store.nextRunName(utc);
    record.provider = provider;
    std::vector<Replacement> files;
    std::vector<SettingsFile *> settings;
    for (const PlannedClient &planned : plan.clients) {
        const FoundClient &client = *planned.client;
        for (const PlannedAccount &account : planned.accounts) {
            if (!account.changes.isEmpty())
                record.accounts.append({account.found->account, client.profile->id, client.profile->name,
                                        client.version, client.where, account.changes});
        }
        for (SettingsFile *file : {client.view.file(), client.view.beside()}) {
            if (file && addFile(client, *file, files, record))
                settings.push_back(file);
        }
    }
    if (files.empty())
        return QString();

    std::vector<std::shared_ptr<void>> guards;
    if (auto ready = prepare(files, guards); !ready)
        return ready.error();
    if (auto saved = m_store.save(record); !saved)
        return saved.error();
    if (auto done = replaceAll(files); !done) {
        // Everything is as it was: the record has nothing to say. A record that must stay for the repair
        // stays.
        if (done.error().code != ErrorCode::NotPutBack && !m_store.remove(record.run))
            return makeError(ErrorCode::Unfinished, record.run, done.error().detail);
        return done.error();
    }
    addToKeyring(plan);
    record.state = RunState::Done;
    if (auto saved = m_store.saveState(record); !saved) {
        static_cast<void>(takeFromKeyring(record)); // what cannot be taken is of use to nobody
        if (auto back = putBack(files, files.size()); !back)
            return back.error();
        if (!m_store.remove(record.run))
            return makeError(ErrorCode::Unfinished, record.run, saved.error().detail);
        return saved.error();
    }
    // What they were planned from is no longer there; who reads a large file again has its memory.
    for (SettingsFile *file : settings) {
        file->document.reset();
        file->bytes.clear();
    }
    return record.run;
}

// Whether it was added: a file that stays as it is, or is there already, is not.
bool Applier::addFile(const FoundClient &client, const SettingsFile &file, std::vector<Replacement> &files,
                      UndoRecord &record)
{
    if (!file.document || !file.document->isChanged())
        return false;
    // One file may belong to several programs (a registry hive): all of them must be closed.
    const auto known =
        std::find_if(files.begin(), files.end(), [&](const Replacement &r) { return r.path == file.path; });
    if (known != files.end()) {
        known->programs += client.profile->programs;
        record.files[known - files.begin()].programs = known->programs;
        return false;
    }
    Replacement replacement{client.machine,
                            file.path,
                            file.format == StoreFormat::Registry,
                            file.bytes,
                            file.document->edited(),
                            client.profile->programs,
                            locksOf(client)};
    if (replacement.after == replacement.before)
        return false;
    record.files.append({file.path, client.machine->root(), replacement.isHive, file.format, file.encoding,
                         replacement.before.size(), replacement.after.size(), replacement.after.edits(),
                         replacement.programs, replacement.locks});
    files.push_back(std::move(replacement));
    return true;
}

// Everything that can be known before the first byte is written.
Expected<void> Applier::prepare(const std::vector<Replacement> &files,
                                std::vector<std::shared_ptr<void>> &guards) const
{
    QStringList paths;
    for (const Replacement &file : files)
        paths.append(file.path);
    auto locks = FolderLocks::take(paths);
    if (!locks)
        return locks.error();
    guards.push_back(std::make_shared<FolderLocks>(std::move(*locks)));
    for (const Replacement &file : files)
        file.machine->files().removeLeftovers(file.path);
    QSet<QString> held;
    for (const Replacement &file : files) {
        if (auto closed = checkNotRunning(file); !closed)
            return closed.error();
        if (file.isHive && !held.contains(file.machine->root())) {
            auto guard = file.machine->holdRegistry();
            if (!guard)
                return guard.error();
            guards.push_back(*guard);
            held.insert(file.machine->root());
        }
        if (auto writable = file.machine->files().checkWritable(file.path); !writable)
            return writable.error();
        // One file is compared just before it is replaced. Of several, none is when another has changed.
        if (files.size() == 1)
            continue;
        const auto isSame = file.machine->files().holds(file.path, file.before);
        if (!isSame)
            return makeError(ErrorCode::FileChanged, file.path, isSame.error().detail);
        if (!*isSame)
            return makeError(ErrorCode::FileChanged, file.path,
                             QStringLiteral("%1: other bytes than the plan was made from").arg(file.path));
    }
    return {};
}

Expected<void> Applier::checkNotRunning(const Replacement &file)
{
    if (const auto program = file.machine->runningProgram(file.programs))
        return makeError(ErrorCode::ClientRunning, *program);
    for (const UndoLock &lock : file.locks) {
        if (file.machine->isLocked(lockKind(lock.kind), lock.path))
            return makeError(ErrorCode::ClientRunning, lock.path);
    }
    return {};
}

Expected<void> Applier::replaceOne(const Replacement &file) const
{
    if (m_hooks.progressed)
        m_hooks.progressed(file.path);
    if (m_hooks.isInterrupted && m_hooks.isInterrupted())
        return makeError(ErrorCode::Interrupted);
    if (auto closed = checkNotRunning(file); !closed)
        return closed.error();
    // It looks at the bytes again: other files were written since prepare() did.
    return file.machine->files().replace(file.path, file.before, file.after);
}

Expected<void> Applier::replaceAll(const std::vector<Replacement> &files)
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        std::optional<Error> error;
        std::size_t written = i;
        if (auto replaced = replaceOne(files[i]); !replaced) {
            error = replaced.error();
        } else {
            written = i + 1;
            const auto isWritten = files[i].machine->files().holds(files[i].path, files[i].after);
            if (!isWritten || !*isWritten)
                error = makeError(ErrorCode::ReadBackDiffers, files[i].path,
                                  isWritten ? QString() : isWritten.error().detail);
        }
        if (error) {
            if (auto back = putBack(files, written); !back)
                return back.error();
            return *error;
        }
    }
    return {};
}

// The first 'count' files in reverse, as they were.
Expected<void> Applier::putBack(const std::vector<Replacement> &files, std::size_t count) const
{
    std::optional<Error> first;
    for (std::size_t i = count; i-- > 0;) {
        const Replacement &file = files[i];
        FileSystem &disk = file.machine->files();
        if (const auto isOld = disk.holds(file.path, file.before); isOld && *isOld)
            continue;
        auto back = disk.replace(file.path, std::nullopt, file.before);
        if (!back && !first)
            first = makeError(ErrorCode::NotPutBack, file.path, back.error().detail);
    }
    return first ? Expected<void>(*first) : Expected<void>();
}

// Where the keyring refuses, the mail program asks for the password: then nothing was changed there.
void Applier::addToKeyring(ChangePlan &plan)
{
    for (PlannedClient &client : plan.clients) {
        Keyring *keyring = client.client->machine->keyring();
        for (PlannedAccount &account : client.accounts) {
            if (!account.keyringPassword)
                continue;
            const Secret password = *std::exchange(account.keyringPassword, std::nullopt);
            const KeyringItem item = *std::exchange(account.keyringItem, std::nullopt);
            if (!keyring || keyring->add(item, password) != KeyringAnswer::Yes)
                account.changes.removeIf(
                    [](const Change &change) { return keyringItemOf(change).has_value(); });
        }
    }
}

// The changes that stay, because somebody else has changed the password since, or because the keyring is
// closed.
QList<Change> Applier::takeFromKeyring(const UndoRecord &record) const
{
    QList<Change> left;
    Keyring *keyring = nullptr;
    for (const UndoFile &file : record.files) {
        Machine *machine = m_machineOf(file.machineRoot);
        if (machine && machine->keyring())
            keyring = machine->keyring();
    }
    for (const UndoAccount &account : record.accounts) {
        for (const Change &change : account.changes) {
            const auto item = keyringItemOf(change);
            if (!item)
                continue;
            const KeyringAnswer answer = keyring ? keyring->remove(*item) : KeyringAnswer::Unavailable;
            if (answer != KeyringAnswer::Yes && answer != KeyringAnswer::No)
                left.append(change);
        }
    }
    return left;
}

Expected<EditedBytes> Applier::restored(const UndoFile &file, const QByteArray &now, const UndoRecord &record,
                                        UndoResult &result) const
{
    if (auto whole = reverseEdits(now, file))
        return *whole;
    QList<Change> values;
    for (const UndoAccount &account : record.accounts) {
        for (const Change &change : account.changes) {
            if (change.store == file.path)
                values.append(change);
        }
    }
    return restoreValues(now, file, values, result.changedSince);
}

Expected<void> Applier::takeBack(UndoRecord &record, UndoResult &result)
{
    std::vector<Replacement> files;
    for (const UndoFile &file : std::as_const(record.files)) {
        Machine *machine = m_machineOf(file.machineRoot);
        if (!machine || !machine->files().exists(file.path)) {
            for (const UndoAccount &account : std::as_const(record.accounts)) {
                for (const Change &change : account.changes) {
                    if (change.store == file.path)
                        result.changedSince.append(change);
                }
            }
            continue;
        }
        // This run's profiles may be others than those of the run that is undone.
        if (file.isHive)
            machine->presentRegistry(keysOf(record, file));
        // The customer may have moved the folder since and left a link.
        const QString path = machine->files().canonical(file.path);
        const auto now = machine->files().read(path, 2 * maximumSettingsSize);
        if (!now)
            return now.error();
        auto before = restored(file, *now, record, result);
        if (!before)
            return before.error();
        if (*before != *now)
            files.push_back({machine, path, file.isHive, *now, *before, file.programs, file.locks});
    }
    if (!files.empty()) {
        std::vector<std::shared_ptr<void>> guards;
        if (auto ready = prepare(files, guards); !ready)
            return ready.error();
        const RunState before = record.state;
        if (record.state != RunState::Prepared)
            record.state = RunState::Undoing;
        if (auto saved = m_store.saveState(record); !saved)
            return saved.error();
        if (auto done = replaceAll(files); !done) {
            record.state = before;
            if (done.error().code != ErrorCode::NotPutBack && !m_store.saveState(record))
                return makeError(ErrorCode::Unfinished, record.run, done.error().detail);
            return done.error();
        }
        result.changed = true;
    }
    result.changedSince += takeFromKeyring(record);
    record.state = RunState::Undone;
    if (auto saved = m_store.saveState(record); !saved)
        return result.changed ? makeError(ErrorCode::Unfinished, record.run, saved.error().detail)
                              : saved.error();
    return {};
}

Expected<UndoResult> Applier::undo(UndoRecord record)
{
    UndoResult result;
    if (auto taken = takeBack(record, result); !taken)
        return taken.error();
    result.record = std::move(record);
    return result;
}

// What a killed run has left beside the files; they may need no other repair.
Expected<void> Applier::removeLeftovers(const UndoRecord &record) const
{
    for (const UndoFile &file : record.files) {
        Machine *machine = m_machineOf(file.machineRoot);
        if (!machine || !machine->files().exists(file.path))
            continue;
        const auto lock = FolderLocks::take({file.path});
        if (!lock)
            return lock.error();
        machine->files().removeLeftovers(file.path);
    }
    return {};
}

Expected<UndoResult> Applier::repair(UndoRecord record)
{
    if (auto removed = removeLeftovers(record); !removed)
        return removed.error();
    // All files new: the run had finished but for its last word.
    const bool isComplete = record.state == RunState::Prepared &&
                            std::all_of(record.files.begin(), record.files.end(), [&](const UndoFile &file) {
                                Machine *machine = m_machineOf(file.machineRoot);
                                const auto now =
                                    machine ? machine->files().read(file.path, 2 * maximumSettingsSize)
                                            : Expected<QByteArray>(makeError(ErrorCode::FileUnreadable));
                                return now && reverseEdits(*now, file);
                            });
    if (!isComplete)
        return undo(std::move(record));
    record.state = RunState::Done;
    if (auto saved = m_store.saveState(record); !saved)
        return saved.error();
    UndoResult result;
    result.isFinished = true;
    result.record = std::move(record);
    return result;
}

} // namespace mailsetup
