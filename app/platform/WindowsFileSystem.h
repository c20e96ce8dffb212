// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/FileSystem.h"

namespace mailsetup {

// The files of Windows, at any length of path. A file is replaced by one rename (NTFS writes it into its
// log); not by ReplaceFile(), which Windows does in two steps between which there may be no file. Attributes,
// permissions, creation time and named streams go over to the new file. What another program holds for a
// moment (a virus scanner) is tried again for about two seconds.
class WindowsFileSystem final : public FileSystem
{
public:
    Expected<QByteArray> read(const QString &path, qsizetype limit) const override;
    Expected<void> replace(const QString &path, const std::optional<QByteArray> &before,
                           const EditedBytes &after) override;
    Expected<void> writePrivate(const QString &path, const QByteArray &bytes) override;
    void removeLeftovers(const QString &path) override;
    Expected<void> remove(const QString &path) override;
    bool exists(const QString &path) const override;
    Expected<void> checkWritable(const QString &path) const override;
    QStringList list(const QString &folder) const override;
    QString canonical(const QString &path) const override;
};

} // namespace mailsetup
