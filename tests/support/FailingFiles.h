// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "OwnFileSystem.h"

#include <functional>
#include <map>

namespace mailsetup {

enum class FileOperation { Read, Replace, WritePrivate, Remove, CheckWritable };

// The real files, with an operation of one kind that fails on demand, goes wrong unnoticed, or is preceded by
// something that the test does. Operations are counted from 1, each kind by itself.
class FailingFiles final : public FileSystem
{
public:
    enum class Failing { Once, FromThenOn };

    // The n-th operation of that kind fails; 0: none.
    void failAt(FileOperation kind, int number, Failing failing = Failing::Once);
    // Called before the n-th operation of that kind.
    void before(FileOperation kind, int number, std::function<void()> act);
    // The n-th replace() reports success but writes other bytes.
    void corruptReplace(int number) { m_corrupted = number; }
    // All is well again, and counting starts anew.
    void heal();
    // Whether what was asked for has happened.
    bool hasFailed() const { return m_hasFailed; }
    int count(FileOperation kind) const;

    Expected<QByteArray> read(const QString &path, qsizetype limit) const override;
    Expected<void> replace(const QString &path, const std::optional<QByteArray> &before,
                           const EditedBytes &after) override;
    Expected<void> writePrivate(const QString &path, const QByteArray &bytes) override;
    void removeLeftovers(const QString &path) override { m_disk.removeLeftovers(path); }
    Expected<void> remove(const QString &path) override;
    bool exists(const QString &path) const override { return m_disk.exists(path); }
    Expected<void> checkWritable(const QString &path) const override;
    QStringList list(const QString &folder) const override { return m_disk.list(folder); }
    QString canonical(const QString &path) const override { return m_disk.canonical(path); }

private:
    bool isFailing(FileOperation kind) const;

    OwnFileSystem m_disk;
    FileOperation m_kind = FileOperation::Read;
    int m_number = 0;
    Failing m_failing = Failing::Once;
    FileOperation m_actKind = FileOperation::Read;
    int m_actNumber = 0;
    std::function<void()> m_act;
    int m_corrupted = 0;
    mutable bool m_hasFailed = false;
    mutable std::map<FileOperation, int> m_counts;
};

} // namespace mailsetup
