// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/WizardModel.h"

#include <QString>

namespace mailsetup {

// What support wants to know of a caller's window, as text for the clipboard: version, screen, system, mail
// programs and the states of their accounts, the last errors. No password, and addresses only by their first
// letter: "j...@pmtnet.net". Always in English: it is for support.
QString supportSummary(const WizardModel &model);

// The address as the summary shows it.
QString shortened(const QString &address);

} // namespace mailsetup
