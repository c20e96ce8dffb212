// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/RegistryParts.h"

namespace mailsetup {

namespace {

// Where the shell says where its folders are; no profile names it.
constexpr char shellFolders[] = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Shell Folders";

class Collection
{
public:
    void add(const QByteArray &key, bool isTree)
    {
        const QList<RegistryPart> found = registryParts(key);
        for (RegistryPart part : found) {
            part.isTree = isTree;
            if (!m_parts.contains(part))
                m_parts.append(part);
        }
    }

    void add(const Source &source)
    {
        const bool isKey = source.kind == SourceKind::Registry || source.kind == SourceKind::Subkeys;
        if ((!isKey && source.kind != SourceKind::Value) || source.text.isEmpty() ||
            source.text.first().variable >= 0)
            return;
        const QByteArray &begin = source.text.first().text;
        const bool hasVariables = source.text.size() > 1;
        // What is looked for below a key in a variable is not known here.
        add(hasVariables ? begin.left(begin.lastIndexOf('\\')) : begin, hasVariables || !isKey);
    }

    void add(const Route &route)
    {
        for (const Step &step : route) {
            for (const Source &source : step.sources)
                add(source);
        }
    }

    void add(const ClientProfile &profile)
    {
        for (const Evidence &evidence : profile.evidence)
            add(evidence.source);
        for (const Place &place : profile.places) {
            for (const Route &route : place.routes)
                add(route);
            for (const Route &route : place.accounts.routes)
                add(route);
            add(place.accounts.steps);
        }
    }

    const QList<RegistryPart> &parts() const { return m_parts; }

private:
    QList<RegistryPart> m_parts;
};

} // namespace

QList<RegistryPart> registryParts(const QByteArray &key)
{
    const qsizetype split = key.indexOf('\\');
    const QByteArray root = key.left(split);
    const QString path = split < 0 ? QString() : QString::fromUtf8(key.mid(split + 1));
    const QString classes = QStringLiteral("Software\\Classes\\");
    if (root == "HKCU")
        return {{Hive::CurrentUser, path}};
    if (root == "HKCR")
        return {{Hive::CurrentUser, classes + path}, {Hive::LocalMachine, classes + path}};
    if (root != "HKLM")
        return {};
    QList<RegistryPart> parts{{Hive::LocalMachine, path}};
    // A 32-bit program on a 64-bit Windows writes its keys here.
    const QString software = QStringLiteral("Software\\");
    if (path.startsWith(software, Qt::CaseInsensitive))
        parts.append(
            {Hive::LocalMachine, software + QStringLiteral("Wow6432Node\\") + path.mid(software.size())});
    return parts;
}

QList<RegistryPart> registryParts(const QList<ClientProfile> &profiles)
{
    Collection collection;
    collection.add(shellFolders, false);
    for (const ClientProfile &profile : profiles)
        collection.add(profile);
    return collection.parts();
}

} // namespace mailsetup
