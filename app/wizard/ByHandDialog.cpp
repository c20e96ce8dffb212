// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ByHandDialog.h"

#include "wizard/Screen.h"
#include "wizard/TextLabel.h"
#include "wizard/WelcomeTexts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace mailsetup {

ByHandDialog::ByHandDialog(const QList<ClientProfile> &profiles, const Provider &provider,
                           const QString &clientId, QWidget *parent)
    : QDialog(parent)
{
    Q_UNUSED(profiles)
    Q_UNUSED(clientId)
    setWindowTitle(name(Screen::ByHand));
    auto *support = new TextLabel(this);
    support->setText(supportText(provider) + QStringLiteral(" \u00b7 ") + code(Screen::ByHand));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(support);
    layout->addWidget(buttons);
}

} // namespace mailsetup
