// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/HandSteps.h"
#include "core/MailSettings.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace mailsetup {

// A mail program as data: what profiles/clients/<id>.xml says, checked and compiled. profiles/README.md
// explains the language; the names here are its words.

// A text with variables: "mail.server.{server}.type". A part is either text or the index of a variable.
struct TextPart {
    QByteArray text;
    int variable = -1;

    bool operator==(const TextPart &) const = default;
};
using TextTemplate = QList<TextPart>;

// What is cut out of a found text before it is used.
enum class Cut { None, BeforeFirst, AfterFirst, BeforeLast, AfterLast, WithoutPrefix, CommandWord };

// Where a text comes from.
enum class SourceKind {
    Value,      // the template itself
    Key,        // a value of the settings document
    Registry,   // a value of the machine's registry
    IniFile,    // a value of another ini file; without a name its sections that match
    Glob,       // files and folders that exist
    Subkeys,    // the subkey names of a registry key
    Sections,   // the sections of the document whose names match
    List,       // the items of a comma list in a value of the document
    Numbered,   // Persona0, Persona1, ... in one group, until the first that is missing
    NsRegistry, // an entry of each child of a key in a Netscape profile registry file
};

enum class EncodingWord { Utf8, Windows1252 };
enum class LiteralType { Text, Integer, Boolean, Binary };

struct TextMap {
    QStringList from; // empty: everything else that is not an empty text
    TextTemplate to;

    bool operator==(const TextMap &) const = default;
};

struct Source {
    SourceKind kind = SourceKind::Value;
    TextTemplate text;  // value, key, registry key, file path or pattern
    TextTemplate group; // the document's group; empty template: the account's own group
    TextTemplate name;  // value name (Registry), key (IniFile), entry (NsRegistry)
    EncodingWord encoding = EncodingWord::Windows1252; // IniFile
    bool inherits = true;
    std::optional<LiteralType> type; // none: what the asker says, else text
    Cut cut = Cut::None;
    QString cutAt; // the separator or prefix; the number of the word
    QList<TextMap> maps;

    bool operator==(const Source &) const = default;
};

enum class StepKind { Each, Let, Skip };

struct Condition {
    int variable = -1;
    QStringList is;    // holds one of these, without case
    QStringList isNot; // holds none of these
    std::optional<bool> isEmpty;

    bool operator==(const Condition &) const = default;
};

// One step on the way to a file or an account: a loop, a variable, or a reason to leave this round out.
struct Step {
    StepKind kind = StepKind::Let;
    int variable = -1;
    bool isRequired = false; // Let: leave the round out when nothing is found
    QList<Source> sources;   // Let: the first that gives a text; Each: all of them, in order
    Condition condition;     // Skip

    bool operator==(const Step &) const = default;
};
using Route = QList<Step>;

enum class Setting {
    SmtpServer,
    SmtpPort,
    SmtpSecurity,
    SmtpAuth,
    SmtpUser,
    SmtpPassword,
    IncomingServer,
    IncomingUser,
    IncomingPassword,
    Address,
    Label,
};
inline constexpr int settingCount = 11;
QLatin1StringView word(Setting setting); // "smtp.server"
QString wordText(Setting setting);       // the same, for lists of many: one text that all of them share
std::optional<Setting> settingFromWord(QStringView word);

// How one abstract setting is read, and (where its first source is a key) written.
struct SettingRule {
    Setting setting = Setting::SmtpServer;
    LiteralType type = LiteralType::Text;
    QList<Source> sources;
    std::optional<TextTemplate> absent;    // what an absent value means, in our words; none: not known
    std::optional<TextTemplate> absentTls; // the same where the security is tls (ports)
    QStringList like;                      // names of sibling values whose type a new value takes
    QString provenance;                    // the 'source' attribute

    bool operator==(const SettingRule &) const = default;
};

enum class WriteKind {
    Setting,  // the wanted value of a setting, at that setting's place
    Key,      // a given value at a given place
    Remove,   // no value at a given place
    Append,   // an item at the end of a comma list
    Numbered, // the next free number of a numbered list
    NewEntry, // a fresh name for a new entry, in a variable
    Others,   // a given value in every account of the document that another way was taken for
    Protect,  // the password, as the system keeps it for this user alone
    Remember, // the password, in the desktop's keyring
    Let,      // a variable
    Refuse,   // nothing is written: the account cannot be changed
};

struct Write {
    WriteKind kind = WriteKind::Key;
    Setting setting = Setting::SmtpServer;
    QString meaning; // Setting: this of our words instead of the wanted one
    TextTemplate key;
    TextTemplate group;
    LiteralType type = LiteralType::Text;
    bool inherits = true; // an inherited value that is the same is enough
    TextTemplate value;   // NewEntry: the name, {n} in it; Protect: hex digits before the password's
    std::optional<TextTemplate> salt; // Protect: hex digits that the system mixes in
    std::optional<QString> absent;    // Key: the program reads an absent value as this
    QStringList like;                 // names of sibling values whose type is taken for a new one
    int variable = -1;                // NewEntry, Let
    TextTemplate used;         // NewEntry: a name or section that begins like this uses the number; {n} in it
    bool isPlainFirst = false; // NewEntry: the first try has no number
    bool isSingle = false;     // NewEntry: one such entry per document
    QList<Source> sources;     // Let
    TextTemplate own;          // Others: the value for the accounts of this way
    std::optional<Setting> of; // Key: the setting that this is reported as
    QString reason;            // Refuse: a word of the table of errors
    QString schema;            // Remember: of the keyring's item, whose label is the value
    QList<std::pair<QString, TextTemplate>> attributes = {}; // Remember: what it is found again by

    bool operator==(const Write &) const = default;
};

// How an account relates to the entry (server entry, relay) through which it sends.
enum class EntryUse {
    Own,     // nobody else needs it as it is now
    Shared,  // an account that must stay as it is, or needs another user name, uses it too
    Foreign, // its server is another provider's
    Missing, // there is none
};

// What the incoming login must be for a way.
enum class LoginNeed {
    Ready,    // the wanted user, and its password is remembered
    NotReady, // not that
    Same,     // the wanted user, whatever is known of its password
};

// One way to change an account; the first whose conditions hold is taken.
struct Way {
    QString id;
    QList<EntryUse> entry;                   // empty: any
    std::optional<bool> isIncomingProviders; // whose the incoming server must be
    std::optional<bool> isUserRight;         // the user name that is sent now is the wanted one
    std::optional<LoginNeed> login;
    QList<Condition> conditions;
    QList<Write> writes;
    QString why; // an English sentence for the report, translated by its text; may be empty

    bool operator==(const Way &) const = default;
};

enum class EvidenceKind { Program, Settings };

// One sign that the program is there.
struct Evidence {
    EvidenceKind kind = EvidenceKind::Program;
    Source source;
    QString versionPattern; // a regular expression whose first group is the version; may be empty

    bool operator==(const Evidence &) const = default;
};

enum class LockWord { HeldOpen, FcntlLocked, PidLink };

struct LockRule {
    LockWord kind = LockWord::HeldOpen;
    TextTemplate path;

    bool operator==(const LockRule &) const = default;
};

enum class StoreWord { Ini, KeyFile, PlainIni, PrefsJs, Registry, OeAccount, Msmtprc };

struct AccountRule {
    QList<Route> routes; // alternative beginnings, each leads on to 'steps'
    Route steps;
    TextTemplate id;
    TextTemplate label;
    TextTemplate group;
    std::optional<TextTemplate> inheritsFrom; // the group where absent values are looked for
    std::optional<TextTemplate> entry;        // names what several accounts may share
    QList<SettingRule> settings;
    QList<Way> ways;

    bool operator==(const AccountRule &) const = default;
};

// One place where the program keeps settings: a file format, the ways to the files, the accounts in them.
struct Place {
    StoreWord store = StoreWord::Ini;
    EncodingWord encoding = EncodingWord::Utf8;
    QList<Route> routes;
    TextTemplate path;         // empty for the registry
    TextTemplate overriddenBy; // a file of the same format whose values win
    TextTemplate fallback;     // a file of the same format that is asked last
    TextTemplate beside;       // a file of the same format with the groups that begin with "beside:"
    QList<LockRule> locks;
    AccountRule accounts;

    bool operator==(const Place &) const = default;
};

enum class PlatformWord { Windows, Unix };

struct ClientProfile {
    QString id;
    QString name;
    QString file; // where it was read from, for messages
    QList<PlatformWord> platforms;
    QList<Evidence> evidence;
    QStringList programs; // process names
    QList<Place> places;
    QString passwordNote;    // a word: keeps, asks-once
    QList<HandSteps> byHand; // the last one is for every version that the others do not name
    QStringList variables;   // names by index; the first ones are the fixed ones below

    bool operator==(const ClientProfile &) const = default;
};

// Whether only a person can change its settings.
inline bool isByHandOnly(const ClientProfile &profile)
{
    return profile.places.isEmpty();
}

// The steps by hand for a version ("11.0", "16"; empty where it is not known).
const HandSteps &stepsByHand(const ClientProfile &profile, const QString &version);

// Variables that are always there, in this order at the beginning of ClientProfile::variables.
enum class FixedVariable {
    WantedServer, // {wanted.server}: the provider's outgoing server
    WantedUser,   // {wanted.user}: the user name to sign in with
    WantedPort,   // {wanted.port}, {wanted.security}: empty where the account's own are kept
    WantedSecurity,
    ProviderName,     // {provider.name}: short, letters and digits
    IncomingServer,   // {incoming.server}: the account's own, as it is now
    ProviderIncoming, // {provider.incoming}: the provider's incoming server, else the outgoing one
    Number,           // {n}: the number of a new entry
    FileFolder,       // {file.folder}: the folder of the settings file
};
inline constexpr int fixedVariableCount = 9;
QStringList fixedVariableNames();

} // namespace mailsetup
