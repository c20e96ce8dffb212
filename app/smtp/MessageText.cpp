// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/MessageText.h"

#include <QUrl>

#include <algorithm>

namespace mailsetup {

namespace {

constexpr qsizetype longestBodyLine = 998; // RFC 5322, 2.1.1, without the line end
constexpr qsizetype longestSoftLine = 76;  // RFC 2045, 6.7

bool isPrintableAscii(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f;
}

QByteArray withCrlf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    return bytes.replace('\n', "\r\n");
}

// Whether the body may travel without an encoding of its own, apart from bytes above 127.
bool hasPlainLines(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    const bool isShort = std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.size() - (line.endsWith('\r') ? 1 : 0) <= longestBodyLine;
    });
    return isShort && std::none_of(text.begin(), text.end(), [](char c) {
               return uchar(c) < 0x20 && c != '\r' && c != '\n' && c != '\t';
           });
}

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
}

QByteArray quotedPrintableLine(const QByteArray &line)
{
    QByteArray out;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const uchar c = uchar(line[i]);
        const bool isLast = i + 1 == line.size();
        const bool isBlank = c == ' ' || c == '\t';
        const bool isPlain = (c > 0x20 && c < 0x7f && c != '=') || (isBlank && !isLast);
        const QByteArray token =
            isPlain ? QByteArray(1, char(c)) : '=' + QByteArray(1, char(c)).toHex().toUpper();
        // One place is kept for the soft break's "=".
        if (out.size() - lineStart + token.size() > longestSoftLine - 1) {
            out += "=\r\n";
            lineStart = out.size();
        }
        out += token;
    }
    return out;
}

} // namespace

MessageText messageText(const TestMessage &message, const MessageFacts &facts, BodyTransport transport)
{
    const QByteArray sender = wireAddress(message.sender).value();
    const QByteArray recipient = wireAddress(message.recipient).value();
    const QByteArray body = withCrlf(message.body);
    const bool isPlain = hasPlainLines(body);
    const bool isSevenBit = isPlain && isAscii(body);
    const bool isEightBit = isPlain && !isSevenBit && transport == BodyTransport::EightBitOffered;
    const QByteArray encoding = isSevenBit ? "7bit" : isEightBit ? "8bit" : "quoted-printable";

    QByteArray bytes;
    bytes += "Date: " + facts.date.toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    bytes += "From: <" + sender + ">\r\n";
    bytes += "To: <" + recipient + ">\r\n";
    bytes += "Subject: " + encodedSubject(message.subject) + "\r\n";
    bytes += "Message-ID: <" + facts.idLocalPart + sender.mid(sender.lastIndexOf('@')) + ">\r\n";
    bytes += "MIME-Version: 1.0\r\n";
    bytes += "Content-Type: text/plain; charset=utf-8\r\n";
    bytes += "Content-Transfer-Encoding: " + encoding + "\r\n";
    bytes += "Auto-Submitted: auto-generated\r\n";
    bytes += "User-Agent: mailsetup\r\n";
    bytes += "\r\n";
    bytes += isSevenBit || isEightBit ? body : quotedPrintable(body);
    return {bytes, isEightBit};
}

QByteArray encodedSubject(const QString &subject)
{
    const QString clean = oneLine(subject).trimmed();
    const bool isPlain = std::all_of(clean.begin(), clean.end(), isPrintableAscii) &&
                         !clean.contains(QLatin1StringView("=?")) && clean.size() <= 900;
    if (isPlain)
        return clean.toLatin1();

    // An encoded word has at most 75 characters: 45 bytes of text, cut between characters.
    constexpr qsizetype bytesPerWord = 45;
    QByteArrayList words;
    QByteArray piece;
    const auto flush = [&] { words += "=?UTF-8?B?" + piece.toBase64() + "?="; };
    for (const char32_t character : clean.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (piece.size() + bytes.size() > bytesPerWord) {
            flush();
            piece.clear();
        }
        piece += bytes;
    }
    flush();
    return words.join("\r\n ");
}

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArrayList lines;
    for (const QByteArray &line : text.split('\n'))
        lines += quotedPrintableLine(line.endsWith('\r') ? line.chopped(1) : line);
    return lines.join("\r\n");
}

QByteArray dotStuffed(const QByteArray &message)
{
    QByteArray out = message;
    out.replace("\r\n.", "\r\n..");
    if (out.startsWith('.'))
        out.prepend('.');
    if (!out.endsWith("\r\n"))
        out += "\r\n";
    return out + ".\r\n";
}

Expected<QByteArray> wireAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QString local = address.left(at);
    const bool isLocalGood = at > 0 && std::all_of(local.begin(), local.end(), [](QChar c) {
                                 return isPrintableAscii(c) && c != u' ' && c != u'<' && c != u'>';
                             });
    const QString domain = address.mid(at + 1);
    const bool isDomainGood = std::all_of(domain.begin(), domain.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'.' || c == u'-';
    });
    const QByteArray ascii = isDomainGood ? QUrl::toAce(domain) : QByteArray();
    if (!isLocalGood || ascii.isEmpty() || local.size() + 1 + ascii.size() > 254)
        return makeError(ErrorCode::BadAddress, address);
    return local.toLatin1() + '@' + ascii;
}

} // namespace mailsetup
