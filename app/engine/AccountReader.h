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
    AccountReader(const Interpreter &interpreter, const DocumentView &view, const AccountRule &rule,
                  const Provider &provider);

    // Everything about the account at these bindings.
    FoundAccount read(const Bindings &bindings) const;
    // The settings alone, after values have changed; bindings are renewed along the account's route.
    MailSettings reread(FoundAccount &account) const;

    // The rule for a setting; null when the profile has none.
    const SettingRule *rule(Setting setting) const;

private:
    std::optional<QString> text(Setting setting, const Bindings &bindings, const QByteArray &group,
                                bool isTls = false) const;
    MailSettings settings(Bindings &bindings, const QByteArray &group, bool *isIncomingPasswordStored) const;
    QString fullAddress(const QString &found, const MailSettings &settings) const;
    Scope scope(const QString &address, const MailSettings &settings) const;

    const Interpreter &m_interpreter;
    const DocumentView &m_view;
    const AccountRule &m_rule;
    const Provider &m_provider;
    const SettingRule *m_rules[settingCount] = {};
};

} // namespace mailsetup
