// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace mailsetup {

// One whole reply of a server (RFC 5321, 4.2), with the enhanced status code of RFC 2034 where it has one.
struct SmtpReply {
    int code = 0;
    QList<QByteArray> lines;   // the text after code and separator, as it came, without the line end
    QByteArray enhancedStatus; // "5.7.8"; empty where there is none or its class is not the code's

    bool operator==(const SmtpReply &) const = default;

    bool isPositive() const { return code / 100 == 2; }
    bool isTransient() const { return code / 100 == 4; }
    bool isPermanent() const { return code / 100 == 5; }

    // Code and text on one line, without control characters. It is plain text and may contain '<'.
    QString text() const;
};

// At most about 500 characters of a reply's text, for labels and reports. What is secret in it must be hidden
// before: half of it would not be found any more.
QString shortenedReply(const QString &text);

// A server's bytes as text: UTF-8 where they are that, else Latin-1.
QString serverText(const QByteArray &bytes);

} // namespace mailsetup
