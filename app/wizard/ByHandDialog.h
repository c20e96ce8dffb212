// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "core/Provider.h"

#include <QDialog>

namespace mailsetup {

// The steps by hand of the mail programs, the named one first.
class ByHandDialog : public QDialog
{
    Q_OBJECT

public:
    ByHandDialog(const QList<ClientProfile> &profiles, const Provider &provider, const QString &clientId,
                 QWidget *parent = nullptr);
};

} // namespace mailsetup
