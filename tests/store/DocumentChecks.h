// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/SettingsDocument.h"

#include <QTest>

#include <utility>

// What the tests of all formats share: golden rows (bytes, changes, expected bytes) and their checks.
namespace mailsetup::test {

struct Change {
    QByteArray group;
    QByteArray name;
    std::optional<QByteArray> literal;
};
using Changes = QList<Change>;

inline std::unique_ptr<SettingsDocument> open(StoreFormat format, const QByteArray &bytes,
                                              TextEncoding encoding = TextEncoding::Utf8)
{
    auto document = openDocument(format, bytes, encoding, QStringLiteral("file"));
    if (document)
        return std::move(*document);
    qWarning("%s", qPrintable(document.error().detail));
    return nullptr;
}

// The bytes from which edits came to 'bytes'; empty optional when an edit does not fit.
inline std::optional<QByteArray> reversed(QByteArray bytes, const QList<Edit> &edits)
{
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        if (bytes.sliced(edit->offset, edit->after.size()) != edit->after)
            return std::nullopt;
        bytes.replace(edit->offset, edit->after.size(), edit->before);
    }
    return bytes;
}

// Applies the changes one by one and checks result, visibility, reversal and idempotence.
inline void checkGolden(StoreFormat format, const QByteArray &before, const Changes &changes,
                        const QByteArray &after, TextEncoding encoding = TextEncoding::Utf8)
{
    const auto document = open(format, before, encoding);
    QVERIFY(document);
    QVERIFY(!document->isChanged());
    QCOMPARE(document->toBytes(), before);
    QVERIFY(document->edits().isEmpty());
    for (const Change &change : changes) {
        document->setLiteral(change.group, change.name, change.literal);
        QCOMPARE(document->literal(change.group, change.name), change.literal);
    }
    QCOMPARE(document->toBytes(), after);
    QCOMPARE(document->isChanged(), before != after);
    const auto original = reversed(after, document->edits());
    QVERIFY(original.has_value());
    QCOMPARE(*original, before);

    const auto again = open(format, after, encoding);
    QVERIFY(again);
    for (const Change &change : changes)
        QCOMPARE(again->literal(change.group, change.name), document->literal(change.group, change.name));
}

// Refused, with that line number in the detail.
inline void checkRefused(StoreFormat format, const QByteArray &bytes, int line,
                         ErrorCode code = ErrorCode::FileMalformed)
{
    const auto document = openDocument(format, bytes, TextEncoding::Utf8, QStringLiteral("file"));
    QVERIFY(!document);
    QCOMPARE(word(document.error().code), word(code));
    const QString prefix = QStringLiteral("file:%1: ").arg(line);
    QVERIFY2(document.error().detail.startsWith(prefix), qPrintable(document.error().detail));
}

} // namespace mailsetup::test
