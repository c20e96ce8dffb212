// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/FileText.h"

#include "store/Charset.h"

#include <algorithm>

namespace mailsetup {

namespace {

char16_t unitAt(QByteArrayView bytes, qsizetype offset)
{
    const auto low = static_cast<unsigned char>(bytes[offset]);
    const auto high = static_cast<unsigned char>(bytes[offset + 1]);
    return static_cast<char16_t>(low | (high << 8));
}

// UTF-8 of any code point, also of half a surrogate pair, which a registry may hold.
void appendUtf8(QByteArray &text, char32_t point)
{
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80) {
        text += static_cast<char>(point);
    } else if (point < 0x800) {
        text += static_cast<char>(0xC0 | (point >> 6));
        tail(0);
    } else if (point < 0x10000) {
        text += static_cast<char>(0xE0 | (point >> 12));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0 | (point >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

// The code point at an offset of what appendUtf8() made; moves the offset behind it.
char32_t takeUtf8(QByteArrayView text, qsizetype &offset)
{
    const auto first = static_cast<unsigned char>(text[offset++]);
    const int more = first < 0xC0 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    char32_t point = more == 0 ? first : first & (0x3FU >> more);
    for (int i = 0; i < more && offset < text.size(); ++i)
        point = (point << 6) | (static_cast<unsigned char>(text[offset++]) & 0x3FU);
    return point;
}

void appendUnit(QByteArray &bytes, char16_t unit)
{
    bytes += static_cast<char>(unit & 0xFF);
    bytes += static_cast<char>(unit >> 8);
}

} // namespace

FileText FileText::fromUtf8(const QByteArray &bytes)
{
    FileText file(Coding::Utf8);
    file.m_text = bytes;
    return file;
}

FileText FileText::fromUtf16(const QByteArray &bytes, qsizetype markSize)
{
    FileText file(Coding::Utf16);
    file.m_anchors.push_back({0, markSize});
    file.m_text.reserve(bytes.size() / 2);
    for (qsizetype i = markSize; i + 1 < bytes.size(); i += 2) {
        char32_t point = unitAt(bytes, i);
        if (QChar::isHighSurrogate(point) && i + 3 < bytes.size() &&
            QChar::isLowSurrogate(unitAt(bytes, i + 2))) {
            point = QChar::surrogateToUcs4(static_cast<char16_t>(point), unitAt(bytes, i + 2));
            i += 2;
        }
        file.append(point, i + 2);
    }
    return file;
}

FileText FileText::fromWindows1252(const QByteArray &bytes)
{
    FileText file(Coding::Windows1252);
    file.m_anchors.push_back({0, 0});
    file.m_text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        file.append(mailsetup::fromWindows1252(static_cast<unsigned char>(bytes[i])), i + 1);
    return file;
}

void FileText::append(char32_t point, qsizetype fileEnd)
{
    appendUtf8(m_text, point);
    if (point >= 0x80)
        m_anchors.push_back({m_text.size(), fileEnd});
}

qsizetype FileText::fileOffset(qsizetype textOffset) const
{
    if (m_coding == Coding::Utf8)
        return textOffset;
    const auto behind = std::upper_bound(m_anchors.begin(), m_anchors.end(), textOffset,
                                         [](qsizetype offset, const Anchor &a) { return offset < a.text; });
    const Anchor &anchor = *std::prev(behind);
    return anchor.file + (textOffset - anchor.text) * (m_coding == Coding::Utf16 ? 2 : 1);
}

QByteArray FileText::fileBytes(const QByteArray &text) const
{
    if (m_coding == Coding::Utf8)
        return text;
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t point = takeUtf8(text, i);
        if (m_coding == Coding::Windows1252) {
            const auto byte = point < 0x10000 ? toWindows1252(static_cast<char16_t>(point)) : std::nullopt;
            bytes += byte ? static_cast<char>(*byte) : '?';
        } else if (QChar::requiresSurrogates(point)) {
            appendUnit(bytes, QChar::highSurrogate(point));
            appendUnit(bytes, QChar::lowSurrogate(point));
        } else {
            appendUnit(bytes, static_cast<char16_t>(point));
        }
    }
    return bytes;
}

} // namespace mailsetup
