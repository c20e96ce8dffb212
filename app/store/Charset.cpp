// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/Charset.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace mailsetup {

namespace {

// 0x80 to 0x9F of Windows-1252 as unicode.org's best-fit table has them, the five open ones included.
constexpr std::array<char16_t, 32> upperControls = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

QString decodeWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
                   [](char c) { return QChar(fromWindows1252(static_cast<unsigned char>(c))); });
    return text;
}

std::optional<QByteArray> encodeWindows1252(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const auto byte = toWindows1252(c.unicode());
        if (!byte)
            return std::nullopt;
        bytes.append(static_cast<char>(*byte));
    }
    return bytes;
}

} // namespace

char16_t fromWindows1252(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? upperControls[byte - 0x80U] : char16_t(byte);
}

std::optional<unsigned char> toWindows1252(char16_t unit)
{
    if (unit < 0x80 || (unit >= 0xA0 && unit < 0x100))
        return static_cast<unsigned char>(unit);
    const auto *found = std::find(upperControls.begin(), upperControls.end(), unit);
    if (found == upperControls.end())
        return std::nullopt;
    return static_cast<unsigned char>(0x80 + (found - upperControls.begin()));
}

QString decodeText(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Windows1252)
        return decodeWindows1252(bytes);
    // Most values are ASCII, which is Latin-1 too.
    return !isAscii(bytes) && bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

std::optional<QByteArray> encodeText(QStringView text, TextEncoding encoding)
{
    if (encoding == TextEncoding::Windows1252)
        return encodeWindows1252(text);
    QStringEncoder encoder(QStringEncoder::Utf8, QStringConverter::Flag::Stateless);
    QByteArray bytes = encoder.encode(text);
    if (encoder.hasError())
        return std::nullopt;
    return bytes;
}

std::optional<bool> booleanFromText(const QString &value)
{
    if (value == u"true"_qs || value == u"1"_qs)
        return true;
    if (value == u"false"_qs || value == u"0"_qs)
        return false;
    return std::nullopt;
}

Error unfitValue(const QString &path)
{
    return makeError(ErrorCode::BadOption, path,
                     path + u": a value is not of the type that its setting has"_qs);
}

Error unwritableText(const QString &path)
{
    return makeError(ErrorCode::FileEncoding, path,
                     path + u": a value has characters that the file cannot hold"_qs);
}

} // namespace mailsetup
