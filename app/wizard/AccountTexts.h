// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "core/Provider.h"
#include "core/Report.h"

#include <QString>
#include <QStringList>

namespace mailsetup {

// An error in the window's words: what happened, what to do, and the code for the phone. The table of errors
// speaks for both faces; what it says of options of the command line is said anew here.
struct ErrorWords {
    QString what;
    QString next;
    QString supportCode;
};
ErrorWords wordsOf(const Error &error);

// A line of the review: what, as it was, as it will be.
struct PlainChange {
    QString what;
    QString before;
    QString after;

    bool operator==(const PlainChange &) const = default;
};

// How an account sends now, in a sentence.
QString nowText(const AccountReport &report);
// What will be done about it: all right already, will be changed, or why not.
QString planText(const AccountReport &report);
// The changes that a person understands; those without a plain word are left to the details.
QList<PlainChange> plainChanges(const AccountReport &report);
// Such a line as a text.
QString changeText(const PlainChange &change);
// Every change with file and key; passwords hidden.
QString changeDetails(const Report &report);
// How the test message went.
QString testText(const AccountReport &report);
// Whether the program asks for the password when something is sent the next time.
bool willAskForPassword(const ClientReport &client, const ClientProfile *profile);
// What to do now with programs that all ask for the password, or all do not: start them.
QString afterwardsText(const QStringList &programs, bool isAsked);
// "Joe <joe@pmtnet.net>", the address only once.
QString accountName(const Account &account);

} // namespace mailsetup
