// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/GuideWriter.h"

#include "platform/Language.h"
#include "session/ProfileLibrary.h"
#include "wizard/ScreenHelp.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsetup;

// The printed guide has every screen, every cause and every step, in every language. It is made without a
// display. MAILSETUP_PICTURES=DIR keeps it.
class tst_GuideWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesBothFormsInEveryLanguage();
    void pageHasEverything_data();
    void pageHasEverything();
    void pageGoesItsWay_data();
    void pageGoesItsWay();
    void everyScreenHasHelp();
    void asksForNoPassword();
    void saysWhatCannotBeWritten();

private:
    GuideSubject m_subject;
};

namespace {

// A picture of each screen that is told from the others by its width.
QList<ScreenPicture> samplePictures()
{
    QList<ScreenPicture> pictures;
    for (const Screen screen : allScreens()) {
        QImage image(200 + 10 * static_cast<int>(screen), 150, QImage::Format_RGB32);
        image.fill(Qt::lightGray);
        pictures.append({screen, {}, image});
    }
    return pictures;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_GuideWriter::initTestCase()
{
    auto profiles = loadClientProfiles({});
    auto provider = loadProvider(QStringLiteral("pmtnet.net"));
    QVERIFY(profiles.hasValue() && provider.hasValue());
    m_subject = {*provider, *profiles, QStringLiteral("1.0.0")};
    m_subject.provider.supportPhone = QStringLiteral("555-0100");
    QCOMPARE(Language::available().size(), 5);
}

void tst_GuideWriter::writesBothFormsInEveryLanguage()
{
    QTemporaryDir own;
    const QString kept = qEnvironmentVariable("MAILSETUP_PICTURES");
    const QString folder = kept.isEmpty() ? own.filePath(QStringLiteral("new/guide")) : kept;
    Language language;
    QVERIFY(language.change(QStringLiteral("fr")));
    QStringList spoken;
    const auto files = writeGuides(folder, m_subject, language, [&] {
        spoken.append(language.code());
        return samplePictures();
    });
    QVERIFY2(files.hasValue(), files ? "" : qPrintable(files.error().detail));
    QCOMPARE(files->size(), 2 * Language::available().size());
    QCOMPARE(spoken, Language::available());
    QCOMPARE(language.code(), QStringLiteral("fr"));
    for (const QString &file : *files) {
        const QByteArray bytes = contentOf(file);
        if (file.endsWith(QStringLiteral(".pdf")))
            QVERIFY(bytes.startsWith("%PDF-") && bytes.contains("%%EOF") && bytes.count("/Type /Page\n") > 5);
        else
            QVERIFY(bytes.startsWith("<!DOCTYPE html>") && bytes.trimmed().endsWith("</html>"));
    }
}

void tst_GuideWriter::pageHasEverything_data()
{
    QTest::addColumn<QString>("code");
    const QStringList codes = Language::available();
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

void tst_GuideWriter::pageHasEverything()
{
    QFETCH(const QString, code);
    Language language;
    QVERIFY(language.change(code));
    const QList<ScreenPicture> pictures = samplePictures();
    const QString page = guidePage(m_subject, pictures, code, language.direction(), GuideMedium::Browser);
    const auto has = [&](const QString &text) { return page.contains(text.toHtmlEscaped()); };
    for (const Screen screen : allScreens()) {
        QVERIFY2(has(QStringLiteral("%1  %2").arg(mailsetup::code(screen), name(screen))),
                 qPrintable(name(screen)));
        QVERIFY(has(help(screen).sees));
        // At four fifths of their size.
        const QString width = QStringLiteral("<img width=\"%1\"").arg(160 + 8 * static_cast<int>(screen));
        QVERIFY2(page.contains(width), qPrintable(name(screen)));
    }
    for (const ErrorCode cause : allErrorCodes()) {
        const QString row =
            QStringLiteral(
                "<td width=\"10%\"><b>%1</b></td><td width=\"45%\">%2</td><td width=\"45%\">%3</td>")
                .arg(QString(supportCode(cause)), sentence(cause, QStringLiteral("…")).toHtmlEscaped(),
                     advice(cause).toHtmlEscaped());
        QVERIFY2(page.contains(row), word(cause).data());
    }
    qsizetype drawings = 0;
    for (const ClientProfile &profile : std::as_const(m_subject.profiles)) {
        QVERIFY(has(profile.name));
        for (const HandSteps &byHand : profile.byHand) {
            QVERIFY(has(byHand.shows));
            const QList<HandStep> steps = stepsFor(byHand, m_subject.provider, {});
            for (const HandStep &step : steps) {
                QVERIFY2(has(step.text), qPrintable(step.text));
                drawings += step.drawing ? 1 : 0;
            }
        }
    }
    const QList<HandStep> general = stepsFor(generalSteps(), m_subject.provider, {});
    for (const HandStep &step : general)
        QVERIFY(has(step.text));
    QCOMPARE(page.count(QStringLiteral("<img ")), drawings + pictures.size());
    // It stands alone: nothing is fetched.
    QVERIFY(!page.contains(QStringLiteral("http")) && !page.contains(QStringLiteral("file:")));
    QVERIFY(has(QStringLiteral("555-0100")));
}

void tst_GuideWriter::pageGoesItsWay_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("direction");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("dir=\"ltr\"");
    QTest::newRow("Arabic") << QStringLiteral("ar") << QStringLiteral("dir=\"rtl\"");
}

void tst_GuideWriter::pageGoesItsWay()
{
    QFETCH(const QString, code);
    QFETCH(const QString, direction);
    Language language;
    QVERIFY(language.change(code));
    const QString page = guidePage(m_subject, {}, code, language.direction(), GuideMedium::Browser);
    QVERIFY(page.contains(QStringLiteral("<html lang=\"%1\" %2>").arg(code, direction)));
    QVERIFY(page.contains(QStringLiteral("<table ") + direction));
    // On paper the code stands at the side where reading begins.
    const QString paper = guidePage(m_subject, {}, code, language.direction(), GuideMedium::Paper);
    const bool isFirst = paper.contains(QStringLiteral("<tr><td width=\"10%\">"));
    QCOMPARE(isFirst, language.direction() == Qt::LeftToRight);
}

void tst_GuideWriter::everyScreenHasHelp()
{
    for (const Screen screen : allScreens()) {
        const ScreenHelp known = help(screen);
        QVERIFY2(!known.sees.isEmpty() && !known.questions.isEmpty(), qPrintable(name(screen)));
        QVERIFY(screen == Screen::ByHand || !known.causes.isEmpty());
    }
}

void tst_GuideWriter::asksForNoPassword()
{
    QVERIFY(help(Screen::SignIn).questions.first().contains(QStringLiteral("Never ask for the password")));
}

void tst_GuideWriter::saysWhatCannotBeWritten()
{
    QTemporaryDir own;
    QFile file(own.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Language language;
    const auto files =
        writeGuides(file.fileName(), m_subject, language, [] { return QList<ScreenPicture>(); });
    QVERIFY(!files.hasValue());
    QCOMPARE(word(files.error().code), word(ErrorCode::OutputUnwritable));
}

QTEST_MAIN(tst_GuideWriter)
#include "tst_GuideWriter.moc"
