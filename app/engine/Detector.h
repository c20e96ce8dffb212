// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "core/Provider.h"
#include "engine/Findings.h"
#include "platform/Machine.h"

#include <QList>

namespace mailsetup {

// The platform's kind for a profile's word.
LockKind lockKind(LockWord word);

// Finds the mail programs of one machine, their settings files and the accounts in them. It reads only.
// Programs that share a settings file: it belongs to the one that is installed, else to the first profile.
// 'only' names the programs that are read, empty for all; a file of another one that is installed stays that
// one's. With the files of an earlier look, what they hold is compared with what they should hold by now. The
// findings point to the profiles, the machine, the provider and those files, which must outlive them.
Findings detect(Machine &machine, const QList<ClientProfile> &profiles, const Provider &provider,
                const QStringList &only = {}, const SettingsFiles *earlier = nullptr);

// Two files may hold accounts of the same id; the later ones get a mark of their file, so that each id
// names one account and stays the same between runs.
void makeIdsDistinct(std::vector<Findings> &findings);

} // namespace mailsetup
