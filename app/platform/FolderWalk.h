// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailsetup {

// Walks a tree component by component, as Unix does or as Windows does: letters without case (the exact
// name first), and short names (EUDOR~1.INI). It keeps the folder listings that it has read, so make a new
// one for each question.
class FolderWalk
{
public:
    enum class Names { Unix, Windows };

    explicit FolderWalk(Names names)
        : m_names(names)
    {}

    // The name under which the folder holds it; nullopt when it holds none, or several that a short name
    // could stand for.
    std::optional<QString> entry(const QString &folder, const QString &name);

    // 'start' and below it the components, each with its true case as far as it exists; the rest as written.
    // '..' goes up, never above 'start'.
    QString resolve(const QString &start, const QStringList &components);

    // Existing files and folders below 'start' that match; components may hold * and ?, and a component **
    // stands for any number of folders. Sorted.
    QStringList glob(const QString &start, const QStringList &components);

private:
    const QStringList &listing(const QString &folder);
    QStringList matching(const QString &folder, const QString &pattern);

    Names m_names;
    QHash<QString, QStringList> m_listings;
};

} // namespace mailsetup
