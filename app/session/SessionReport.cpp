// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/Session.h"

#include <algorithm>

namespace mailsetup {

namespace {

AccountReport accountReport(const PlannedAccount &planned)
{
    AccountReport report{planned.found->account, planned.state, planned.reason, planned.why,
                         planned.changes,        std::nullopt,  planned.address};
    report.before = planned.found->account.settings;
    report.after = report.before;
    if (planned.state == AccountState::ToChange) {
        const bool isOn = report.before.smtpAuth == SignIn::Own || report.before.smtpAuth == SignIn::Incoming;
        report.after.smtpAuth = isOn ? report.before.smtpAuth : SignIn::Own;
        report.after.smtpServer = planned.wanted.server;
        report.after.smtpUser = planned.wanted.user;
        report.after.smtpPort = planned.wanted.port.value_or(report.before.smtpPort);
        report.after.smtpSecurity = planned.wanted.security.value_or(report.before.smtpSecurity);
    }
    return report;
}

} // namespace

QList<ClientReport> clientReports(const ChangePlan &plan)
{
    QList<ClientReport> clients;
    for (const PlannedClient &planned : plan.clients) {
        const FoundClient &found = *planned.client;
        ClientReport client{found.profile->id,
                            found.profile->name,
                            found.version,
                            found.where,
                            found.isRunning,
                            isByHandOnly(*found.profile),
                            {}};
        client.accounts.reserve(static_cast<qsizetype>(planned.accounts.size()));
        for (const PlannedAccount &account : planned.accounts)
            client.accounts.append(accountReport(account));
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
                {undone.clientId, undone.clientName, undone.clientVersion, undone.where, false, false, {}});
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
