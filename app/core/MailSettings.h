// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace mailsetup {

// How a connection is encrypted. Words: none, starttls-if-offered, starttls, tls.
enum class Security { None, StartTlsIfOffered, StartTls, Tls };

// With what an account signs in when it sends. Words: off, own, incoming, other.
enum class SignIn {
    Off,      // not at all
    Own,      // a user name of its own (smtp.user)
    Incoming, // the user name and password of the incoming server
    Other,    // a method that this program does not set (Kerberos, NTLM, OAuth, certificate)
};

// Whether the mail program has a password for sending in its own store, or will ask for it.
enum class PasswordState { Asks, Stored };

QLatin1StringView word(Security security);
QLatin1StringView word(SignIn signIn);
QLatin1StringView word(PasswordState state);
std::optional<Security> securityFromWord(QStringView word);
std::optional<SignIn> signInFromWord(QStringView word);

// The sending settings of one account as the mail program uses them: absent values, inheritance and
// defaults already resolved. Ports are TCP ports; texts are empty where there is none.
struct MailSettings {
    QString smtpServer;
    int smtpPort = 25;
    Security smtpSecurity = Security::None;
    SignIn smtpAuth = SignIn::Off;
    QString smtpUser; // the name that goes to the server, whatever smtpAuth takes it from
    PasswordState smtpPassword = PasswordState::Asks;
    QString incomingServer;
    QString incomingUser;

    bool operator==(const MailSettings &) const = default;
};

} // namespace mailsetup
