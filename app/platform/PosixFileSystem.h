// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/FileSystem.h"

#include <thread>

namespace mailsetup {

// The real files of a Unix system, by system calls. A file without write permission for its owner is
// never replaced, not even by root.
class PosixFileSystem final : public FileSystem
{
public:
    Expected<QByteArray> read(const QString &path, qsizetype limit) const override;
    Expected<QByteArray> readEnd(const QString &path, qsizetype size, qsizetype limit) const override;
    // Piece by piece: a large file takes no memory of its size.
    Expected<bool> holds(const QString &path, const EditedBytes &bytes) const override;
    Expected<void> replace(const QString &path, const std::optional<QByteArray> &before,
                           const EditedBytes &after) override;
    Expected<void> writePrivate(const QString &path, const QByteArray &bytes) override;
    // A file, a link or an empty folder; one that is missing already is no error.
    void removeLeftovers(const QString &path) override;
    Expected<void> remove(const QString &path) override;
    bool exists(const QString &path) const override;
    Expected<void> checkWritable(const QString &path) const override;
    QStringList list(const QString &folder) const override;
    QString canonical(const QString &path) const override;

private:
    std::jthread m_closing; // of the last large file that was replaced
};

} // namespace mailsetup
