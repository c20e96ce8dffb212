// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Secret.h"
#include "engine/ChangePlan.h"

#include <functional>
#include <optional>

namespace mailsetup {

// Passwords that a mail program keeps in its settings, protected by the system for this user, or in the
// desktop's keyring. The plan is made without them: they join it when the server has accepted them.

// The change that will store an account's password, for showing: 'after' is there, but without the value.
// nullopt where the program, or this machine, keeps none.
std::optional<Change> passwordChange(const PlannedClient &client, const PlannedAccount &account);

// Puts the passwords into the plan: into its documents, or beside its accounts for the keyring, and among its
// changes. 'passwordOf' gives null for an address whose password is not to be kept. Where the system refuses,
// the program asks for it.
std::optional<Error> keepPasswords(ChangePlan &plan,
                                   const std::function<const Secret *(const QString &address)> &passwordOf);

// The item of a change that keyring and not settings are to have; nullopt for all others.
std::optional<KeyringItem> keyringItemOf(const Change &change);

} // namespace mailsetup
