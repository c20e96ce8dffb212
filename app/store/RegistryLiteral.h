// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/Charset.h"
#include "store/RegistryNames.h"
#include "store/SettingsDocument.h"

namespace mailsetup {

// What a registry value holds: the REG_* number and the bytes as the registry has them in memory (text
// is UTF-16LE with its NUL, numbers are little-endian).
struct RegistryData {
    enum Type { None = 0, Text = 1, ExpandText = 2, Binary = 3, Dword = 4, MultiText = 7 };

    unsigned type = None;
    QByteArray bytes;

    bool operator==(const RegistryData &) const = default;
};

// Reads and makes the text form of registry values.
class RegistryLiteral
{
public:
    // The line end is for long binary values, which are wrapped. 'path' is what errors call the file.
    RegistryLiteral(RegistryDialect dialect, const QByteArray &lineEnd, const QString &path)
        : m_dialect(dialect)
        , m_lineEnd(lineEnd)
        , m_path(path)
    {}

    // nullopt when the literal is none that the system would read.
    std::optional<RegistryData> parse(QByteArrayView literal) const;
    std::optional<QString> decode(QByteArrayView literal, ValueType type) const;
    Expected<QByteArray> encode(ValueType type, const QString &value,
                                const std::optional<QByteArray> &like) const;

    // Length of the literal that begins a text; the text ends where the key does.
    static qsizetype length(QByteArrayView text, RegistryDialect dialect);

private:
    std::optional<RegistryData> parseHex(QByteArrayView literal) const;
    std::optional<QString> textOf(const RegistryData &data) const;
    Expected<QByteArray> encodeText(const QString &value, const std::optional<QByteArray> &like) const;
    QByteArray hex(const QByteArray &prefix, const QByteArray &bytes) const;
    bool isWritable(const QString &value) const;

    RegistryDialect m_dialect;
    QByteArray m_lineEnd;
    QString m_path;
};

} // namespace mailsetup
