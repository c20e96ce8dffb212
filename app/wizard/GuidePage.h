// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "core/Provider.h"
#include "wizard/GuideMarkup.h"
#include "wizard/Screen.h"

#include <QImage>
#include <QList>
#include <QString>

namespace mailsetup {

// One picture of a real screen, in the language of the moment.
struct ScreenPicture {
    Screen screen = Screen::Welcome;
    QString caption; // what is special about it; empty for the usual look
    QImage image;    // its device pixel ratio says how large it is
};

// What a guide is about.
struct GuideSubject {
    Provider provider;
    QList<ClientProfile> profiles;
    QString version; // of this program
};

// The support guide as one HTML page with its pictures in it, in the language of the moment and its
// direction: each screen with its code, what the caller sees, what to ask and what can go wrong; all causes
// of failure; the steps by hand of every program. Browsers and QTextDocument read it.
QString guidePage(const GuideSubject &subject, const QList<ScreenPicture> &pictures,
                  const QString &languageCode, Qt::LayoutDirection direction, GuideMedium medium);

} // namespace mailsetup
