// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Provider.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace mailsetup {

// What the first page says of the change: what, why, by when, how long, whom to call. One paragraph each.
QStringList welcomeTexts(const Provider &provider, const QDate &today, const QLocale &locale);

// "Support: 555 0100", or where to look when the provider's file names no number. Never empty.
QString supportText(const Provider &provider);

} // namespace mailsetup
