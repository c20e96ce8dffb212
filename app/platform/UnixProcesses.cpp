// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/UnixProcesses.h"

#include "platform/OpenFolder.h"

#include <QFile>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

namespace mailsetup {

namespace {

constexpr qsizetype shortNameLimit = 15;

QByteArray folderOf(pid_t id)
{
    return "/proc/" + QByteArray::number(id);
}

QByteArray contentOf(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray linkTarget(const QByteArray &path)
{
    QByteArray target(4096, '\0');
    const ssize_t size = ::readlink(path.constData(), target.data(), size_t(target.size()));
    target.truncate(qMax<ssize_t>(size, 0));
    return target;
}

// /proc/<pid>/stat: "12 (a name with) blanks) S ...": the state is the first letter after the last ')'.
bool hasEnded(const QByteArray &folder)
{
    const QByteArray stat = contentOf(folder + "/stat");
    const qsizetype end = stat.lastIndexOf(')');
    if (end < 0 || end + 2 >= stat.size())
        return true;
    const char state = stat.at(end + 2);
    return state == 'Z' || state == 'X';
}

std::optional<Process> processOf(pid_t id)
{
    const QByteArray folder = folderOf(id);
    struct stat status {
    };
    if (::stat(folder.constData(), &status) != 0 || hasEnded(folder))
        return std::nullopt;
    Process process{id, status.st_uid, contentOf(folder + "/comm"), linkTarget(folder + "/exe"), {}};
    if (process.shortName.endsWith('\n'))
        process.shortName.chop(1);
    QByteArray line = contentOf(folder + "/cmdline");
    if (line.endsWith('\0'))
        line.chop(1);
    if (!line.isEmpty())
        process.arguments = line.split('\0');
    return process;
}

} // namespace

void forEachProcess(const std::function<bool(const Process &)> &visit)
{
    const OpenFolder folder(::opendir("/proc"));
    if (!folder)
        return;
    while (const dirent *entry = ::readdir(folder.get())) {
        bool isNumber = false;
        const pid_t id = QByteArrayView(entry->d_name).toInt(&isNumber);
        if (!isNumber || id == ::getpid())
            continue;
        if (const auto process = processOf(id); process && !visit(*process))
            return;
    }
}

std::optional<QByteArray> environmentVariable(const Process &process, QByteArrayView name)
{
    const QByteArray all = contentOf(folderOf(process.id) + "/environ");
    for (const QByteArray &entry : all.split('\0')) {
        if (entry.size() > name.size() && entry.at(name.size()) == '=' && entry.startsWith(name))
            return entry.mid(name.size() + 1);
    }
    return std::nullopt;
}

QByteArray baseName(const QByteArray &path)
{
    return path.mid(std::max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

std::optional<QString> nameAmong(const Process &process, const QStringList &programs,
                                 Qt::CaseSensitivity letters)
{
    const QString argument = QString::fromUtf8(baseName(process.arguments.value(0)));
    const QString file = QString::fromUtf8(baseName(process.executable));
    const QString shortName = QString::fromUtf8(process.shortName);
    // A cut name stands for all names that begin so; the whole name, where it is known, decides.
    const bool isCut = process.shortName.size() >= shortNameLimit &&
                       !argument.startsWith(shortName, letters) && !file.startsWith(shortName, letters);
    for (const QString &program : programs) {
        if (program.compare(argument, letters) == 0 || program.compare(file, letters) == 0 ||
            program.compare(shortName, letters) == 0 || (isCut && program.startsWith(shortName, letters))) {
            return program;
        }
    }
    return std::nullopt;
}

} // namespace mailsetup
