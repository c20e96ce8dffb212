// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "core/Provider.h"
#include "profile/XmlGate.h"

namespace mailsetup {

// The namespace of our own elements in a provider file.
inline constexpr const char *providerNamespace = "urn:mailsetup:provider:1";

// A provider file: autoconfig, <clientConfig version="1.1">, UTF-8, as Thunderbird's ISPDB publishes it.
// 'file' is its name for messages. ProviderInvalid with "file:line: what" in the detail: not well-formed, an
// element or value that the format does not know, a port out of range, no domain, no SMTP server.
Expected<Provider> readProvider(const XmlText &xml, const QString &file);

} // namespace mailsetup
