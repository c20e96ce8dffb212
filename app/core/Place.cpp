// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Place.h"

#include "core/Error.h"

namespace mailsetup {

QString shownPlace(const QString &place)
{
    QString shown = oneLine(place);
    const bool hasDrive = shown.size() > 2 && shown[1] == u':' && shown[2] == u'/';
    if (hasDrive || shown.startsWith(QLatin1StringView("//")))
        shown.replace(u'/', u'\\');
    return shown;
}

} // namespace mailsetup
