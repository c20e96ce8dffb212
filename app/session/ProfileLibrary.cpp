// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/ProfileLibrary.h"

#include "profile/ClientReader.h"
#include "profile/ProviderReader.h"
#include "profile/XmlGate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace mailsetup {

namespace {

const QString builtInClients = QStringLiteral(":/profiles/clients");
const QString builtInProviders = QStringLiteral(":/profiles/providers");

// What becomes of the files that are part of the program.
enum class BuiltIns { Trusted, Checked };

Expected<XmlText> readXml(const QString &path, ErrorCode code, BuiltIns builtIns)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return makeError(code, path,
                         QStringLiteral("%1:1: cannot be read: %2").arg(path, file.errorString()));
    // One byte more than is allowed, so that the gate sees that it is too large.
    return XmlText(file.read(qMin(file.size(), maximumXmlSize) + 1),
                   builtIns == BuiltIns::Trusted && path.startsWith(u":/"));
}

QStringList xmlFiles(const QString &folder)
{
    QStringList paths;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.xml")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files)
        paths.append(file.filePath());
    return paths;
}

Expected<ClientProfile> loadClient(const QString &path, BuiltIns builtIns)
{
    const auto xml = readXml(path, ErrorCode::ProfileInvalid, builtIns);
    if (!xml)
        return xml.error();
    // A part beside the profile, else one of ours.
    return readClientProfile(*xml, path, [&](const QString &part) {
        const QString name = QStringLiteral("/parts/%1.xml").arg(part);
        const QString beside = QFileInfo(path).path() + name;
        return readXml(QFile::exists(beside) ? beside : builtInClients + name, ErrorCode::ProfileInvalid,
                       builtIns);
    });
}

Expected<Provider> loadProviderFile(const QString &path, BuiltIns builtIns)
{
    const auto xml = readXml(path, ErrorCode::ProviderInvalid, builtIns);
    return xml ? readProvider(*xml, path) : Expected<Provider>(xml.error());
}

bool isProviderFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(maximumXmlSize).contains("<clientConfig");
}

} // namespace

Expected<QList<ClientProfile>> loadClientProfiles(const QString &folder)
{
    QStringList paths = xmlFiles(builtInClients);
    if (!folder.isEmpty()) {
        if (!QFileInfo(folder).isDir())
            return makeError(ErrorCode::BadOption, QStringLiteral("--profiles %1").arg(folder),
                             QStringLiteral("no such folder"));
        const QStringList named = xmlFiles(folder) + xmlFiles(folder + QStringLiteral("/clients"));
        for (const QString &path : named) {
            if (!isProviderFile(path))
                paths.append(path);
        }
    }
    QList<ClientProfile> profiles;
    for (const QString &path : std::as_const(paths)) {
        auto profile = loadClient(path, BuiltIns::Trusted);
        if (!profile)
            return profile.error();
        const auto same = std::find_if(profiles.begin(), profiles.end(),
                                       [&](const ClientProfile &p) { return p.id == profile->id; });
        if (same == profiles.end())
            profiles.append(*profile);
        else
            *same = *profile;
    }
    std::sort(profiles.begin(), profiles.end(),
              [](const ClientProfile &a, const ClientProfile &b) { return a.id < b.id; });
    return profiles;
}

Expected<Provider> loadProvider(const QString &idOrFile)
{
    const QString builtIn = builtInProviders + u'/' + idOrFile + QStringLiteral(".xml");
    if (!idOrFile.contains(u'/') && QFile::exists(builtIn))
        return loadProviderFile(builtIn, BuiltIns::Trusted);
    return loadProviderFile(idOrFile, BuiltIns::Trusted);
}

Expected<QList<CheckedFile>> checkProfiles(const QString &folder)
{
    QStringList paths;
    if (folder.isEmpty())
        paths = xmlFiles(builtInClients) + xmlFiles(builtInProviders);
    else
        paths = xmlFiles(folder) + xmlFiles(folder + QStringLiteral("/clients")) +
                xmlFiles(folder + QStringLiteral("/providers"));
    if (paths.isEmpty())
        return makeError(ErrorCode::BadOption, QStringLiteral("--check-profiles %1").arg(folder),
                         QStringLiteral("no profile files there"));
    QList<CheckedFile> checked;
    for (const QString &path : std::as_const(paths)) {
        CheckedFile file{path, std::nullopt};
        if (isProviderFile(path)) {
            if (const auto provider = loadProviderFile(path, BuiltIns::Checked); !provider)
                file.error = provider.error();
        } else if (const auto client = loadClient(path, BuiltIns::Checked); !client) {
            file.error = client.error();
        }
        checked.append(file);
    }
    return checked;
}

} // namespace mailsetup
