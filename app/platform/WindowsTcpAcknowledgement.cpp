// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/TcpAcknowledgement.h"

namespace mailsetup {

void acknowledgeAtOnce(qintptr)
{
    // Windows has no such switch for a single socket.
}

} // namespace mailsetup
