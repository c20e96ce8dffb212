// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Promise.h"
#include "store/SettingsDocument.h"

// What each fuzzer of a settings format asks of a document that could be read.
namespace mailsetup::fuzz {

inline QByteArray reversed(QByteArray bytes, const QList<Edit> &edits)
{
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        require(bytes.sliced(edit->offset, edit->after.size()) == edit->after);
        bytes.replace(edit->offset, edit->after.size(), edit->before);
    }
    return bytes;
}

inline void change(StoreFormat format, const QByteArray &bytes, TextEncoding encoding,
                   const QByteArray &group, const QByteArray &name)
{
    auto document = openDocument(format, bytes, encoding, QStringLiteral("file"));
    require(document.hasValue());
    for (const ValueType type :
         {ValueType::Text, ValueType::Integer, ValueType::Boolean, ValueType::Binary}) {
        const auto value = (*document)->value(group, name, type);
        // Half surrogate pairs and texts of several lines are values that need not be writable.
        if (value)
            (void)(*document)->makeLiteral(type, *value, (*document)->literal(group, name)).hasValue();
    }
    const auto literal = (*document)->makeLiteral(ValueType::Integer, QStringLiteral("77"), std::nullopt);
    require(literal.hasValue());
    (*document)->setLiteral(group, name, *literal);
    require((*document)->literal(group, name) == *literal);
    const QByteArray written = (*document)->toBytes();
    require(reversed(written, (*document)->edits()) == bytes);
    const auto again = openDocument(format, written, encoding, QStringLiteral("file"));
    require(again.hasValue());
    require((*again)->literal(group, name) == *literal);

    (*document)->setLiteral(group, name, std::nullopt);
    require(!(*document)->literal(group, name));
    require(reversed((*document)->toBytes(), (*document)->edits()) == bytes);
}

// 'fixed' are a group and a name that most inputs lack, and that each format can write.
inline int check(StoreFormat format, const uint8_t *data, std::size_t size, const QByteArray &fixedGroup)
{
    const QByteArray bytes = bytesOf(data, size);
    const TextEncoding encoding = size % 2 == 0 ? TextEncoding::Utf8 : TextEncoding::Windows1252;
    const auto document = openDocument(format, bytes, encoding, QStringLiteral("file"));
    if (!document) {
        require(namesLine(document.error().detail));
        return 0;
    }
    require((*document)->toBytes() == bytes && !(*document)->isChanged() && (*document)->edits().isEmpty());

    QList<QByteArray> groups{fixedGroup};
    for (const QByteArray &top : (*document)->groups()) {
        groups.append(top);
        for (const QByteArray &below : (*document)->groups(top))
            groups.append(top + '\\' + below);
    }
    int tried = 0;
    for (const QByteArray &group : groups) {
        (*document)->forEachName(group, [&](QByteArrayView name) {
            require((*document)->literal(group, name).has_value());
            if (++tried <= 4)
                change(format, bytes, encoding, group, name.toByteArray());
        });
    }
    change(format, bytes, encoding, fixedGroup, "a");
    return 0;
}

} // namespace mailsetup::fuzz
