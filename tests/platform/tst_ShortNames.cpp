// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/ShortNames.h"

#include <QTest>

using namespace mailsetup;

class TestShortNames : public QObject
{
    Q_OBJECT

private slots:
    // As Wine 8.0 printed them ('dir /x').
    void makesTheNamesThatWineMakes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shortName");
        QTest::newRow("blank") << QStringLiteral("Program Files") << QStringLiteral("PROG~FBU");
        QTest::newRow("brackets") << QStringLiteral("Program Files (x86)") << QStringLiteral("PROG~5P2");
        QTest::newRow("long") << QStringLiteral("ProgramData") << QStringLiteral("PROG~BDQ");
        QTest::newRow("hidden") << QStringLiteral(".hiddenfile") << QStringLiteral("_HID~1N2");
        QTest::newRow("short base") << QStringLiteral("a b.c") << QStringLiteral("A_B~~QZG.C");
        QTest::newRow("long extension") << QStringLiteral("ab.jpeg") << QStringLiteral("AB~~~2BT.JPE");
        QTest::newRow("two dots") << QStringLiteral("Jo.e Mail.mbox") << QStringLiteral("JO_E~PKI.MBO");
        QTest::newRow("umlauts") << QStringLiteral("h\u00e4\u00df.txt.longer")
                                 << QStringLiteral("H___~L5Y.LON");
        QTest::newRow("more dots") << QStringLiteral("name with dots...x") << QStringLiteral("NAME~U5B.X");
        QTest::newRow("signs") << QStringLiteral("x+y=z.settings") << QStringLiteral("X_Y_~UFT.SET");
    }

    void makesTheNamesThatWineMakes()
    {
        QFETCH(QString, name);
        QFETCH(QString, shortName);
        QCOMPARE(wineShortName(name), shortName);
    }

    void findsTheLongName_data()
    {
        QTest::addColumn<QString>("shortName");
        QTest::addColumn<QString>("expected"); // empty: not to be told
        QTest::newRow("only one begins so") << QStringLiteral("QUALCO~1") << QStringLiteral("Qualcomm Mail");
        QTest::newRow("any case") << QStringLiteral("qualco~1") << QStringLiteral("Qualcomm Mail");
        QTest::newRow("extension") << QStringLiteral("EUDORA~1.INI") << QStringLiteral("Eudora old.ini");
        QTest::newRow("another extension") << QStringLiteral("EUDORA~1.BAK") << QString();
        QTest::newRow("extension is cut")
            << QStringLiteral("LONGEX~1.MBO") << QStringLiteral("long extension.mbox");
        QTest::newRow("dots go") << QStringLiteral("JOEB~1.MAI") << QStringLiteral("joe.b.mail");
        QTest::newRow("a sign becomes _") << QStringLiteral("A_BCDE~1") << QStringLiteral("a+bcdefgh");
        QTest::newRow("several") << QStringLiteral("TWINSO~1") << QString();
        QTest::newRow("several, Wine's own")
            << wineShortName(QStringLiteral("twins of two")) << QStringLiteral("twins of two");
        QTest::newRow("programs") << QStringLiteral("PROGRA~1") << QStringLiteral("Program Files");
        QTest::newRow("32-bit programs")
            << QStringLiteral("PROGRA~2") << QStringLiteral("Program Files (x86)");
        QTest::newRow("programs, third") << QStringLiteral("PROGRA~3") << QString();
        QTest::newRow("none") << QStringLiteral("NOBODY~1") << QString();
        QTest::newRow("nothing before the sign") << QStringLiteral("~1") << QString();
    }

    void findsTheLongName()
    {
        QFETCH(QString, shortName);
        QFETCH(QString, expected);
        const QStringList names{QStringLiteral("Eudora old.ini"),      QStringLiteral("Program Files"),
                                QStringLiteral("Program Files (x86)"), QStringLiteral("ProgramData"),
                                QStringLiteral("Qualcomm Mail"),       QStringLiteral("a+bcdefgh"),
                                QStringLiteral("joe.b.mail"),          QStringLiteral("long extension.mbox"),
                                QStringLiteral("twins of one"),        QStringLiteral("twins of two")};
        QCOMPARE(longNameFor(shortName, names).value_or(QString()), expected);
    }
};

QTEST_GUILESS_MAIN(TestShortNames)
#include "tst_ShortNames.moc"
