// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

// A temporary folder that tests fill: missing folders are made on the way.
class SampleTree
{
public:
    QString path(const QString &name = {}) const { return name.isEmpty() ? root() : root() + u'/' + name; }

    QString file(const QString &name, const QByteArray &bytes = {}, mode_t mode = 0600) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot make a test file");
        file.close();
        ::chmod(path(name).toUtf8().constData(), mode);
        return path(name);
    }

    QString folder(const QString &name) const
    {
        QDir().mkpath(path(name));
        return path(name);
    }

    QString link(const QString &name, const QString &target) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        if (::symlink(target.toUtf8().constData(), path(name).toUtf8().constData()) != 0)
            qFatal("cannot make a test link");
        return path(name);
    }

private:
    QString root() const { return QFileInfo(m_folder.path()).canonicalFilePath(); }

    QTemporaryDir m_folder;
};
