// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mailsetup {

// As curl's --connect-to: when host:port is meant, connect to address:connectPort. Certificate checks keep
// 'host'.
struct ConnectTo {
    QString host;
    quint16 port = 0;
    QString address;
    quint16 connectPort = 0;
};

} // namespace mailsetup
