// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wizard_screenshots FOLDER [light|dark|contrast] [LANGUAGE]: saves a picture of every screen in practice
// mode, one of each situation that goes wrong, and sheet.png with all of them. The scale comes from
// QT_SCALE_FACTOR. wizard_screenshots --paint-once [empty]: ends with the first paint of the window, or of an
// empty QWizard; time both, and compare.

#include "WizardDriver.h"

#include "wizard/ByHandDialog.h"
#include "wizard/ClearFrameStyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace mailsetup;

namespace {

QPalette paletteFor(const QString &look)
{
    QPalette palette = QStyleFactory::create(QStringLiteral("Fusion"))->standardPalette();
    if (look == u"light")
        return palette;
    const bool isContrast = look == u"contrast";
    const QColor back = isContrast ? Qt::black : QColor(45, 45, 48);
    const QColor text = isContrast ? Qt::white : QColor(230, 230, 230);
    for (const auto role :
         {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::AlternateBase, QPalette::ToolTipBase})
        palette.setColor(role, back);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    if (!isContrast)
        palette.setColor(QPalette::Base, QColor(30, 30, 30));
    palette.setColor(QPalette::Highlight, isContrast ? Qt::yellow : QColor(38, 110, 190));
    palette.setColor(QPalette::HighlightedText, isContrast ? Qt::black : Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, isContrast ? Qt::green : QColor(150, 150, 150));
    return palette;
}

// Saves pictures, and at the end one small picture of all of them.
class Album
{
public:
    Album(QString folder, QString language)
        : m_folder(std::move(folder))
        , m_language(std::move(language))
    {}

    const QString &language() const { return m_language; }

    void take(WizardDriver &driver, const QString &what)
    {
        driver.window().resize(720, 560);
        settle();
        save(driver.window(), driver.window().screen(), what);
    }

    void save(QWidget &window, Screen screen, const QString &what)
    {
        const QString path = m_folder + QStringLiteral("/%1-%2.png").arg(code(screen), what);
        const QPixmap picture = window.grab();
        if (!picture.save(path))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        m_pictures.append(picture.toImage());
    }

    static void settle() { QTest::qWait(50); } // layouts tell their sizes one after the other

    void saveSheet() const
    {
        constexpr int across = 4;
        constexpr QSize cell(540, 420);
        const int rows = (static_cast<int>(m_pictures.size()) + across - 1) / across;
        QImage sheet(cell.width() * across, cell.height() * rows, QImage::Format_RGB32);
        sheet.fill(Qt::gray);
        QPainter painter(&sheet);
        for (int i = 0; i < m_pictures.size(); ++i) {
            QImage small =
                m_pictures[i].scaled(cell - QSize(8, 8), Qt::KeepAspectRatio, Qt::SmoothTransformation);
            small.setDevicePixelRatio(1);
            painter.drawImage(cell.width() * (i % across), cell.height() * (i / across), small);
        }
        painter.end();
        sheet.save(m_folder + QStringLiteral("/sheet.png"));
    }

private:
    QString m_folder;
    QString m_language;
    QList<QImage> m_pictures;
};

void takeByHand(Album &album, const WizardModel &model)
{
    for (const ClientProfile &profile : model.profiles) {
        for (const HandSteps &steps : profile.byHand) {
            ByHandDialog dialog(model.profiles, model.provider, profile.id, steps.versions.value(0));
            dialog.setAddress(model.addresses.value(0));
            dialog.resize(720, 560);
            dialog.show();
            Album::settle();
            album.save(dialog, Screen::ByHand, profile.id + steps.versions.value(0));
        }
    }
}

void walk(Album &album)
{
    WizardDriver driver(PracticeChoice::AllGoesWell, addNewOutlook, album.language());
    // This screen goes on by itself.
    bool isWorkingTaken = false;
    QObject::connect(&driver.window().flow(), &WizardFlow::changed, &driver.window(), [&] {
        const bool isWorking = driver.window().screen() == Screen::Working && driver.window().flow().isBusy();
        if (isWorking && !std::exchange(isWorkingTaken, true))
            album.save(driver.window(), Screen::Working, QStringLiteral("usual"));
    });
    for (const Screen screen : allScreens()) {
        if (screen == Screen::Working || screen == Screen::ByHand)
            continue;
        if (!driver.goTo(screen)) {
            std::fprintf(stderr, "stuck at %s\n", code(driver.window().screen()).data());
            return;
        }
        if (screen == Screen::Review) {
            album.take(driver, QStringLiteral("plain"));
            driver.clickTranslated("Show &details");
        }
        album.take(driver, QStringLiteral("usual"));
    }
    takeByHand(album, driver.model());
}

void takeTrouble(Album &album, PracticeChoice choice, const QString &what)
{
    WizardDriver driver(
        choice, [](WizardSetup &) {}, album.language());
    if (choice == PracticeChoice::RunningProgram) {
        driver.goTo(Screen::Programs);
        album.take(driver, what);
        return;
    }
    driver.goTo(Screen::SignIn);
    driver.typePasswords();
    driver.next();
    album.take(driver, what);
    driver.clickTranslated("Go on &without the check");
    driver.next();
    driver.next();
    driver.waitFor([&] { return driver.window().screen() == Screen::Test; });
    driver.waitUntilIdle();
    album.take(driver, what);
}

class PaintWatch : public QObject
{
public:
    bool isPainted = false;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        isPainted |= event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

// Shows the window and ends with its first paint, so that the whole program can be timed from outside.
int paintOnce(QWizard &wizard)
{
    PaintWatch watch;
    wizard.installEventFilter(&watch);
    wizard.show();
    while (!watch.isPainted)
        QCoreApplication::processEvents();
    std::_Exit(0);
}

int paintOnce(const QString &what)
{
    if (what == u"empty") {
        QWizard wizard;
        wizard.setWizardStyle(QWizard::ModernStyle);
        wizard.addPage(new QWizardPage);
        return paintOnce(wizard);
    }
    const Options options;
    LogFile log;
    Language language;
    WizardWindow window(makeWindowOptions(options, log), language);
    return window.start() ? paintOnce(window) : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fputs("usage: wizard_screenshots FOLDER [light|dark|contrast] [LANGUAGE]\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    ClearFrameStyle::install();
    QApplication::setPalette(paletteFor(QString::fromLocal8Bit(argc > 2 ? argv[2] : "light")));
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (folder == u"--paint-once")
        return paintOnce(QString::fromLocal8Bit(argc > 2 ? argv[2] : ""));
    QDir().mkpath(folder);
    const QString language = QString::fromLocal8Bit(argc > 3 ? argv[3] : "en");
    if (!Language::available().contains(language)) {
        std::fprintf(stderr, "no texts in the language %s\n", qPrintable(language));
        return 2;
    }
    Album album(folder, language);
    walk(album);
    takeTrouble(album, PracticeChoice::WrongPassword, QStringLiteral("wrong-password"));
    takeTrouble(album, PracticeChoice::BlockedPort, QStringLiteral("blocked-port"));
    takeTrouble(album, PracticeChoice::BadCertificate, QStringLiteral("bad-certificate"));
    takeTrouble(album, PracticeChoice::RunningProgram, QStringLiteral("running-program"));
    album.saveSheet();
    return 0;
}
