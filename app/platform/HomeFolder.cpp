// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/HomeFolder.h"

#include "platform/FileLocks.h"
#include "platform/FolderWalk.h"
#include "platform/SystemError.h"
#include "platform/UnixProcesses.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace mailsetup {

namespace {

std::optional<struct stat> statusOf(const QByteArray &path)
{
    struct stat status {
    };
    if (path.isEmpty() || ::stat(path.constData(), &status) != 0)
        return std::nullopt;
    return status;
}

bool isSameFolder(const QByteArray &a, const QByteArray &b)
{
    const auto one = statusOf(a);
    const auto other = statusOf(b);
    return one && other && fileId(*one) == fileId(*other);
}

} // namespace

HomeFolder::HomeFolder(const QString &folder, std::shared_ptr<FileSystem> files,
                       const QProcessEnvironment &environment, HomeProcesses processes)
    : m_root(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
    , m_files(std::move(files))
    , m_processes(processes)
{
    const QString own = environment.value(QStringLiteral("HOME"));
    if (isSameFolder(QFile::encodeName(m_root), QFile::encodeName(own)))
        m_environment = environment;
}

QString HomeFolder::knownFolder(const QString &name) const
{
    // The XDG rules call a relative path invalid and to be ignored.
    const auto fromVariable = [&](const QString &variable, const QString &otherwise) {
        const QString value = m_environment.value(variable);
        return value.startsWith(u'/') ? QDir::cleanPath(value) : otherwise;
    };
    if (name == QLatin1StringView("Home"))
        return m_root;
    if (name == QLatin1StringView("Config"))
        return fromVariable(QStringLiteral("XDG_CONFIG_HOME"), m_root + QLatin1StringView("/.config"));
    if (name == QLatin1StringView("Data"))
        return fromVariable(QStringLiteral("XDG_DATA_HOME"), m_root + QLatin1StringView("/.local/share"));
    if (name == QLatin1StringView("RuntimeDir")) {
        const auto status = statusOf(QFile::encodeName(m_root));
        const QString usual = status ? QStringLiteral("/run/user/%1").arg(status->st_uid) : QString();
        return fromVariable(QStringLiteral("XDG_RUNTIME_DIR"), QFileInfo(usual).isDir() ? usual : QString());
    }
    return {};
}

QString HomeFolder::hostPath(const QString &path) const
{
    if (path.isEmpty())
        return {};
    if (path == QLatin1StringView("~") || path.startsWith(QLatin1StringView("~/")))
        return QDir::cleanPath(m_root + path.mid(1));
    return QDir::cleanPath(path.startsWith(u'/') ? path : m_root + u'/' + path);
}

QStringList HomeFolder::glob(const QString &pattern) const
{
    if (pattern.isEmpty())
        return {};
    return FolderWalk(FolderWalk::Names::Unix)
        .glob(QStringLiteral("/"), hostPath(pattern).split(u'/', Qt::SkipEmptyParts));
}

std::optional<QString> HomeFolder::runningProgram(const QStringList &programs) const
{
    const auto status = statusOf(QFile::encodeName(m_root));
    if (!status)
        return std::nullopt;
    // A Windows program works on its Wine prefix.
    QStringList own = programs;
    own.removeIf([](const QString &program) { return program.endsWith(QLatin1StringView(".exe")); });
    std::optional<QString> name;
    forEachProcess([&](const Process &process) {
        if (process.user != status->st_uid)
            return true;
        name = nameAmong(process, own, Qt::CaseSensitive);
        if (name && m_processes == HomeProcesses::WithThisHome &&
            !isSameFolder(environmentVariable(process, "HOME").value_or(QByteArray()),
                          QFile::encodeName(m_root))) {
            name.reset();
        }
        return !name.has_value();
    });
    return name;
}

bool HomeFolder::isLocked(LockKind kind, const QString &path) const
{
    return isFileLocked(kind, path);
}

} // namespace mailsetup
