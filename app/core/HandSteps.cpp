// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/HandSteps.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>

namespace mailsetup {

namespace {

struct KindWord {
    ControlKind kind;
    const char *word;
};

constexpr std::array kindWords = {
    KindWord{ControlKind::Stack, "stack"},     KindWord{ControlKind::Row, "row"},
    KindWord{ControlKind::Group, "group"},     KindWord{ControlKind::Menus, "menus"},
    KindWord{ControlKind::Menu, "menu"},       KindWord{ControlKind::Tabs, "tabs"},
    KindWord{ControlKind::Tab, "tab"},         KindWord{ControlKind::List, "list"},
    KindWord{ControlKind::Item, "item"},       KindWord{ControlKind::Note, "note"},
    KindWord{ControlKind::Field, "field"},     KindWord{ControlKind::Choice, "choice"},
    KindWord{ControlKind::Check, "check"},     KindWord{ControlKind::Radio, "radio"},
    KindWord{ControlKind::Buttons, "buttons"}, KindWord{ControlKind::Button, "button"},
};

struct GeneralStep {
    const char *text;
    QList<HandCondition> when;
};

constexpr std::array variableNames = {"smtp.server", "smtp.port", "smtp.user", "address", "provider.name"};

const QRegularExpression &braces()
{
    static const QRegularExpression expression(QStringLiteral("\\{([a-z0-9.]+)\\}"));
    return expression;
}

// Whether there is a word in it besides variables. translations/update asks the same.
bool isTranslatable(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}"));
    return QString(text).remove(braces()).contains(word);
}

// Fills texts in for one provider, address and choice of labels.
class Filling
{
public:
    Filling(const Provider &provider, const QString &address, LabelLanguage labels)
        : m_provider(provider)
        , m_server(provider.outgoing.value(0))
        , m_address(address)
        , m_isExample(address.isEmpty())
        , m_labels(labels)
    {
        if (m_isExample)
            m_address = QCoreApplication::translate("HandSteps", "yourname@%1", "an example of an address")
                            .arg(provider.domains.value(0));
    }

    bool holds(const QList<HandCondition> &conditions) const
    {
        return conditions.isEmpty() || std::any_of(conditions.begin(), conditions.end(),
                                                   [this](HandCondition c) { return holds(c); });
    }

    QList<Control> controls(const QList<Control> &templates) const
    {
        QList<Control> filled;
        for (Control control : templates) {
            if (!holds(control.when))
                continue;
            control.label = value(label(control.label));
            control.value = value(control.kind == ControlKind::Choice ? label(control.value) : control.value);
            control.children = controls(control.children);
            control.when.clear();
            filled.append(control);
        }
        return filled;
    }

    HandStep step(const HandStep &pattern) const
    {
        HandStep filled;
        if (pattern.drawing)
            filled.drawing =
                Drawing{value(label(pattern.drawing->title)), controls(pattern.drawing->controls)};
        filled.text =
            sentence(translated(pattern.text), filled.drawing ? filled.drawing->controls : QList<Control>());
        return filled;
    }

private:
    bool holds(HandCondition condition) const
    {
        switch (condition) {
        case HandCondition::Port:
            return m_server.port.has_value();
        case HandCondition::KeptSecurity:
            return !m_server.security.has_value();
        case HandCondition::NoEncryption:
            return m_server.security == Security::None;
        case HandCondition::StartTlsIfOffered:
            return m_server.security == Security::StartTlsIfOffered;
        case HandCondition::StartTls:
            return m_server.security == Security::StartTls;
        case HandCondition::Tls:
            return m_server.security == Security::Tls;
        }
        Q_UNREACHABLE();
    }

    static QString translated(const QString &english)
    {
        return isTranslatable(english) ? QCoreApplication::translate("Profiles", english.toUtf8().constData())
                                       : english;
    }

    QString label(const QString &english) const
    {
        return m_labels == LabelLanguage::English ? english : translated(english);
    }

    QString variable(QStringView name) const
    {
        if (name == u"smtp.server")
            return m_server.host;
        if (name == u"smtp.port")
            return m_server.port ? QString::number(*m_server.port) : QString();
        if (name == u"smtp.user")
            return withAddress(m_server.username, m_address);
        if (name == u"address")
            return m_address;
        return m_provider.shortName.isEmpty() ? m_provider.displayName : m_provider.shortName;
    }

    // In a sentence the user name also says what it is: many know only the part before the @.
    QString explained(QStringView name) const
    {
        QString filled = variable(name);
        if (name != u"smtp.user" && name != u"address")
            return filled;
        if (filled != m_address)
            return m_isExample ? QCoreApplication::translate("HandSteps", "your user name (for example %1)")
                                     .arg(filled)
                               : filled;
        return (m_isExample
                    ? QCoreApplication::translate("HandSteps", "your full e-mail address (for example %1)")
                    : QCoreApplication::translate("HandSteps", "%1 (your full e-mail address)"))
            .arg(filled);
    }

    // A label as it is named in a sentence: without the colon or dots at its end.
    static QString named(const Control &control)
    {
        QString name = control.label;
        while (!name.isEmpty() && (name.back() == u':' || name.back() == u'.' || name.back().isSpace()))
            name.chop(1);
        return QCoreApplication::translate("HandSteps", "“%1” (%2)",
                                           "a label of the mail program and its number in the picture")
            .arg(name, QString::number(control.number));
    }

    // In one pass, so that what is filled in is not filled again.
    static QString replaced(const QString &pattern, const std::function<QString(QStringView)> &replacement)
    {
        QString filled;
        qsizetype done = 0;
        auto matches = braces().globalMatch(pattern);
        while (matches.hasNext()) {
            const auto match = matches.next();
            filled += QStringView(pattern).mid(done, match.capturedStart() - done);
            filled += replacement(match.capturedView(1));
            done = match.capturedEnd();
        }
        filled += QStringView(pattern).mid(done);
        return filled;
    }

    QString value(const QString &pattern) const
    {
        return replaced(pattern, [this](QStringView name) { return variable(name); });
    }

    QString sentence(const QString &pattern, const QList<Control> &drawn) const
    {
        return replaced(pattern, [&](QStringView name) {
            bool isNumber = false;
            const int number = name.toInt(&isNumber);
            if (!isNumber)
                return explained(name);
            const Control *control = numbered(drawn, number);
            return control ? named(*control) : QString();
        });
    }

    const Provider &m_provider;
    ProviderServer m_server;
    QString m_address;
    bool m_isExample;
    LabelLanguage m_labels;
};

} // namespace

QLatin1StringView word(ControlKind kind)
{
    const auto *found =
        std::find_if(kindWords.begin(), kindWords.end(), [&](const KindWord &k) { return k.kind == kind; });
    return QLatin1StringView(found->word);
}

std::optional<ControlKind> controlKindFromWord(QStringView text)
{
    for (const KindWord &known : kindWords) {
        if (text == QLatin1StringView(known.word))
            return known.kind;
    }
    return std::nullopt;
}

HandSteps generalSteps()
{
    using enum HandCondition;
    const QList<GeneralStep> general = {
        {QT_TRANSLATE_NOOP("Profiles",
                           "Open your mail program and look for the settings of your account. They are "
                           "often in the menu “Tools” or “Edit”, under “Accounts” or “Options”."),
         {}},
        {QT_TRANSLATE_NOOP("Profiles",
                           "Find the outgoing server. It may be called “SMTP”. Type {smtp.server} there."),
         {}},
        {QT_TRANSLATE_NOOP("Profiles", "As port type {smtp.port}."), {Port}},
        {QT_TRANSLATE_NOOP("Profiles", "Where it asks for encryption, choose “STARTTLS” or “TLS”."),
         {StartTlsIfOffered, StartTls}},
        {QT_TRANSLATE_NOOP("Profiles", "Where it asks for encryption, choose “SSL” or “SSL/TLS”."), {Tls}},
        {QT_TRANSLATE_NOOP("Profiles",
                           "Turn on the sign-in for sending. It may be called “My server requires "
                           "authentication” or “Use name and password”."),
         {}},
        {QT_TRANSLATE_NOOP("Profiles",
                           "As user name type {smtp.user}, and as password the one of your mailbox."),
         {}},
        {QT_TRANSLATE_NOOP("Profiles",
                           "Do the same for each of your accounts, close the program and open it again. "
                           "Send yourself a message to see that it works."),
         {}},
    };
    HandSteps byHand;
    for (const GeneralStep &step : general)
        byHand.steps.append({QString::fromUtf8(step.text), step.when, std::nullopt});
    return byHand;
}

std::span<const char *const> handVariables()
{
    return variableNames;
}

const Control *numbered(const QList<Control> &controls, int number)
{
    for (const Control &control : controls) {
        if (control.number == number)
            return &control;
        if (const Control *below = numbered(control.children, number))
            return below;
    }
    return nullptr;
}

QList<HandStep> stepsFor(const HandSteps &byHand, const Provider &provider, const QString &address,
                         LabelLanguage labels)
{
    const Filling filling(provider, address, labels);
    QList<HandStep> filled;
    for (const HandStep &step : byHand.steps) {
        if (filling.holds(step.when))
            filled.append(filling.step(step));
    }
    return filled;
}

} // namespace mailsetup
