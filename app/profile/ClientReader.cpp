// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/ClientReader.h"

#include "profile/ElementReader.h"
#include "profile/SourceReader.h"
#include "profile/StepsReader.h"
#include "profile/WayReader.h"

#include <QRegularExpression>

#include <tinyxml2.h>

#include <algorithm>

namespace mailsetup {

namespace {

// Folders that every machine may have; they are variables with a capital.
QStringList folderVariables()
{
    return QStringLiteral("Home AppData LocalAppData Documents Windows SystemDrive ProgramFiles "
                          "ProgramFilesX86 Config Data RuntimeDir")
        .split(u' ');
}

void checkVersionPattern(ElementReader &element, const QString &text)
{
    const QRegularExpression pattern(text);
    if (!pattern.isValid())
        element.fail(QStringLiteral("version is not a regular expression"));
    else if (pattern.captureCount() < 1)
        element.fail(QStringLiteral("version needs a group for the version: ([0-9.]+)"));
}

bool isId(QStringView text)
{
    const auto isIdCharacter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !text.isEmpty() && text[0] != u'-' && std::all_of(text.begin(), text.end(), isIdCharacter);
}

void readDetection(ElementReader &element, ClientProfile &profile)
{
    element.children([&](ElementReader &child) {
        Evidence evidence;
        if (child.name() == "settings")
            evidence.kind = EvidenceKind::Settings;
        else if (child.name() != "program")
            child.unknown();
        evidence.source = readSource(child);
        evidence.versionPattern = child.optional("version");
        static_cast<void>(child.required("source"));
        if (!evidence.versionPattern.isEmpty() && !child.state().isBuiltIn())
            checkVersionPattern(child, evidence.versionPattern);
        profile.evidence.append(evidence);
    });
}

// A fixed text must be one of our words; what stands in a variable is seen when it is read.
void checkMeaning(ElementReader &element, Setting setting, const TextTemplate &text)
{
    if (text.size() == 1 && text[0].variable < 0)
        checkWord(element, setting, QString::fromUtf8(text[0].text));
}

SettingRule readSetting(ElementReader &element)
{
    SettingRule rule;
    rule.setting = readSettingName(element, "name");
    rule.type = readLiteralType(element);
    rule.sources = readSources(element);
    if (element.has("absent"))
        rule.absent = element.textTemplate("absent");
    if (element.has("absent-tls"))
        rule.absentTls = element.textTemplate("absent-tls");
    if (rule.absent && *rule.absent != TextTemplate{{"unknown", -1}})
        checkMeaning(element, rule.setting, *rule.absent);
    for (const Source &source : std::as_const(rule.sources)) {
        for (const TextMap &map : source.maps)
            checkMeaning(element, rule.setting, map.to);
    }
    rule.like = element.optional("like").split(u'|', Qt::SkipEmptyParts);
    rule.provenance = element.required("source");
    return rule;
}

Route readRoute(ElementReader &element)
{
    Route route;
    element.children([&](ElementReader &child) {
        if (auto step = readStep(child))
            route.append(*step);
        else
            child.unknown();
    });
    return route;
}

// Children may use variables that stand above them, so templates of the element itself that need the
// variables of its steps are read after the children.
AccountRule readAccounts(ElementReader &element)
{
    AccountRule rule;
    element.children([&](ElementReader &child) {
        if (child.name() == "route")
            rule.routes.append(readRoute(child));
        else if (child.name() == "setting")
            rule.settings.append(readSetting(child));
        else if (child.name() == "way")
            rule.ways.append(readWay(child));
        else if (auto step = readStep(child))
            rule.steps.append(*step);
        else
            child.unknown();
    });
    static_cast<void>(element.required("id"));
    rule.id = element.textTemplate("id");
    rule.label = element.textTemplate("label");
    rule.group = element.textTemplate("group");
    if (element.has("inherit"))
        rule.inheritsFrom = element.textTemplate("inherit");
    if (element.has("entry"))
        rule.entry = element.textTemplate("entry");
    for (const Setting needed :
         {Setting::SmtpServer, Setting::SmtpAuth, Setting::SmtpUser, Setting::Address}) {
        if (std::none_of(rule.settings.begin(), rule.settings.end(),
                         [&](const SettingRule &s) { return s.setting == needed; }))
            element.fail(QStringLiteral("the setting %1 is missing").arg(word(needed)));
    }
    for (auto setting = rule.settings.begin(); setting != rule.settings.end(); ++setting) {
        if (std::any_of(rule.settings.begin(), setting,
                        [&](const SettingRule &s) { return s.setting == setting->setting; }))
            element.fail(QStringLiteral("the setting %1 stands twice").arg(word(setting->setting)));
    }
    return rule;
}

void readFind(ElementReader &element, Place &place)
{
    element.children([&](ElementReader &child) {
        if (child.name() == "route")
            place.routes.append(readRoute(child));
        else
            child.unknown();
    });
    static_cast<void>(element.required("path"));
    place.path = element.textTemplate("path");
    place.overriddenBy = element.textTemplate("overridden-by");
    place.fallback = element.textTemplate("fallback");
    place.beside = element.textTemplate("beside");
    if (place.routes.isEmpty())
        element.fail(QStringLiteral("<find> needs a <route>"));
}

LockRule readLock(ElementReader &element)
{
    LockRule lock;
    lock.kind = element.oneOf<LockWord>(
        "held",
        {{"open", LockWord::HeldOpen}, {"fcntl", LockWord::FcntlLocked}, {"pid-link", LockWord::PidLink}},
        LockWord::HeldOpen);
    static_cast<void>(element.required("path"));
    lock.path = element.textTemplate("path");
    static_cast<void>(element.required("source"));
    return lock;
}

Place readPlace(ElementReader &element)
{
    Place place;
    static_cast<void>(element.required("store"));
    place.store = element.oneOf<StoreWord>("store",
                                           {{"ini", StoreWord::Ini},
                                            {"key-file", StoreWord::KeyFile},
                                            {"plain-ini", StoreWord::PlainIni},
                                            {"prefs-js", StoreWord::PrefsJs},
                                            {"registry", StoreWord::Registry},
                                            {"oeaccount", StoreWord::OeAccount},
                                            {"msmtprc", StoreWord::Msmtprc}},
                                           StoreWord::Ini);
    place.encoding = readEncoding(element, EncodingWord::Utf8);
    bool hasAccounts = false;
    element.children([&](ElementReader &child) {
        if (child.name() == "find") {
            readFind(child, place);
        } else if (child.name() == "lock") {
            place.locks.append(readLock(child));
        } else if (child.name() == "accounts") {
            place.accounts = readAccounts(child);
            hasAccounts = true;
        } else {
            child.unknown();
        }
    });
    if (!hasAccounts || (place.store != StoreWord::Registry && place.path.isEmpty()))
        element.fail(QStringLiteral("<place> needs <find> (but for the registry) and <accounts>"));
    return place;
}

ClientProfile readClient(ElementReader &element)
{
    ClientProfile profile;
    profile.file = element.state().file();
    profile.id = element.required("id");
    profile.name = element.required("name");
    profile.passwordNote = element.required("password");
    if (profile.passwordNote != u"keeps" && profile.passwordNote != u"asks-once")
        element.fail(QStringLiteral("password=\"%1\" is not a known word").arg(profile.passwordNote));
    const QStringList platforms = element.words("platforms");
    for (const QString &platform : platforms) {
        if (platform == u"windows")
            profile.platforms.append(PlatformWord::Windows);
        else if (platform == u"unix")
            profile.platforms.append(PlatformWord::Unix);
        else
            element.fail(QStringLiteral("platforms=\"%1\" is not a known word").arg(platform));
    }
    if (!isId(profile.id))
        element.fail(QStringLiteral("id must be lower-case letters, digits and '-'"));
    element.children([&](ElementReader &child) {
        if (child.name() == "source") {
            static_cast<void>(child.required("id"));
        } else if (child.name() == "detect") {
            readDetection(child, profile);
        } else if (child.name() == "running") {
            profile.programs = child.words("programs");
            static_cast<void>(child.required("source"));
        } else if (child.name() == "place") {
            profile.places.append(readPlace(child));
        } else if (child.name() == "by-hand") {
            if (!profile.byHand.isEmpty() && profile.byHand.last().versions.isEmpty())
                child.fail(QStringLiteral("the <by-hand> without versions must be the last one"));
            profile.byHand.append(readHandSteps(child));
        } else {
            child.unknown();
        }
    });
    element.finish();
    if (profile.evidence.isEmpty() || profile.programs.isEmpty() || profile.byHand.isEmpty() ||
        profile.platforms.isEmpty())
        element.fail(QStringLiteral("<client> needs platforms, <detect>, <running> and <by-hand>"));
    else if (!profile.byHand.last().versions.isEmpty())
        element.fail(QStringLiteral("<client> needs a <by-hand> for all other versions, without versions"));
    return profile;
}

} // namespace

Expected<ClientProfile> readClientProfile(const XmlText &xml, const QString &file, const PartSource &parts)
{
    if (auto wellFormed = checkWellFormed(xml, file, ErrorCode::ProfileInvalid); !wellFormed)
        return wellFormed.error();
    ReadingState state(file, ErrorCode::ProfileInvalid, xml.isBuiltIn, parts);
    state.variables = fixedVariableNames() + folderVariables();
    tinyxml2::XMLDocument document;
    if (document.Parse(xml.bytes.constData(), static_cast<std::size_t>(xml.bytes.size())) !=
        tinyxml2::XML_SUCCESS) {
        state.fail(document.ErrorLineNum(), QStringLiteral("not readable"));
        return *state.error();
    }
    const tinyxml2::XMLElement &root = *document.RootElement();
    ElementReader element(state, root);
    if (element.name() != "client" || QByteArray(root.Attribute("xmlns")) != clientNamespace)
        element.fail(
            QStringLiteral("the root must be <client xmlns=\"%1\">").arg(QLatin1StringView(clientNamespace)));
    ClientProfile profile = readClient(element);
    if (state.error())
        return *state.error();
    profile.variables = state.variables;
    return profile;
}

} // namespace mailsetup
