// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace mailsetup {

// Lets the system acknowledge what next comes in on a TCP socket without the usual delay of 40 ms, for which
// a server would wait that has sent something small (its TLS session tickets) and has more to say (RFC 896).
// Holds for the next few packets only. Does nothing where the system has no such switch.
void acknowledgeAtOnce(qintptr socket);

} // namespace mailsetup
