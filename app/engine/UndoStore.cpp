// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/UndoStore.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace mailsetup {

namespace {

constexpr qsizetype maximumRecordSize =
    qsizetype{1024} * 1024 * 1024; // a record of 100,000 accounts has about 100 MB

constexpr qsizetype longestEnd = 64; // bytes that tell a record's state

const QRegularExpression &runPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{4}$"));
    return pattern;
}

} // namespace

QString UndoStore::newRunName(const QDateTime &utc)
{
    return utc.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z-'")) +
           QStringLiteral("%1").arg(QRandomGenerator::global()->bounded(0x10000), 4, 16, QLatin1Char('0'));
}

QString UndoStore::nextRunName(const QDateTime &utc) const
{
    QString name = newRunName(utc);
    const QStringList known = runs();
    if (known.isEmpty() || name > known.last())
        return name;
    QDateTime last = QDateTime::fromString(known.last().left(15), QStringLiteral("yyyyMMdd'T'HHmmss"));
    last.setTimeSpec(Qt::UTC);
    return last.isValid() ? newRunName(last.addSecs(1)) : name;
}

Expected<void> UndoStore::save(const UndoRecord &record)
{
    return write(record.run, toJson(record));
}

Expected<void> UndoStore::saveState(const UndoRecord &record)
{
    const auto saved = read(record.run);
    const auto changed = saved ? jsonWithState(*saved, record.state) : std::nullopt;
    return changed ? write(record.run, *changed) : save(record);
}

Expected<void> UndoStore::write(const QString &run, const QByteArray &json)
{
    if (auto written = m_files.writePrivate(path(run), json); !written)
        return makeError(ErrorCode::UndoRecordUnwritable, path(run), written.error().detail);
    m_files.removeLeftovers(path(run));
    return {};
}

Expected<UndoRecord> UndoStore::load(const QString &run) const
{
    // The name comes from the command line: nothing but a run name may become part of a path.
    if (!runPattern().match(run).hasMatch() || !m_files.exists(path(run)))
        return makeError(ErrorCode::NoSuchRun, run);
    const auto bytes = read(run);
    return bytes ? undoRecordFromJson(*bytes, path(run)) : Expected<UndoRecord>(bytes.error());
}

Expected<QByteArray> UndoStore::read(const QString &run) const
{
    auto bytes = m_files.read(path(run), maximumRecordSize);
    if (!bytes)
        return makeError(ErrorCode::UndoRecordDamaged, path(run), bytes.error().detail);
    return bytes;
}

Expected<void> UndoStore::remove(const QString &run)
{
    return m_files.remove(path(run));
}

QStringList UndoStore::runs() const
{
    QStringList names;
    const QStringList files = m_files.list(m_folder);
    for (const QString &file : files) {
        const QString run = file.section(QStringLiteral(".json"), 0, 0);
        if (file.endsWith(QLatin1StringView(".json")) && runPattern().match(run).hasMatch())
            names.append(run);
    }
    names.sort();
    return names;
}

Expected<UndoRecord> UndoStore::newest(const QList<RunState> &states) const
{
    const QStringList names = runs();
    for (auto run = names.rbegin(); run != names.rend(); ++run) {
        // A record's state stands at its end, and a long one is read to the beginning only where it counts.
        const auto end = m_files.readEnd(path(*run), longestEnd, maximumRecordSize);
        if (end) {
            if (const auto state = stateOfJson(*end); state && !states.contains(*state))
                continue;
        }
        const auto bytes = read(*run);
        if (!bytes)
            return bytes.error();
        auto record = undoRecordFromJson(*bytes, path(*run));
        if (!record || states.contains(record->state))
            return record;
    }
    return UndoRecord();
}

} // namespace mailsetup
