// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Account.h"
#include "core/Provider.h"
#include "engine/Findings.h"

#include <QString>

#include <optional>

namespace mailsetup {

// Reads the abstract settings of one account through its profile's rules, and says whose it is.
class AccountReader
{
public:
    // All outlive the reader; 'bindings' are those of the file.
    AccountReader(const Interpreter &interpreter, const DocumentView &view, const AccountRule &rule,
                  const Provider &provider, const Bindings &bindings);

    // Everything about the account at these bindings. Sets {incoming.server} in them.
    FoundAccount read(Bindings &bindings) const;
    // The bindings at which it was read.
    Bindings bindingsOf(const FoundAccount &account) const;
    // The same into bindings of the file or of another of its accounts; what is given to ways stays.
    void bind(const FoundAccount &account, Bindings &bindings) const;
    // How the account sends after values have changed, its bindings renewed along its route: server, port,
    // security, sign-in and user name.
    MailSettings rereadSending(const FoundAccount &account) const;

    // The rule for a setting; null when the profile has none.
    const SettingRule *rule(Setting setting) const;

private:
    std::optional<QString> text(Setting setting, const Bindings &bindings, QByteArrayView group,
                                bool isTls = false) const;
    QString sharedText(Setting setting, const Bindings &bindings, QByteArrayView group,
                       bool isTls = false) const;
    bool isStored(Setting password, const Bindings &bindings, QByteArrayView group) const;
    void readIncomingServer(MailSettings &settings, Bindings &bindings, QByteArrayView group) const;
    void readSending(MailSettings &settings, const Bindings &bindings, QByteArrayView group) const;
    void readAll(FoundAccount &found, Bindings &bindings) const;
    QString fullAddress(const QString &found, const MailSettings &settings) const;
    Scope scope(const QString &address, const MailSettings &settings) const;

    const Interpreter &m_interpreter;
    const DocumentView &m_view;
    const AccountRule &m_rule;
    const Provider &m_provider;
    const Bindings &m_bindings;
    const SettingRule *m_rules[settingCount] = {};
    mutable Bindings m_reread; // for one account after the other
    // What was read last, and is no password: many accounts have one server, and share its name then.
    mutable QString m_last[settingCount];
};

} // namespace mailsetup
