// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/AccountReader.h"
#include "engine/ChangePlan.h"
#include "engine/DocumentEditor.h"

#include <QString>

#include <memory>
#include <optional>

namespace mailsetup {

// Sees to it that the accounts that are not changed keep what they have in effect, where they inherit from
// one that is. Made before the first change, used after the last one.
class InheritanceKeeper
{
public:
    // All outlive it.
    InheritanceKeeper(const FoundClient &client, const AccountRule &rule, const AccountReader &reader,
                      DocumentEditor &editor);

    // Its changes are added to those of the accounts that cause them.
    void keep(PlannedClient &plan);

private:
    void keepFromParent(PlannedClient &plan);
    void keepFromGroups(PlannedClient &plan);
    std::optional<QString> meaningOfAbsent(const FoundAccount &found, const QByteArray &name,
                                           const Change &change) const;

    const FoundClient &m_client;
    const AccountRule &m_rule;
    const AccountReader &m_reader;
    DocumentEditor &m_editor;
    std::unique_ptr<SettingsDocument> m_before; // the document as it was, where groups inherit by themselves
};

} // namespace mailsetup
