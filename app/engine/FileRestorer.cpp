// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/FileRestorer.h"

#include <QHash>

#include <utility>

namespace mailsetup {

std::optional<EditedBytes> reverseEdits(const QByteArray &now, const UndoFile &file)
{
    if (now.size() != file.sizeAfter || file.edits.isEmpty())
        return std::nullopt;
    QList<Edit> reversed;
    reversed.reserve(file.edits.size());
    qsizetype at = 0;
    qsizetype growth = 0;
    for (const Edit &edit : file.edits) {
        const bool isInside = edit.offset >= at && edit.offset + edit.after.size() <= now.size();
        if (!isInside || QByteArrayView(now).sliced(edit.offset, edit.after.size()) != edit.after)
            return std::nullopt;
        reversed.append({edit.offset - growth, edit.after, edit.before});
        growth += edit.after.size() - edit.before.size();
        at = edit.offset + edit.after.size();
    }
    const EditedBytes before(now, reversed);
    return before.size() == file.sizeBefore ? std::optional(before) : std::nullopt;
}

Expected<EditedBytes> restoreValues(const QByteArray &now, const UndoFile &file, const QList<Change> &values,
                                    QList<Change> &changedSince)
{
    auto document = openDocument(file.format, now, file.encoding, file.path);
    if (!document)
        return document.error();
    SettingsDocument &settings = **document;
    const auto isSame = [&](const std::optional<QByteArray> &one, const std::optional<QByteArray> &other) {
        return one == other || (one && other && settings.isSameValue(*one, *other));
    };
    // Several changes of one value are one: from the oldest to the newest.
    QList<Change> places;
    QHash<std::pair<QByteArray, QByteArray>, qsizetype> known;
    for (const Change &change : values) {
        const auto found = known.constFind({change.group, change.name});
        if (found == known.cend()) {
            known.insert({change.group, change.name}, places.size());
            places.append(change);
        } else {
            places[*found].literalAfter = change.literalAfter;
        }
    }
    for (const Change &change : std::as_const(places)) {
        const auto present = settings.literal(change.group, change.name);
        if (isSame(present, change.literalAfter)) {
            settings.setLiteral(change.group, change.name, change.literalBefore);
        } else if (!isSame(present, change.literalBefore)) {
            Change left = change;
            left.after = settings.value(change.group, change.name, ValueType::Text);
            changedSince.append(left);
        }
    }
    return settings.edited();
}

} // namespace mailsetup
