// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace mailsetup {

// Asks the system for large pages, where it has them to give: memory arrives in pages of 2 MiB and not of 4
// KiB, which is much of the time that a large file and all that is made of it take. Elsewhere nothing
// changes.

// For bytes that are about to be filled.
void preferLargePages(QByteArray &bytes);
// For about that much of the memory that is allocated from now on (bytes).
void preferLargePagesForHeap(qsizetype size);

} // namespace mailsetup
