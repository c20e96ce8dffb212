// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "smtp/SmtpReply.h"

namespace mailsetup {

// What a reply answers.
enum class SmtpStep { Greeting, Hello, StartTls, Auth, Mail, Rcpt, Data, Message };

// The cause that a reply stands for which is not the one wanted (contract: "What the server did, and
// the code"). 421 is ServerBusy at any step; a reply of a class that cannot come here is NotSmtp.
ErrorCode outcome(SmtpStep step, const SmtpReply &reply);

// Whether a refusal at AUTH is about the mechanism, so that another one may be tried (RFC 4954, 6).
bool isMechanismRefused(const SmtpReply &reply);

} // namespace mailsetup
