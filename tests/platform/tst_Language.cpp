// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/Language.h"

#include <QLocale>
#include <QTest>

using namespace mailsetup;

// The program speaks the language that is asked for, else the system's, else English.
class tst_Language : public QObject
{
    Q_OBJECT

private slots:
    void hasTheLanguagesThatArePromised();
    void namesALanguageWithoutTerritory_data();
    void namesALanguageWithoutTerritory();
    void findsTheBest_data();
    void findsTheBest();
    void translatesWhileItLives();
    void refusesWhatItDoesNotSpeak();
    void goesTheLanguagesWay();
    void theSystemsLanguageIsC();
};

void tst_Language::hasTheLanguagesThatArePromised()
{
    const QStringList codes = Language::available();
    QCOMPARE(codes.first(), QStringLiteral("en"));
    for (const char *code : {"ar", "de", "es", "fr"})
        QVERIFY2(codes.contains(QString::fromUtf8(code)), code);
}

void tst_Language::namesALanguageWithoutTerritory_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("ar") << QStringLiteral("العربية");
    QTest::newRow("de") << QStringLiteral("Deutsch");
    QTest::newRow("en") << QStringLiteral("English");
    QTest::newRow("es") << QStringLiteral("Español");
    QTest::newRow("fr") << QStringLiteral("Français");
}

void tst_Language::namesALanguageWithoutTerritory()
{
    QTEST(Language::nativeName(QString::fromLatin1(QTest::currentDataTag())), "name");
}

void tst_Language::findsTheBest_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("best");
    const auto row = [](const char *wishes, const char *best) {
        QTest::newRow(wishes) << QString::fromUtf8(wishes).split(u' ', Qt::SkipEmptyParts)
                              << QString::fromUtf8(best);
    };
    row("es", "es");
    row("es_MX", "es");
    row("de-AT", "de");
    row("FR_fr.UTF-8@euro", "fr");
    row("ar-EG", "ar");
    row("nl de", "de");
    row("C", "en");
    row("POSIX", "en");
    row("nl C es", "en");
    row("nl", "");
    row("", "");
    row("../../etc", "");
}

void tst_Language::findsTheBest()
{
    QFETCH(const QStringList, wishes);
    QTEST(Language::best(wishes), "best");
}

void tst_Language::translatesWhileItLives()
{
    const QString english = sentence(ErrorCode::NoClient);
    QSet<QString> seen = {english};
    {
        Language language;
        for (const char *code : {"es", "fr", "de", "ar"}) {
            QVERIFY(language.change(QString::fromUtf8(code)));
            QCOMPARE(language.code(), QString::fromUtf8(code));
            seen.insert(sentence(ErrorCode::NoClient));
        }
        QVERIFY(language.change(QStringLiteral("en")));
        QCOMPARE(sentence(ErrorCode::NoClient), english);
        QVERIFY(language.change(QStringLiteral("de")));
    }
    QCOMPARE(seen.size(), 5);
    QCOMPARE(sentence(ErrorCode::NoClient), english);
}

void tst_Language::refusesWhatItDoesNotSpeak()
{
    Language language;
    QVERIFY(language.change(QStringLiteral("de")));
    const auto changed = language.change(QStringLiteral("xx"));
    QVERIFY(!changed);
    QCOMPARE(word(changed.error().code), word(ErrorCode::BadOption));
    QVERIFY(changed.error().message.contains(QStringLiteral("xx")));
    QCOMPARE(language.code(), QStringLiteral("de"));
}

void tst_Language::goesTheLanguagesWay()
{
    Language language;
    QVERIFY(language.change(QStringLiteral("ar_EG")));
    QCOMPARE(language.direction(), Qt::RightToLeft);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    QVERIFY(language.change(QStringLiteral("fr")));
    QCOMPARE(language.direction(), Qt::LeftToRight);
    QCOMPARE(QLocale().language(), QLocale::French);
}

// The tests run with LC_ALL=C.UTF-8.
void tst_Language::theSystemsLanguageIsC()
{
    Language language;
    QVERIFY(language.change(QStringLiteral("de")));
    QVERIFY(language.change({}));
    QCOMPARE(language.code(), QStringLiteral("en"));
}

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_Language.moc"
