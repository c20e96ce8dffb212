// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/FileSystem.h"
#include "platform/Keyring.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace mailsetup {

enum class MachineKind { Unix, Windows };

// The registry files of a Windows machine that is a folder (a Wine prefix).
enum class Hive { CurrentUser, LocalMachine };

// A key of a hive that matters to a run: its values and the names of its subkeys, or all that lies below it.
struct RegistryPart {
    Hive hive = Hive::CurrentUser;
    QString key; // without the hive: "Software\\Microsoft\\Outlook Express"
    bool isTree = false;

    bool operator==(const RegistryPart &) const = default;
};

// A lock that a mail program keeps while it runs, as its profile describes it.
enum class LockKind {
    HeldOpen,    // some process has the file open (OWNER.LOK, parent.lock on Windows)
    FcntlLocked, // some process holds a POSIX lock on it (.parentlock)
    PidLink,     // a symbolic link "host:pid" or "host:+pid" whose process lives here (lock)
};

// What the engine sees of a computer: folders, files, where the registry lies, processes. A home folder
// is one, a Wine prefix is one, a sample folder of practice mode is one. It looks; only its FileSystem
// writes.
class Machine
{
public:
    virtual ~Machine() = default;

    virtual MachineKind kind() const = 0;
    // The folder that the machine is: the home folder or the Wine prefix (host path, cleaned).
    virtual QString root() const = 0;
    virtual FileSystem &files() const = 0;

    // A well-known folder as a host path, empty when this machine has none. Names: Home, AppData,
    // LocalAppData, Documents, Windows, SystemDrive, ProgramFiles, ProgramFilesX86 (Windows kind);
    // Home, Config, Data, RuntimeDir (Unix kind; XDG variables are honoured for the user's own home only).
    virtual QString knownFolder(const QString &name) const = 0;

    // The host path for a path of this machine ("C:\\Eudora\\eudora.ini", any case, 8.3 names, dosdevices
    // links; on Unix kind the path itself). Components that do not exist are kept as written below the
    // last existing one. Host paths (starting with '/') that lie inside are returned with their true case.
    virtual QString hostPath(const QString &path) const = 0;

    // Host paths of existing files or folders that match; components may hold * and ?; letters without
    // case on the Windows kind. Sorted.
    virtual QStringList glob(const QString &pattern) const = 0;

    // The file that holds a hive; empty on the Unix kind.
    virtual QString hiveFile(Hive hive) const = 0;

    // Which keys matter, beside those that were named before. A machine whose hives are no files presents
    // these parts of them as files, to be read and replaced like any other.
    virtual void presentRegistry(const QList<RegistryPart> &) {}

    // The first of these program names ("eudora.exe", "thunderbird-bin"; without case on the Windows kind)
    // that runs for this machine: on a prefix, only processes of that prefix.
    virtual std::optional<QString> runningProgram(const QStringList &programs) const = 0;
    virtual bool isLocked(LockKind kind, const QString &path) const = 0;

    // Whether programs that would overwrite the registry files are alive (a Wine prefix: its wineserver).
    virtual bool isRegistryInUse() const = 0;

    // The keyring of the person's desktop; null where there is none, or where the machine is somebody else's.
    virtual Keyring *keyring() const { return nullptr; }

    // Whether the system here keeps secrets for the person whose settings these are.
    virtual bool canProtect() const { return false; }
    // What it makes of a secret so that this person alone can have it back, on this computer alone; nullopt
    // where it refuses. Who wants it back needs the same salt, which may be empty. 'description' is kept with
    // it, readable.
    virtual std::optional<QByteArray> protectedFor(const QByteArray & /* secret */,
                                                   const QByteArray & /* salt */,
                                                   const QString & /* description */) const
    {
        return std::nullopt;
    }

    // Keeps everybody else from starting to write (a Wine prefix: its wineserver's lock) until the
    // returned object goes; null when nothing needs keeping, an Error PrefixRunning when it is in use.
    virtual Expected<std::shared_ptr<void>> holdRegistry() = 0;
};

} // namespace mailsetup
