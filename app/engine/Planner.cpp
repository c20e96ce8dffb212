// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/Planner.h"

#include "engine/ClientPlanner.h"

namespace mailsetup {

namespace {

// The customer's address, for accounts that do not tell whose login they need: the one that was given,
// else the only one that is found anywhere.
QString customerAddress(const std::vector<Findings> &findings, const Choice &choice)
{
    if (!choice.addresses.isEmpty())
        return choice.addresses.first();
    QString only;
    for (const Findings &machine : findings) {
        for (const FoundClient &client : machine.clients) {
            for (const FoundAccount &found : client.accounts) {
                if (found.signInAddress.isEmpty() ||
                    found.signInAddress.compare(only, Qt::CaseInsensitive) == 0)
                    continue;
                if (!only.isEmpty())
                    return {};
                only = found.signInAddress;
            }
        }
    }
    return only;
}

} // namespace

ChangePlan planChanges(std::vector<Findings> &findings, const Provider &provider, const Choice &choice)
{
    const QString customer = customerAddress(findings, choice);
    ChangePlan plan;
    for (Findings &machine : findings) {
        for (FoundClient &client : machine.clients)
            plan.clients.push_back(ClientPlanner(client, provider, choice, customer).plan());
    }
    return plan;
}

} // namespace mailsetup
