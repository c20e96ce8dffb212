// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/MachineFinder.h"

#include "platform/HomeFolder.h"
#include "platform/WindowsMachine.h"
#include "platform/WinePrefix.h"

#include <QFileInfo>

namespace mailsetup {

// Windows itself; folders only where they are given, as practice mode gives its samples.
Expected<QList<std::shared_ptr<Machine>>> findMachines(const MachineOptions &options,
                                                       const std::shared_ptr<FileSystem> &files)
{
    if (!options.home.isEmpty() && !QFileInfo(options.home).isDir())
        return makeError(ErrorCode::BadOption, QStringLiteral("--home %1").arg(options.home),
                         options.home + QLatin1StringView(": not a folder"));
    QList<std::shared_ptr<Machine>> machines;
    if (options.home.isEmpty())
        machines.append(std::make_shared<WindowsMachine>(files));
    else
        machines.append(std::make_shared<HomeFolder>(options.home, files, options.environment));
    for (const QString &prefix : options.winePrefixes) {
        if (!WinePrefix::isPrefix(prefix))
            return makeError(ErrorCode::BadOption, QStringLiteral("--wine-prefix %1").arg(prefix),
                             prefix + QLatin1StringView(": has neither system.reg nor user.reg nor drive_c"));
        machines.append(std::make_shared<WinePrefix>(prefix, files, options.environment));
    }
    return machines;
}

std::shared_ptr<Machine> openMachine(const QString &root, const std::shared_ptr<FileSystem> &files)
{
    if (WinePrefix::isPrefix(root))
        return std::make_shared<WinePrefix>(root, files);
    auto windows = std::make_shared<WindowsMachine>(files);
    if (windows->root().compare(root, Qt::CaseInsensitive) == 0)
        return windows;
    return QFileInfo(root).isDir() ? std::make_shared<HomeFolder>(root, files) : std::shared_ptr<Machine>();
}

} // namespace mailsetup
