// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SmtpOutcome.h"

#include <algorithm>
#include <array>

namespace mailsetup {

namespace {

struct Row {
    SmtpStep step;
    ErrorCode transient; // 4xx
    ErrorCode permanent; // 5xx
};

// A greeting of 554 means that the server wants to be left alone: as good as closed. Without EHLO there
// is no AUTH. A STARTTLS that is refused, also for the moment (454), is never replaced by an open line.
constexpr std::array rows = {
    Row{SmtpStep::Greeting, ErrorCode::ServerBusy, ErrorCode::ConnectionClosed},
    Row{SmtpStep::Hello, ErrorCode::ServerBusy, ErrorCode::AuthNotOffered},
    Row{SmtpStep::StartTls, ErrorCode::TlsNotOffered, ErrorCode::TlsNotOffered},
    Row{SmtpStep::Auth, ErrorCode::ServerBusy, ErrorCode::WrongPassword},
    Row{SmtpStep::Mail, ErrorCode::SenderRefused, ErrorCode::SenderRefused},
    Row{SmtpStep::Rcpt, ErrorCode::RecipientRefused, ErrorCode::RecipientRefused},
    Row{SmtpStep::Data, ErrorCode::MessageRefused, ErrorCode::MessageRefused},
    Row{SmtpStep::Message, ErrorCode::MessageRefused, ErrorCode::MessageRefused},
};

bool saysOneOf(const SmtpReply &reply, std::initializer_list<const char *> phrases)
{
    const QString text = reply.text();
    return std::any_of(phrases.begin(), phrases.end(), [&](const char *phrase) {
        return text.contains(QLatin1StringView(phrase), Qt::CaseInsensitive);
    });
}

// Codes alone do not tell a wrong password from an account that is shut: servers say it in words.
bool isAccountBlocked(const SmtpReply &reply)
{
    return saysOneOf(
        reply, {"too many", "locked", "lockout", "disabled", "blocked", "suspended", "try again later"});
}

} // namespace

ErrorCode outcome(SmtpStep step, const SmtpReply &reply)
{
    if (reply.code == 421)
        return ErrorCode::ServerBusy;
    const auto *row = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return r.step == step; });
    if (reply.isTransient())
        return row->transient;
    if (!reply.isPermanent())
        return ErrorCode::NotSmtp;
    if (step != SmtpStep::Auth)
        return row->permanent;
    if (reply.code == 500 || reply.code == 502 || reply.code == 503)
        return ErrorCode::AuthNotOffered;
    if (reply.code == 504 || reply.code == 530 || reply.code == 538)
        return ErrorCode::MethodNotOffered;
    return isAccountBlocked(reply) ? ErrorCode::AccountBlocked : ErrorCode::WrongPassword;
}

bool isMechanismRefused(const SmtpReply &reply)
{
    // Some servers use 534 to ask for a password made for the program; that is about the password.
    return reply.code == 504 || reply.code == 538 ||
           (reply.code == 534 && !saysOneOf(reply, {"password", "browser", "log in"}) &&
            !isAccountBlocked(reply));
}

} // namespace mailsetup
