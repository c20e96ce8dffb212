// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/TcpAcknowledgement.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace mailsetup {

void acknowledgeAtOnce([[maybe_unused]] qintptr socket)
{
#ifdef TCP_QUICKACK // Linux; others have no such option
    const int on = 1;
    ::setsockopt(static_cast<int>(socket), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
}

} // namespace mailsetup
