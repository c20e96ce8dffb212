// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SmtpScript.h"

namespace mailsetup {

// A script of one's own: 'conversation' in the form of tests/smtp-scripts, to end well.
SmtpScript scriptOf(Security security, const QString &conversation);

// A good sign-in and message, encrypted after STARTTLS.
QString goodStartTls();
// The same, encrypted from the start.
QString goodTls();

// The script's request, led to that port of 127.0.0.1.
ProbeRequest requestOf(const SmtpScript &script, quint16 port);

} // namespace mailsetup
