// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/UnixProcesses.h"

#include "platform/FileDescriptor.h"
#include "platform/OpenFolder.h"

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mailsetup {

namespace {

constexpr qsizetype shortNameLimit = 15;

QByteArray folderOf(pid_t id)
{
    return "/proc/" + QByteArray::number(id);
}

// Empty when it cannot be read. QFile would ask for the size of each of these many files, which have none.
QByteArray contentOf(const FileDescriptor &file)
{
    QByteArray content;
    char part[4096];
    ssize_t size = 0;
    while (file.isOpen() && (size = ::read(file.fd(), part, sizeof part)) > 0)
        content.append(part, size);
    return content;
}

FileDescriptor openFile(const QByteArray &path)
{
    return FileDescriptor(::open(path.constData(), O_RDONLY | O_CLOEXEC));
}

QByteArray linkTarget(const QByteArray &path)
{
    QByteArray target(4096, '\0');
    const ssize_t size = ::readlink(path.constData(), target.data(), size_t(target.size()));
    target.truncate(qMax<ssize_t>(size, 0));
    return target;
}

// Of a process that has ended, and of the kernel's own threads: they have no memory (field 23 of proc(5)'s
// stat; here are those from the third on).
bool hasNoProgram(const QByteArray &fields)
{
    constexpr qsizetype stateField = 0;
    constexpr qsizetype sizeField = 20;
    const QList<QByteArray> values = fields.split(' ');
    const QByteArray &state = values.at(stateField);
    return state.isEmpty() || state == "Z" || state == "X" || values.value(sizeField) == "0";
}

std::optional<Process> processOf(pid_t id)
{
    const QByteArray folder = folderOf(id);
    const FileDescriptor file = openFile(folder + "/stat");
    struct stat status {
    };
    if (!file.isOpen() || ::fstat(file.fd(), &status) != 0)
        return std::nullopt;
    // proc(5): "12 (a name) with) blanks) S ...", the state, comes after the last ')'.
    const QByteArray line = contentOf(file);
    const qsizetype begin = line.indexOf('(') + 1;
    const qsizetype end = line.lastIndexOf(')');
    if (begin == 0 || end < begin || hasNoProgram(line.mid(end + 2)))
        return std::nullopt;
    Process process{id, status.st_uid, line.mid(begin, end - begin), linkTarget(folder + "/exe"), {}};
    QByteArray arguments = contentOf(openFile(folder + "/cmdline"));
    if (arguments.endsWith('\0'))
        arguments.chop(1);
    if (!arguments.isEmpty())
        process.arguments = arguments.split('\0');
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
    const QByteArray all = contentOf(openFile(folderOf(process.id) + "/environ"));
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
