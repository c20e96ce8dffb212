// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/FolderWalk.h"

#include "platform/ShortNames.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace mailsetup {

namespace {

constexpr int maximumDepth = 16; // of the folders that ** stands for

QString below(const QString &folder, const QString &name)
{
    return folder.endsWith(u'/') ? folder + name : folder + u'/' + name;
}

// Lexists: a dangling link is an entry too.
bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

bool hasWildcard(const QString &component)
{
    return component.contains(u'*') || component.contains(u'?');
}

QRegularExpression expression(const QString &pattern, bool anyCase)
{
    QString text;
    for (const QChar c : pattern) {
        if (c == u'*')
            text += QLatin1StringView(".*");
        else if (c == u'?')
            text += u'.';
        else
            text += QRegularExpression::escape(QString(c));
    }
    QRegularExpression::PatternOptions options = QRegularExpression::DotMatchesEverythingOption;
    if (anyCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(QRegularExpression::anchoredPattern(text), options);
}

} // namespace

const QStringList &FolderWalk::listing(const QString &folder)
{
    const auto known = m_listings.constFind(folder);
    if (known != m_listings.constEnd())
        return *known;
    QStringList names = QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
    std::sort(names.begin(), names.end());
    return *m_listings.insert(folder, names);
}

std::optional<QString> FolderWalk::entry(const QString &folder, const QString &name)
{
    if (isThere(below(folder, name)))
        return name;
    if (m_names == Names::Unix)
        return std::nullopt;
    const QStringList &names = listing(folder);
    for (const QString &one : names) {
        if (one.compare(name, Qt::CaseInsensitive) == 0)
            return one;
    }
    return name.contains(u'~') ? longNameFor(name, names) : std::nullopt;
}

QString FolderWalk::resolve(const QString &start, const QStringList &components)
{
    QStringList names;
    for (const QString &component : components) {
        if (component.isEmpty() || component == QLatin1StringView("."))
            continue;
        if (component != QLatin1StringView(".."))
            names.append(component);
        else if (!names.isEmpty())
            names.removeLast();
    }
    QString path = start;
    bool exists = true;
    for (const QString &name : names) {
        const auto found = exists ? entry(path, name) : std::nullopt;
        exists = found.has_value();
        path = below(path, found.value_or(name));
    }
    return path;
}

QStringList FolderWalk::matching(const QString &folder, const QString &pattern)
{
    if (!hasWildcard(pattern)) {
        const auto found = entry(folder, pattern);
        return found ? QStringList{*found} : QStringList();
    }
    // A bare * on Unix does not mean hidden files.
    const bool showsHidden = m_names == Names::Windows || pattern.startsWith(u'.');
    const QRegularExpression wanted = expression(pattern, m_names == Names::Windows);
    QStringList names;
    for (const QString &name : listing(folder)) {
        if ((showsHidden || !name.startsWith(u'.')) && wanted.match(name).hasMatch())
            names.append(name);
    }
    return names;
}

QStringList FolderWalk::glob(const QString &start, const QStringList &components)
{
    QStringList paths{start};
    for (const QString &component : components) {
        if (component.isEmpty() || component == QLatin1StringView("."))
            continue;
        QStringList next;
        if (component == QLatin1StringView("**")) {
            QStringList level = paths;
            for (int depth = 0; depth < maximumDepth && !level.isEmpty(); ++depth) {
                next += level;
                QStringList deeper;
                for (const QString &path : level) {
                    for (const QString &name : matching(path, QStringLiteral("*"))) {
                        // Links are not followed here: they lead round in circles, or out of the tree.
                        const QFileInfo info(below(path, name));
                        if (info.isDir() && !info.isSymLink())
                            deeper.append(info.filePath());
                    }
                }
                level = deeper;
            }
        } else {
            for (const QString &path : paths) {
                for (const QString &name : matching(path, component))
                    next.append(below(path, name));
            }
        }
        paths = next;
    }
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    std::sort(paths.begin(), paths.end());
    paths.removeDuplicates();
    return paths;
}

} // namespace mailsetup
