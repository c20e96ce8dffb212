// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "core/Expected.h"
#include "profile/ElementReader.h"

namespace mailsetup {

// The namespace of client profiles.
inline constexpr const char *clientNamespace = "urn:mailsetup:client:1";

// A client profile (profiles/clients/<id>.xml, UTF-8; the language is in profiles/README.md). 'file' is its
// name for messages; 'parts' gives what it includes. ProfileInvalid with "file:line: what" in the detail.
Expected<ClientProfile> readClientProfile(const XmlText &xml, const QString &file,
                                          const PartSource &parts = {});

} // namespace mailsetup
