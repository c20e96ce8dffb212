// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QStringList>

// What can be seen of everything below a folder: size and time of the last change. Two looks that are equal
// mean that nothing was touched, except to be read.
class Surroundings
{
public:
    static Surroundings of(const QString &folder)
    {
        Surroundings found;
        QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo file(all.next());
            found.m_seen[file.filePath()] = {file.size(), file.lastModified()};
        }
        return found;
    }

    // The names that are not the same in both.
    QStringList differencesTo(const Surroundings &other) const
    {
        QStringList names = m_seen.keys() + other.m_seen.keys();
        names.removeDuplicates();
        names.removeIf([&](const QString &name) { return m_seen.value(name) == other.m_seen.value(name); });
        return names;
    }

private:
    QMap<QString, std::pair<qint64, QDateTime>> m_seen;
};
