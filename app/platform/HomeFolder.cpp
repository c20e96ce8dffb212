// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/HomeFolder.h"

#include "platform/FileLocks.h"
#include "platform/FolderWalk.h"

#include <QDir>
#include <QFileInfo>

namespace mailsetup {

namespace {

bool isSameFolder(const QString &a, const QString &b)
{
    const QString one = QFileInfo(a).canonicalFilePath();
    return !one.isEmpty() && one == QFileInfo(b).canonicalFilePath();
}

} // namespace

HomeFolder::HomeFolder(const QString &folder, std::shared_ptr<FileSystem> files,
                       const QProcessEnvironment &environment, HomeProcesses processes)
    : m_root(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
    , m_files(std::move(files))
    , m_processes(processes)
{
    const QString own = environment.value(QStringLiteral("HOME"));
    if (isSameFolder(m_root, own))
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
        const QFileInfo home(m_root);
        const QString usual = home.exists() ? QStringLiteral("/run/user/%1").arg(home.ownerId()) : QString();
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

bool HomeFolder::isLocked(LockKind kind, const QString &path) const
{
    return isFileLocked(kind, path);
}

} // namespace mailsetup
