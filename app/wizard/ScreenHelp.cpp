// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ScreenHelp.h"

#include <QCoreApplication>

namespace mailsetup {

namespace {

QString text(const char *english)
{
    return QCoreApplication::translate("ScreenHelp", english);
}

// What can go wrong in each talk with the server.
QList<ErrorCode> causesOfTalking()
{
    using enum ErrorCode;
    return {HostNotFound,
            ConnectionBlocked,
            ConnectionClosed,
            NotSmtp,
            ServerBusy,
            TimedOut,
            TlsNotOffered,
            TlsFailed,
            TlsInjected,
            CertificateExpired,
            CertificateNotYetValid,
            CertificateWrongName,
            CertificateUnknownIssuer,
            CertificateWeak,
            CertificateRevoked,
            ClockWrong,
            AuthNotOffered,
            MethodNotOffered,
            WrongPassword,
            AccountBlocked,
            ServerNotProven,
            NoPassword};
}

ScreenHelp welcomeHelp()
{
    using enum ErrorCode;
    return {text(QT_TRANSLATE_NOOP("ScreenHelp",
                                   "Who asks for the change, what will be changed, by when, and the "
                                   "support phone. The language is chosen here.")),
            {text(QT_TRANSLATE_NOOP("ScreenHelp",
                                    "Is the text in your language? It can be changed on this screen.")),
             text(QT_TRANSLATE_NOOP("ScreenHelp", "Does it say “Practice”? Then nothing real is changed."))},
            {Busy, Unfinished, ProfileInvalid, ProviderInvalid, Internal}};
}

ScreenHelp programsHelp()
{
    using enum ErrorCode;
    return {
        text(QT_TRANSLATE_NOOP("ScreenHelp",
                               "The mail programs that were found, with their version. Beside a "
                               "program that is open it says that it must be closed.")),
        {text(QT_TRANSLATE_NOOP("ScreenHelp", "Which mail program do you use? Is it in the list?")),
         text(QT_TRANSLATE_NOOP("ScreenHelp", "Is it still open? Close it; the list notices by itself.")),
         text(QT_TRANSLATE_NOOP("ScreenHelp", "Is it not in the list? Then go on with the steps by hand."))},
        {NoClient, ClientRunning, PrefixRunning, FileUnreadable, FileMalformed, FileTooLarge, FileEncoding}};
}

ScreenHelp accountsHelp()
{
    using enum ErrorCode;
    return {text(QT_TRANSLATE_NOOP("ScreenHelp",
                                   "Every account with what is set in it now. Those of this provider "
                                   "are chosen; others are grey, with the reason.")),
            {text(QT_TRANSLATE_NOOP("ScreenHelp", "From which addresses do you send? Are they chosen?")),
             text(QT_TRANSLATE_NOOP("ScreenHelp", "Is each address complete, with the part after the @?"))},
            {NoAccount, BadAddress, ForeignAddress, AddressUnknown, OtherProvider, NotChosen, LocalProxy,
             Overridden, Locked, NotSupported}};
}

ScreenHelp signInHelp()
{
    return {
        text(QT_TRANSLATE_NOOP("ScreenHelp", "A box for the password of each address. The server checks it "
                                             "before anything is changed.")),
        {text(QT_TRANSLATE_NOOP("ScreenHelp", "Never ask for the password itself.")),
         text(
             QT_TRANSLATE_NOOP("ScreenHelp", "Is it the password of the mailbox, not that of the computer?")),
         text(QT_TRANSLATE_NOOP("ScreenHelp", "Is the Caps Lock key on? Show the password and compare."))},
        causesOfTalking()};
}

ScreenHelp reviewHelp()
{
    using enum ErrorCode;
    return {text(QT_TRANSLATE_NOOP("ScreenHelp",
                                   "What will be changed in each account, before and after, and where "
                                   "the backup will be. Nothing has been changed yet.")),
            {text(QT_TRANSLATE_NOOP("ScreenHelp", "Is the new user name your full e-mail address?"))},
            {FileChanged, Overridden, NotSupported, ClientRunning}};
}

ScreenHelp workingHelp()
{
    using enum ErrorCode;
    return {text(QT_TRANSLATE_NOOP("ScreenHelp",
                                   "A bar that moves, and the file that is being written. Both buttons stop "
                                   "and put everything back; “Cancel” closes the window too.")),
            {text(QT_TRANSLATE_NOOP("ScreenHelp", "Does the bar still move? This takes a few seconds."))},
            {ClientRunning, PrefixRunning, FileReadOnly, DiskFull, FileNotWritten, FileChanged,
             ReadBackDiffers, UndoRecordUnwritable, NotPutBack, Interrupted}};
}

ScreenHelp testHelp()
{
    using enum ErrorCode;
    return {
        text(QT_TRANSLATE_NOOP("ScreenHelp",
                               "For each account whether a test message could be sent. What the "
                               "server said can be opened.")),
        {text(QT_TRANSLATE_NOOP("ScreenHelp", "Is there a code beside an account? Look it up in the table of "
                                              "codes.")),
         text(QT_TRANSLATE_NOOP("ScreenHelp",
                                "The settings are changed already. The test can be made again at "
                                "any time."))},
        causesOfTalking() + QList{SenderRefused, RecipientRefused, MessageRefused, NotAsked}};
}

ScreenHelp doneHelp()
{
    using enum ErrorCode;
    return {text(QT_TRANSLATE_NOOP("ScreenHelp",
                                   "What was done and what comes next. The changes can be undone here, "
                                   "and the report can be saved or printed.")),
            {text(QT_TRANSLATE_NOOP("ScreenHelp", "Open your mail program and send yourself a message.")),
             text(QT_TRANSLATE_NOOP("ScreenHelp",
                                    "Does it ask for the password? Type it once and tick that it is "
                                    "remembered."))},
            {ChangedSince, NoSuchRun, UndoRecordDamaged, NotPutBack, OutputUnwritable}};
}

ScreenHelp byHandHelp()
{
    return {text(QT_TRANSLATE_NOOP("ScreenHelp",
                                   "The steps for one mail program, with pictures in which everything "
                                   "to touch has a number. This program changes nothing here.")),
            {text(QT_TRANSLATE_NOOP("ScreenHelp",
                                    "Which program is chosen above the steps? At which step are you?")),
             text(QT_TRANSLATE_NOOP("ScreenHelp",
                                    "Do the pictures look like your screen? Another version may differ "
                                    "a little."))},
            {}};
}

} // namespace

ScreenHelp help(Screen screen)
{
    switch (screen) {
    case Screen::Welcome:
        return welcomeHelp();
    case Screen::Programs:
        return programsHelp();
    case Screen::Accounts:
        return accountsHelp();
    case Screen::SignIn:
        return signInHelp();
    case Screen::Review:
        return reviewHelp();
    case Screen::Working:
        return workingHelp();
    case Screen::Test:
        return testHelp();
    case Screen::Done:
        return doneHelp();
    case Screen::ByHand:
        break;
    }
    return byHandHelp();
}

} // namespace mailsetup
