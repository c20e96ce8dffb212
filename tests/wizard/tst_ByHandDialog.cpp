// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ByHandDialog.h"

#include "PseudoTranslator.h"
#include "session/ProfileLibrary.h"
#include "wizard/ByHandView.h"
#include "wizard/DrawingPicture.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace mailsetup;

// Whoever is at a dead end finds the steps for their program, can read or hear them, and can scroll by keys.
class tst_ByHandDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void showsTheProgramThatIsAskedFor_data();
    void showsTheProgramThatIsAskedFor();
    void showsGeneralStepsForAnotherProgram();
    void changesToTheProgramThatIsChosen();
    void usesTheAddress();
    void showsPhoneAndCode();
    void everyPartHasAName();
    void keysScroll();
    void labelsCanStayEnglish();
    void changesLanguageWhileItIsOpen();
    void drawingsStayLightInTheDark();

private:
    const ClientProfile &profile(const QString &id) const
    {
        return *std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                             [&](const ClientProfile &p) { return p.id == id; });
    }

    QList<ClientProfile> m_profiles;
    Provider m_provider;
};

namespace {

const QString usual = QStringLiteral("eudora"); // a program with several pictures

// MAILSETUP_PICTURES=DIR keeps what is seen, from the first step to the last.
void keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("MAILSETUP_PICTURES");
    if (folder.isEmpty())
        return;
    const auto *area = widget.findChild<QScrollArea *>();
    QVERIFY(area);
    widget.grab(); // lays it out
    widget.resize(widget.width(), widget.height() - area->viewport()->height() + area->widget()->height());
    QVERIFY(QDir().mkpath(folder) && widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

// The same provider, with port and encryption.
Provider withStartTls(Provider provider)
{
    provider.outgoing[0].port = 587;
    provider.outgoing[0].security = Security::StartTls;
    return provider;
}

QString allText(const QWidget &widget)
{
    QStringList texts;
    const auto labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

void tst_ByHandDialog::initTestCase()
{
    auto profiles = loadClientProfiles({});
    QVERIFY(profiles.hasValue());
    m_profiles = *profiles;
    auto provider = loadProvider(QStringLiteral("pmtnet.net"));
    QVERIFY(provider.hasValue());
    m_provider = *provider;
    m_provider.supportPhone = QStringLiteral("555-0100");
}

void tst_ByHandDialog::showsTheProgramThatIsAskedFor_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("index"); // in the list
    QTest::addColumn<bool>("namesPort");
    int index = 0;
    for (const ClientProfile &profile : std::as_const(m_profiles)) {
        for (const HandSteps &steps : profile.byHand) {
            const QString version = steps.versions.value(0);
            for (const bool namesPort : {false, true}) {
                QTest::addRow("%s %s%s", qPrintable(profile.id), qPrintable(version),
                              namesPort ? " port" : "")
                    << profile.id << (version.isEmpty() ? version : version + QStringLiteral(".0")) << index
                    << namesPort;
            }
            ++index;
        }
    }
}

void tst_ByHandDialog::showsTheProgramThatIsAskedFor()
{
    QFETCH(const QString, id);
    QFETCH(const QString, version);
    QFETCH(const int, index);
    QFETCH(const bool, namesPort);
    const Provider provider = namesPort ? withStartTls(m_provider) : m_provider;
    ByHandDialog dialog(m_profiles, provider, id, version);
    QCOMPARE(dialog.findChild<QComboBox *>()->currentIndex(), index);
    const HandSteps &byHand = stepsByHand(profile(id), version);
    const QString text = allText(dialog);
    const auto steps = stepsFor(byHand, provider, {});
    qsizetype drawings = 0;
    for (const HandStep &step : steps) {
        QVERIFY2(text.contains(step.text), qPrintable(step.text));
        drawings += step.drawing ? 1 : 0;
    }
    QCOMPARE(dialog.findChildren<DrawingPicture *>().size(), drawings);
    QVERIFY(text.contains(byHand.shows));
    keep(dialog, QStringLiteral("dialog-") + id + version + QLatin1StringView(namesPort ? "-starttls" : ""));
}

void tst_ByHandDialog::showsGeneralStepsForAnotherProgram()
{
    for (const char *id : {"", "nobody"}) {
        ByHandDialog dialog(m_profiles, m_provider, QString::fromUtf8(id), {});
        const QString text = allText(dialog);
        QVERIFY(text.contains(stepsFor(generalSteps(), m_provider, {})[0].text));
        QVERIFY(text.contains(QStringLiteral("smtp.pmtnet.net")));
        QVERIFY(dialog.findChildren<DrawingPicture *>().isEmpty());
        keep(dialog, QStringLiteral("dialog-another"));
    }
}

void tst_ByHandDialog::changesToTheProgramThatIsChosen()
{
    ByHandDialog dialog(m_profiles, m_provider, usual, {});
    auto *programs = dialog.findChild<QComboBox *>();
    programs->setCurrentIndex(programs->findText(QStringLiteral("Interlink")));
    const QString text = allText(dialog);
    QVERIFY(text.contains(profile(QStringLiteral("interlink")).byHand[0].shows) &&
            !text.contains(profile(usual).byHand[0].shows));
}

void tst_ByHandDialog::usesTheAddress()
{
    ByHandDialog dialog(m_profiles, m_provider, usual, {});
    QVERIFY(allText(dialog).contains(QStringLiteral("yourname@pmtnet.net")));
    dialog.setAddress(QStringLiteral("joe@pmtnet.net"));
    QVERIFY(allText(dialog).contains(QStringLiteral("joe@pmtnet.net")));
    QVERIFY(!allText(dialog).contains(QStringLiteral("yourname")));
}

void tst_ByHandDialog::showsPhoneAndCode()
{
    ByHandDialog dialog(m_profiles, m_provider, {}, {});
    QVERIFY(allText(dialog).contains(QStringLiteral("555-0100")) &&
            allText(dialog).contains(QStringLiteral("H9")));
    Provider silent = m_provider;
    silent.supportPhone.clear();
    ByHandDialog other(m_profiles, silent, {}, {});
    other.show();
    const auto labels = other.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->isVisible() || !label->text().startsWith(QStringLiteral("Support")));
}

void tst_ByHandDialog::everyPartHasAName()
{
    ByHandDialog dialog(m_profiles, m_provider, usual, {});
    dialog.show();
    const auto widgets = dialog.findChildren<QWidget *>();
    int graphics = 0;
    for (QWidget *widget : widgets) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        if (qobject_cast<DrawingPicture *>(widget)) {
            QCOMPARE(face->role(), QAccessible::Graphic);
            ++graphics;
        }
        const bool isControl = widget->focusPolicy() & Qt::TabFocus;
        if (isControl || qobject_cast<QLabel *>(widget))
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(graphics >= 3);
}

void tst_ByHandDialog::keysScroll()
{
    ByHandDialog dialog(m_profiles, m_provider, usual, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *view = dialog.findChild<ByHandView *>();
    view->setFocus(Qt::TabFocusReason);
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    QVERIFY(view->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(view, Qt::Key_PageDown);
    const int down = view->verticalScrollBar()->value();
    QVERIFY(down > 0);
    QTest::keyClick(view, Qt::Key_Up);
    QVERIFY(view->verticalScrollBar()->value() < down);
}

void tst_ByHandDialog::labelsCanStayEnglish()
{
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(QLocale::Arabic));
    ByHandDialog dialog(m_profiles, m_provider, QStringLiteral("eudora"), {});
    dialog.setLayoutDirection(Qt::RightToLeft);
    dialog.show();
    const QString translated = dialog.findChild<DrawingPicture *>()->accessibleName();
    QVERIFY2(translated.contains(PseudoTranslator::pseudo(QStringLiteral("Tools"))), qPrintable(translated));
    keep(dialog, QStringLiteral("dialog-pseudo"));
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QTRY_VERIFY(!dialog.findChild<DrawingPicture *>()->accessibleName().contains(
        PseudoTranslator::pseudo(QStringLiteral("Tools"))));
    QVERIFY(dialog.findChild<QCheckBox *>()->isChecked());
    QVERIFY(allText(dialog).contains(QStringLiteral("Options")));
    keep(dialog, QStringLiteral("dialog-pseudo-english"));
}

void tst_ByHandDialog::changesLanguageWhileItIsOpen()
{
    ByHandDialog dialog(m_profiles, m_provider, usual, {});
    dialog.show();
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(dialog.windowTitle(), PseudoTranslator::pseudo(QStringLiteral("Steps by hand")));
    QTRY_VERIFY(
        allText(dialog).contains(PseudoTranslator::pseudo(QStringLiteral("The pictures show")).left(10)));
    // Nothing is left in the language before.
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
}

void tst_ByHandDialog::drawingsStayLightInTheDark()
{
    const QPalette before = QApplication::palette();
    const auto middleOf = [&](const QString &name) {
        ByHandDialog dialog(m_profiles, m_provider, usual, {});
        dialog.show();
        keep(dialog, name);
        // Without the round corners, which show what is behind.
        return dialog.findChild<DrawingPicture *>()->grab(QRect(10, 10, 200, 100)).toImage();
    };
    const QImage light = middleOf(QStringLiteral("dialog-light"));
    QPalette dark(QColor(45, 45, 45));
    QApplication::setPalette(dark);
    const QImage shown = middleOf(QStringLiteral("dialog-dark"));
    QApplication::setPalette(before);
    QCOMPARE(shown, light);
    QVERIFY(qGray(light.pixel(100, 80)) > 200);
}

QTEST_MAIN(tst_ByHandDialog)
#include "tst_ByHandDialog.moc"
