// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FailingFiles.h"
#include "WizardDriver.h"

#include "platform/MachineFinder.h"
#include "wizard/PasswordEdit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace mailsetup;

// The window as a person uses it, in practice mode: buttons are pressed and keys typed, and what is on the
// disk is compared byte for byte.
class tst_WizardWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesThroughToTheEndAndIsUndone();
    void troubleHasItsOwnWords_data();
    void troubleHasItsOwnWords();
    void aPasswordIsTriedTwiceOnly();
    void withoutPasswordNothingIsTested();
    void aWrongPasswordIsTypedAgainOnTheTestPage();
    void checkingCanBeStopped();
    void anOpenProgramIsWaitedFor();
    void anOpenProgramCanBeLeftOut();
    void aProgramOpenedMeanwhileIsSaid();
    void whatAnAidDoesCounts();
    void aPageBeginsWithItsHeading();
    void aCorrectedAddressIsUsed();
    void anAddressOfAnotherProviderIsRefused();
    void stoppingPutsBack_data();
    void stoppingPutsBack();
    void theWorkIsToldByAccount();
    void aFailedWriteIsSaidAndTriedAgain();
    void closingWhileWritingPutsBack();
    void closingLeavesOldOrNew_data();
    void closingLeavesOldOrNew();
    void aCutOffRunIsRepairedFirst();
    void nothingFoundLeadsOn();
    void practiceBeginsAndEndsOnTheFirstPage();
    void nothingOutsideIsTouched();
    void supportGetsASummary();
    void theLogNamesTheScreens();

private:
    std::unique_ptr<QTemporaryDir> m_outside; // the real home, as far as the program can see
};

namespace {

// What the customer's programs have on the disk, without the program's own records.
std::map<QString, QByteArray> settingsOf(WizardDriver &driver)
{
    std::map<QString, QByteArray> settings;
    const QString runs = driver.model().backupFolder;
    const QString top = runs.section(QStringLiteral("/state/"), 0, 0);
    for (const auto &[name, bytes] : contentOf(top)) {
        if (!name.startsWith(QLatin1StringView("/state")))
            settings[name] = bytes;
    }
    return settings;
}

// Presses that button of the next question that comes up.
void answer(const QString &text)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, text] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!question)
            return;
        timer->deleteLater();
        const auto buttons = question->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(u'&') == text)
                button->click();
        }
    });
    timer->start(10);
}

// As a screen reader does it, without a click.
void toggle(QAbstractButton *button)
{
    QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
}

// The world's machines on files that fail, or act, on demand.
std::function<void(WizardSetup &)> onFiles(const std::shared_ptr<FailingFiles> &files)
{
    return [files](WizardSetup &setup) {
        for (auto &machine : setup.session.machines)
            machine = openMachine(machine->root(), files);
        setup.session.stateFiles = files;
    };
}

} // namespace

Q_DECLARE_METATYPE(mailsetup::PracticeChoice)
Q_DECLARE_METATYPE(mailsetup::Screen)

void tst_WizardWindow::init()
{
    m_outside = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_outside->path().toUtf8());
    for (const char *name : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "WINEPREFIX"})
        qunsetenv(name);
}

void tst_WizardWindow::goesThroughToTheEndAndIsUndone()
{
    WizardDriver driver(PracticeChoice::AllGoesWell);
    QVERIFY2(driver.error().isEmpty(), qPrintable(driver.error()));
    const auto before = settingsOf(driver);
    QVERIFY(before.size() > 5);
    QVERIFY(driver.goTo(Screen::Review));
    QCOMPARE(settingsOf(driver), before);
    QVERIFY(driver.textOfPage().contains(QStringLiteral("Sign in when sending: no \u2192 yes")));
    QVERIFY(driver.textOfPage().contains(driver.model().backupFolder));
    QVERIFY(driver.goTo(Screen::Done));
    QVERIFY(driver.model().report.changed);
    QCOMPARE(driver.model().report.exit, ExitCode::Ok);
    QVERIFY(failedTests(driver.model().report).isEmpty());
    QVERIFY(settingsOf(driver) != before);
    answer(QStringLiteral("Put back"));
    QVERIFY(driver.click(QStringLiteral("Undo the change\u2026")));
    QVERIFY(driver.waitUntilIdle());
    QVERIFY(driver.textOfPage().contains(QLatin1StringView("Everything is as it was before.")));
    QCOMPARE(settingsOf(driver), before);
    QVERIFY(!driver.button(QStringLiteral("Undo the change\u2026")));
}

void tst_WizardWindow::troubleHasItsOwnWords_data()
{
    QTest::addColumn<PracticeChoice>("choice");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("wrong password") << PracticeChoice::WrongPassword << ErrorCode::WrongPassword;
    QTest::newRow("blocked port") << PracticeChoice::BlockedPort << ErrorCode::ConnectionBlocked;
    QTest::newRow("bad certificate") << PracticeChoice::BadCertificate << ErrorCode::CertificateUnknownIssuer;
}

void tst_WizardWindow::troubleHasItsOwnWords()
{
    QFETCH(PracticeChoice, choice);
    QFETCH(ErrorCode, code);
    WizardDriver driver(choice);
    const auto before = settingsOf(driver);
    QVERIFY(driver.goTo(Screen::SignIn));
    driver.typePasswords();
    QVERIFY(driver.next());
    QCOMPARE(driver.window().screen(), Screen::SignIn);
    const QString text = driver.textOfPage();
    for (const QString &part : {advice(code), QString(supportCode(code))})
        QVERIFY2(text.contains(part), qPrintable(text));
    for (const char *way : {"Try again", "Do it by hand", "Go back"})
        QVERIFY2(driver.button(QLatin1StringView(way)), way);
    QCOMPARE(settingsOf(driver), before);

    QVERIFY(driver.click(QStringLiteral("Go on without the check")));
    QVERIFY(driver.goTo(Screen::Test));
    QVERIFY(driver.textOfPage().contains(supportCode(code)));
    QVERIFY(settingsOf(driver) != before);
    QVERIFY(!failedTests(driver.model().report).isEmpty());
    QVERIFY(driver.goTo(Screen::Done));
    QVERIFY(driver.textOfPage().contains(QLatin1StringView("not every account")));
}

void tst_WizardWindow::aPasswordIsTriedTwiceOnly()
{
    WizardDriver driver(PracticeChoice::WrongPassword);
    QVERIFY(driver.goTo(Screen::SignIn));
    QVERIFY(!driver.button(QStringLiteral("Check now"))->isEnabled());
    driver.typePasswords();
    for (const bool isUntried : {false, false, true}) {
        QVERIFY(driver.click(QStringLiteral("Check now")));
        QVERIFY(driver.waitUntilIdle());
        const auto error = driver.model().checks.first().error;
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::WrongPassword);
        QCOMPARE(error->detail.contains(QLatin1StringView("refused twice")), isUntried);
    }
    driver.typePasswords(QStringLiteral("another"));
    QVERIFY(driver.next());
    QVERIFY(!driver.model().checks.first().error->detail.contains(QLatin1StringView("refused twice")));
}

void tst_WizardWindow::withoutPasswordNothingIsTested()
{
    WizardDriver driver(PracticeChoice::AllGoesWell);
    QVERIFY(driver.goTo(Screen::SignIn));
    QVERIFY(!driver.window().button(QWizard::NextButton)->isEnabled());
    QVERIFY(driver.click(QStringLiteral("Go on without the check")));
    QVERIFY(driver.next());
    QCOMPARE(driver.window().screen(), Screen::Review);
    QVERIFY(driver.goTo(Screen::Test));
    QVERIFY(driver.model().report.changed);
    for (const ClientReport &client : driver.model().report.clients) {
        for (const AccountReport &account : client.accounts)
            QVERIFY(!account.test || account.test->state == TestState::Skipped);
    }
    driver.typePasswords();
    QVERIFY(driver.click(QStringLiteral("Send the test once more")));
    QVERIFY(driver.waitUntilIdle());
    QVERIFY(failedTests(driver.model().report).isEmpty());
}

void tst_WizardWindow::aWrongPasswordIsTypedAgainOnTheTestPage()
{
    WizardDriver driver(PracticeChoice::AllGoesWell);
    QVERIFY(driver.goTo(Screen::SignIn));
    driver.typePasswords(QStringLiteral("wrong"));
    QVERIFY(driver.click(QStringLiteral("Go on without the check")));
    QVERIFY(driver.next());
    QVERIFY(driver.goTo(Screen::Test));
    QVERIFY(!failedTests(driver.model().report).isEmpty());
    QCOMPARE(driver.model().report.exit, ExitCode::SignIn);
    driver.typePasswords();
    QVERIFY(driver.click(QStringLiteral("Send the test once more")));
    QVERIFY(driver.waitUntilIdle());
    QVERIFY(failedTests(driver.model().report).isEmpty());
    QCOMPARE(driver.model().report.exit, ExitCode::Ok);
}

void tst_WizardWindow::checkingCanBeStopped()
{
    // A server that accepts the connection and never says a word.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    WizardDriver driver(PracticeChoice::AllGoesWell, [&](WizardSetup &setup) {
        setup.session.connectTo[0].connectPort = silent.serverPort();
    });
    QVERIFY(driver.goTo(Screen::SignIn));
    driver.typePasswords();
    QTest::mouseClick(driver.window().button(QWizard::NextButton), Qt::LeftButton);
    QVERIFY(driver.waitFor([&] { return silent.hasPendingConnections(); }));
    QVERIFY(driver.window().flow().isBusy());
    QVERIFY(driver.click(QStringLiteral("Stop")));
    QVERIFY(driver.waitUntilIdle());
    QCOMPARE(driver.model().error->code, ErrorCode::Interrupted);
    QCOMPARE(driver.window().screen(), Screen::SignIn);
}

void tst_WizardWindow::anOpenProgramIsWaitedFor()
{
    WizardDriver driver(PracticeChoice::RunningProgram);
    QVERIFY(driver.next());
    QVERIFY(driver.waitFor([&] { return !canLeavePrograms(driver.model()); }));
    QVERIFY(driver.waitUntilIdle());
    QVERIFY(!driver.window().button(QWizard::NextButton)->isEnabled());
    QVERIFY(driver.textOfPage().contains(QLatin1StringView("Please close Mozilla")));
    QVERIFY(driver.click(QStringLiteral("Close the program now (practice)")));
    QVERIFY(driver.waitFor([&] { return driver.window().button(QWizard::NextButton)->isEnabled(); }));
    QVERIFY(!driver.textOfPage().contains(QLatin1StringView("Please close")));
}

void tst_WizardWindow::anOpenProgramCanBeLeftOut()
{
    WizardDriver driver(PracticeChoice::RunningProgram);
    QVERIFY(driver.next());
    QVERIFY(driver.waitFor([&] { return driver.button(QStringLiteral("Mozilla 1.5")); }));
    QVERIFY(driver.click(QStringLiteral("Mozilla 1.5")));
    QVERIFY(driver.goTo(Screen::Done));
    for (const ClientReport &client : driver.model().report.clients)
        QVERIFY(client.name != u"Mozilla");
}

void tst_WizardWindow::aProgramOpenedMeanwhileIsSaid()
{
    WizardDriver driver(PracticeChoice::AllGoesWell);
    QVERIFY(driver.goTo(Screen::Accounts));
    QString lock;
    for (const ClientReport &client : driver.model().found.clients) {
        if (client.name == u"Mozilla")
            lock = client.where.section(u'/', 0, -2) + QStringLiteral("/lock");
    }
    QVERIFY(QFile::link(QStringLiteral("127.0.0.1:+%1").arg(QCoreApplication::applicationPid()), lock));
    QVERIFY(driver.next());
    driver.typePasswords();
    QVERIFY(driver.textOfPage().contains(supportCode(ErrorCode::ClientRunning)));
    QVERIFY(!driver.window().button(QWizard::NextButton)->isEnabled());
    QVERIFY(QFile::remove(lock));
    QVERIFY(driver.click(QStringLiteral("Try again")));
    QVERIFY(driver.waitUntilIdle());
    QVERIFY(!driver.model().error);
    QVERIFY(driver.goTo(Screen::Done));
}

void tst_WizardWindow::whatAnAidDoesCounts()
{
    WizardDriver driver(PracticeChoice::AllGoesWell);
    QVERIFY(driver.next());
    QVERIFY(driver.waitFor([&] { return driver.button(QStringLiteral("Mozilla 1.5")); }));
    toggle(driver.button(QStringLiteral("Mozilla 1.5")));
    QCOMPARE(driver.model().programsLeftOut, QSet<QString>{QStringLiteral("mozilla")});
    QVERIFY(driver.goTo(Screen::Accounts));
    toggle(driver.button(QStringLiteral("Dominant <joe@pmtnet.net>")));
    QCOMPARE(driver.model().accountChoices.values(), QList<bool>{false});
    QVERIFY(driver.next());
    QCOMPARE(driver.window().screen(), Screen::SignIn);
    toggle(driver.button(QStringLiteral("Go on without the check")));
    QVERIFY(driver.model().isCheckSkipped);
    toggle(driver.button(QStringLiteral("Go on without the check")));
    QVERIFY(!driver.window().button(QWizard::NextButton)->isEnabled());
    for (PasswordEdit *edit : driver.window().currentPage()->findChildren<PasswordEdit *>()) {
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(edit);
        field->setText(QAccessible::Value, QStringLiteral("practice"));
    }
    QVERIFY(driver.window().button(QWizard::NextButton)->isEnabled());
}

// Or a screen reader would say first what else takes the focus. QWizard alone takes a hidden button.
void tst_WizardWindow::aPageBeginsWithItsHeading()
{
    WizardDriver driver(PracticeChoice::AllGoesWell);
    QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
    for (const Screen screen : {Screen::Programs, Screen::Accounts, Screen::SignIn}) {
        QList<QWidget *> focused;
        const auto watching = connect(qApp, &QApplication::focusChanged, this, [&](QWidget *, QWidget *now) {
            if (now)
                focused.append(now);
        });
        QVERIFY(driver.waitFor([&] { return driver.window().button(QWizard::NextButton)->isEnabled(); }));
        driver.window().next(); // a click would give the focus to the button first
        QVERIFY(driver.waitUntilIdle());
        QCOMPARE(driver.window().screen(), screen);
        disconnect(watching);
        QVERIFY(!focused.isEmpty());
        const auto *heading = qobject_cast<QLabel *>(focused.first());
        QVERIFY(heading);
        QCOMPARE(heading->text(), driver.window().currentPage()->windowTitle());
    }
}

void tst_WizardWindow::aCorrectedAddressIsUsed()
{
    WizardDriver driver(PracticeChoice::AllGoesWell);
    QVERIFY(driver.goTo(Screen::Accounts));
    QLineEdit *shown = nullptr;
    for (QLineEdit *edit : driver.window().currentPage()->findChildren<QLineEdit *>()) {
        if (!shown && edit->isVisible())
            shown = edit;
    }
    if (!shown)
        QFAIL("there is no field for the address");
    QCOMPARE(shown->text(), QStringLiteral("joe@pmtnet.net"));
    shown->setFocus();
    shown->selectAll();
    QTest::keyClicks(shown, QStringLiteral("joseph@pmtnet.net"));
    QTest::keyClick(shown, Qt::Key_Tab);
    QVERIFY(driver.waitUntilIdle());
    QVERIFY(driver.next());
    QCOMPARE(driver.window().screen(), Screen::SignIn);
    QVERIFY(driver.model().addresses.contains(QStringLiteral("joseph@pmtnet.net")));
}

void tst_WizardWindow::anAddressOfAnotherProviderIsRefused()
{
    WizardDriver driver(PracticeChoice::AllGoesWell);
    QVERIFY(driver.goTo(Screen::Accounts));
    QLineEdit *edit = driver.window().currentPage()->findChild<QLineEdit *>();
    QVERIFY(edit);
    for (const char *wrong : {"joe", "joe@example.com", "joe@pmtnet.net@x", "j oe@pmtnet.net"}) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1StringView(wrong));
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY2(!driver.window().button(QWizard::NextButton)->isEnabled(), wrong);
    }
    QVERIFY(driver.model().addressOf.isEmpty());
}

void tst_WizardWindow::stoppingPutsBack_data()
{
    QTest::addColumn<bool>("isLate");
    QTest::newRow("between two files") << false;
    QTest::newRow("when all files are written") << true;
}

void tst_WizardWindow::stoppingPutsBack()
{
    QFETCH(bool, isLate);
    const auto files = std::make_shared<FailingFiles>();
    WizardDriver driver(PracticeChoice::AllGoesWell, onFiles(files));
    const auto before = settingsOf(driver);
    bool isPressed = false;
    // The writing thread waits meanwhile, as it would on a slow disk.
    const auto press = [&] {
        QMetaObject::invokeMethod(
            &driver.window(),
            [&] { isPressed = driver.click(QStringLiteral("Stop and put everything back")); },
            Qt::BlockingQueuedConnection);
    };
    QVERIFY(driver.goTo(Screen::Review));
    files->heal();
    if (isLate)
        files->before(FileOperation::WritePrivate, 2, press);
    else
        files->before(FileOperation::Replace, 2, press);
    QVERIFY(driver.next());
    QVERIFY(isPressed);
    QCOMPARE(driver.window().screen(), Screen::Working);
    QVERIFY(driver.model().error);
    QCOMPARE(driver.model().error->code, ErrorCode::Interrupted);
    QCOMPARE(settingsOf(driver), before);
    QVERIFY(driver.textOfPage().contains(QLatin1StringView("Your settings are as they were")));

    QVERIFY(driver.click(QStringLiteral("Go back")));
    QVERIFY(driver.waitFor([&] { return driver.window().screen() == Screen::Review; }));
    files->heal();
    QVERIFY(driver.goTo(Screen::Done));
    QVERIFY(settingsOf(driver) != before);
}

void tst_WizardWindow::theWorkIsToldByAccount()
{
    const auto files = std::make_shared<FailingFiles>();
    WizardDriver driver(PracticeChoice::AllGoesWell, onFiles(files));
    QVERIFY(driver.goTo(Screen::Review));
    QString text;
    files->heal();
    files->before(FileOperation::Replace, 2, [&] {
        QMetaObject::invokeMethod(
            &driver.window(), [&] { text = driver.textOfPage(); }, Qt::BlockingQueuedConnection);
    });
    QVERIFY(driver.next());
    for (const char *state : {": written", ": is being written", ": waits"})
        QVERIFY2(text.contains(QLatin1StringView(state)), qPrintable(text));
    QVERIFY(driver.goTo(Screen::Done));
}

void tst_WizardWindow::aFailedWriteIsSaidAndTriedAgain()
{
    const auto files = std::make_shared<FailingFiles>();
    WizardDriver driver(PracticeChoice::AllGoesWell, onFiles(files));
    const auto before = settingsOf(driver);
    QVERIFY(driver.goTo(Screen::Review));
    files->heal();
    files->failAt(FileOperation::Replace, 2);
    QVERIFY(driver.next());
    QVERIFY(files->hasFailed());
    QCOMPARE(driver.window().screen(), Screen::Working);
    QCOMPARE(settingsOf(driver), before);
    QVERIFY(driver.textOfPage().contains(supportCode(driver.model().error->code)));
    files->heal();
    QVERIFY(driver.click(QStringLiteral("Try again")));
    QVERIFY(driver.waitFor([&] { return driver.window().screen() == Screen::Test; }));
    QVERIFY(settingsOf(driver) != before);
}

void tst_WizardWindow::closingWhileWritingPutsBack()
{
    const auto files = std::make_shared<FailingFiles>();
    WizardDriver driver(PracticeChoice::AllGoesWell, onFiles(files));
    const auto before = settingsOf(driver);
    QVERIFY(driver.goTo(Screen::Review));
    files->heal();
    files->before(FileOperation::Replace, 2, [&] {
        QMetaObject::invokeMethod(
            &driver.window(),
            [&] {
                answer(QStringLiteral("Stop and close"));
                driver.window().close();
            },
            Qt::BlockingQueuedConnection);
    });
    QVERIFY(driver.next());
    QVERIFY(driver.waitFor([&] { return !driver.window().isVisible(); }));
    QCOMPARE(settingsOf(driver), before);
    QVERIFY(contentOf(driver.model().backupFolder).empty());
}

void tst_WizardWindow::closingLeavesOldOrNew_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<bool>("isNew");
    for (const Screen screen : allScreens()) {
        if (screen != Screen::Working && screen != Screen::ByHand)
            QTest::newRow(code(screen).data()) << screen << (screen > Screen::Working);
    }
}

void tst_WizardWindow::closingLeavesOldOrNew()
{
    QFETCH(Screen, screen);
    QFETCH(bool, isNew);
    WizardDriver driver(PracticeChoice::AllGoesWell);
    const auto before = settingsOf(driver);
    QVERIFY(driver.goTo(screen));
    QTest::keyClick(&driver.window(), Qt::Key_Escape);
    QVERIFY(!driver.window().isVisible());
    QCOMPARE(settingsOf(driver) != before, isNew);
    QCOMPARE(!contentOf(driver.model().backupFolder).empty(), isNew);
}

void tst_WizardWindow::aCutOffRunIsRepairedFirst()
{
    std::map<QString, QByteArray> before;
    WizardDriver driver(PracticeChoice::AllGoesWell, [&](WizardSetup &setup) {
        before = contentOf(setup.session.machines.first()->root());
        const auto files = std::make_shared<FailingFiles>();
        WizardSetup broken = setup;
        onFiles(files)(broken);
        Session session(broken.session);
        QVERIFY(session.find(Mode::Apply, {}));
        files->heal();
        files->failAt(FileOperation::Replace, 2, FailingFiles::Failing::FromThenOn);
        QVERIFY(!session.apply());
    });
    QVERIFY(!driver.model().unfinishedRun.isEmpty());
    QVERIFY(!driver.window().button(QWizard::NextButton)->isEnabled());
    QVERIFY(driver.textOfPage().contains(QLatin1StringView("cut off")));
    QVERIFY(driver.click(QStringLiteral("Repair now")));
    QVERIFY(driver.waitUntilIdle());
    QVERIFY(driver.model().unfinishedRun.isEmpty());
    QVERIFY(driver.textOfPage().contains(QLatin1StringView("Repaired")));
    const QString top = driver.model().backupFolder.section(QStringLiteral("/state/"), 0, 0);
    QVERIFY(before == contentOf(top + QStringLiteral("/first")) ||
            before == contentOf(top + QStringLiteral("/home")));
    QVERIFY(driver.goTo(Screen::Done));
}

void tst_WizardWindow::nothingFoundLeadsOn()
{
    WizardDriver driver(PracticeChoice::AllGoesWell,
                        [](WizardSetup &setup) { setup.session.machines.clear(); });
    QVERIFY(driver.next());
    QCOMPARE(driver.window().screen(), Screen::Programs);
    QVERIFY(!driver.window().button(QWizard::NextButton)->isEnabled());
    QVERIFY(driver.textOfPage().contains(QLatin1StringView("by hand")));
    QVERIFY(driver.button(QStringLiteral("My mail program is not listed\u2026")));
}

void tst_WizardWindow::practiceBeginsAndEndsOnTheFirstPage()
{
    WizardDriver driver(PracticeChoice::AllGoesWell);
    QVERIFY(driver.window().windowTitle().startsWith(QLatin1StringView("PRACTICE")));
    QVERIFY(driver.textOfPage().contains(QLatin1StringView("Practice: sample")));
    QVERIFY(driver.click(QStringLiteral("Practice with sample mail programs")));
    QVERIFY(driver.waitUntilIdle());
    QVERIFY(!driver.model().practice);
    QVERIFY(!driver.window().windowTitle().startsWith(QLatin1StringView("PRACTICE")));
    QVERIFY(!driver.textOfPage().contains(QLatin1StringView("Practice: sample")));
    QVERIFY(driver.model().backupFolder.startsWith(m_outside->path()));
    QVERIFY(driver.click(QStringLiteral("Practice with sample mail programs")));
    QVERIFY(driver.waitUntilIdle());
    QVERIFY(driver.model().practice);
    for (const Screen screen : allScreens()) {
        if (screen == Screen::Working || screen == Screen::ByHand)
            continue;
        QVERIFY(driver.goTo(screen));
        QVERIFY(driver.textOfPage().contains(QLatin1StringView("Practice: sample")));
    }
}

// Practice mode sees a home with a mail program in it, and leaves it alone to the last byte.
void tst_WizardWindow::nothingOutsideIsTouched()
{
    const QString prefix = m_outside->filePath(QStringLiteral(".wine"));
    const QString from = QStringLiteral(":/practice/first");
    QDirIterator samples(from, QDir::Files, QDirIterator::Subdirectories);
    while (samples.hasNext()) {
        const QString path = samples.next();
        const QString to = prefix + path.mid(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(to).path()));
        QVERIFY(QFile::copy(path, to));
    }
    const auto before = contentOf(m_outside->path());
    QVERIFY(before.size() > 3);
    QString sandbox;
    {
        WizardDriver driver(PracticeChoice::AllGoesWell);
        sandbox = driver.model().backupFolder.section(QStringLiteral("/state/"), 0, 0);
        QVERIFY(driver.goTo(Screen::Done));
        QVERIFY(driver.model().report.changed);
        for (const ClientReport &client : driver.model().report.clients)
            QVERIFY2(client.where.startsWith(sandbox), qPrintable(client.where));
    }
    QVERIFY(contentOf(m_outside->path()) == before);
    QVERIFY2(!QFileInfo::exists(sandbox), "the practice folder is left over");
}

void tst_WizardWindow::supportGetsASummary()
{
    WizardDriver driver(PracticeChoice::WrongPassword);
    QVERIFY(driver.goTo(Screen::SignIn));
    driver.typePasswords(QStringLiteral("hunter2hunter2"));
    QVERIFY(driver.next());
    QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
    QTest::keyClick(&driver.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString summary = QApplication::clipboard()->text();
    QVERIFY2(summary.contains(QLatin1StringView("screen M4")), qPrintable(summary));
    QVERIFY(summary.contains(QLatin1StringView("S20")));
    QVERIFY(!summary.contains(QLatin1StringView("hunter")));
    QVERIFY(!summary.contains(QLatin1StringView("joe@")));
}

void tst_WizardWindow::theLogNamesTheScreens()
{
    WizardDriver driver(PracticeChoice::AllGoesWell);
    QVERIFY(driver.goTo(Screen::Done));
    for (const Screen screen : allScreens()) {
        if (screen != Screen::ByHand)
            QVERIFY2(driver.log().contains(QStringLiteral("screen %1").arg(code(screen))),
                     code(screen).data());
    }
}

QTEST_MAIN(tst_WizardWindow)
#include "tst_WizardWindow.moc"
