// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "silent/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mailsetup {

namespace {

struct OptionRow {
    const char *name;
    const char *value; // empty: a switch
    const char *text;
    bool needsSilent;
};

constexpr std::array optionRows = {
    OptionRow{"silent", "",
              QT_TRANSLATE_NOOP("Options", "No window, needs no display; results on stdout, talk on stderr."),
              false},
    OptionRow{"list", "",
              QT_TRANSLATE_NOOP("Options", "Show mail programs, accounts and their state; changes nothing."),
              true},
    OptionRow{"dry-run", "", QT_TRANSLATE_NOOP("Options", "Show the plan; changes nothing."), true},
    OptionRow{"undo", "RUN", QT_TRANSLATE_NOOP("Options", "Undo the last run, or run RUN."), true},
    OptionRow{"repair", "", QT_TRANSLATE_NOOP("Options", "Finish or take back a run that was cut off."),
              true},
    OptionRow{"test-only", "",
              QT_TRANSLATE_NOOP("Options", "Sign in and test-send with the settings as they are."), true},
    OptionRow{"no-test", "", QT_TRANSLATE_NOOP("Options", "Change settings without signing in or sending."),
              true},
    OptionRow{"address", "ADDR", QT_TRANSLATE_NOOP("Options", "The customer's full address; repeatable."),
              false},
    OptionRow{"password-stdin", "",
              QT_TRANSLATE_NOOP("Options", "Read the password of the one address from standard input."),
              true},
    OptionRow{"password-file", "FILE",
              QT_TRANSLATE_NOOP("Options", "Read the password of the one address from FILE."), true},
    OptionRow{"credentials", "FILE",
              QT_TRANSLATE_NOOP("Options", "Read addresses and passwords from FILE (JSON)."), true},
    OptionRow{"client", "ID", QT_TRANSLATE_NOOP("Options", "Only this mail program; repeatable."), false},
    OptionRow{"account", "ID", QT_TRANSLATE_NOOP("Options", "Only this account; repeatable."), false},
    OptionRow{"provider", "FILE|ID", QT_TRANSLATE_NOOP("Options", "The provider; default pmtnet.net."),
              false},
    OptionRow{
        "profiles", "DIR",
        QT_TRANSLATE_NOOP("Options", "More client profiles; one of the same id wins over the built-in one."),
        false},
    OptionRow{"home", "DIR", QT_TRANSLATE_NOOP("Options", "Work on that home folder instead of your own."),
              false},
    OptionRow{"wine-prefix", "DIR", QT_TRANSLATE_NOOP("Options", "Look in this Wine prefix too; repeatable."),
              false},
    OptionRow{"connect-to", "HOST:PORT:ADDR:PORT",
              QT_TRANSLATE_NOOP("Options", "Connect to ADDR:PORT when HOST:PORT is meant; repeatable."),
              false},
    OptionRow{"ca-file", "FILE", QT_TRANSLATE_NOOP("Options", "Trust this certificate authority too (PEM)."),
              false},
    OptionRow{"json", "", QT_TRANSLATE_NOOP("Options", "The report as JSON on stdout instead of text."),
              true},
    OptionRow{"report", "FILE", QT_TRANSLATE_NOOP("Options", "Write the JSON report there as well."), true},
    OptionRow{"log", "FILE", QT_TRANSLATE_NOOP("Options", "Write a log without secrets."), false},
    OptionRow{"language", "CODE",
              QT_TRANSLATE_NOOP("Options", "The language of all texts; else the system's."), false},
    OptionRow{"practice", "",
              QT_TRANSLATE_NOOP(
                  "Options", "Practice: sample mail programs in a temporary folder and a loopback server."),
              false},
    OptionRow{"guide", "DIR", QT_TRANSLATE_NOOP("Options", "Write the printable support guide there."),
              false},
    OptionRow{
        "check-profiles", "DIR",
        QT_TRANSLATE_NOOP("Options", "Check profile and provider files, the built-in ones without DIR."),
        false},
    OptionRow{"msi-exit-codes", "",
              QT_TRANSLATE_NOOP("Options", "'A mail program is running' ends with 1618."), true},
    OptionRow{"help", "", QT_TRANSLATE_NOOP("Options", "Show this help."), false},
    OptionRow{"version", "", QT_TRANSLATE_NOOP("Options", "Show the version."), false},
};

Error badOption(const QString &what)
{
    return makeError(ErrorCode::BadOption, what);
}

bool hasOptionalValue(const OptionRow &row)
{
    const QLatin1StringView name(row.name);
    return name == QLatin1StringView("undo") || name == QLatin1StringView("check-profiles");
}

// QCommandLineParser knows no optional values: --undo and --check-profiles get theirs, or an empty one.
QStringList withOptionalValues(const QStringList &arguments)
{
    QStringList result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument != u"--undo" && argument != u"--check-profiles") {
            result.append(argument);
            continue;
        }
        const bool hasValue = i + 1 < arguments.size() && !arguments[i + 1].startsWith(u'-');
        result.append(argument + u'=' + (hasValue ? arguments[++i] : QString()));
    }
    return result;
}

std::optional<quint16> toPort(QStringView text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    return isNumber && port > 0 && port < 65536 ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

// HOST:PORT:ADDR:PORT; an IPv6 address stands in brackets.
std::optional<ConnectTo> toConnectTo(const QString &text)
{
    QStringList parts;
    QString part;
    bool isInBrackets = false;
    for (const QChar c : text) {
        if (c == u'[' || c == u']') {
            isInBrackets = c == u'[';
        } else if (c == u':' && !isInBrackets) {
            parts.append(part);
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part);
    if (parts.size() != 4 || parts[0].isEmpty() || parts[2].isEmpty())
        return std::nullopt;
    const auto port = toPort(parts[1]);
    const auto connectPort = toPort(parts[3]);
    if (!port || !connectPort)
        return std::nullopt;
    return ConnectTo{parts[0], *port, parts[2], *connectPort};
}

// The one thing that is asked for.
Expected<Action> actionOf(const QCommandLineParser &parser)
{
    constexpr std::array<std::pair<const char *, Action>, 9> actions = {{
        {"list", Action::List},
        {"dry-run", Action::DryRun},
        {"undo", Action::Undo},
        {"repair", Action::Repair},
        {"test-only", Action::TestOnly},
        {"guide", Action::Guide},
        {"check-profiles", Action::CheckProfiles},
        {"help", Action::Help},
        {"version", Action::Version},
    }};
    std::optional<Action> found;
    for (const auto &[name, action] : actions) {
        if (!parser.isSet(QLatin1StringView(name)))
            continue;
        if (action == Action::Help || action == Action::Version)
            return action;
        if (found)
            return badOption(QCoreApplication::translate(
                "Options", "only one of --list, --dry-run, --undo, --repair, --test-only can be used"));
        found = action;
    }
    return found.value_or(parser.isSet(QStringLiteral("silent")) ? Action::Run : Action::Wizard);
}

Expected<Options> fromParser(const QCommandLineParser &parser)
{
    Options options;
    const auto action = actionOf(parser);
    if (!action)
        return action.error();
    options.action = *action;
    const auto isSet = [&](const char *name) { return parser.isSet(QLatin1StringView(name)); };
    const auto value = [&](const char *name) { return parser.value(QLatin1StringView(name)); };
    const auto values = [&](const char *name) { return parser.values(QLatin1StringView(name)); };
    options.isSilent = isSet("silent");
    options.isPractice = isSet("practice");
    options.isWithoutTest = isSet("no-test");
    options.isJson = isSet("json");
    options.hasMsiExitCodes = isSet("msi-exit-codes");
    options.isPasswordFromStdin = isSet("password-stdin");
    options.run = value("undo");
    options.addresses = values("address");
    options.passwordFile = value("password-file");
    options.credentialsFile = value("credentials");
    options.clients = values("client");
    options.accounts = values("account");
    if (isSet("provider"))
        options.provider = value("provider");
    options.profilesFolder = value("profiles");
    options.home = value("home");
    options.winePrefixes = values("wine-prefix");
    options.caFile = value("ca-file");
    options.reportFile = value("report");
    options.logFile = value("log");
    options.language = value("language");
    options.folder = isSet("guide") ? value("guide") : value("check-profiles");
    for (const QString &text : values("connect-to")) {
        const auto connectTo = toConnectTo(text);
        if (!connectTo)
            return badOption(QStringLiteral("--connect-to %1").arg(text));
        options.connectTo.append(*connectTo);
    }
    return options;
}

} // namespace

Expected<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const OptionRow &row : optionRows)
        parser.addOption(QCommandLineOption(QString(QLatin1StringView(row.name)), QString(),
                                            QString(QLatin1StringView(row.value))));
    if (!parser.parse(withOptionalValues(arguments))) {
        QString text = parser.errorText();
        if (text.endsWith(u'.'))
            text.chop(1); // it stands in a sentence of ours
        return badOption(text);
    }
    if (!parser.positionalArguments().isEmpty())
        return badOption(parser.positionalArguments().first());

    auto options = fromParser(parser);
    if (!options || options->action == Action::Help || options->action == Action::Version)
        return options;
    for (const OptionRow &row : optionRows) {
        const bool isSet = parser.isSet(QLatin1StringView(row.name));
        if (isSet && row.needsSilent && !options->isSilent)
            return badOption(QCoreApplication::translate("Options", "--%1 goes with --silent")
                                 .arg(QLatin1StringView(row.name)));
        if (isSet && *row.value && !hasOptionalValue(row) &&
            parser.value(QLatin1StringView(row.name)).isEmpty())
            return badOption(QCoreApplication::translate("Options", "--%1 needs a value")
                                 .arg(QLatin1StringView(row.name)));
    }
    const int passwordSources = int(options->isPasswordFromStdin) + int(!options->passwordFile.isEmpty()) +
                                int(!options->credentialsFile.isEmpty());
    if (passwordSources > 1)
        return badOption(QCoreApplication::translate(
            "Options", "only one of --password-stdin, --password-file, --credentials can be used"));
    return options;
}

bool isWriting(const Options &options)
{
    return options.action == Action::Run || options.action == Action::Undo ||
           options.action == Action::Repair;
}

bool isSending(const Options &options)
{
    return (options.action == Action::Run && !options.isWithoutTest) || options.action == Action::TestOnly;
}

QString askedLanguage(const QStringList &arguments)
{
    const QString name = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == name)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(name + u'='))
            return arguments[i].mid(name.size() + 1);
    }
    return {};
}

QString helpText()
{
    QString text = QCoreApplication::translate(
        "Options", "Usage: mailsetup [options]\n"
                   "Turns on SMTP authentication in the mail programs of this user.\n"
                   "Without an option a wizard opens.\n\nOptions:\n");
    for (const OptionRow &row : optionRows) {
        QString name = QStringLiteral("  --") + QLatin1StringView(row.name);
        if (*row.value)
            name += (hasOptionalValue(row) ? QStringLiteral(" [%1]") : QStringLiteral(" %1"))
                        .arg(QLatin1StringView(row.value));
        text += name.size() < 26 ? name.leftJustified(27) : name + u'\n' + QString(27, u' ');
        text += QCoreApplication::translate("Options", row.text) + u'\n';
    }
    return text;
}

} // namespace mailsetup
