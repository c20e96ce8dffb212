// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Secret.h"

#include <QMap>
#include <QString>

namespace mailsetup {

// A password in a keyring: the schema and the attributes find it again, the label is for people.
struct KeyringItem {
    QString schema;
    QString label;
    QMap<QString, QString> attributes;

    bool operator==(const KeyringItem &) const = default;
};

enum class KeyringAnswer {
    Yes,     // it is there; it is done
    No,      // it is not; there was nothing to do
    Changed, // somebody has changed it since it was added, so it stays
    Unavailable,
};

// The keyring of a desktop, where programs keep passwords for one another's sake (the Secret Service of
// freedesktop.org). It is used as far as it is open: nobody is asked to unlock it.
class Keyring
{
public:
    virtual ~Keyring() = default;

    virtual KeyringAnswer holds(const KeyringItem &item) = 0;
    // Only where there is no such item: what somebody else has put there stays. No: there is one.
    virtual KeyringAnswer add(const KeyringItem &item, const Secret &password) = 0;
    virtual KeyringAnswer remove(const KeyringItem &item) = 0;
};

} // namespace mailsetup
