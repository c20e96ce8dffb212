// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Error.h"

#include "core/Place.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mailsetup {

namespace {

struct Row {
    ErrorCode code;
    ExitCode exit;
    const char *word;
    const char *supportCode;
    const char *sentence;
    const char *advice;
};

constexpr const char *context = "Errors";

// The one place for words, exit codes and texts. Support codes: letter by area (P program, F files,
// N network, T encryption, S sign-in, M message, A account), then two digits that stay for ever.
constexpr std::array rows = {
    Row{ErrorCode::Internal, ExitCode::Internal, "internal", "P10",
        QT_TRANSLATE_NOOP("Errors", "The program made a mistake (%1)."),
        QT_TRANSLATE_NOOP("Errors", "Please report it, with the log.")},
    Row{ErrorCode::BadOption, ExitCode::Usage, "bad-option", "P20",
        QT_TRANSLATE_NOOP("Errors", "The command line cannot be used: %1."),
        QT_TRANSLATE_NOOP("Errors", "See --help for the options.")},
    Row{ErrorCode::BadAddress, ExitCode::Usage, "bad-address", "P21",
        QT_TRANSLATE_NOOP("Errors", "'%1' is not a full e-mail address."),
        QT_TRANSLATE_NOOP("Errors", "Give the whole address, with the part after the @.")},
    Row{ErrorCode::ForeignAddress, ExitCode::Usage, "foreign-address", "P22",
        QT_TRANSLATE_NOOP("Errors", "The address '%1' does not belong to this provider."),
        QT_TRANSLATE_NOOP("Errors", "Give the address that this provider gave you.")},
    Row{ErrorCode::NoAddress, ExitCode::Usage, "no-address", "P23",
        QT_TRANSLATE_NOOP("Errors", "It is not known whose password this is."),
        QT_TRANSLATE_NOOP("Errors", "Name the address with --address, or use --credentials.")},
    Row{ErrorCode::PasswordMissing, ExitCode::Usage, "password-missing", "P27",
        QT_TRANSLATE_NOOP("Errors", "No password was given, so nothing can be tested."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Enter the password (without a window: --password-stdin, --password-file or --credentials).")},
    Row{ErrorCode::SecretFileUnsafe, ExitCode::Usage, "unsafe-password-file", "P24",
        QT_TRANSLATE_NOOP("Errors", "Others can read the password file %1, so it is not used."),
        QT_TRANSLATE_NOOP("Errors", "Make it readable by yourself alone (chmod 600).")},
    Row{ErrorCode::SecretFileUnreadable, ExitCode::Usage, "unreadable-password-file", "P25",
        QT_TRANSLATE_NOOP("Errors", "The password file %1 cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Check its name and its form.")},
    Row{ErrorCode::OutputUnwritable, ExitCode::Usage, "unwritable-output", "P26",
        QT_TRANSLATE_NOOP("Errors", "The file %1 cannot be written."),
        QT_TRANSLATE_NOOP("Errors", "Choose another place for it.")},
    Row{ErrorCode::Interrupted, ExitCode::Interrupted, "interrupted", "P30",
        QT_TRANSLATE_NOOP("Errors", "The run was stopped."),
        QT_TRANSLATE_NOOP("Errors", "The report says what was changed. Start again when you like.")},
    Row{ErrorCode::Busy, ExitCode::Busy, "busy", "P31",
        QT_TRANSLATE_NOOP("Errors", "Another copy of this program is at work."),
        QT_TRANSLATE_NOOP("Errors", "Wait until it has finished, then try again.")},

    Row{ErrorCode::ProfileInvalid, ExitCode::Profile, "profile", "P40",
        QT_TRANSLATE_NOOP("Errors", "The mail program description %1 is not valid."),
        QT_TRANSLATE_NOOP("Errors", "Check it with --check-profiles.")},
    Row{ErrorCode::ProviderInvalid, ExitCode::Profile, "provider", "P41",
        QT_TRANSLATE_NOOP("Errors", "The provider file %1 is not valid."),
        QT_TRANSLATE_NOOP("Errors", "Check it with --check-profiles.")},

    Row{ErrorCode::NoClient, ExitCode::NoClient, "no-client", "A10",
        QT_TRANSLATE_NOOP("Errors", "No mail program that we know was found."),
        QT_TRANSLATE_NOOP("Errors", "Follow the steps by hand, or ask support.")},
    Row{ErrorCode::NoAccount, ExitCode::NoAccount, "no-account", "A11",
        QT_TRANSLATE_NOOP("Errors", "The mail programs have no account of this provider."),
        QT_TRANSLATE_NOOP("Errors", "Check the address, or set up an account first.")},
    Row{ErrorCode::ClientRunning, ExitCode::Running, "running", "A20",
        QT_TRANSLATE_NOOP("Errors", "%1 is open, so nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Close it, then try again.")},
    Row{ErrorCode::PrefixRunning, ExitCode::Running, "prefix-running", "A21",
        QT_TRANSLATE_NOOP("Errors", "A Windows program is open in %1, so nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Close all Windows programs there, then try again.")},

    Row{ErrorCode::FileUnreadable, ExitCode::Unreadable, "unreadable", "F10",
        QT_TRANSLATE_NOOP("Errors", "The settings %1 cannot be read, so nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Check that you may read the file.")},
    Row{ErrorCode::FileMalformed, ExitCode::Unreadable, "malformed", "F11",
        QT_TRANSLATE_NOOP("Errors", "The settings %1 are damaged, so nothing was changed."),
        QT_TRANSLATE_NOOP("Errors",
                          "Start the mail program once and close it, then try again; or ask support.")},
    Row{ErrorCode::FileTooLarge, ExitCode::Unreadable, "too-large", "F12",
        QT_TRANSLATE_NOOP("Errors", "The settings %1 are too large to be changed safely."),
        QT_TRANSLATE_NOOP("Errors", "Ask support, and name this code.")},
    Row{ErrorCode::FileEncoding, ExitCode::Unreadable, "wrong-encoding", "F13",
        QT_TRANSLATE_NOOP("Errors", "The settings %1 are in an encoding that the mail program does not use."),
        QT_TRANSLATE_NOOP("Errors", "Ask support, and name this code.")},

    Row{ErrorCode::FileReadOnly, ExitCode::NotWritten, "read-only", "F20",
        QT_TRANSLATE_NOOP("Errors", "The settings %1 may not be changed. Everything is as it was."),
        QT_TRANSLATE_NOOP("Errors", "Allow writing to the file and its folder, then try again.")},
    Row{ErrorCode::DiskFull, ExitCode::NotWritten, "disk-full", "F21",
        QT_TRANSLATE_NOOP("Errors", "The disk is full, so %1 could not be written. Everything is as it was."),
        QT_TRANSLATE_NOOP("Errors", "Make room on the disk, then try again.")},
    Row{ErrorCode::FileNotWritten, ExitCode::NotWritten, "not-written", "F22",
        QT_TRANSLATE_NOOP("Errors", "The settings %1 could not be written. Everything is as it was."),
        QT_TRANSLATE_NOOP("Errors", "Try again; if it stays, ask support and name this code.")},
    Row{ErrorCode::FileChanged, ExitCode::NotWritten, "file-changed", "F23",
        QT_TRANSLATE_NOOP("Errors",
                          "The settings %1 changed while we looked at them, so nothing was written."),
        QT_TRANSLATE_NOOP("Errors", "Close the mail program, then try again.")},
    Row{ErrorCode::ReadBackDiffers, ExitCode::NotWritten, "read-back-differs", "F24",
        QT_TRANSLATE_NOOP("Errors",
                          "The settings %1 did not keep what was written. Everything was put back."),
        QT_TRANSLATE_NOOP("Errors", "Ask support, and name this code.")},
    Row{ErrorCode::UndoRecordUnwritable, ExitCode::NotWritten, "undo-record", "F25",
        QT_TRANSLATE_NOOP("Errors", "The backup %1 could not be written, so nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Make room in your home folder and check that you may write there.")},
    Row{ErrorCode::UndoRecordDamaged, ExitCode::Unreadable, "undo-record-damaged", "F26",
        QT_TRANSLATE_NOOP("Errors", "The backup %1 cannot be read, so nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Ask support, and name this code.")},
    Row{ErrorCode::NoSuchRun, ExitCode::Usage, "no-such-run", "F27",
        QT_TRANSLATE_NOOP("Errors", "There is nothing to undo (%1)."),
        QT_TRANSLATE_NOOP("Errors", "Check the name of the run.")},
    Row{ErrorCode::NotPutBack, ExitCode::Unfinished, "not-put-back", "F30",
        QT_TRANSLATE_NOOP("Errors", "Writing failed, and %1 could not be put back either."),
        QT_TRANSLATE_NOOP(
            "Errors", "Start mailsetup again: it offers the repair (without a window: --silent --repair).")},
    Row{ErrorCode::Unfinished, ExitCode::Unfinished, "unfinished", "F31",
        QT_TRANSLATE_NOOP("Errors", "An earlier run (%1) was cut off."),
        QT_TRANSLATE_NOOP("Errors", "Let it be repaired first (without a window: --silent --repair).")},
    Row{ErrorCode::ChangedSince, ExitCode::ChangedSince, "changed-since", "F32",
        QT_TRANSLATE_NOOP("Errors", "%1 was changed later and is left as it is."),
        QT_TRANSLATE_NOOP("Errors", "Check this value in the mail program.")},

    Row{ErrorCode::HostNotFound, ExitCode::Unreachable, "host-not-found", "N10",
        QT_TRANSLATE_NOOP("Errors", "The name of the mail server %1 was not found."),
        QT_TRANSLATE_NOOP("Errors", "Check that you are connected to the Internet, then try again.")},
    Row{ErrorCode::ConnectionBlocked, ExitCode::Unreachable, "blocked", "N11",
        QT_TRANSLATE_NOOP("Errors", "The mail server %1 cannot be reached."),
        QT_TRANSLATE_NOOP("Errors", "A firewall, a virus scanner or your network may block this port. Try "
                                    "another network, or ask support.")},
    Row{ErrorCode::ConnectionClosed, ExitCode::Unreachable, "closed", "N12",
        QT_TRANSLATE_NOOP("Errors", "The mail server %1 closed the connection."),
        QT_TRANSLATE_NOOP("Errors", "Try again in a few minutes.")},
    Row{ErrorCode::NotSmtp, ExitCode::Unreachable, "not-smtp", "N13",
        QT_TRANSLATE_NOOP("Errors", "What answers at %1 is not a mail server."),
        QT_TRANSLATE_NOOP(
            "Errors", "Check the port. A hotel or guest network may stand between; try another network.")},
    Row{ErrorCode::ServerBusy, ExitCode::Unreachable, "server-busy", "N14",
        QT_TRANSLATE_NOOP("Errors", "The mail server %1 is busy."),
        QT_TRANSLATE_NOOP("Errors", "Try again in a few minutes.")},
    Row{ErrorCode::TimedOut, ExitCode::Unreachable, "timed-out", "N15",
        QT_TRANSLATE_NOOP("Errors", "The mail server %1 did not answer in time."),
        QT_TRANSLATE_NOOP("Errors", "Try again; if it stays, a firewall may block this port.")},

    Row{ErrorCode::TlsNotOffered, ExitCode::Tls, "tls-not-offered", "T10",
        QT_TRANSLATE_NOOP("Errors", "The mail server %1 does not offer the encryption that is asked for."),
        QT_TRANSLATE_NOOP("Errors", "Your password was not sent. Ask support, and name this code.")},
    Row{ErrorCode::TlsFailed, ExitCode::Tls, "tls-failed", "T11",
        QT_TRANSLATE_NOOP("Errors", "An encrypted connection to %1 could not be made."),
        QT_TRANSLATE_NOOP(
            "Errors", "A virus scanner that reads mail may be in the way. Ask support, and name this code.")},
    Row{ErrorCode::TlsInjected, ExitCode::Tls, "tls-injected", "T12",
        QT_TRANSLATE_NOOP("Errors",
                          "Somebody tried to change the conversation with %1 before it was encrypted."),
        QT_TRANSLATE_NOOP("Errors", "Your password was not sent. Try another network, and tell support.")},
    Row{ErrorCode::CertificateExpired, ExitCode::Tls, "certificate-expired", "T20",
        QT_TRANSLATE_NOOP("Errors", "The certificate of %1 has expired."),
        QT_TRANSLATE_NOOP("Errors", "Check the date of your computer. If it is right, tell support.")},
    Row{ErrorCode::CertificateNotYetValid, ExitCode::Tls, "certificate-not-yet-valid", "T21",
        QT_TRANSLATE_NOOP("Errors", "The certificate of %1 is not valid yet."),
        QT_TRANSLATE_NOOP("Errors", "Check the date of your computer. If it is right, tell support.")},
    Row{ErrorCode::CertificateWrongName, ExitCode::Tls, "certificate-wrong-name", "T22",
        QT_TRANSLATE_NOOP("Errors", "The certificate shown for %1 belongs to another name."),
        QT_TRANSLATE_NOOP("Errors", "Your password was not sent. Try another network, and tell support.")},
    Row{ErrorCode::CertificateUnknownIssuer, ExitCode::Tls, "certificate-unknown-issuer", "T23",
        QT_TRANSLATE_NOOP("Errors", "The certificate of %1 comes from an issuer that is not trusted."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A virus scanner that reads mail may be in the way. Your password was not sent. Ask support.")},
    Row{ErrorCode::CertificateWeak, ExitCode::Tls, "certificate-weak", "T24",
        QT_TRANSLATE_NOOP("Errors", "The certificate of %1 is too weak to be trusted."),
        QT_TRANSLATE_NOOP("Errors", "Your password was not sent. Tell support.")},
    Row{ErrorCode::CertificateRevoked, ExitCode::Tls, "certificate-revoked", "T25",
        QT_TRANSLATE_NOOP("Errors", "The certificate of %1 has been revoked."),
        QT_TRANSLATE_NOOP("Errors", "Your password was not sent. Tell support.")},
    Row{ErrorCode::ClockWrong, ExitCode::Tls, "clock-wrong", "T26",
        QT_TRANSLATE_NOOP("Errors", "The clock of this computer seems to be wrong, so %1 cannot be trusted."),
        QT_TRANSLATE_NOOP("Errors", "Set date and time, then try again.")},

    Row{ErrorCode::AuthNotOffered, ExitCode::SignIn, "auth-not-offered", "S10",
        QT_TRANSLATE_NOOP("Errors", "The mail server %1 does not ask for a sign-in here."),
        QT_TRANSLATE_NOOP("Errors", "The port may be the wrong one. Ask support, and name this code.")},
    Row{ErrorCode::MethodNotOffered, ExitCode::SignIn, "method-not-offered", "S11",
        QT_TRANSLATE_NOOP("Errors", "The mail server %1 offers no way to sign in that is safe here."),
        QT_TRANSLATE_NOOP("Errors", "Ask support, and name this code.")},
    Row{ErrorCode::WrongPassword, ExitCode::SignIn, "wrong-password", "S20",
        QT_TRANSLATE_NOOP("Errors", "The server did not accept the password of %1."),
        QT_TRANSLATE_NOOP("Errors", "Type it again, mind capital letters; or ask support for a new one.")},
    Row{ErrorCode::AccountBlocked, ExitCode::SignIn, "account-blocked", "S21",
        QT_TRANSLATE_NOOP("Errors", "The server does not let %1 sign in at the moment."),
        QT_TRANSLATE_NOOP("Errors", "Wait an hour, or ask support to open the account again.")},
    Row{ErrorCode::ServerNotProven, ExitCode::SignIn, "server-not-proven", "S22",
        QT_TRANSLATE_NOOP("Errors", "The server %1 could not prove that it knows your password."),
        QT_TRANSLATE_NOOP("Errors", "It may be a false server. Try another network, and tell support.")},

    Row{ErrorCode::SenderRefused, ExitCode::Refused, "sender-refused", "M10",
        QT_TRANSLATE_NOOP("Errors", "You are signed in, but the server refused the sender %1."),
        QT_TRANSLATE_NOOP("Errors", "Ask support whether this address may send.")},
    Row{ErrorCode::RecipientRefused, ExitCode::Refused, "recipient-refused", "M11",
        QT_TRANSLATE_NOOP("Errors", "You are signed in, but the server refused the recipient %1."),
        QT_TRANSLATE_NOOP("Errors", "Ask support whether this mailbox exists.")},
    Row{ErrorCode::MessageRefused, ExitCode::Refused, "message-refused", "M12",
        QT_TRANSLATE_NOOP("Errors", "You are signed in, but the server %1 refused the test message."),
        QT_TRANSLATE_NOOP("Errors", "Try again later, or ask support and name this code.")},

    Row{ErrorCode::OtherProvider, ExitCode::Ok, "other-provider", "A30",
        QT_TRANSLATE_NOOP("Errors", "This account belongs to another provider."), ""},
    Row{ErrorCode::NotChosen, ExitCode::Ok, "not-chosen", "A31",
        QT_TRANSLATE_NOOP("Errors", "This account was not chosen."), ""},
    Row{ErrorCode::LocalProxy, ExitCode::Ok, "local-proxy", "A32",
        QT_TRANSLATE_NOOP(
            "Errors", "This account sends through a program on this computer (%1), perhaps a virus scanner."),
        QT_TRANSLATE_NOOP("Errors", "Change that program, or choose this account by name.")},
    Row{ErrorCode::Overridden, ExitCode::Ok, "overridden", "A33",
        QT_TRANSLATE_NOOP("Errors", "The file %1 sets this again at each start, so a change would not last."),
        QT_TRANSLATE_NOOP("Errors", "Remove the lines from that file, or ask who wrote them.")},
    Row{ErrorCode::Locked, ExitCode::Ok, "locked", "A34",
        QT_TRANSLATE_NOOP("Errors", "An administrator has locked this setting (%1)."),
        QT_TRANSLATE_NOOP("Errors", "Ask the administrator.")},
    Row{ErrorCode::NotSupported, ExitCode::Ok, "not-supported", "A35",
        QT_TRANSLATE_NOOP("Errors", "This account cannot be changed by a program (%1)."),
        QT_TRANSLATE_NOOP("Errors", "Follow the steps by hand.")},
    Row{ErrorCode::AddressUnknown, ExitCode::Ok, "address-unknown", "A36",
        QT_TRANSLATE_NOOP("Errors", "The full address of this account is not known."),
        QT_TRANSLATE_NOOP("Errors", "Enter the full address (without a window: --address).")},
    Row{ErrorCode::NoPassword, ExitCode::Ok, "no-password", "A37",
        QT_TRANSLATE_NOOP("Errors", "No password was given for %1, so no test message was sent."), ""},
    Row{ErrorCode::NotAsked, ExitCode::Ok, "not-asked", "A38",
        QT_TRANSLATE_NOOP("Errors", "A test message was not asked for."), ""},
};

const Row &rowOf(ErrorCode code)
{
    const auto *row = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return r.code == code; });
    Q_ASSERT_X(row != rows.end(), "Error", "an ErrorCode has no row in the table of Error.cpp");
    return *row;
}

constexpr auto codes = [] {
    std::array<ErrorCode, rows.size()> list{};
    std::transform(rows.begin(), rows.end(), list.begin(), [](const Row &r) { return r.code; });
    return list;
}();

} // namespace

Error makeError(ErrorCode code, const QString &subject, const QString &detail)
{
    const QString next = advice(code);
    const QString what = sentence(code, subject);
    return {code, next.isEmpty() ? what : what + u' ' + next, oneLine(detail)};
}

QLatin1StringView word(ErrorCode code)
{
    return QLatin1StringView(rowOf(code).word);
}

QLatin1StringView supportCode(ErrorCode code)
{
    return QLatin1StringView(rowOf(code).supportCode);
}

ExitCode exitCode(ErrorCode code)
{
    return rowOf(code).exit;
}

QString sentence(ErrorCode code, const QString &subject)
{
    const QString text = QCoreApplication::translate(context, rowOf(code).sentence);
    return text.contains(QLatin1StringView("%1")) ? text.arg(shownPlace(subject)) : text;
}

QString advice(ErrorCode code)
{
    const char *text = rowOf(code).advice;
    return *text ? QCoreApplication::translate(context, text) : QString();
}

std::span<const ErrorCode> allErrorCodes()
{
    return codes;
}

QString oneLine(const QString &text)
{
    // Nearly every text is clean, and is then given back without a copy.
    const auto isPrintable = [](QChar c) { return c >= u' ' && c <= u'~'; };
    if (std::all_of(text.begin(), text.end(), isPrintable))
        return text;
    QString clean = text;
    for (QChar &c : clean) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return clean;
}

} // namespace mailsetup
