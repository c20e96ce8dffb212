// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Provider.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace mailsetup {

// What a person does by hand in a mail program, as the profile says it: texts, and drawings of the dialogs
// as data. profiles/README.md, "By hand", explains the words.

enum class ControlKind {
    Stack, // its children, one below the other
    Row,   // its children side by side
    Group, // the same as a stack, in a frame with a label
    Menus, // a menu bar of menus
    Menu,  // a menu; the one that is on shows its items
    Tabs,  // tabs; the one that is on shows its children
    Tab,
    List,    // a framed list or tree of items
    Item,    // a line of a menu, list or tree
    Note,    // plain words
    Field,   // a label and a box to type in
    Choice,  // a label and a box to choose from
    Check,   // a check box
    Radio,   // one of several round buttons
    Buttons, // the row of buttons at the end of a dialog
    Button,
};
QLatin1StringView word(ControlKind kind); // the element's name
std::optional<ControlKind> controlKindFromWord(QStringView word);

// Whether a step or a part of a drawing is for this provider: any of the words holds; none means always.
enum class HandCondition {
    Port,         // the provider names a port
    KeptSecurity, // the provider leaves encryption to the account; the others: it names this one
    NoEncryption,
    StartTlsIfOffered,
    StartTls,
    Tls,
};

struct Control {
    ControlKind kind = ControlKind::Note;
    QString label;
    QString value;         // Field, Choice: what stands in it
    int number = 0;        // the callout: what the step's text calls {1}, {2}, ...; 0 means none
    int level = 0;         // Item: how deep in the tree
    bool isOn = false;     // Check, Radio: ticked; Item, Tab: chosen; Menu: open
    bool isSecret = false; // Field: shown as dots
    QList<HandCondition> when;
    QList<Control> children;

    bool operator==(const Control &) const = default;
};

// A dialog or window as the person sees it.
struct Drawing {
    QString title;
    QList<Control> controls;

    bool operator==(const Drawing &) const = default;
};

// Texts in a profile are English and are translated by themselves, in the context "Profiles".
struct HandStep {
    QString text;
    QList<HandCondition> when;
    std::optional<Drawing> drawing;

    bool operator==(const HandStep &) const = default;
};

// What <by-hand> says.
struct HandSteps {
    QString shows; // the program and version that the drawings show
    QList<HandStep> steps;
    QStringList versions = {}; // the major versions of the program that it is for; none: the others

    bool operator==(const HandSteps &) const = default;
};

// The steps for a program that has no profile: what to look for in any of them.
HandSteps generalSteps();

// The words that may stand in braces in a text: {smtp.server}, {smtp.port}, {smtp.user}, {address},
// {provider.name}.
std::span<const char *const> handVariables();

// The control with that callout; nullptr when there is none.
const Control *numbered(const QList<Control> &controls, int number);

// In which language the labels of the mail program stand.
enum class LabelLanguage {
    Translated, // that of this program
    English,    // as the mail program itself has them where it is an English one
};

// The steps for one provider and address in the language of the moment: what is not for this provider is
// left out, variables are filled in, and {1} is the quoted label of that callout and its number. Without an
// address an example stands in its place.
QList<HandStep> stepsFor(const HandSteps &byHand, const Provider &provider, const QString &address,
                         LabelLanguage labels = LabelLanguage::Translated);

} // namespace mailsetup
