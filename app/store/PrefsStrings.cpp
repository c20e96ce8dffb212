// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/PrefsStrings.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace mailsetup {

namespace {

// The number that 'digits' hexadecimal digits stand for, from 'from' on; -1 when they are none.
int hexNumber(QByteArrayView text, qsizetype from, int digits)
{
    if (text.size() < from + digits)
        return -1;
    int number = 0;
    for (qsizetype i = from; i < from + digits; ++i) {
        const char c = text[i];
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return -1;
        number = number * 16 + digit;
    }
    return number;
}

PrefsEscape unicodeEscape(QByteArrayView text)
{
    const int first = hexNumber(text, 2, 4);
    if (first <= 0 || QChar::isLowSurrogate(static_cast<char32_t>(first)))
        return {};
    if (!QChar::isHighSurrogate(static_cast<char32_t>(first)))
        return {6, QString(QChar(static_cast<char16_t>(first))).toUtf8()};
    const int second = text.size() > 8 && text[6] == '\\' && text[7] == 'u' ? hexNumber(text, 8, 4) : -1;
    if (second < 0 || !QChar::isLowSurrogate(static_cast<char32_t>(second)))
        return {};
    const QChar pair[] = {QChar(static_cast<char16_t>(first)), QChar(static_cast<char16_t>(second))};
    return {12, QString(pair, 2).toUtf8()};
}

} // namespace

PrefsEscape readPrefsEscape(QByteArrayView text)
{
    if (text.size() < 2)
        return {};
    switch (text[1]) {
    case '"':
    case '\'':
    case '\\':
        return {2, QByteArray(1, text[1])};
    case 'n':
        return {2, QByteArrayLiteral("\n")};
    case 'r':
        return {2, QByteArrayLiteral("\r")};
    case 'x': {
        const int byte = hexNumber(text, 2, 2);
        return byte > 0 ? PrefsEscape{4, QByteArray(1, static_cast<char>(byte))} : PrefsEscape{};
    }
    case 'u':
        return unicodeEscape(text);
    default:
        return {};
    }
}

QByteArray unescapePrefs(QByteArrayView inside)
{
    QByteArray bytes;
    bytes.reserve(inside.size());
    for (qsizetype i = 0; i < inside.size();) {
        const PrefsEscape escape = inside[i] == '\\' ? readPrefsEscape(inside.sliced(i)) : PrefsEscape{};
        if (escape.length == 0) {
            bytes += inside[i++];
        } else {
            bytes += escape.bytes;
            i += escape.length;
        }
    }
    return bytes;
}

QByteArray quotePrefs(QByteArrayView bytes, char quote)
{
    QByteArray literal;
    literal.reserve(bytes.size() + 2);
    literal += quote;
    const auto isPlain = [&](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f && c != quote && c != '\\';
    };
    if (std::all_of(bytes.begin(), bytes.end(), isPlain)) {
        literal += bytes;
        literal += quote;
        return literal;
    }
    for (const char c : bytes) {
        if (c == quote || c == '\\')
            literal += QByteArray(1, '\\') + c;
        else if (c == '\n')
            literal += "\\n";
        else if (c == '\r')
            literal += "\\r";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            literal += "\\x" + QByteArray(1, c).toHex();
        else
            literal += c;
    }
    return literal + quote;
}

} // namespace mailsetup
