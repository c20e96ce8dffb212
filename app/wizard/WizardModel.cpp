// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/WizardModel.h"

#include <algorithm>

namespace mailsetup {

QList<ProgramView> programViews(const Report &report)
{
    QList<ProgramView> programs;
    for (const ClientReport &client : report.clients) {
        auto known = std::find_if(programs.begin(), programs.end(),
                                  [&](const ProgramView &p) { return p.id == client.id; });
        if (known == programs.end())
            known = programs.insert(
                programs.end(), {client.id, client.name, client.version, {}, false, false, client.byHand});
        if (known->version.isEmpty())
            known->version = client.version;
        if (!known->places.contains(client.where))
            known->places.append(client.where);
        known->isRunning |= client.running;
        known->hasAccounts |= !client.accounts.isEmpty();
    }
    return programs;
}

bool isChosen(const WizardModel &model, const ProgramView &program)
{
    return program.hasAccounts && !model.programsLeftOut.contains(program.id) &&
           (model.base.clients.isEmpty() || model.base.clients.contains(program.id));
}

bool canChoose(const AccountReport &account)
{
    if (account.account.scope != Scope::Provider)
        return false;
    // Without an address there is nothing to choose yet; with one the plan is made anew.
    return !account.reason || account.reason->code == ErrorCode::LocalProxy;
}

bool isChosen(const WizardModel &model, const AccountReport &account)
{
    const bool isUsual = account.state != AccountState::Skipped;
    return canChoose(account) && model.accountChoices.value(account.account.id, isUsual);
}

Choice programChoice(const WizardModel &model)
{
    Choice choice = model.base;
    choice.clients.clear();
    for (const ProgramView &program : programViews(model.found)) {
        if (isChosen(model, program))
            choice.clients.append(program.id);
    }
    choice.addressOf = model.addressOf;
    return choice;
}

Choice accountChoice(const WizardModel &model)
{
    Choice choice = programChoice(model);
    choice.accounts.clear();
    for (const ClientReport &client : model.planned.clients) {
        for (const AccountReport &account : client.accounts) {
            if (isChosen(model, account))
                choice.accounts.append(account.account.id);
        }
    }
    return choice;
}

bool canLeavePrograms(const WizardModel &model)
{
    const QList<ProgramView> programs = programViews(model.found);
    const auto isMine = [&](const ProgramView &program) { return isChosen(model, program); };
    return std::any_of(programs.begin(), programs.end(), isMine) &&
           std::none_of(programs.begin(), programs.end(),
                        [&](const ProgramView &program) { return isMine(program) && program.isRunning; });
}

bool canLeaveAccounts(const WizardModel &model)
{
    // A correction of an address may still be on its way: the next request comes behind it.
    return (model.activity == Activity::None || model.activity == Activity::Planning) &&
           !accountChoice(model).accounts.isEmpty();
}

bool areAllPasswordsRight(const WizardModel &model)
{
    return std::all_of(model.addresses.begin(), model.addresses.end(), [&](const QString &address) {
        return model.checks.value(address).state == CheckState::Right;
    });
}

std::optional<ProgramView> byHandProgram(const WizardModel &model)
{
    for (const ProgramView &program : programViews(model.found)) {
        if (program.isByHandOnly)
            return program;
    }
    return {};
}

QStringList failedTests(const Report &report)
{
    QStringList ids;
    for (const ClientReport &client : report.clients) {
        for (const AccountReport &account : client.accounts) {
            if (account.test && account.test->state != TestState::Accepted)
                ids.append(account.account.id);
        }
    }
    return ids;
}

const ClientProfile *profileOf(const WizardModel &model, const QString &clientId)
{
    const auto found = std::find_if(model.profiles.begin(), model.profiles.end(),
                                    [&](const ClientProfile &p) { return p.id == clientId; });
    return found == model.profiles.end() ? nullptr : &*found;
}

} // namespace mailsetup
