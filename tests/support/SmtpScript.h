// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/SmtpDialog.h"

#include <QMap>

namespace mailsetup {

// A conversation with a mail server as a text file; see tests/smtp-scripts/README.md for the form.
struct SmtpScript {
    enum class Kind {
        Say,           // the server sends these bytes
        Expect,        // the client must send this line (without its line end)
        ExpectMessage, // the client must send a message; with bytes, exactly these (dot-stuffed, with the
                       // end)
        Tls,           // the handshake is made
        Close,         // the server closes
    };
    struct Step {
        Kind kind = Kind::Say;
        QByteArray bytes;
        int line = 0;
    };

    QMap<QString, QString> settings;
    QList<Step> steps;

    // Fails with a text that names the line.
    static Expected<SmtpScript> read(const QString &path);

    ProbeRequest request() const;
    DialogSeeds seeds() const;
    // The word of the ErrorCode, or "ok".
    QString expected() const { return settings.value(QStringLiteral("expect")); }
};

// \r \n \0 \t \\ \xNN and {b64:...} resolved.
QByteArray unescaped(const QString &text);

// What the script finds wrong with a result; empty when nothing.
QString fault(const SmtpScript &script, const ProbeResult &result);

// The first form of the password, or of what was sent to sign in, that a text of the result shows; else
// empty.
QByteArray shownSecret(const ProbeRequest &request, const ProbeResult &result);

} // namespace mailsetup
