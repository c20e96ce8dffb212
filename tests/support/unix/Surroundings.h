// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QStringList>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

// All that can be seen of everything below a folder: kind, mode, owner, time of the last change, content or
// target, extended attributes. Two looks that are equal mean that nothing was touched, except to be read.
class Surroundings
{
public:
    static Surroundings of(const QString &folder)
    {
        Surroundings found;
        found.m_seen[QStringLiteral(".")] = seen(folder);
        QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            found.m_seen[path.mid(folder.size() + 1)] = seen(path);
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
    static QByteArray seen(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        struct stat status {
        };
        if (::lstat(name.constData(), &status) != 0)
            return {};
        QByteArray text = QByteArray::number(status.st_mode, 8) + ' ' + QByteArray::number(status.st_uid) +
                          ' ' + QByteArray::number(status.st_gid) + ' ' +
                          QByteArray::number(quint64(status.st_ino));
        // A temporary file comes and goes in a folder that is written in; what stays in it is seen by itself.
        if (!S_ISDIR(status.st_mode))
            text += ' ' + QByteArray::number(qint64(status.st_mtim.tv_sec)) + '.' +
                    QByteArray::number(qint64(status.st_mtim.tv_nsec));
        if (S_ISLNK(status.st_mode))
            text += ' ' + QFile::symLinkTarget(path).toUtf8();
        QByteArray names(4096, '\0');
        names.truncate(qMax<ssize_t>(::llistxattr(name.constData(), names.data(), size_t(names.size())), 0));
        for (const QByteArray &attribute : names.split('\0')) {
            QByteArray value(4096, '\0');
            value.truncate(qMax<ssize_t>(
                ::lgetxattr(name.constData(), attribute.constData(), value.data(), size_t(value.size())), 0));
            text += ' ' + attribute + '=' + value.toHex();
        }
        QFile file(path);
        if (S_ISREG(status.st_mode) && file.open(QIODevice::ReadOnly))
            text += '\n' + file.readAll();
        return text;
    }

    QMap<QString, QByteArray> m_seen;
};
