// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Provider.h"
#include "engine/AccountReader.h"
#include "engine/ChangePlan.h"
#include "engine/DocumentEditor.h"
#include "engine/EntryNames.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace mailsetup {

// Plans the accounts of one mail program at one settings file: who is chosen, what each needs, which way
// of the profile is taken, and what must be written elsewhere so that the others stay as they are.
class ClientPlanner
{
public:
    ClientPlanner(FoundClient &client, const Provider &provider, const Choice &choice,
                  const QString &customer);

    PlannedClient plan();

private:
    // <others> writes, with the ids of the accounts whose way they belong to.
    struct OthersWrite {
        Write write;
        Bindings bindings;
        QSet<QString> accounts;
        qsizetype cause = 0; // index of the account in whose list the changes stand
    };

    void choose(PlannedAccount &planned) const;
    QString signInAddress(const FoundAccount &found) const;
    QList<const ProviderServer *> usableServers() const;
    bool isRight(const MailSettings &settings, const Wanted &wanted) const;

    void countEntries(const PlannedClient &plan);
    EntryUse entryUse(const PlannedAccount &planned) const;
    const Way *wayFor(const PlannedAccount &planned, const Bindings &bindings) const;
    void change(PlannedAccount &planned);
    std::optional<Error> changeTo(PlannedAccount &planned);
    std::optional<Error> write(PlannedAccount &planned, const Way &way, Bindings &bindings);
    std::optional<Error> writeOne(PlannedAccount &planned, const Way &way, const Write &write,
                                  const Bindings &old, Bindings &bindings);
    std::optional<Error> writeSetting(const PlannedAccount &planned, const Write &write, const Bindings &old,
                                      const Bindings &bindings);
    std::optional<Error> startEntry(const PlannedAccount &planned, const Way &way, const Write &write,
                                    Bindings &bindings);
    std::optional<Error> writeAsOther(const OthersWrite &others, const FoundAccount &found);
    void treatOthers(PlannedClient &plan);

    FoundClient &m_client;
    const Provider &m_provider;
    const Choice &m_choice;
    const QString m_customer;
    Bindings m_bindings; // those of the file, and what is known of the provider
    Bindings m_round;    // the same and those of the account that is planned
    const AccountRule *m_rule = nullptr;
    std::optional<AccountReader> m_reader;
    std::optional<DocumentEditor> m_editor;
    std::optional<EntryNames> m_entryNames;
    QList<const ProviderServer *> m_servers; // as the provider prefers them
    Way m_plainWay;

    struct EntryState {
        QString address;             // the first address of the provider that uses the entry
        bool isNeededAsItIs = false; // by an account that is not to be changed
        QString owner;               // the user name that keeps the entry
    };
    QHash<QByteArray, EntryState> m_entries;
    QList<OthersWrite> m_others;
};

} // namespace mailsetup
