// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/Screen.h"

#include <QSet>
#include <QTest>

using namespace mailsetup;

// A code on the phone is understood, or at least not taken for another one.
class tst_Screen : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryScreen();
    void codesAreUnlikeEachOther();
};

void tst_Screen::hasEveryScreen()
{
    QCOMPARE(allScreens().size(), static_cast<std::size_t>(Screen::ByHand) + 1);
    QSet<QString> names;
    for (const Screen screen : allScreens())
        names.insert(name(screen));
    QCOMPARE(static_cast<std::size_t>(names.size()), allScreens().size());
}

void tst_Screen::codesAreUnlikeEachOther()
{
    // Letter and digit differ each time, so half of a code is enough.
    QSet<QChar> letters;
    QSet<QChar> digits;
    for (const Screen screen : allScreens()) {
        const QString spoken = code(screen);
        QCOMPARE(spoken.size(), 2);
        QVERIFY(spoken[0].isUpper() && spoken[1].isDigit());
        QVERIFY2(!letters.contains(spoken[0]) && !digits.contains(spoken[1]), qPrintable(spoken));
        QVERIFY2(!QStringLiteral("IO").contains(spoken[0]), "looks like a digit");
        letters.insert(spoken[0]);
        digits.insert(spoken[1]);
    }
}

QTEST_GUILESS_MAIN(tst_Screen)
#include "tst_Screen.moc"
