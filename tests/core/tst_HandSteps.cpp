// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/HandSteps.h"

#include <QTest>
#include <QTranslator>

using namespace mailsetup;

// Steps become what this customer of this provider reads.
class tst_HandSteps : public QObject
{
    Q_OBJECT

private slots:
    void fillsTexts_data();
    void fillsTexts();
    void namesWhatIsNumbered();
    void leavesOutWhatIsNotForTheProvider_data();
    void leavesOutWhatIsNotForTheProvider();
    void labelsInTheChosenLanguage();
    void generalStepsNameTheEncryption_data();
    void generalStepsNameTheEncryption();
    void everyVariableIsFilledIn();
    void knowsEachKindByItsWord();
};

namespace {

Provider sampleProvider()
{
    Provider provider;
    provider.domains = {QStringLiteral("isp.test"), QStringLiteral("other.test")};
    provider.displayName = QStringLiteral("The Provider of the Test");
    provider.shortName = QStringLiteral("Test ISP");
    ProviderServer server;
    server.host = QStringLiteral("out.isp.test");
    provider.outgoing = {server};
    return provider;
}

QList<HandStep> filled(const HandStep &step, const Provider &provider, const QString &address)
{
    return stepsFor(HandSteps{QStringLiteral("Toy 1"), {step}}, provider, address);
}

Control control(ControlKind kind, const QString &label, int number = 0)
{
    Control made;
    made.kind = kind;
    made.label = label;
    made.number = number;
    return made;
}

} // namespace

void tst_HandSteps::fillsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *title, const char *text, const char *username, const char *address,
                        const char *result) {
        QTest::newRow(title) << QString::fromUtf8(text) << QString::fromUtf8(username)
                             << QString::fromUtf8(address) << QString::fromUtf8(result);
    };
    row("server", "type {smtp.server}", "%EMAILADDRESS%", "a@isp.test", "type out.isp.test");
    row("provider", "{provider.name} asks", "%EMAILADDRESS%", "", "Test ISP asks");
    row("port that is kept", "[{smtp.port}]", "%EMAILADDRESS%", "", "[]");
    row("a callout that the step does not draw", "Click {1}.", "%EMAILADDRESS%", "", "Click .");
    row("user name", "{smtp.user}", "%EMAILADDRESS%", "a@isp.test", "a@isp.test (your full e-mail address)");
    row("user name, address not known", "{smtp.user}", "%EMAILADDRESS%", "",
        "your full e-mail address (for example yourname@isp.test)");
    row("short user name", "{smtp.user}", "%EMAILLOCALPART%", "a@isp.test", "a");
    row("short user name, address not known", "{smtp.user}", "%EMAILLOCALPART%", "",
        "your user name (for example yourname)");
    row("what is filled in is not filled again", "{smtp.server} {address}", "%EMAILADDRESS%",
        "{smtp.server}@isp.test", "out.isp.test {smtp.server}@isp.test (your full e-mail address)");
}

void tst_HandSteps::fillsTexts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, username);
    QFETCH(const QString, address);
    Provider provider = sampleProvider();
    provider.outgoing[0].username = username;
    const auto steps = filled({text, {}, {}}, provider, address);
    QCOMPARE(steps.size(), 1);
    QTEST(steps[0].text, "result");
}

void tst_HandSteps::namesWhatIsNumbered()
{
    Control field = control(ControlKind::Field, QStringLiteral("User Name:"), 2);
    field.value = QStringLiteral("{smtp.user}");
    Control list = control(ControlKind::List, {});
    list.children = {control(ControlKind::Item, QStringLiteral("Options..."), 1),
                     control(ControlKind::Item, QStringLiteral("{address}"))};
    const HandStep step{QStringLiteral("Click {1}, then {2}."),
                        {},
                        Drawing{QStringLiteral("Window of {smtp.server}"), {list, field}}};
    const auto steps = filled(step, sampleProvider(), QStringLiteral("a@isp.test"));
    QCOMPARE(steps[0].text, QStringLiteral("Click “Options” (1), then “User Name” (2)."));
    QCOMPARE(steps[0].drawing->title, QStringLiteral("Window of out.isp.test"));
    const QList<Control> &controls = steps[0].drawing->controls;
    QCOMPARE(controls[1].value, QStringLiteral("a@isp.test"));
    QCOMPARE(controls[0].children[1].label, QStringLiteral("a@isp.test"));
    QCOMPARE(numbered(controls, 1), &controls[0].children[0]);
    QVERIFY(!numbered(controls, 3));
}

void tst_HandSteps::leavesOutWhatIsNotForTheProvider_data()
{
    QTest::addColumn<QList<HandCondition>>("when");
    QTest::addColumn<int>("port");     // 0: kept
    QTest::addColumn<int>("security"); // -1: kept
    QTest::addColumn<bool>("isThere");
    using List = QList<HandCondition>;
    const int tls = static_cast<int>(Security::Tls);
    QTest::newRow("always") << List{} << 0 << -1 << true;
    QTest::newRow("port kept") << List{HandCondition::Port} << 0 << -1 << false;
    QTest::newRow("port given") << List{HandCondition::Port} << 587 << -1 << true;
    QTest::newRow("security kept") << List{HandCondition::KeptSecurity} << 25 << -1 << true;
    QTest::newRow("security not kept") << List{HandCondition::KeptSecurity} << 25 << tls << false;
    QTest::newRow("this security") << List{HandCondition::Tls} << 465 << tls << true;
    QTest::newRow("one of several") << List{HandCondition::StartTls, HandCondition::Tls} << 465 << tls
                                    << true;
    QTest::newRow("another security") << List{HandCondition::StartTls} << 465 << tls << false;
    QTest::newRow("none is not kept") << List{HandCondition::NoEncryption} << 25 << -1 << false;
    QTest::newRow("if offered") << List{HandCondition::StartTlsIfOffered} << 25
                                << static_cast<int>(Security::StartTlsIfOffered) << true;
    QTest::newRow("if offered is not always")
        << List{HandCondition::StartTls} << 25 << static_cast<int>(Security::StartTlsIfOffered) << false;
    QTest::newRow("none") << List{HandCondition::NoEncryption} << 25 << static_cast<int>(Security::None)
                          << true;
}

void tst_HandSteps::leavesOutWhatIsNotForTheProvider()
{
    QFETCH(const QList<HandCondition>, when);
    QFETCH(const int, port);
    QFETCH(const int, security);
    QFETCH(const bool, isThere);
    Provider provider = sampleProvider();
    if (port > 0)
        provider.outgoing[0].port = port;
    if (security >= 0)
        provider.outgoing[0].security = static_cast<Security>(security);
    QCOMPARE(filled({QStringLiteral("a"), when, {}}, provider, {}).size(), isThere ? 1 : 0);

    Control part = control(ControlKind::Note, QStringLiteral("x"));
    part.when = when;
    Control group = control(ControlKind::Group, QStringLiteral("g"));
    group.children = {part};
    const auto steps = filled({QStringLiteral("a"), {}, Drawing{QStringLiteral("W"), {group}}}, provider, {});
    QCOMPARE(steps[0].drawing->controls[0].children.size(), isThere ? 1 : 0);
}

namespace {

// Puts a star before each text of a profile.
class StarTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QLatin1StringView(context) == QLatin1StringView("Profiles") ? u'*' + QString::fromUtf8(text)
                                                                           : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

// A mail program may be an English one where the window is not.
void tst_HandSteps::labelsInTheChosenLanguage()
{
    StarTranslator stars;
    QVERIFY(QCoreApplication::installTranslator(&stars));
    Control choice = control(ControlKind::Choice, QStringLiteral("Security:"), 1);
    choice.value = QStringLiteral("Never");
    Control field = control(ControlKind::Field, QStringLiteral("1:"));
    field.value = QStringLiteral("Never");
    const HandSteps byHand{
        QStringLiteral("Toy 1"),
        {{QStringLiteral("See {1}"), {}, Drawing{QStringLiteral("Options"), {choice, field}}}}};
    const auto drawn = [&](LabelLanguage labels) {
        return stepsFor(byHand, sampleProvider(), {}, labels)[0];
    };

    const HandStep translated = drawn(LabelLanguage::Translated);
    QCOMPARE(translated.text, QStringLiteral("*See “*Security” (1)"));
    QCOMPARE(translated.drawing->title, QStringLiteral("*Options"));
    QCOMPARE(translated.drawing->controls[0].value, QStringLiteral("*Never"));
    // What is typed, and what has no word in it, is the same in every language.
    QCOMPARE(translated.drawing->controls[1].label, QStringLiteral("1:"));
    QCOMPARE(translated.drawing->controls[1].value, QStringLiteral("Never"));

    const HandStep english = drawn(LabelLanguage::English);
    QCOMPARE(english.text, QStringLiteral("*See “Security” (1)"));
    QCOMPARE(english.drawing->title, QStringLiteral("Options"));
    QCOMPARE(english.drawing->controls[0].value, QStringLiteral("Never"));
}

void tst_HandSteps::generalStepsNameTheEncryption_data()
{
    QTest::addColumn<int>("security"); // -1: kept
    QTest::addColumn<QString>("named");
    QTest::newRow("kept") << -1 << QString();
    QTest::newRow("none") << static_cast<int>(Security::None) << QString();
    QTest::newRow("starttls") << static_cast<int>(Security::StartTls) << QStringLiteral("“STARTTLS”");
    QTest::newRow("if offered") << static_cast<int>(Security::StartTlsIfOffered)
                                << QStringLiteral("“STARTTLS”");
    QTest::newRow("tls") << static_cast<int>(Security::Tls) << QStringLiteral("“SSL/TLS”");
}

void tst_HandSteps::generalStepsNameTheEncryption()
{
    QFETCH(const int, security);
    QFETCH(const QString, named);
    Provider provider = sampleProvider();
    provider.outgoing[0].port = 2525;
    if (security >= 0)
        provider.outgoing[0].security = static_cast<Security>(security);
    QString all;
    for (const HandStep &step : stepsFor(generalSteps(), provider, QStringLiteral("a@isp.test")))
        all += step.text + u'\n';
    QVERIFY2(!all.contains(u'{'), qPrintable(all));
    for (const char *told : {"out.isp.test", "2525", "a@isp.test"})
        QVERIFY2(all.contains(QLatin1StringView(told)), qPrintable(all));
    QCOMPARE(all.contains(QStringLiteral("encryption")), !named.isEmpty());
    QVERIFY2(all.contains(named), qPrintable(all));
}

void tst_HandSteps::everyVariableIsFilledIn()
{
    Provider provider = sampleProvider();
    provider.shortName.clear();
    provider.outgoing[0].port = 587;
    QStringList filledIn;
    for (const char *name : handVariables())
        filledIn += filled({QStringLiteral("{%1}").arg(QLatin1StringView(name)), {}, {}}, provider,
                           QStringLiteral("a@isp.test"))[0]
                        .text;
    QCOMPARE(filledIn, (QStringList{QStringLiteral("out.isp.test"), QStringLiteral("587"),
                                    QStringLiteral("a@isp.test (your full e-mail address)"),
                                    QStringLiteral("a@isp.test (your full e-mail address)"),
                                    QStringLiteral("The Provider of the Test")}));
}

void tst_HandSteps::knowsEachKindByItsWord()
{
    for (int i = 0; i <= static_cast<int>(ControlKind::Button); ++i) {
        const auto kind = static_cast<ControlKind>(i);
        QVERIFY(controlKindFromWord(QString(word(kind))) == kind);
    }
    QVERIFY(!controlKindFromWord(u"window"));
}

QTEST_GUILESS_MAIN(tst_HandSteps)
#include "tst_HandSteps.moc"
