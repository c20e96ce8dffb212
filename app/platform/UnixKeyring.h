// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/Keyring.h"

#include <QByteArray>

namespace mailsetup {

// The keyring of the session that this process belongs to, through mailsetup-keyring, which lies beside this
// program.
class UnixKeyring final : public Keyring
{
public:
    KeyringAnswer holds(const KeyringItem &item) override { return ask("holds", item, nullptr); }
    KeyringAnswer add(const KeyringItem &item, const Secret &password) override
    {
        return ask("add", item, &password);
    }
    KeyringAnswer remove(const KeyringItem &item) override { return ask("remove", item, nullptr); }

private:
    static KeyringAnswer ask(const char *action, const KeyringItem &item, const Secret *password);
};

} // namespace mailsetup
