// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Report.h"

#include <QString>
#include <QStringView>

#include <functional>

namespace mailsetup {

// The report as text for people: what was found, each account's state, each change, what the server said.
QString textReport(const Report &report);
// The same, piece by piece: a report may have a million lines.
void writeTextReport(const Report &report, const std::function<void(QStringView piece)> &write);

} // namespace mailsetup
