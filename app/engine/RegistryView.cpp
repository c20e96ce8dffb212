// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/RegistryView.h"

#include "engine/RegistryParts.h"

namespace mailsetup {

RegistryView::RegistryView(const Machine &machine, SettingsFiles &files)
    : m_machine(machine)
    , m_files(files)
{}

SettingsFile *RegistryView::hive(Hive which)
{
    const QString path = m_machine.hiveFile(which);
    return path.isEmpty() ? nullptr : m_files.open(path, StoreFormat::Registry, TextEncoding::Utf8);
}

SettingsFile *RegistryView::currentUser()
{
    return hive(Hive::CurrentUser);
}

QList<RegistryView::Place> RegistryView::places(const QByteArray &key)
{
    QList<Place> result;
    for (const RegistryPart &part : registryParts(key)) {
        if (SettingsFile *file = hive(part.hive))
            result.append({file, part.key.toUtf8()});
    }
    return result;
}

std::optional<QString> RegistryView::value(const QByteArray &key, const QByteArray &name, LiteralType type)
{
    for (const Place &place : places(key)) {
        if (type == LiteralType::Binary)
            return place.file->document->value(place.key, name, ValueType::Binary);
        if (auto text = place.file->document->value(place.key, name, ValueType::Text))
            return text;
        if (auto number = place.file->document->value(place.key, name, ValueType::Integer))
            return number;
    }
    return std::nullopt;
}

QList<QByteArray> RegistryView::subkeys(const QByteArray &key)
{
    QList<QByteArray> names;
    for (const Place &place : places(key)) {
        for (const QByteArray &name : place.file->document->groups(place.key)) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

} // namespace mailsetup
