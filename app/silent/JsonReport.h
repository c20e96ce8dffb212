// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Report.h"

#include <QByteArray>

namespace mailsetup {

// The report as JSON, UTF-8, with a line end (contract: "JSON report"; resources/report.schema.json).
QByteArray jsonReport(const Report &report);

} // namespace mailsetup
