// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/RegistryKeys.h"
#include "store/RegistryLiteral.h"
#include "store/TextDocument.h"

#include <memory>

namespace mailsetup {

// A Wine prefix's user.reg or system.reg: groups are key paths with single backslashes and without the
// hive. Finds the keys at once and reads the values of a key when one of them is asked for. Lines that
// Wine would drop are left alone. RegFileDocument uses it for exported files.
class RegistryDocument : public TextDocument
{
public:
    // FileMalformed when the first line is not "WINE REGISTRY Version 2" (Wine then ignores the file), at a
    // NUL byte, and where the file or a key ends in the middle of a value.
    static Expected<std::unique_ptr<SettingsDocument>> parse(const QByteArray &bytes, const QString &name);

    std::optional<QString> value(QByteArrayView group, QByteArrayView name, ValueType type) const final;
    bool isSameValue(QByteArrayView one, QByteArrayView other) const final;
    bool hasGroup(QByteArrayView group) const final;
    QList<QByteArray> groups(QByteArrayView parent) const final;
    void forEachName(QByteArrayView group, const std::function<void(QByteArrayView name)> &visit) const final;
    Expected<QByteArray> makeLiteral(ValueType type, const QString &value,
                                     const std::optional<QByteArray> &like) const final;

protected:
    // The keys are looked for from that offset on, behind the first line.
    RegistryDocument(const QByteArray &bytes, const QByteArray &text, RegistryDialect dialect, qsizetype from,
                     const QString &path);

    // FileMalformed where a value is to go on in the next line, but the file ends there or a key begins: what
    // is added at that place would belong to the value, and the system takes the key for a part of it.
    Expected<void> checkValueEnds() const;

    std::optional<Span> find(QByteArrayView group, QByteArrayView name) const final;
    Occurrences occurrences(QByteArrayView group, QByteArrayView name) const final;
    QByteArray foldGroup(QByteArrayView group) const final { return m_keys.fold(group); }
    QByteArray foldName(QByteArrayView name) const final { return foldRegistryName(name); }
    std::optional<Place> placeIn(QByteArrayView group) const final;
    Place placeAtEnd() const final;
    QList<QByteArray> headerLines(QByteArrayView group, bool isFirst) const final;
    QByteArray valueLine(QByteArrayView name, QByteArrayView literal) const final;
    bool mayEndAt(qsizetype offset) const final;

private:
    struct Value {
        QByteArray name;
        Span literal;
        Span lines;
        qsizetype next = -1;     // the one of the same name before this one
        bool isDeletion = false; // "name"=-
    };
    struct Key {
        std::vector<Value> values;
        QHash<QByteArray, qsizetype> last; // folded name -> the value that counts
        qsizetype newLines = 0;            // where new values go
    };

    const Key *key(QByteArrayView group) const;
    void readSection(Key &key, const RegistryKeys::Section &section) const;
    std::optional<Value> readValue(Span line, qsizetype bodyEnd) const;
    void addValue(Key &key, Value value) const;
    Place placeAt(qsizetype offset) const;
    QByteArray lineEnd() const;

    RegistryDialect m_dialect;
    RegistryKeys m_keys;
    RegistryLiteral m_literals;
    mutable QHash<QByteArray, std::shared_ptr<const Key>> m_read; // folded path -> its values
};

} // namespace mailsetup
