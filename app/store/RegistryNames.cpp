// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/RegistryNames.h"

#include "store/Charset.h"

#include <algorithm>

namespace mailsetup {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = asciiLower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isOctalDigit(char c)
{
    return c >= '0' && c <= '7';
}

// One escape of Wine's, from the character behind the backslash on; returns how many characters it has.
qsizetype readWineEscape(QByteArrayView rest, QString &text)
{
    static constexpr QByteArrayView letters = "abefnrtv";
    static constexpr QByteArrayView meanings = "\a\b\x1b\f\n\r\t\v";
    if (const qsizetype known = letters.indexOf(rest[0]); known >= 0) {
        text += QLatin1Char(meanings[known]);
        return 1;
    }
    qsizetype length = 0;
    unsigned number = 0;
    if (rest[0] == 'x') {
        for (length = 1; length <= 4 && length < rest.size() && hexDigit(rest[length]) >= 0; ++length)
            number = number * 16 + static_cast<unsigned>(hexDigit(rest[length]));
        if (length > 1) {
            text += QChar(static_cast<char16_t>(number));
            return length;
        }
    } else if (isOctalDigit(rest[0])) {
        for (; length < 3 && length < rest.size() && isOctalDigit(rest[length]); ++length)
            number = number * 8 + static_cast<unsigned>(rest[length] - '0');
        text += QChar(static_cast<char16_t>(number));
        return length;
    }
    text += QLatin1Char(rest[0]);
    return 1;
}

QByteArray wineEscape(char16_t unit, char16_t next)
{
    static constexpr QByteArrayView controls = ".......abtnvfr.............e....";
    const bool hexFollows = next < 0x80 && hexDigit(static_cast<char>(next)) >= 0;
    const bool digitFollows = next >= '0' && next <= '9';
    if (unit >= 0x80) {
        const QByteArray digits = QByteArray::number(unit, 16);
        return "\\x" + (hexFollows ? digits.rightJustified(4, '0') : digits);
    }
    if (controls[unit] != '.')
        return QByteArray(1, '\\') + controls[unit];
    const QByteArray digits = QByteArray::number(unit, 8);
    return '\\' + (digitFollows ? digits.rightJustified(3, '0') : digits);
}

} // namespace

QString unescapeRegistry(QByteArrayView raw, RegistryDialect dialect)
{
    QString text;
    qsizetype plain = 0; // where the part without escapes begins
    for (qsizetype i = raw.indexOf('\\'); i >= 0 && i + 1 < raw.size(); i = raw.indexOf('\\', plain)) {
        text += QString::fromUtf8(raw.sliced(plain, i - plain));
        if (dialect == RegistryDialect::Wine) {
            plain = i + 1 + readWineEscape(raw.sliced(i + 1), text);
        } else if (raw[i + 1] == '\\' || raw[i + 1] == '"') {
            text += QLatin1Char(raw[i + 1]);
            plain = i + 2;
        } else {
            text += u'\\';
            plain = i + 1;
        }
    }
    return text + QString::fromUtf8(raw.sliced(plain));
}

QByteArray escapeRegistry(QStringView text, RegistryDialect dialect, QByteArrayView closers)
{
    QByteArray result;
    if (dialect != RegistryDialect::Wine) {
        for (const char c : text.toUtf8())
            result += c == '\\' || closers.contains(c) ? QByteArray(1, '\\') + c : QByteArray(1, c);
        return result;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const char16_t next = i + 1 < text.size() ? text[i + 1].unicode() : u'\xFFFF';
        if (unit < 0x20 || unit >= 0x80)
            result += wineEscape(unit, next);
        else if (unit == '\\' || closers.contains(static_cast<char>(unit)))
            result += QByteArray(1, '\\') + static_cast<char>(unit);
        else
            result += static_cast<char>(unit);
    }
    return result;
}

QByteArray foldRegistryName(QByteArrayView name)
{
    const bool isAscii =
        std::all_of(name.begin(), name.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    if (isAscii) {
        QByteArray folded(name.size(), Qt::Uninitialized);
        std::transform(name.begin(), name.end(), folded.begin(), asciiLower);
        return folded;
    }
    QString text;
    for (const uint point : QString::fromUtf8(name).toUcs4())
        text += QChar::fromUcs4(QChar::toCaseFolded(static_cast<char32_t>(point)));
    return text.toUtf8();
}

qsizetype findUnescaped(QByteArrayView text, qsizetype from, char closer)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == closer)
            return i;
    }
    return -1;
}

} // namespace mailsetup
