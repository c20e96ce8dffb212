// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/Session.h"

#include <algorithm>

namespace mailsetup {

QList<ClientReport> clientReports(const ChangePlan &plan)
{
    QList<ClientReport> clients;
    for (const PlannedClient &planned : plan.clients) {
        const FoundClient &found = *planned.client;
        ClientReport client{found.profile->id, found.profile->name, found.version,
                            found.where,       found.isRunning,     {}};
        client.accounts.reserve(static_cast<qsizetype>(planned.accounts.size()));
        for (const PlannedAccount &account : planned.accounts)
            client.accounts.append({account.found->account, account.state, account.reason, account.why,
                                    account.changes, std::nullopt, account.address});
        clients.append(std::move(client));
    }
    return clients;
}

QList<ClientReport> clientReports(const UndoRecord &record, const QList<Change> &changedSince)
{
    const auto isLeft = [&](const Change &change) {
        return std::any_of(changedSince.begin(), changedSince.end(), [&](const Change &c) {
            return c.store == change.store && c.group == change.group && c.name == change.name;
        });
    };
    QList<ClientReport> clients;
    for (const UndoAccount &undone : record.accounts) {
        auto client = std::find_if(clients.begin(), clients.end(), [&](const ClientReport &c) {
            return c.id == undone.clientId && c.where == undone.where;
        });
        if (client == clients.end())
            client = clients.insert(
                clients.end(),
                {undone.clientId, undone.clientName, undone.clientVersion, undone.where, false, {}});
        AccountReport account{undone.account, AccountState::Restored, std::nullopt, {}, {}, std::nullopt};
        for (const Change &change : undone.changes) {
            if (isLeft(change)) {
                account.state = AccountState::Failed;
                account.reason = makeError(ErrorCode::ChangedSince, change.key);
                continue;
            }
            Change restored = change;
            std::swap(restored.before, restored.after);
            std::swap(restored.literalBefore, restored.literalAfter);
            account.changes.append(restored);
        }
        client->accounts.append(account);
    }
    return clients;
}

} // namespace mailsetup
