// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/MachineFinder.h"

#include "platform/FolderWalk.h"
#include "platform/HomeFolder.h"
#include "platform/UnixKeyring.h"
#include "platform/WinePrefix.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace mailsetup {

namespace {

// Below the home, unless they begin with '@': those lie below XDG_DATA_HOME (else ~/.local/share).
constexpr std::array prefixPatterns{
    QLatin1StringView(".wine"),
    QLatin1StringView(".wine32"),
    QLatin1StringView(".wine64"),
    QLatin1StringView("@/wineprefixes/*"), // winetricks, q4wine
    QLatin1StringView(".PlayOnLinux/wineprefix/*"),
    QLatin1StringView(".var/app/com.playonlinux.PlayOnLinux4/.PlayOnLinux/wineprefix/*"),
    QLatin1StringView(".Phoenicis/containers/wineprefix/*"),
    QLatin1StringView(".cxoffice/*"), // CrossOver
    QLatin1StringView("Games/*"),     // Lutris
    QLatin1StringView("Games/Heroic/Prefixes/*"),
    QLatin1StringView("Games/Heroic/Prefixes/*/*"),
    QLatin1StringView("@/lutris/prefixes/*"),
    QLatin1StringView(".var/app/net.lutris.Lutris/data/lutris/prefixes/*"),
    QLatin1StringView("@/bottles/bottles/*"),
    QLatin1StringView(".var/app/com.usebottles.bottles/data/bottles/bottles/*"),
    QLatin1StringView("@/Steam/steamapps/compatdata/*/pfx"),
    QLatin1StringView(".steam/steam/steamapps/compatdata/*/pfx"),
    QLatin1StringView(".var/app/com.valvesoftware.Steam/data/Steam/steamapps/compatdata/*/pfx"),
    QLatin1StringView(".var/app/org.winehq.Wine/data/wine"),
    QLatin1StringView("snap/*/common/.wine"),
};

// With the keyring of a session that there is; none is started for it.
std::shared_ptr<HomeFolder> homeFolder(const QString &folder, const std::shared_ptr<FileSystem> &files,
                                       const QProcessEnvironment &environment)
{
    auto home = std::make_shared<HomeFolder>(folder, files, environment);
    const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    if (environment.contains(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")) ||
        (runtime.startsWith(u'/') && QFileInfo::exists(runtime + QLatin1StringView("/bus"))))
        home->setKeyring(std::make_shared<UnixKeyring>());
    return home;
}

QStringList usualPrefixes(const HomeFolder &home)
{
    FolderWalk walk(FolderWalk::Names::Unix);
    QStringList folders;
    for (const QLatin1StringView pattern : prefixPatterns) {
        const bool isData = pattern.startsWith(u'@');
        const QString start = isData ? home.knownFolder(QStringLiteral("Data")) : home.root();
        folders += walk.glob(start, QString(pattern.sliced(isData ? 1 : 0)).split(u'/', Qt::SkipEmptyParts));
    }
    return folders;
}

} // namespace

Expected<QList<std::shared_ptr<Machine>>> findMachines(const MachineOptions &options,
                                                       const std::shared_ptr<FileSystem> &files)
{
    if (!options.home.isEmpty() && !QFileInfo(options.home).isDir())
        return makeError(ErrorCode::BadOption, QStringLiteral("--home %1").arg(options.home),
                         options.home + QLatin1StringView(": not a folder"));
    for (const QString &prefix : options.winePrefixes) {
        if (!WinePrefix::isPrefix(prefix))
            return makeError(ErrorCode::BadOption, QStringLiteral("--wine-prefix %1").arg(prefix),
                             prefix + QLatin1StringView(": has neither system.reg nor user.reg nor drive_c"));
    }

    const QString own = options.environment.value(QStringLiteral("HOME"), QDir::homePath());
    const auto home = homeFolder(options.home.isEmpty() ? own : options.home, files, options.environment);
    QStringList folders = options.winePrefixes;
    if (folders.isEmpty()) {
        const QString variable = options.environment.value(QStringLiteral("WINEPREFIX"));
        if (options.home.isEmpty() && variable.startsWith(u'/'))
            folders.append(variable);
        folders += usualPrefixes(*home);
    }

    QList<std::shared_ptr<Machine>> machines{home};
    QStringList known;
    for (const QString &folder : folders) {
        const QString canonical = QFileInfo(folder).canonicalFilePath();
        if (known.contains(canonical) || !WinePrefix::isPrefix(folder))
            continue;
        known.append(canonical);
        machines.append(std::make_shared<WinePrefix>(folder, files, options.environment));
    }
    return machines;
}

std::shared_ptr<Machine> openMachine(const QString &root, const std::shared_ptr<FileSystem> &files)
{
    if (WinePrefix::isPrefix(root))
        return std::make_shared<WinePrefix>(root, files);
    return QFileInfo(root).isDir() ? homeFolder(root, files, QProcessEnvironment::systemEnvironment())
                                   : std::shared_ptr<Machine>();
}

} // namespace mailsetup
