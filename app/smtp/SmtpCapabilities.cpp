// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SmtpCapabilities.h"

namespace mailsetup {

SmtpCapabilities capabilitiesOf(const SmtpReply &helloReply)
{
    SmtpCapabilities offered;
    // The first line is the greeting, never a keyword.
    for (const QByteArray &line : helloReply.lines.mid(1)) {
        QByteArray upper = line.simplified().toUpper();
        if (upper.startsWith("AUTH="))
            upper[4] = ' ';
        QList<QByteArray> words = upper.split(' ');
        const QByteArray keyword = words.takeFirst();
        words.removeAll(QByteArray());
        if (keyword == "STARTTLS") {
            offered.hasStartTls = true;
        } else if (keyword == "PIPELINING") {
            offered.hasPipelining = true;
        } else if (keyword == "8BITMIME") {
            offered.hasEightBitMime = true;
        } else if (keyword == "SIZE") {
            offered.hasSize = true;
        } else if (keyword == "AUTH") {
            offered.hasAuth = true;
            offered.authMechanisms += words;
        }
    }
    return offered;
}

} // namespace mailsetup
