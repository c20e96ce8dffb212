// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "core/Expected.h"
#include "core/Provider.h"

#include <QList>
#include <QString>

namespace mailsetup {

// The profiles and provider files: those built into the program, and those of a folder or file that was
// named. Nothing is used that has a fault; the first one is the error.

// The built-in client profiles, ordered by id; those in 'folder' (*.xml, also below clients/) come on top,
// and one of the same id wins. An empty folder name means none.
Expected<QList<ClientProfile>> loadClientProfiles(const QString &folder);

// A provider by its id (built in) or by the path of its file.
Expected<Provider> loadProvider(const QString &idOrFile);

struct CheckedFile {
    QString file;
    std::optional<Error> error;
};

// Every profile and provider file of a folder, or the built-in ones for an empty name. BadOption when
// there is no such folder or nothing in it.
Expected<QList<CheckedFile>> checkProfiles(const QString &folder);

} // namespace mailsetup
