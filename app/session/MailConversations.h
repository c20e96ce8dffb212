// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/MailSettings.h"
#include "core/Secret.h"
#include "smtp/SmtpProbe.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace mailsetup {

struct SessionSetup;

// The conversations of a session with mail servers, and the passwords that it has for them. A password that
// the server has refused twice is not sent a third time: the answer is the same then, and nobody is locked
// out.
class MailConversations
{
public:
    void setPassword(const QString &address, const Secret &password);
    bool hasPassword(const QString &address) const { return m_passwords.contains(address.toLower()); }
    // The server has accepted the address' password; another one is another matter.
    void noteAccepted(const QString &address) { m_accepted.insert(address.toLower()); }
    // Null where the server has not accepted it.
    const Secret *acceptedPassword(const QString &address) const;
    int passwordCount() const { return static_cast<int>(m_passwords.size()); }

    // A sign-in with these settings and the address' password, if there is one.
    ProbeRequest request(const SessionSetup &setup, const QString &address,
                         const MailSettings &settings) const;
    // Blocks; 'isInterrupted' is asked meanwhile.
    ProbeResult hold(const ProbeRequest &request, const std::function<bool()> &isInterrupted);
    // Ends the one that is going on.
    void interrupt();

private:
    struct Refusal {
        Secret password;
        int count = 0;
    };

    std::map<QString, Secret> m_passwords; // by lower-case address
    std::set<QString> m_accepted;          // lower-case addresses
    std::map<QString, Refusal> m_refusals; // by lower-case user name
    std::unique_ptr<SmtpProbe> m_probe;
};

} // namespace mailsetup
