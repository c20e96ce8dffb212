// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ExitCode.h"

#include <QString>

#include <span>

namespace mailsetup {

// Everything that can go wrong in the world around us, and every reason for which an account is left
// alone. One row each in the table of Error.cpp: word, exit code, support code, sentence, advice.
enum class ErrorCode {
    // The program itself and its use
    Internal,
    BadOption,
    BadAddress,
    ForeignAddress,
    NoAddress,
    PasswordMissing,
    SecretFileUnsafe,
    SecretFileUnreadable,
    OutputUnwritable,
    Interrupted,
    Busy,
    // Profile and provider files
    ProfileInvalid,
    ProviderInvalid,
    // Finding
    NoClient,
    NoAccount,
    ClientRunning,
    PrefixRunning,
    // Reading settings
    FileUnreadable,
    FileMalformed,
    FileTooLarge,
    FileEncoding,
    // Writing settings
    FileReadOnly,
    DiskFull,
    FileNotWritten,
    FileChanged,
    ReadBackDiffers,
    UndoRecordUnwritable,
    UndoRecordDamaged,
    NoSuchRun,
    NotPutBack,
    Unfinished,
    ChangedSince,
    // Sending: one row per cause
    HostNotFound,
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
    SenderRefused,
    RecipientRefused,
    MessageRefused,
    // Why an account is left alone, or its test is not made
    OtherProvider,
    NotChosen,
    LocalProxy,
    Overridden,
    Locked,
    NotSupported,
    AddressUnknown,
    NoPassword,
    NotAsked,
};

// A failure as a value. The message is translated, for people: what happened and what to do. The detail
// is English and exact, for support: path, line, system error, server reply; secrets masked.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

// An error of that code; subject fills the one place in its sentence (a file, a program, a host, an
// address) and is cleaned of line breaks and control characters.
Error makeError(ErrorCode code, const QString &subject = {}, const QString &detail = {});

// The row of the table for a code.
QLatin1StringView word(ErrorCode code);                        // for scripts: "wrong-password"
QLatin1StringView supportCode(ErrorCode code);                 // to be said on the phone: "S41"
ExitCode exitCode(ErrorCode code);                             // Ok for reasons that are no failure
QString sentence(ErrorCode code, const QString &subject = {}); // translated, what happened
QString advice(ErrorCode code);                                // translated, what to do next; may be empty

std::span<const ErrorCode> allErrorCodes();

// The same text on one line: control characters (CR, LF, NUL, escape and direction marks) become blanks.
QString oneLine(const QString &text);

} // namespace mailsetup
