// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/RegistryView.h"

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
    const auto add = [&](Hive which, const QByteArray &path) {
        if (SettingsFile *file = hive(which))
            result.append({file, path});
    };
    const qsizetype split = key.indexOf('\\');
    const QByteArray root = key.left(split);
    const QByteArray path = split < 0 ? QByteArray() : key.mid(split + 1);
    if (root == "HKCU") {
        add(Hive::CurrentUser, path);
    } else if (root == "HKCR") {
        add(Hive::CurrentUser, "Software\\Classes\\" + path);
        add(Hive::LocalMachine, "Software\\Classes\\" + path);
    } else if (root == "HKLM") {
        add(Hive::LocalMachine, path);
        // A 32-bit program on a 64-bit Windows writes its keys here.
        if (path.left(9).compare("Software\\", Qt::CaseInsensitive) == 0)
            add(Hive::LocalMachine, "Software\\Wow6432Node\\" + path.mid(9));
    }
    return result;
}

std::optional<QString> RegistryView::value(const QByteArray &key, const QByteArray &name)
{
    for (const Place &place : places(key)) {
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
