// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Promise.h"
#include "smtp/SmtpCapabilities.h"
#include "smtp/SmtpOutcome.h"
#include "smtp/SmtpReplyReader.h"

#include <algorithm>

using namespace mailsetup;

namespace {

// What was read before the end or the first fault, and whether there was a fault.
struct Reading {
    QList<SmtpReply> replies;
    bool isFaulty = false;

    bool operator==(const Reading &) const = default;
};

Reading readAll(const QByteArray &bytes, qsizetype piece)
{
    Reading reading;
    SmtpReplyReader reader;
    for (qsizetype at = 0; at < bytes.size() && !reading.isFaulty; at += piece) {
        reader.append(bytes.mid(at, piece));
        for (;;) {
            const auto reply = reader.next();
            reading.isFaulty = !reply;
            if (!reply || !*reply)
                break;
            reading.replies.append(**reply);
        }
    }
    return reading;
}

void check(const SmtpReply &reply)
{
    fuzz::require(reply.code >= 200 && reply.code < 600);
    fuzz::require(!reply.lines.isEmpty() && reply.lines.size() <= SmtpReplyReader::mostLines);
    const QString text = shortenedReply(reply.text());
    fuzz::require(text.size() <= 501);
    for (const QChar c : text)
        fuzz::require(c >= u' ' && c != u'\x7f');
    for (const SmtpStep step : {SmtpStep::Greeting, SmtpStep::Hello, SmtpStep::StartTls, SmtpStep::Auth,
                                SmtpStep::Mail, SmtpStep::Rcpt, SmtpStep::Data, SmtpStep::Message})
        (void)outcome(step, reply);
    (void)isMechanismRefused(reply);
    for (const QByteArray &mechanism : capabilitiesOf(reply).authMechanisms)
        fuzz::require(!mechanism.isEmpty() && mechanism == mechanism.toUpper());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const Reading whole = readAll(bytes, std::max<qsizetype>(1, bytes.size()));
    fuzz::require(whole == readAll(bytes, 1));
    fuzz::require(whole == readAll(bytes, 7));
    for (const SmtpReply &reply : whole.replies)
        check(reply);
    return 0;
}
