// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FailingFiles.h"

namespace mailsetup {

namespace {

Error failure(ErrorCode code, const QString &path)
{
    return makeError(code, path, QStringLiteral("%1: fails on demand").arg(path));
}

} // namespace

void FailingFiles::failAt(FileOperation kind, int number, Failing failing)
{
    heal();
    m_kind = kind;
    m_number = number;
    m_failing = failing;
}

void FailingFiles::before(FileOperation kind, int number, std::function<void()> act)
{
    heal();
    m_actKind = kind;
    m_actNumber = number;
    m_act = std::move(act);
}

void FailingFiles::heal()
{
    m_number = 0;
    m_actNumber = 0;
    m_corrupted = 0;
    m_hasFailed = false;
    m_counts.clear();
}

int FailingFiles::count(FileOperation kind) const
{
    const auto found = m_counts.find(kind);
    return found == m_counts.end() ? 0 : found->second;
}

bool FailingFiles::isFailing(FileOperation kind) const
{
    const int number = ++m_counts[kind];
    if (m_act && kind == m_actKind && number == m_actNumber)
        m_act();
    if (m_number == 0 || kind != m_kind)
        return false;
    const bool fails = m_failing == Failing::Once ? number == m_number : number >= m_number;
    m_hasFailed = m_hasFailed || fails;
    return fails;
}

Expected<QByteArray> FailingFiles::read(const QString &path, qsizetype limit) const
{
    if (isFailing(FileOperation::Read))
        return failure(ErrorCode::FileUnreadable, path);
    return m_disk.read(path, limit);
}

Expected<void> FailingFiles::replace(const QString &path, const std::optional<QByteArray> &before,
                                     const EditedBytes &after)
{
    if (isFailing(FileOperation::Replace))
        return failure(ErrorCode::DiskFull, path);
    if (m_corrupted > 0 && count(FileOperation::Replace) == m_corrupted)
        return m_disk.replace(path, before, after.toBytes().left(after.size() / 2));
    return m_disk.replace(path, before, after);
}

Expected<void> FailingFiles::writePrivate(const QString &path, const QByteArray &bytes)
{
    if (isFailing(FileOperation::WritePrivate))
        return failure(ErrorCode::DiskFull, path);
    return m_disk.writePrivate(path, bytes);
}

Expected<void> FailingFiles::remove(const QString &path)
{
    if (isFailing(FileOperation::Remove))
        return failure(ErrorCode::FileNotWritten, path);
    return m_disk.remove(path);
}

Expected<void> FailingFiles::checkWritable(const QString &path) const
{
    if (isFailing(FileOperation::CheckWritable))
        return failure(ErrorCode::FileReadOnly, path);
    return m_disk.checkWritable(path);
}

} // namespace mailsetup
