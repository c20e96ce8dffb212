// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "wizard/GuidePage.h"

#include <functional>

namespace mailsetup {

class Language;

// --guide: writes guide_<language>.html and guide_<language>.pdf (A4) into a folder, for every language.
// 'takePictures' is called once a language, with that language in force; afterwards the language is again
// what it was. Gives the files; OutputUnwritable for the first that could not be written.
Expected<QStringList> writeGuides(const QString &folder, const GuideSubject &subject, Language &language,
                                  const std::function<Expected<QList<ScreenPicture>>()> &takePictures);

// A page for paper as a PDF of A4 pages with their numbers.
Expected<void> writePdf(const QString &path, const QString &page, const QString &title,
                        Qt::LayoutDirection direction);

} // namespace mailsetup
