// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/StepsReader.h"

#include <QRegularExpression>

#include <algorithm>

namespace mailsetup {

namespace {

// What may stand in which element.
QList<ControlKind> allowedIn(ControlKind kind)
{
    switch (kind) {
    case ControlKind::Stack:
    case ControlKind::Row:
    case ControlKind::Group:
    case ControlKind::Tab:
        return {ControlKind::Stack, ControlKind::Row,   ControlKind::Group,  ControlKind::Tabs,
                ControlKind::List,  ControlKind::Note,  ControlKind::Field,  ControlKind::Choice,
                ControlKind::Check, ControlKind::Radio, ControlKind::Button, ControlKind::Buttons};
    case ControlKind::Menus:
        return {ControlKind::Menu};
    case ControlKind::Menu:
    case ControlKind::List:
        return {ControlKind::Item};
    case ControlKind::Tabs:
        return {ControlKind::Tab};
    case ControlKind::Buttons:
        return {ControlKind::Button};
    default:
        return {};
    }
}

bool hasLabel(ControlKind kind)
{
    return kind != ControlKind::Stack && kind != ControlKind::Row && kind != ControlKind::Menus &&
           kind != ControlKind::Tabs && kind != ControlKind::List && kind != ControlKind::Buttons;
}

QList<HandCondition> readConditions(ElementReader &element)
{
    static const QList<std::pair<QLatin1StringView, HandCondition>> known = {
        {QLatin1StringView("port"), HandCondition::Port},
        {QLatin1StringView("keep"), HandCondition::KeptSecurity},
        {QLatin1StringView("none"), HandCondition::NoEncryption},
        {QLatin1StringView("starttls-if-offered"), HandCondition::StartTlsIfOffered},
        {QLatin1StringView("starttls"), HandCondition::StartTls},
        {QLatin1StringView("tls"), HandCondition::Tls},
    };
    QList<HandCondition> conditions;
    const QStringList words = element.words("when");
    for (const QString &word : words) {
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const auto &pair) { return pair.first == word; });
        if (found == known.end())
            element.fail(QStringLiteral("when=\"%1\" is not a known word").arg(word));
        else
            conditions.append(found->second);
    }
    return conditions;
}

bool isVariable(const QString &word)
{
    const auto variables = handVariables();
    return std::any_of(variables.begin(), variables.end(),
                       [&](const char *name) { return word == QLatin1StringView(name); });
}

// The words in braces of a text; what is neither a variable nor a number is a fault.
QStringList wordsInBraces(ElementReader &element, const QString &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)(\\}?)"));
    QStringList words;
    auto matches = braces.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString word = match.captured(1);
        bool isNumber = false;
        static_cast<void>(word.toUInt(&isNumber));
        if (match.capturedLength(2) == 0 || (!isVariable(word) && !isNumber))
            element.fail(QStringLiteral("%1 is not known in steps").arg(match.captured()));
        words.append(word);
    }
    return words;
}

// Only a step's text names callouts.
void checkVariables(ElementReader &element, const QString &text)
{
    const QStringList words = wordsInBraces(element, text);
    for (const QString &word : words) {
        if (!isVariable(word))
            element.fail(QStringLiteral("{%1} belongs into the text of the step").arg(word));
    }
}

int readNumber(ElementReader &element)
{
    if (!element.has("number"))
        return 0;
    bool isNumber = false;
    const int number = element.optional("number").toInt(&isNumber);
    if (!isNumber || number < 1 || number > 9)
        element.fail(QStringLiteral("number must be 1 to 9"));
    return number;
}

void collectNumbers(const QList<Control> &controls, QList<int> &numbers)
{
    for (const Control &control : controls) {
        if (control.number > 0)
            numbers.append(control.number);
        collectNumbers(control.children, numbers);
    }
}

Control readControl(ElementReader &element, ControlKind kind);

QList<Control> readControls(ElementReader &element, const QList<ControlKind> &allowed)
{
    QList<Control> controls;
    element.children([&](ElementReader &child) {
        const auto kind = controlKindFromWord(child.nameText());
        if (kind && allowed.contains(*kind))
            controls.append(readControl(child, *kind));
        else
            child.unknown();
    });
    return controls;
}

// The word by which a control of this kind is on.
const char *switchOf(ControlKind kind)
{
    switch (kind) {
    case ControlKind::Check:
    case ControlKind::Radio:
        return "on";
    case ControlKind::Menu:
        return "open";
    case ControlKind::Item:
    case ControlKind::Tab:
        return "chosen";
    default:
        return nullptr;
    }
}

Control readControl(ElementReader &element, ControlKind kind)
{
    Control control;
    control.kind = kind;
    control.when = readConditions(element);
    if (hasLabel(kind)) {
        control.label = element.required("label");
        checkVariables(element, control.label);
        control.number = readNumber(element);
    }
    if (const char *name = switchOf(kind))
        control.isOn = element.flag(name, false);
    if (kind == ControlKind::Field || kind == ControlKind::Choice) {
        control.value = element.optional("value");
        checkVariables(element, control.value);
    }
    if (kind == ControlKind::Field)
        control.isSecret = element.flag("secret", false);
    if (kind == ControlKind::Item && element.has("level"))
        control.level = std::clamp(element.optional("level").toInt(), 0, 3);
    if (const auto allowed = allowedIn(kind); !allowed.isEmpty())
        control.children = readControls(element, allowed);
    QList<int> numbers;
    collectNumbers({control}, numbers);
    if (!control.when.isEmpty() && !numbers.isEmpty())
        element.fail(QStringLiteral("what the text names cannot depend on the provider"));
    return control;
}

// Text and drawing belong together: each callout stands once in the drawing and is named in the text.
void checkNumbers(ElementReader &element, const HandStep &step)
{
    QList<int> drawn;
    if (step.drawing)
        collectNumbers(step.drawing->controls, drawn);
    const QStringList words = wordsInBraces(element, step.text);
    for (const QString &word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && !drawn.contains(number))
            element.fail(QStringLiteral("no control has the number %1").arg(number));
    }
    for (const int number : std::as_const(drawn)) {
        if (drawn.count(number) > 1)
            element.fail(QStringLiteral("the number %1 stands twice").arg(number));
        if (!words.contains(QString::number(number)))
            element.fail(QStringLiteral("the text does not name {%1}").arg(number));
    }
}

HandStep readHandStep(ElementReader &element)
{
    HandStep step;
    step.when = readConditions(element);
    element.children([&](ElementReader &child) {
        if (child.name() == "text" && step.text.isEmpty()) {
            step.text = child.text();
        } else if (child.name() == "drawing" && !step.drawing) {
            Drawing drawing;
            drawing.title = child.required("title");
            drawing.controls = readControls(child, allowedIn(ControlKind::Stack) + QList{ControlKind::Menus});
            step.drawing = drawing;
        } else {
            child.unknown();
        }
    });
    if (step.text.isEmpty())
        element.fail(QStringLiteral("<step> needs a <text>"));
    checkNumbers(element, step);
    return step;
}

} // namespace

HandSteps readHandSteps(ElementReader &element)
{
    HandSteps byHand;
    byHand.shows = element.optional("shows");
    byHand.versions = element.words("versions");
    if (!byHand.versions.isEmpty() && byHand.shows.isEmpty())
        element.fail(QStringLiteral("<by-hand> for some versions must say what it shows"));
    element.children([&](ElementReader &child) {
        if (child.name() == "step")
            byHand.steps.append(readHandStep(child));
        else
            child.unknown();
    });
    if (byHand.steps.isEmpty())
        element.fail(QStringLiteral("<by-hand> needs a <step>"));
    return byHand;
}

} // namespace mailsetup
