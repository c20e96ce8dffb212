// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/RegFileDocument.h"

#include "store/Charset.h"

#include <QStringDecoder>

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

RegFileDocument::RegFileDocument(const QByteArray &bytes, Decoded &&decoded, RegistryDialect dialect,
                                 qsizetype from, const QString &path)
    : RegistryDocument(bytes, decoded.text, dialect, from, path)
    , m_anchors(std::move(decoded.anchors))
    , m_isUtf16(decoded.isUtf16)
{}

void RegFileDocument::append(Decoded &decoded, char32_t point, qsizetype fileEnd)
{
    appendUtf8(decoded.text, point);
    if (point >= 0x80)
        decoded.anchors.push_back({decoded.text.size(), fileEnd});
}

RegFileDocument::Decoded RegFileDocument::decodeUtf16(const QByteArray &bytes)
{
    Decoded decoded{{}, {{0, 2}}, true};
    decoded.text.reserve(bytes.size() / 2);
    for (qsizetype i = 2; i + 1 < bytes.size(); i += 2) {
        char32_t point = unitAt(bytes, i);
        if (QChar::isHighSurrogate(point) && i + 3 < bytes.size() &&
            QChar::isLowSurrogate(unitAt(bytes, i + 2))) {
            point = QChar::surrogateToUcs4(static_cast<char16_t>(point), unitAt(bytes, i + 2));
            i += 2;
        }
        append(decoded, point, i + 2);
    }
    return decoded;
}

RegFileDocument::Decoded RegFileDocument::decodeAnsi(const QByteArray &bytes)
{
    Decoded decoded{{}, {{0, 0}}, false};
    decoded.text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        append(decoded, fromWindows1252(static_cast<unsigned char>(bytes[i])), i + 1);
    return decoded;
}

Expected<std::unique_ptr<SettingsDocument>> RegFileDocument::parse(const QByteArray &bytes,
                                                                   const QString &name)
{
    if (bytes.startsWith("\xFE\xFF"))
        return fileError(ErrorCode::FileEncoding, name, bytes, 0,
                         QLatin1StringView("a big-endian UTF-16 file"));
    const bool isUtf16 = bytes.startsWith("\xFF\xFE");
    Decoded decoded = isUtf16 ? decodeUtf16(bytes) : decodeAnsi(bytes);
    const QByteArray &text = decoded.text;

    LineReader::Line first;
    LineReader reader(text, 0, LineEnds::LfCrlf);
    reader.next(first);
    const QByteArray title = text.first(first.text.end).trimmed();
    const bool isVersion5 = title == "Windows Registry Editor Version 5.00";
    if (!isVersion5 && title != "REGEDIT4")
        return fileError(ErrorCode::FileMalformed, name, text, 0,
                         QLatin1StringView("not an exported registry file"));
    if (isUtf16 && bytes.size() % 2 != 0)
        return fileError(ErrorCode::FileMalformed, name, text, text.size(),
                         QLatin1StringView("half a character"));
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return fileError(ErrorCode::FileMalformed, name, text, nul, QLatin1StringView("a NUL character"));
    const RegistryDialect dialect = isVersion5 ? RegistryDialect::RegFile5 : RegistryDialect::RegFile4;
    std::unique_ptr<RegFileDocument> document(
        new RegFileDocument(bytes, std::move(decoded), dialect, first.next, name));
    if (auto result = document->checkValueEnds(); !result)
        return result.error();
    return std::unique_ptr<SettingsDocument>(std::move(document));
}

qsizetype RegFileDocument::fileOffset(qsizetype textOffset) const
{
    const auto behind = std::upper_bound(m_anchors.begin(), m_anchors.end(), textOffset,
                                         [](qsizetype offset, const Anchor &a) { return offset < a.text; });
    const Anchor &anchor = *std::prev(behind);
    return anchor.file + (textOffset - anchor.text) * (m_isUtf16 ? 2 : 1);
}

QByteArray RegFileDocument::fileBytes(const QByteArray &added) const
{
    QByteArray bytes;
    for (qsizetype i = 0; i < added.size();) {
        const char32_t point = takeUtf8(added, i);
        if (!m_isUtf16) {
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
