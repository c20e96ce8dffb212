// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/StateFolder.h"

#include "platform/FileDescriptor.h"
#include "platform/SystemError.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mailsetup {

namespace {

Expected<void> makePrivate(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return systemError(ErrorCode::UndoRecordUnwritable, path, QLatin1StringView("make the folder"),
                           errno);
    const FileDescriptor folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat status {
    };
    if (!folder.isOpen() || ::fstat(folder.fd(), &status) != 0)
        return systemError(ErrorCode::UndoRecordUnwritable, path, QLatin1StringView("open the folder"),
                           errno);
    if (status.st_uid != ::geteuid())
        return makeError(ErrorCode::UndoRecordUnwritable, path,
                         path + QLatin1StringView(": belongs to another user"));
    if ((status.st_mode & 07777) != 0700 && ::fchmod(folder.fd(), 0700) != 0)
        return systemError(ErrorCode::UndoRecordUnwritable, path, QLatin1StringView("close it to others"),
                           errno);
    return {};
}

} // namespace

StateFolder::StateFolder(const QProcessEnvironment &environment)
{
    const QString state = environment.value(QStringLiteral("XDG_STATE_HOME"));
    const QString home = environment.value(QStringLiteral("HOME"), QDir::homePath());
    // The XDG rules call a relative path invalid and to be ignored.
    m_path = QDir::cleanPath((state.startsWith(u'/') ? state : home + QLatin1StringView("/.local/state")) +
                             QLatin1StringView("/mailsetup"));
}

Expected<void> StateFolder::prepare() const
{
    // The folders above are made as the XDG rules want them: 0700 as well.
    QStringList above;
    for (QString folder = QFileInfo(m_path).path(); !QFileInfo::exists(folder);
         folder = QFileInfo(folder).path())
        above.prepend(folder);
    for (const QString &folder : above) {
        if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
            return systemError(ErrorCode::UndoRecordUnwritable, folder, QLatin1StringView("make the folder"),
                               errno);
    }
    if (auto made = makePrivate(m_path); !made)
        return made;
    return makePrivate(runsFolder());
}

} // namespace mailsetup
