// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WinePrefix.h"

#include "platform/FileLocks.h"
#include "platform/FolderWalk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>
#include <memory>

namespace mailsetup {

namespace {

// A wineserver stays for about three seconds after the last program; a slow disk may double that.
constexpr std::chrono::milliseconds serverPatience{6000};

QString below(const QString &folder, const QString &rest)
{
    return folder.endsWith(u'/') ? folder + rest : folder + u'/' + rest;
}

} // namespace

WinePrefix::WinePrefix(const QString &folder, std::shared_ptr<FileSystem> files,
                       const QProcessEnvironment &environment)
    : m_root(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
    , m_files(std::move(files))
    , m_loginNames{QFileInfo(m_root).owner(), environment.value(QStringLiteral("USER"))}
    , m_server(m_root)
{
    m_loginNames.removeAll(QString());
    m_loginNames.removeDuplicates();
}

bool WinePrefix::isPrefix(const QString &folder)
{
    const QDir dir(folder);
    return !folder.isEmpty() && (QFileInfo(dir.filePath(QStringLiteral("system.reg"))).isFile() ||
                                 QFileInfo(dir.filePath(QStringLiteral("user.reg"))).isFile() ||
                                 QFileInfo(dir.filePath(QStringLiteral("drive_c"))).isDir());
}

QString WinePrefix::drive(QChar letter) const
{
    QString device = m_root + QLatin1StringView("/dosdevices/") + letter.toLower() + u':';
    const QFileInfo link(device);
    if (link.isSymLink() || link.exists()) {
        // As text, not canonical: paths keep the names that a person knows ("~/.wine/drive_c/...").
        const QString target = QFile::symLinkTarget(device);
        return QDir::cleanPath(target.isEmpty() ? device : target);
    }
    if (letter.toLower() == u'c')
        return m_root + QLatin1StringView("/drive_c");
    return device;
}

WinePrefix::Place WinePrefix::placeOf(const QString &path) const
{
    QString text = expanded(path);
    // A practice prefix on Windows has a drive letter itself.
    const bool isHostPath = text.startsWith(u'/') || text == m_root || text.startsWith(m_root + u'/');
    text.replace(u'\\', u'/');
    for (const auto prefix : {QLatin1StringView("//?/"), QLatin1StringView("//./")}) {
        if (!isHostPath && text.startsWith(prefix))
            text.remove(0, prefix.size());
    }
    if (isHostPath) {
        const QString cleaned = QDir::cleanPath(text);
        if (cleaned == m_root || cleaned.startsWith(m_root + u'/'))
            return {m_root, cleaned.mid(m_root.size()).split(u'/', Qt::SkipEmptyParts)};
        return {QStringLiteral("/"), cleaned.split(u'/', Qt::SkipEmptyParts)};
    }
    if (text.size() >= 2 && text.at(1) == u':' && text.at(0).isLetter())
        return {drive(text.at(0)), text.mid(2).split(u'/', Qt::SkipEmptyParts)};
    return {drive(u'c'), text.split(u'/', Qt::SkipEmptyParts)};
}

QString WinePrefix::hostPath(const QString &path) const
{
    if (path.isEmpty())
        return {};
    const Place place = placeOf(path);
    return FolderWalk(FolderWalk::Names::Windows).resolve(place.start, place.components);
}

QStringList WinePrefix::glob(const QString &pattern) const
{
    if (pattern.isEmpty())
        return {};
    const Place place = placeOf(pattern);
    return FolderWalk(FolderWalk::Names::Windows).glob(place.start, place.components);
}

// The first candidate that exists below 'start', in its true case; else the first as written.
QString WinePrefix::firstFolder(const QString &start, const QStringList &candidates) const
{
    FolderWalk walk(FolderWalk::Names::Windows);
    for (const QString &candidate : candidates) {
        QString path = walk.resolve(start, candidate.split(u'/'));
        if (QFileInfo(path).isDir())
            return path;
    }
    return below(start, candidates.first());
}

QString WinePrefix::userFolder() const
{
    // Old Wine and imported trees have the older place only.
    const QString users =
        firstFolder(drive(u'c'), {QStringLiteral("users"), QStringLiteral("Documents and Settings"),
                                  QStringLiteral("windows/profiles")});
    FolderWalk walk(FolderWalk::Names::Windows);
    for (const QString &name : m_loginNames) {
        if (const auto found = walk.entry(users, name); found && QFileInfo(below(users, *found)).isDir())
            return below(users, *found);
    }
    QStringList others;
    for (const QString &name : m_files->list(users)) {
        const bool isShared = name.compare(QLatin1StringView("Public"), Qt::CaseInsensitive) == 0 ||
                              name.startsWith(QLatin1StringView("Default"), Qt::CaseInsensitive) ||
                              name.startsWith(QLatin1StringView("All Users"), Qt::CaseInsensitive);
        if (!isShared && QFileInfo(below(users, name)).isDir())
            others.append(name);
    }
    if (others.size() == 1)
        return below(users, others.first());
    // What Proton, Bottles and CrossOver call every user.
    for (const QString &name :
         {QStringLiteral("steamuser"), QStringLiteral("crossover"), QStringLiteral("root")}) {
        if (others.contains(name))
            return below(users, name);
    }
    return below(users, m_loginNames.value(0, QStringLiteral("root")));
}

QString WinePrefix::knownFolder(const QString &name) const
{
    struct Row {
        QLatin1StringView name;
        bool isOfUser;
        QStringList candidates;
    };
    static const std::array rows{
        Row{QLatin1StringView("AppData"),
            true,
            {QStringLiteral("AppData/Roaming"), QStringLiteral("Application Data")}},
        Row{QLatin1StringView("LocalAppData"),
            true,
            {QStringLiteral("AppData/Local"), QStringLiteral("Local Settings/Application Data")}},
        Row{QLatin1StringView("Documents"),
            true,
            {QStringLiteral("Documents"), QStringLiteral("My Documents")}},
        Row{QLatin1StringView("Windows"), false, {QStringLiteral("windows"), QStringLiteral("winnt")}},
        Row{QLatin1StringView("ProgramFiles"), false, {QStringLiteral("Program Files")}},
        Row{QLatin1StringView("ProgramFilesX86"),
            false,
            {QStringLiteral("Program Files (x86)"), QStringLiteral("Program Files")}},
    };
    if (name == QLatin1StringView("Home"))
        return userFolder();
    if (name == QLatin1StringView("SystemDrive"))
        return drive(u'c');
    for (const Row &row : rows) {
        if (name == row.name)
            return firstFolder(row.isOfUser ? userFolder() : drive(u'c'), row.candidates);
    }
    return {};
}

std::optional<QString> WinePrefix::variable(const QString &name) const
{
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 10> folders{{
        {QLatin1StringView("APPDATA"), QLatin1StringView("AppData")},
        {QLatin1StringView("LOCALAPPDATA"), QLatin1StringView("LocalAppData")},
        {QLatin1StringView("USERPROFILE"), QLatin1StringView("Home")},
        {QLatin1StringView("PROGRAMFILES"), QLatin1StringView("ProgramFiles")},
        {QLatin1StringView("PROGRAMW6432"), QLatin1StringView("ProgramFiles")},
        {QLatin1StringView("PROGRAMFILES(X86)"), QLatin1StringView("ProgramFilesX86")},
        {QLatin1StringView("SYSTEMROOT"), QLatin1StringView("Windows")},
        {QLatin1StringView("WINDIR"), QLatin1StringView("Windows")},
        {QLatin1StringView("SYSTEMDRIVE"), QLatin1StringView("SystemDrive")},
        {QLatin1StringView("HOMEDRIVE"), QLatin1StringView("SystemDrive")},
    }};
    const QString upper = name.toUpper();
    for (const auto &[known, folder] : folders) {
        if (upper == known)
            return knownFolder(QString(folder));
    }
    const QString user = QFileInfo(userFolder()).fileName();
    if (upper == QLatin1StringView("USERNAME"))
        return user;
    if (upper == QLatin1StringView("HOMEPATH"))
        return QStringLiteral("\\users\\") + user;
    if (upper == QLatin1StringView("PUBLIC"))
        return QStringLiteral("C:\\users\\Public");
    if (upper == QLatin1StringView("PROGRAMDATA") || upper == QLatin1StringView("ALLUSERSPROFILE"))
        return QStringLiteral("C:\\ProgramData");
    if (upper == QLatin1StringView("COMMONPROGRAMFILES"))
        return knownFolder(QStringLiteral("ProgramFiles")) + QLatin1StringView("\\Common Files");
    return std::nullopt;
}

QString WinePrefix::expanded(const QString &path) const
{
    static const QRegularExpression reference(QStringLiteral("%([^%]+)%"));
    QString text;
    qsizetype done = 0;
    for (auto matches = reference.globalMatch(path); matches.hasNext();) {
        const auto match = matches.next();
        const auto value = variable(match.captured(1));
        text += QStringView(path).mid(done, match.capturedStart() - done);
        text += value.value_or(match.captured());
        done = match.capturedEnd();
    }
    text += QStringView(path).mid(done);
    return text;
}

QString WinePrefix::hiveFile(Hive hive) const
{
    return m_root +
           (hive == Hive::CurrentUser ? QLatin1StringView("/user.reg") : QLatin1StringView("/system.reg"));
}

std::optional<QString> WinePrefix::runningProgram(const QStringList &programs) const
{
    return m_server.runningProgram(programs);
}

bool WinePrefix::isLocked(LockKind kind, const QString &path) const
{
    return isFileLocked(kind, path);
}

bool WinePrefix::isRegistryInUse() const
{
    return m_server.isRunning();
}

Expected<std::shared_ptr<void>> WinePrefix::holdRegistry()
{
    // One hold serves all who ask while it lives: a second one would wait for the first.
    if (auto held = m_hold.lock())
        return held;
    auto hold = m_server.hold(serverPatience);
    if (hold)
        m_hold = *hold;
    return hold;
}

} // namespace mailsetup
