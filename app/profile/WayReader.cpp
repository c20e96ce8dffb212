// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/WayReader.h"

#include "profile/SourceReader.h"

#include <algorithm>

namespace mailsetup {

namespace {

// A place and a value: <write key>, <append>, <number>, <remove>, <others>.
Write readPlacedWrite(ElementReader &element, WriteKind kind)
{
    Write write;
    write.kind = kind;
    static_cast<void>(element.required("key"));
    write.key = element.textTemplate("key");
    write.group = element.textTemplate("group");
    if (element.has("of"))
        write.of = readSettingName(element, "of");
    if (kind == WriteKind::Remove)
        return write;
    static_cast<void>(element.required("value"));
    write.value = element.textTemplate("value");
    write.type = readLiteralType(element);
    write.inherits = element.flag("inherit", true);
    if (element.has("absent"))
        write.absent = element.optional("absent");
    write.like = element.optional("like").split(u'|', Qt::SkipEmptyParts);
    write.own = element.textTemplate("own");
    return write;
}

Write readProtect(ElementReader &element)
{
    Write write;
    write.kind = WriteKind::Protect;
    write.setting = Setting::SmtpPassword;
    write.type = LiteralType::Binary;
    static_cast<void>(element.required("key"));
    write.key = element.textTemplate("key");
    write.group = element.textTemplate("group");
    if (element.has("salt"))
        write.salt = element.textTemplate("salt");
    else
        static_cast<void>(element.required("begins"));
    write.value = element.textTemplate("begins");
    return write;
}

Write readRemember(ElementReader &element)
{
    Write write;
    write.kind = WriteKind::Remember;
    write.setting = Setting::SmtpPassword;
    write.schema = element.required("schema");
    static_cast<void>(element.required("called"));
    write.value = element.textTemplate("called");
    element.children([&](ElementReader &child) {
        if (child.name() != "attribute")
            return child.unknown();
        const QString name = child.required("name");
        static_cast<void>(child.required("value"));
        write.attributes.append({name, child.textTemplate("value")});
    });
    if (write.attributes.isEmpty())
        element.fail(QStringLiteral("nothing finds the password again"));
    return write;
}

Write readSettingWrite(ElementReader &element)
{
    Write write;
    write.kind = WriteKind::Setting;
    write.setting = readSettingName(element, "setting");
    write.meaning = element.optional("meaning");
    if (!write.meaning.isEmpty())
        checkWord(element, write.setting, write.meaning);
    return write;
}

Write readNewEntry(ElementReader &element)
{
    Write write;
    write.kind = WriteKind::NewEntry;
    static_cast<void>(element.required("name"));
    write.value = element.textTemplate("name");
    static_cast<void>(element.required("used"));
    write.used = element.textTemplate("used");
    write.isPlainFirst = element.flag("plain-first", false);
    write.isSingle = element.flag("single", false);
    write.variable = element.declare("var");
    return write;
}

Write readRefusal(ElementReader &element)
{
    Write write;
    write.kind = WriteKind::Refuse;
    write.reason = element.required("reason");
    const auto known = allErrorCodes();
    if (std::none_of(known.begin(), known.end(), [&](ErrorCode code) { return word(code) == write.reason; }))
        element.fail(QStringLiteral("unknown reason %1").arg(write.reason));
    return write;
}

Write readWrite(ElementReader &element)
{
    const QByteArrayView name = element.name();
    if (name == "write")
        return element.has("setting") ? readSettingWrite(element) : readPlacedWrite(element, WriteKind::Key);
    if (name == "remove")
        return readPlacedWrite(element, WriteKind::Remove);
    if (name == "append")
        return readPlacedWrite(element, WriteKind::Append);
    if (name == "number")
        return readPlacedWrite(element, WriteKind::Numbered);
    if (name == "others")
        return readPlacedWrite(element, WriteKind::Others);
    if (name == "protect")
        return readProtect(element);
    if (name == "remember")
        return readRemember(element);
    if (name == "new")
        return readNewEntry(element);
    if (name == "refuse")
        return readRefusal(element);
    Write write;
    write.kind = WriteKind::Let;
    if (name == "let") {
        write.sources = readSources(element);
        write.variable = element.declare("var");
    } else {
        element.unknown();
    }
    return write;
}

} // namespace

Setting readSettingName(ElementReader &element, const char *attribute)
{
    const QString name = element.required(attribute);
    const auto setting = settingFromWord(name);
    if (!setting)
        element.fail(QStringLiteral("unknown setting %1").arg(name));
    return setting.value_or(Setting::SmtpServer);
}

void checkWord(ElementReader &element, Setting setting, const QString &text)
{
    bool isKnown = true;
    if (setting == Setting::SmtpSecurity)
        isKnown = securityFromWord(text).has_value();
    else if (setting == Setting::SmtpAuth)
        isKnown = signInFromWord(text).has_value();
    else if (setting == Setting::SmtpPassword || setting == Setting::IncomingPassword)
        isKnown = text == u"stored" || text == u"asks";
    if (!isKnown)
        element.fail(QStringLiteral("'%1' is no word of ours for %2").arg(text, word(setting)));
}

Way readWay(ElementReader &element)
{
    Way way;
    way.id = element.required("id");
    way.why = element.optional("why");
    const QStringList entryWords = element.words("entry");
    for (const QString &entry : entryWords) {
        if (entry == u"own")
            way.entry.append(EntryUse::Own);
        else if (entry == u"shared")
            way.entry.append(EntryUse::Shared);
        else if (entry == u"foreign")
            way.entry.append(EntryUse::Foreign);
        else if (entry == u"missing")
            way.entry.append(EntryUse::Missing);
        else
            element.fail(QStringLiteral("entry=\"%1\" is not a known word").arg(entry));
    }
    if (element.has("incoming"))
        way.isIncomingProviders =
            element.oneOf<bool>("incoming", {{"provider", true}, {"other", false}}, true);
    if (element.has("user"))
        way.isUserRight = element.oneOf<bool>("user", {{"right", true}, {"wrong", false}}, true);
    if (element.has("login"))
        way.login = element.oneOf<LoginNeed>(
            "login",
            {{"ready", LoginNeed::Ready}, {"not-ready", LoginNeed::NotReady}, {"same", LoginNeed::Same}},
            LoginNeed::Ready);
    element.children([&](ElementReader &child) {
        if (child.name() == "when")
            way.conditions.append(readCondition(child));
        else
            way.writes.append(readWrite(child));
    });
    if (way.writes.isEmpty())
        element.fail(QStringLiteral("the way %1 writes nothing").arg(way.id));
    return way;
}

} // namespace mailsetup
