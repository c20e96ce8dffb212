// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Secret.h"
#include "session/Session.h"
#include "silent/Options.h"

#include <map>

namespace mailsetup {

// The environment's variable that may hold the password of a silent run.
inline constexpr const char *passwordVariable = "MAILSETUP_PASSWORD";

// The face without a window: passwords in, a session's run, report out. Results go to stdout, talk to stderr.
class SilentFace
{
public:
    // Takes the password out of the environment, so it is made before anything else copies that.
    explicit SilentFace(Options options);

    // Runs what the options ask for and returns the process's exit code. 'practicePasswords' are those of
    // the samples; with them nothing is read from outside.
    int run(SessionSetup setup, const std::map<QString, Secret> &practicePasswords);

    // A run that ended before a session could be made: the same report, with one message.
    int finish(const Error &error) const;

private:
    struct Passwords {
        std::map<QString, Secret> byAddress;
        std::optional<Secret> only;
    };
    Expected<Passwords> readPasswords();
    Report execute(Session &session, const Passwords &passwords) const;
    int print(const Report &report) const;

    Options m_options;
    std::optional<Secret> m_fromEnvironment;
};

// The credentials file: JSON [{"address": ..., "password": ...}]. SecretFileUnreadable names what is wrong,
// never a value.
Expected<std::map<QString, Secret>> parseCredentials(const QByteArray &json, const QString &file);

// Prints a line for people.
void say(const QString &text);

} // namespace mailsetup
