// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/Charset.h"

namespace mailsetup {

// Whose rules an ini file follows.
enum class IniFlavour {
    Windows, // GetPrivateProfileString
    KeyFile, // freedesktop: GKeyFile
    Plain,   // the rc files of Sylpheed and Claws Mail
};

// Turns the literals of ini files into values and back. Windows takes one pair of quotes off and knows no
// escapes; a key file has backslash escapes and no quotes; plain has neither, and a switch is off when its
// first character is 0 or missing.
class IniValue
{
public:
    // 'path' is what errors call the file.
    IniValue(IniFlavour flavour, TextEncoding encoding, const QString &path)
        : m_flavour(flavour)
        , m_encoding(encoding)
        , m_path(path)
    {}

    std::optional<QString> decode(QByteArrayView literal, ValueType type) const;
    Expected<QByteArray> encode(ValueType type, const QString &value,
                                const std::optional<QByteArray> &like) const;

private:
    // Without quotes and escapes.
    QByteArray bare(QByteArrayView literal) const;
    std::optional<QString> decodeInteger(QByteArrayView content) const;
    std::optional<QString> decodeBoolean(QByteArrayView content) const;
    Expected<QByteArray> encodeText(const QString &value, const std::optional<QByteArray> &like) const;
    Expected<QByteArray> encodeBoolean(const QString &value, const std::optional<QByteArray> &like) const;

    bool isKeyFile() const { return m_flavour == IniFlavour::KeyFile; }

    IniFlavour m_flavour;
    TextEncoding m_encoding;
    QString m_path;
};

} // namespace mailsetup
