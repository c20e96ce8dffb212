// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mailsetup {

// A place as people know it: on one line, and a path of Windows ("C:/mail", "//server/mail") with
// backslashes.
QString shownPlace(const QString &place);

} // namespace mailsetup
