// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/AccountTexts.h"

#include "core/Place.h"
#include "wizard/LeftToRight.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace mailsetup {

namespace {

struct AccountTexts {
    Q_DECLARE_TR_FUNCTIONS(AccountTexts)
};

// What to do, where the table of errors names options of the command line.
struct AdviceRow {
    ErrorCode code;
    const char *advice;
};
constexpr std::array advices = {
    AdviceRow{ErrorCode::BadOption, QT_TRANSLATE_NOOP("AccountTexts", "Start the program without options.")},
    AdviceRow{ErrorCode::NoAddress,
              QT_TRANSLATE_NOOP("AccountTexts", "Go back and choose the account again.")},
    AdviceRow{ErrorCode::PasswordMissing, QT_TRANSLATE_NOOP("AccountTexts", "Type the password.")},
    AdviceRow{ErrorCode::SecretFileUnsafe, QT_TRANSLATE_NOOP("AccountTexts", "Type the password.")},
    AdviceRow{ErrorCode::SecretFileUnreadable, QT_TRANSLATE_NOOP("AccountTexts", "Type the password.")},
    AdviceRow{ErrorCode::ProfileInvalid,
              QT_TRANSLATE_NOOP("AccountTexts", "Ask support, and name this code.")},
    AdviceRow{ErrorCode::ProviderInvalid,
              QT_TRANSLATE_NOOP("AccountTexts", "Ask support, and name this code.")},
    AdviceRow{ErrorCode::Interrupted,
              QT_TRANSLATE_NOOP("AccountTexts", "Your settings are as they were. Try again when you like.")},
    AdviceRow{ErrorCode::NotPutBack,
              QT_TRANSLATE_NOOP("AccountTexts",
                                "Close this program and start it again: it offers to repair that.")},
    AdviceRow{ErrorCode::Unfinished,
              QT_TRANSLATE_NOOP("AccountTexts", "Go back to the first page and choose 'Repair now'.")},
    AdviceRow{ErrorCode::AddressUnknown,
              QT_TRANSLATE_NOOP("AccountTexts", "Type your full e-mail address here.")},
    AdviceRow{ErrorCode::LocalProxy,
              QT_TRANSLATE_NOOP("AccountTexts", "Choose this account only if you know that it is right.")},
};

QString yesOrNo(SignIn signIn)
{
    switch (signIn) {
    case SignIn::Own:
    case SignIn::Incoming:
        return AccountTexts::tr("yes");
    case SignIn::Off:
        return AccountTexts::tr("no");
    case SignIn::Other:
        break;
    }
    return AccountTexts::tr("in another way");
}

QString encryption(Security security)
{
    switch (security) {
    case Security::None:
        return AccountTexts::tr("none");
    case Security::StartTlsIfOffered:
        return AccountTexts::tr("if the server offers it");
    case Security::StartTls:
    case Security::Tls:
        break;
    }
    return AccountTexts::tr("always");
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? AccountTexts::tr("(nothing)") : oneLine(text);
}

QString shown(const Change &change, const std::optional<QString> &text)
{
    return text && isSecret(change) ? AccountTexts::tr("(hidden)") : orNone(text.value_or(QString()));
}

// Settings that are no part of the sending settings but may be changed with them.
struct SettingRow {
    Setting setting;
    const char *what;
};
constexpr std::array otherSettings = {
    SettingRow{Setting::SmtpPassword, QT_TRANSLATE_NOOP("AccountTexts", "Password for sending")},
    SettingRow{Setting::IncomingServer, QT_TRANSLATE_NOOP("AccountTexts", "Server for receiving")},
    SettingRow{Setting::IncomingUser, QT_TRANSLATE_NOOP("AccountTexts", "User name for receiving")},
    SettingRow{Setting::IncomingPassword, QT_TRANSLATE_NOOP("AccountTexts", "Password for receiving")},
};

} // namespace

ErrorWords wordsOf(const Error &error)
{
    const QString usual = advice(error.code);
    QString what = error.message;
    if (!usual.isEmpty() && what.endsWith(usual))
        what = what.chopped(usual.size()).trimmed();
    const auto *own = std::find_if(advices.begin(), advices.end(),
                                   [&](const AdviceRow &row) { return row.code == error.code; });
    return {what, own == advices.end() ? usual : AccountTexts::tr(own->advice), supportCode(error.code)};
}

QString nowText(const AccountReport &report)
{
    const MailSettings &settings = report.account.settings;
    switch (settings.smtpAuth) {
    case SignIn::Off:
        return AccountTexts::tr("Now: sends without signing in.");
    case SignIn::Own:
    case SignIn::Incoming:
        return settings.smtpUser.isEmpty()
                   ? AccountTexts::tr("Now: signs in, without a user name.")
                   : AccountTexts::tr("Now: signs in as %1.").arg(oneLine(settings.smtpUser));
    case SignIn::Other:
        break;
    }
    return AccountTexts::tr("Now: signs in in another way.");
}

QString planText(const AccountReport &report)
{
    switch (report.state) {
    case AccountState::AlreadyRight:
        return AccountTexts::tr("All right already, nothing to change.");
    case AccountState::ToChange:
        return AccountTexts::tr("Will be changed: signs in as %1.").arg(oneLine(report.signInAs));
    case AccountState::Changed:
        return AccountTexts::tr("Changed: signs in as %1.").arg(oneLine(report.signInAs));
    case AccountState::Restored:
        return AccountTexts::tr("As it was before.");
    case AccountState::Skipped:
    case AccountState::Failed:
        break;
    }
    if (!report.reason)
        return AccountTexts::tr("Not changed.");
    const ErrorWords words = wordsOf(*report.reason);
    return words.next.isEmpty() ? words.what : words.what + u' ' + words.next;
}

QList<PlainChange> plainChanges(const AccountReport &report)
{
    const MailSettings &before = report.before;
    const MailSettings &after = report.after;
    QList<PlainChange> plain{
        {AccountTexts::tr("Sign in when sending"), yesOrNo(before.smtpAuth), yesOrNo(after.smtpAuth)},
        {AccountTexts::tr("User name for sending"), orNone(before.smtpUser), orNone(after.smtpUser)},
        {AccountTexts::tr("Server for sending"), orNone(before.smtpServer), orNone(after.smtpServer)},
        {AccountTexts::tr("Port for sending"), QString::number(before.smtpPort),
         QString::number(after.smtpPort)},
        {AccountTexts::tr("Encryption for sending"), encryption(before.smtpSecurity),
         encryption(after.smtpSecurity)},
    };
    plain.removeIf([](const PlainChange &change) { return change.before == change.after; });
    for (const SettingRow &row : otherSettings) {
        const auto change = std::find_if(report.changes.begin(), report.changes.end(),
                                         [&](const Change &c) { return c.setting == word(row.setting); });
        if (change != report.changes.end())
            plain.append(
                {AccountTexts::tr(row.what), shown(*change, change->before), shown(*change, change->after)});
    }
    return plain;
}

QString changeText(const PlainChange &change)
{
    //: a setting: its value before and after; the arrow points to the later one
    return AccountTexts::tr("%1: %2 \u2192 %3").arg(change.what, change.before, change.after);
}

QString changeDetails(const Report &report)
{
    QString text;
    for (const ClientReport &client : report.clients) {
        for (const AccountReport &account : client.accounts) {
            if (account.changes.isEmpty())
                continue;
            text += client.name + QStringLiteral(": ") + accountName(account.account) + u'\n';
            if (!account.why.isEmpty())
                text += QStringLiteral("  ") + isolated(account.why) + u'\n';
            QString store;
            for (const Change &change : account.changes) {
                if (change.store != store)
                    text += QStringLiteral("  ") + shownPlace(change.store) + u'\n';
                store = change.store;
                text += QStringLiteral("    ") + oneLine(change.key) + QStringLiteral(": ") +
                        isolated(shown(change, change.before)) + QStringLiteral(" \u2192 ") +
                        isolated(shown(change, change.after)) + u'\n';
            }
        }
    }
    return text;
}

QString testText(const AccountReport &report)
{
    if (!report.test)
        return AccountTexts::tr("Not tested yet.");
    switch (report.test->state) {
    case TestState::Accepted:
        return AccountTexts::tr("The test message was sent.");
    case TestState::Failed:
        return wordsOf(*report.test->cause).what;
    case TestState::Skipped:
        break;
    }
    return report.test->cause ? wordsOf(*report.test->cause).what : AccountTexts::tr("Not tested.");
}

bool willAskForPassword(const ClientReport &client, const ClientProfile *profile)
{
    const bool isForgotten = profile && profile->passwordNote == u"asks-once";
    return std::any_of(client.accounts.begin(), client.accounts.end(), [&](const AccountReport &account) {
        const bool isKept =
            std::any_of(account.changes.begin(), account.changes.end(), [](const Change &change) {
                return change.setting == word(Setting::SmtpPassword) && change.after;
            });
        return account.state == AccountState::Changed && !isKept &&
               (isForgotten || account.account.settings.smtpPassword == PasswordState::Asks);
    });
}

QString afterwardsText(const QStringList &programs, bool isAsked)
{
    const QString start =
        AccountTexts::tr("You can start %1 again now.").arg(QLocale().createSeparatedList(programs));
    return isAsked ? start + u' ' +
                         AccountTexts::tr("When you send, you may be asked for your password once: type it, "
                                          "and tick 'remember'.")
                   : start;
}

QString accountName(const Account &account)
{
    QString label = oneLine(account.label);
    if (account.address.isEmpty() || account.address == account.label)
        return label;
    return label.isEmpty() ? oneLine(account.address)
                           : QStringLiteral("%1 <%2>").arg(label, oneLine(account.address));
}

} // namespace mailsetup
