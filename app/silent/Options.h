// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ConnectTo.h"
#include "core/Expected.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace mailsetup {

// What is asked for on the command line.
enum class Action { Wizard, Run, List, DryRun, TestOnly, Undo, Repair, Guide, CheckProfiles, Help, Version };

// The command line as values (contract: "Command line"). A password never is one of them.
struct Options {
    Action action = Action::Wizard;
    bool isSilent = false;
    bool isPractice = false;
    bool isWithoutTest = false;
    bool isJson = false;
    bool hasMsiExitCodes = false;
    bool isPasswordFromStdin = false;
    QString run; // --undo RUN
    QStringList addresses;
    QString passwordFile;
    QString credentialsFile;
    QStringList clients;
    QStringList accounts;
    QString provider = QStringLiteral("pmtnet.net");
    QString profilesFolder;
    QString home;
    QStringList winePrefixes;
    QList<ConnectTo> connectTo;
    QString caFile;
    QString reportFile;
    QString logFile;
    QString language;
    QString folder; // of --guide or --check-profiles
};

// Reads the arguments, the program's name first. BadOption for what is unknown, incomplete or does not go
// together.
Expected<Options> parseOptions(const QStringList &arguments);

// Whether settings are to be written.
bool isWriting(const Options &options);

// Whether a conversation with the mail server is asked for.
bool isSending(const Options &options);

// What --language asks for, empty without it. Looked at before everything else, so that also a complaint
// about the command line is in that language.
QString askedLanguage(const QStringList &arguments);

// The text of --help.
QString helpText();

} // namespace mailsetup
