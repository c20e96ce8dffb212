// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/Transport.h"

namespace mailsetup {

namespace {

QString withoutLastDot(const QString &host)
{
    return host.endsWith(u'.') ? host.chopped(1) : host;
}

QString withoutBrackets(const QString &address)
{
    return address.startsWith(u'[') && address.endsWith(u']') ? address.mid(1, address.size() - 2) : address;
}

} // namespace

Route routeOf(const ProbeRequest &request)
{
    Route route{withoutBrackets(withoutLastDot(request.host)),
                request.port,
                {},
                request.port,
                request.security,
                request.caFile};
    route.connectHost = route.host;
    for (const ConnectTo &row : request.connectTo) {
        const QString host = withoutBrackets(withoutLastDot(row.host));
        if ((!host.isEmpty() && host.compare(route.host, Qt::CaseInsensitive) != 0) ||
            (row.port != 0 && row.port != route.port))
            continue;
        if (!row.address.isEmpty())
            route.connectHost = withoutBrackets(row.address);
        if (row.connectPort != 0)
            route.connectPort = row.connectPort;
        break;
    }
    return route;
}

} // namespace mailsetup
