// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/SettingsDocument.h"

#include <algorithm>

namespace mailsetup {

// The characters of value bytes. Bytes that the encoding does not define still become characters:
// invalid UTF-8 is read as Latin-1, and the five bytes that Windows-1252 leaves open as U+0081 and so on.
QString decodeText(QByteArrayView bytes, TextEncoding encoding);

// The bytes of a text; nullopt when the encoding lacks one of its characters, or it holds half a
// surrogate pair.
std::optional<QByteArray> encodeText(QStringView text, TextEncoding encoding);

// One Windows-1252 byte as a UTF-16 unit, and back (nullopt: no such byte).
char16_t fromWindows1252(unsigned char byte);
std::optional<unsigned char> toWindows1252(char16_t unit);

// "true" or "1", "false" or "0" as a boolean; nullopt otherwise.
std::optional<bool> booleanFromText(const QString &value);

// The errors of makeLiteral(): BadOption and FileEncoding. They never show the value, which may be secret.
Error unfitValue(const QString &path);
Error unwritableText(const QString &path);

inline bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

// The byte with its ASCII letter in lower case.
inline char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace mailsetup
