// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ScreenTour.h"

#include "WizardWorlds.h"
#include "platform/Language.h"

#include <QSet>
#include <QTest>

using namespace mailsetup;

class TestScreenTour : public QObject
{
    Q_OBJECT

    Options m_options;
    LogFile m_log;
    Language m_language;

    ScreenTour::OptionsMaker optionsMaker()
    {
        return [this](PracticeChoice practice) {
            WindowOptions window = makeWindowOptions(m_options, m_log);
            window.practice = practice;
            return window;
        };
    }

    static bool isPainted(const QImage &image)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 7) {
            for (int x = 0; x < image.width(); x += 7)
                colours.insert(image.pixel(x, y));
        }
        return colours.size() > 3;
    }

private slots:
    void takesEveryScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Arabic") << QStringLiteral("ar");
    }

    void takesEveryScreen()
    {
        QFETCH(QString, language);
        QVERIFY(m_language.change(language));
        const auto pictures = ScreenTour(optionsMaker(), m_language).take();
        QVERIFY2(pictures, pictures ? "" : qPrintable(pictures.error().detail));
        QList<Screen> usual;
        QList<Screen> special;
        for (const ScreenPicture &picture : *pictures) {
            QVERIFY2(isPainted(picture.image), code(picture.screen).data());
            (picture.caption.isEmpty() ? usual : special).append(picture.screen);
        }
        QCOMPARE(usual, QList<Screen>(allScreens().begin(), allScreens().end()));
        QCOMPARE(special, (QList<Screen>{Screen::Programs, Screen::SignIn, Screen::SignIn, Screen::SignIn}));
    }

    void saysWhyThereIsNoWorld()
    {
        const auto pictures = ScreenTour(
                                  [](PracticeChoice) {
                                      WindowOptions window;
                                      window.makeSetup = [](std::optional<PracticeChoice>) {
                                          return Expected<WizardSetup>(
                                              makeError(ErrorCode::ProviderInvalid, QStringLiteral("a.xml")));
                                      };
                                      return window;
                                  },
                                  m_language)
                                  .take();
        QVERIFY(!pictures);
        QCOMPARE(pictures.error().code, ErrorCode::ProviderInvalid);
    }
};

QTEST_MAIN(TestScreenTour)
#include "tst_ScreenTour.moc"
