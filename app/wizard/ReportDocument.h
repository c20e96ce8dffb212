// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/WizardModel.h"

#include <QStringList>
#include <QTextDocument>

#include <memory>

namespace mailsetup {

// What the last page says: how it went, and what to do now with each program.
QStringList doneTexts(const WizardModel &model);

// The report as a page to print: what was done for each account, and what to do now. Without secrets.
std::unique_ptr<QTextDocument> reportDocument(const WizardModel &model);

// Writes the report; the file's name says the form: .json, .txt, else PDF. OutputUnwritable.
Expected<void> saveReport(const WizardModel &model, const WindowOptions &options, const QString &path);

} // namespace mailsetup
