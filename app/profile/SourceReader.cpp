// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/SourceReader.h"

#include <array>

namespace mailsetup {

namespace {

struct SourceWord {
    const char *attribute;
    SourceKind kind;
};

constexpr std::array sourceWords = {
    SourceWord{"value", SourceKind::Value},       SourceWord{"key", SourceKind::Key},
    SourceWord{"registry", SourceKind::Registry}, SourceWord{"ini", SourceKind::IniFile},
    SourceWord{"glob", SourceKind::Glob},         SourceWord{"subkeys", SourceKind::Subkeys},
    SourceWord{"sections", SourceKind::Sections}, SourceWord{"list", SourceKind::List},
    SourceWord{"numbered", SourceKind::Numbered}, SourceWord{"nsreg", SourceKind::NsRegistry},
};

void readCut(ElementReader &element, Source &source)
{
    const QString text = element.optional("cut");
    if (text.isEmpty())
        return;
    const QString kind = text.section(u' ', 0, 0);
    source.cutAt = text.section(u' ', 1);
    constexpr std::array<std::pair<const char *, Cut>, 6> cuts = {{
        {"before-first", Cut::BeforeFirst},
        {"after-first", Cut::AfterFirst},
        {"before-last", Cut::BeforeLast},
        {"after-last", Cut::AfterLast},
        {"without", Cut::WithoutPrefix},
        {"word", Cut::CommandWord},
    }};
    for (const auto &[cutWord, cut] : cuts) {
        if (kind == QLatin1StringView(cutWord))
            source.cut = cut;
    }
    const bool isBadNumber = source.cut == Cut::CommandWord && source.cutAt.toInt() < 1;
    if (source.cut == Cut::None || source.cutAt.isEmpty() || isBadNumber)
        element.fail(QStringLiteral("cut=\"%1\" is not understood").arg(text));
}

TextMap readMap(ElementReader &element)
{
    return {element.words("from"), element.textTemplate("to")};
}

} // namespace

LiteralType readLiteralType(ElementReader &element)
{
    return element.oneOf<LiteralType>("type",
                                      {{"text", LiteralType::Text},
                                       {"integer", LiteralType::Integer},
                                       {"boolean", LiteralType::Boolean},
                                       {"binary", LiteralType::Binary}},
                                      LiteralType::Text);
}

EncodingWord readEncoding(ElementReader &element, EncodingWord usual)
{
    return element.oneOf<EncodingWord>(
        "encoding", {{"utf-8", EncodingWord::Utf8}, {"windows-1252", EncodingWord::Windows1252}}, usual);
}

Source readSource(ElementReader &element)
{
    Source source;
    int found = 0;
    for (const auto &[attribute, kind] : sourceWords) {
        if (!element.has(attribute))
            continue;
        ++found;
        source.kind = kind;
        source.text = element.textTemplate(attribute);
    }
    if (found != 1)
        element.fail(QStringLiteral("<%1> needs one source (value, key, registry, ini, glob, subkeys, "
                                    "sections, list, numbered or nsreg)")
                         .arg(element.nameText()));
    const bool isInDocument = source.kind == SourceKind::Key || source.kind == SourceKind::List ||
                              source.kind == SourceKind::Numbered;
    if (isInDocument || source.kind == SourceKind::IniFile || source.kind == SourceKind::NsRegistry)
        source.group = element.textTemplate("group");
    if (isInDocument)
        source.inherits = element.flag("inherit", true);
    if ((source.kind == SourceKind::Key || source.kind == SourceKind::Registry) && element.has("type"))
        source.type = readLiteralType(element);
    if (source.kind == SourceKind::Registry)
        source.name = element.textTemplate("value-name");
    if (source.kind == SourceKind::IniFile || source.kind == SourceKind::NsRegistry)
        source.name = element.textTemplate("entry");
    if (source.kind == SourceKind::IniFile)
        source.encoding = readEncoding(element, EncodingWord::Windows1252);
    readCut(element, source);
    return source;
}

QList<Source> readSources(ElementReader &element, const std::function<void(ElementReader &)> &visit)
{
    QList<Source> sources;
    const bool hasOwn = std::any_of(sourceWords.begin(), sourceWords.end(),
                                    [&](const SourceWord &w) { return element.has(w.attribute); });
    if (hasOwn)
        sources.append(readSource(element));
    element.children([&](ElementReader &child) {
        if (child.name() == "or" || child.name() == "from") {
            sources.append(readSource(child));
            Source &added = sources.last();
            child.children([&](ElementReader &map) {
                if (map.name() == "map")
                    added.maps.append(readMap(map));
                else
                    map.unknown();
            });
        } else if (child.name() == "map" && !sources.isEmpty()) {
            sources.last().maps.append(readMap(child));
        } else if (visit) {
            visit(child);
        } else {
            child.unknown();
        }
    });
    if (sources.isEmpty())
        element.fail(QStringLiteral("<%1> has no source").arg(element.nameText()));
    return sources;
}

Condition readCondition(ElementReader &element)
{
    Condition condition;
    condition.variable = element.variable("var");
    condition.is = element.words("is");
    condition.isNot = element.words("is-not");
    if (element.has("unlike")) {
        static_cast<void>(element.variable("unlike")); // it must be known
        condition.isNot.append(u'{' + element.optional("unlike") + u'}');
    }
    if (element.has("empty"))
        condition.isEmpty = element.flag("empty", true);
    if (condition.is.isEmpty() && condition.isNot.isEmpty() && !condition.isEmpty)
        element.fail(QStringLiteral("<%1> needs is, is-not, empty or unlike").arg(element.nameText()));
    return condition;
}

std::optional<Step> readStep(ElementReader &element)
{
    Step step;
    if (element.name() == "each" || element.name() == "let") {
        step.kind = element.name() == "each" ? StepKind::Each : StepKind::Let;
        step.isRequired = step.kind == StepKind::Let && element.flag("required", false);
        step.sources = readSources(element);
        step.variable = element.declare("var"); // after its sources, which may use an older value
        return step;
    }
    if (element.name() == "skip") {
        step.kind = StepKind::Skip;
        step.condition = readCondition(element);
        return step;
    }
    return std::nullopt;
}

} // namespace mailsetup
