// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/SmtpProbe.h"

#include <QByteArray>
#include <QDateTime>

namespace mailsetup {

// What a message has beside its text; the values of one moment, so that tests can fix them.
struct MessageFacts {
    QDateTime date;
    QByteArray idLocalPart; // the part of the Message-ID before the @
};

enum class BodyTransport { SevenBit, EightBitOffered };

struct MessageText {
    QByteArray bytes; // RFC 5322, lines end with CRLF and have at most 998 bytes; not dot-stuffed
    bool isEightBit = false;
};

// The message for the wire: ASCII bodies as they are, others as 8 bit where that is offered, else
// quoted-printable. The addresses must have passed wireAddress().
MessageText messageText(const TestMessage &message, const MessageFacts &facts, BodyTransport transport);

// A subject for a header field, encoded (RFC 2047) where it is not plain ASCII; line breaks become blanks.
QByteArray encodedSubject(const QString &subject);

// Body lines as quoted-printable (RFC 2045, 6.7); 'text' has CRLF line ends.
QByteArray quotedPrintable(const QByteArray &text);

// Dots doubled at the start of lines and the closing "." line added (RFC 5321, 4.5.2).
QByteArray dotStuffed(const QByteArray &message);

// The address for the wire, its domain in ASCII form; BadAddress where it is none, is longer than 254
// bytes, has a local part beyond ASCII, or holds a blank, an angle bracket or a control character.
Expected<QByteArray> wireAddress(const QString &address);

} // namespace mailsetup
