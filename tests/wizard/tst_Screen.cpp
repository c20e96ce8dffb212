// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/Screen.h"

#include <QSet>
#include <QTest>

using namespace mailsetup;

class tst_Screen : public QObject
{
    Q_OBJECT

private slots:
    void codesAreUnlikeEachOther();
};

// A code is said on the phone: one letter and one digit, neither used twice, no letter that sounds like
// another one.
void tst_Screen::codesAreUnlikeEachOther()
{
    QSet<QChar> letters;
    QSet<QChar> digits;
    for (const Screen screen : allScreens()) {
        const QString said = code(screen);
        QCOMPARE(said.size(), 2);
        QVERIFY(said[0].isUpper());
        QVERIFY(said[1].isDigit());
        QVERIFY2(!letters.contains(said[0]), qPrintable(said));
        QVERIFY2(!digits.contains(said[1]), qPrintable(said));
        letters.insert(said[0]);
        digits.insert(said[1]);
        QVERIFY(!name(screen).isEmpty());
        QVERIFY2(!QStringLiteral("BDEPTIO").contains(said[0]), qPrintable(said));
    }
    QCOMPARE(letters.size(), static_cast<int>(Screen::ByHand) + 1);
}

QTEST_APPLESS_MAIN(tst_Screen)
#include "tst_Screen.moc"
