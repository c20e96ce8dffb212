// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "core/MailSettings.h"

#include <QList>
#include <QString>

namespace mailsetup {

// Whose account it is. Words: provider, other, unknown.
enum class Scope { Provider, Other, Unknown };

// Where an account stands. Words: already-right, to-change, changed, restored, skipped, failed.
enum class AccountState { AlreadyRight, ToChange, Changed, Restored, Skipped, Failed };

QLatin1StringView word(Scope scope);
QLatin1StringView word(AccountState state);

// One sending identity found in one mail program, with the settings it has now.
struct Account {
    QString id; // "eudora:<Dominant>"; stable between runs
    QString label;
    QString address; // as found, or made from the login name and the provider's domain; may be empty
    Scope scope = Scope::Unknown;
    MailSettings settings;

    bool operator==(const Account &) const = default;
};

// One value to be written, or written: the preview, the dry run, the JSON and the undo record are lists of
// these.
struct Change {
    QString store;    // host path of the settings file
    QByteArray group; // in the document's own bytes
    QByteArray name;
    std::optional<QByteArray> literalBefore; // as it stands in the file; nullopt for an absent value
    std::optional<QByteArray> literalAfter;
    // The same for people and for JSON.
    QString setting; // "smtp.user", empty for a value that belongs to none of the abstract settings
    QString key;     // "[Settings]POPAccount"
    std::optional<QString> before;
    std::optional<QString> after;

    bool operator==(const Change &) const = default;
};

} // namespace mailsetup
