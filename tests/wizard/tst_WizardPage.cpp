// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PageChecks.h"

#include "wizard/AccountTexts.h"
#include "wizard/ErrorPanel.h"
#include "wizard/PasswordEdit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>

using namespace mailsetup;

// What holds on every page, in other languages too: names for those who do not see, keys for those who use no
// mouse, room for long texts.
class tst_WizardPage : public QObject
{
    Q_OBJECT

private slots:
    void everyPageHoldsForEverybody_data();
    void everyPageHoldsForEverybody();
    void aChangeOfLanguageReachesEveryPage_data();
    void aChangeOfLanguageReachesEveryPage();
    void tabReachesEveryControl_data();
    void tabReachesEveryControl();
    void aCauseIsShownWithItsCode_data();
    void aCauseIsShownWithItsCode();
    void capsLockIsNoticed_data();
    void capsLockIsNoticed();
};

namespace {

// Marks each text, or makes it longer by sixty in a hundred; keeps mnemonics and places for numbers.
class TestTranslator : public QTranslator
{
public:
    enum class Kind { Marking, Lengthening };

    explicit TestTranslator(Kind kind)
        : m_kind(kind)
    {}

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (m_kind == Kind::Marking)
            return QStringLiteral("\u00ab") + text + QStringLiteral("\u00bb");
        QString longer = text;
        for (qsizetype more = text.size() * 6 / 10; more > 0; more -= 5)
            longer += QStringLiteral(" m\u00f6re");
        return longer;
    }

private:
    Kind m_kind;
};

enum class Variant { Plain, Long, LongAndMirrored };

void fromScreens(const std::function<void(Screen)> &row)
{
    for (const Screen screen : allScreens()) {
        if (screen != Screen::Working && screen != Screen::ByHand)
            row(screen);
    }
}

// Not ours to translate: a name, a path, an address, a language's name for itself; and a reason that came
// with a report, which is told anew when the page is entered again.
bool isValueOf(const WizardModel &model, const QString &text)
{
    bool isKnown = text.contains(u'/') || text.contains(u'@') || text == u"English";
    for (const ClientReport &client : model.found.clients) {
        isKnown |= text.startsWith(client.name);
        for (const AccountReport &account : client.accounts)
            isKnown |=
                text == accountName(account.account) || (account.reason && account.reason->message == text);
    }
    return isKnown;
}

} // namespace

Q_DECLARE_METATYPE(Variant)
Q_DECLARE_METATYPE(mailsetup::Screen)
Q_DECLARE_METATYPE(mailsetup::PageVisit)

void tst_WizardPage::everyPageHoldsForEverybody_data()
{
    QTest::addColumn<PageVisit>("visit");
    QTest::addColumn<Variant>("variant");
    const auto rows = [](const char *name, Variant variant) {
        for (const PageVisit &visit : pageVisits())
            QTest::addRow("%s %s", visit.name, name) << visit << variant;
    };
    rows("plain", Variant::Plain);
    rows("long", Variant::Long);
    rows("long and mirrored", Variant::LongAndMirrored);
}

void tst_WizardPage::everyPageHoldsForEverybody()
{
    QFETCH(PageVisit, visit);
    QFETCH(Variant, variant);
    WizardDriver driver(visit.situation, visit.change);
    QVERIFY(goTo(driver, visit));
    TestTranslator translator(TestTranslator::Kind::Lengthening);
    if (variant != Variant::Plain)
        QVERIFY(QCoreApplication::installTranslator(&translator));
    if (variant == Variant::LongAndMirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(faultsOfPage(driver.window()).join(u'\n'), QString());
}

void tst_WizardPage::aChangeOfLanguageReachesEveryPage_data()
{
    QTest::addColumn<Screen>("screen");
    fromScreens([](Screen screen) { QTest::newRow(code(screen).data()) << screen; });
}

// Every text that was there before is there translated, but for names and values.
void tst_WizardPage::aChangeOfLanguageReachesEveryPage()
{
    QFETCH(Screen, screen);
    WizardDriver driver(PracticeChoice::AllGoesWell);
    QVERIFY(driver.goTo(screen));
    QVERIFY(!driver.textOfPage().contains(u'\u00ab'));
    const TestTranslator translator(TestTranslator::Kind::Marking);
    QVERIFY(QCoreApplication::installTranslator(const_cast<TestTranslator *>(&translator)));
    QCoreApplication::sendPostedEvents();
    const QStringList texts = driver.textOfPage().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &text : texts)
        QVERIFY2(text.contains(u'\u00ab') || text.contains(u'\u00bb') || isValueOf(driver.model(), text),
                 qPrintable(text));
    QVERIFY(driver.window().windowTitle().contains(u'\u00ab'));
    QCOMPARE(driver.window().button(QWizard::BackButton)->text(), QStringLiteral("\u00ab&Back\u00bb"));
}

void tst_WizardPage::tabReachesEveryControl_data()
{
    aChangeOfLanguageReachesEveryPage_data();
}

void tst_WizardPage::tabReachesEveryControl()
{
    QFETCH(Screen, screen);
    WizardDriver driver(PracticeChoice::AllGoesWell);
    QVERIFY(driver.goTo(screen));
    QWidget *page = driver.window().currentPage();
    QSet<QWidget *> wanted;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            wanted.insert(widget);
    }
    QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
    for (int i = 0; i < 200 && !wanted.isEmpty(); ++i) {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        wanted.remove(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QStringList unreached;
    for (const QWidget *widget : std::as_const(wanted))
        unreached.append(QString::fromLatin1(widget->metaObject()->className()));
    QCOMPARE(unreached, QStringList());
}

void tst_WizardPage::aCauseIsShownWithItsCode_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code : allErrorCodes())
        QTest::newRow(word(code).data()) << code;
}

void tst_WizardPage::aCauseIsShownWithItsCode()
{
    QFETCH(ErrorCode, code);
    Provider provider;
    provider.supportPhone = QStringLiteral("555 0100");
    ErrorPanel panel;
    panel.setError(makeError(code, QStringLiteral("Subject")), provider);
    panel.show();
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    QCOMPARE(texts.value(0), sentence(code, QStringLiteral("Subject")));
    QVERIFY(texts.last().contains(supportCode(code)));
    QVERIFY(texts.last().contains(provider.supportPhone));
    panel.setError(std::nullopt, provider);
    QVERIFY(!panel.isVisible());
}

void tst_WizardPage::capsLockIsNoticed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasShift");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("small") << QStringLiteral("a") << false << false;
    QTest::newRow("capital with Shift") << QStringLiteral("A") << true << false;
    QTest::newRow("capital without Shift") << QStringLiteral("A") << false << true;
    QTest::newRow("small with Shift") << QStringLiteral("a") << true << true;
}

void tst_WizardPage::capsLockIsNoticed()
{
    QFETCH(QString, text);
    QFETCH(bool, hasShift);
    QFETCH(bool, isOn);
    PasswordEdit edit;
    std::optional<bool> noticed;
    connect(&edit, &PasswordEdit::capsLockNoticed, this, [&](bool on) { noticed = on; });
    QKeyEvent press(QEvent::KeyPress, Qt::Key_A, hasShift ? Qt::ShiftModifier : Qt::NoModifier, text);
    QCoreApplication::sendEvent(&edit, &press);
    QCOMPARE(noticed, std::optional<bool>(isOn));
    QCOMPARE(edit.text(), text);
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
}

QTEST_MAIN(tst_WizardPage)
#include "tst_WizardPage.moc"
