// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/Charset.h"

namespace mailsetup {

// Turns the literals of ini and key files into values and back. Windows takes one pair of quotes off and
// knows no escapes; a key file has backslash escapes and no quotes.
class IniValue
{
public:
    // 'path' is what errors call the file.
    IniValue(bool isKeyFile, TextEncoding encoding, const QString &path)
        : m_isKeyFile(isKeyFile)
        , m_encoding(encoding)
        , m_path(path)
    {}

    std::optional<QString> decode(QByteArrayView literal, ValueType type) const;
    Expected<QByteArray> encode(ValueType type, const QString &value,
                                const std::optional<QByteArray> &like) const;

private:
    std::optional<QString> decodeInteger(QByteArrayView content) const;
    std::optional<QString> decodeBoolean(QByteArrayView content) const;
    Expected<QByteArray> encodeText(const QString &value, const std::optional<QByteArray> &like) const;
    Expected<QByteArray> encodeBoolean(const QString &value, const std::optional<QByteArray> &like) const;

    bool m_isKeyFile;
    TextEncoding m_encoding;
    QString m_path;
};

} // namespace mailsetup
