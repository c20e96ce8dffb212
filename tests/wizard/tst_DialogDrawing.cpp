// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/DialogDrawing.h"

#include "PseudoTranslator.h"
#include "TextRecorder.h"
#include "platform/Language.h"
#include "session/ProfileLibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace mailsetup;

// Every drawing of every program: readable, whole and numbered, in both directions and with long labels;
// painted and as SVG. MAILSETUP_PICTURES=DIR keeps the pictures.
class tst_DialogDrawing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyDrawingIsWhole_data();
    void everyDrawingIsWhole();
    void mirrorsInRightToLeft();
    void saysInWordsWhatIsNumbered();
    void hidesAPassword();
    void escapesWhatIsTyped();

private:
    QList<ClientProfile> m_profiles;
    Provider m_provider;
};

namespace {

// The texts of the SVG and where they lie.
QList<DrawnText> textsIn(const QByteArray &svg, const QFont &font)
{
    QList<DrawnText> texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"text")
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const qreal x = attributes.value(QLatin1StringView("x")).toDouble();
        const qreal y = attributes.value(QLatin1StringView("y")).toDouble();
        const QString anchor = attributes.value(QLatin1StringView("text-anchor")).toString();
        QFont used = font;
        used.setBold(attributes.hasAttribute(QLatin1StringView("font-weight")));
        const QString text = reader.readElementText();
        const QFontMetricsF metrics(used);
        const qreal width = metrics.horizontalAdvance(text);
        const qreal left = anchor == u"middle" ? x - width / 2 : anchor == u"end" ? x - width : x;
        texts.append({text, QRectF(left, y - metrics.capHeight(), width, metrics.capHeight())});
    }
    return texts;
}

int countOf(const QList<Control> &controls)
{
    int count = 0;
    for (const Control &control : controls)
        count += (control.number > 0 ? 1 : 0) + countOf(control.children);
    return count;
}

QFont drawingFont()
{
    QFont font;
    font.setPixelSize(13);
    return font;
}

// What is shown on the screen.
QList<DrawnText> paintedTexts(const DialogDrawing &drawing)
{
    TextRecorder recorder(drawing.size().toSize());
    QPainter painter(&recorder);
    drawing.paint(painter, QRectF(QPointF(0, 0), drawing.size()));
    painter.end();
    return recorder.texts();
}

// All letters, in no order: painting takes a text of several scripts apart.
QString lettersOf(const QList<DrawnText> &texts)
{
    QString all;
    for (const DrawnText &text : texts)
        all += text.text;
    std::sort(all.begin(), all.end());
    return all;
}

void checkPlaces(const QList<DrawnText> &texts, const QRectF &whole)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QVERIFY2(whole.contains(texts[i].rect), qPrintable(texts[i].text));
        for (qsizetype k = 0; k < i; ++k)
            QVERIFY2(!texts[k].rect.intersects(texts[i].rect),
                     qPrintable(texts[k].text + QStringLiteral(" on ") + texts[i].text));
    }
}

// Painted and as SVG: the same texts, each whole and by itself, and all numbers.
void checkPicture(const DialogDrawing &drawing, int numbers)
{
    const QByteArray svg = drawing.svg();
    QVERIFY2(QSvgRenderer(svg).isValid(), svg.constData());
    QCOMPARE(svg.count("<circle"), numbers + svg.count("r=\"6.50\"") + svg.count("r=\"3.25\""));
    const QRectF whole(QPointF(0, 0), drawing.size());
    const QList<DrawnText> written = textsIn(svg, drawingFont());
    const QList<DrawnText> shown = paintedTexts(drawing);
    checkPlaces(written, whole);
    checkPlaces(shown, whole);
    QCOMPARE(lettersOf(shown), lettersOf(written));
}

QImage emptyImage(const DialogDrawing &drawing, qreal scale)
{
    QImage image((drawing.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

QImage painted(const DialogDrawing &drawing, qreal scale)
{
    QImage image = emptyImage(drawing, scale);
    QPainter painter(&image);
    drawing.paint(painter, QRectF(image.rect()));
    return image;
}

QImage renderedSvg(const DialogDrawing &drawing, qreal scale)
{
    QImage image = emptyImage(drawing, scale);
    QPainter painter(&image);
    QSvgRenderer(drawing.svg()).render(&painter);
    return image;
}

// The largest difference of the two when looked at from afar, where the edges of letters do not count.
int differenceOf(const QImage &one, const QImage &other)
{
    constexpr int side = 12;
    const auto fromAfar = [&](const QImage &image) {
        return image.scaled(image.size() / side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = fromAfar(one);
    const QImage b = fromAfar(other);
    int largest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            largest = std::max(largest, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    return largest;
}

void keepPicture(const QString &name, const DialogDrawing &drawing)
{
    const QString folder = qEnvironmentVariable("MAILSETUP_PICTURES");
    if (folder.isEmpty())
        return;
    const QString path = folder + u'/' + name;
    QVERIFY(QDir().mkpath(folder) && painted(drawing, 1.5).save(path + QStringLiteral(".png")) &&
            renderedSvg(drawing, 1.5).save(path + QStringLiteral("-svg.png")));
}

} // namespace

void tst_DialogDrawing::initTestCase()
{
    auto profiles = loadClientProfiles({});
    QVERIFY(profiles.hasValue() && profiles->size() >= 5);
    m_profiles = *profiles;
    auto provider = loadProvider(QStringLiteral("pmtnet.net"));
    QVERIFY(provider.hasValue());
    m_provider = *provider;
}

void tst_DialogDrawing::everyDrawingIsWhole_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("language"); // or "pseudo"
    QTest::addColumn<bool>("isGiven");     // the provider gives port and security
    for (const ClientProfile &profile : std::as_const(m_profiles)) {
        const auto row = [&](const char *title) -> QTestData & {
            return QTest::addRow("%s, %s", qPrintable(profile.id), title) << profile.id;
        };
        row("plain") << QStringLiteral("en") << false;
        row("long and right to left") << QStringLiteral("pseudo") << false;
        const QStringList codes = Language::available();
        for (const QString &code : codes)
            row(qPrintable(code)) << code << true;
    }
}

void tst_DialogDrawing::everyDrawingIsWhole()
{
    QFETCH(const QString, client);
    QFETCH(const QString, language);
    QFETCH(const bool, isGiven);
    const bool isPseudo = language == u"pseudo";
    Language spoken;
    QVERIFY(isPseudo || spoken.change(language));
    PseudoTranslator translator;
    if (isPseudo)
        QCoreApplication::installTranslator(&translator);
    Provider provider = m_provider;
    if (isGiven) {
        provider.outgoing[0].port = 587;
        provider.outgoing[0].security = Security::StartTls;
    }
    const auto profile = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                                      [&](const ClientProfile &p) { return p.id == client; });
    const auto direction = isPseudo ? Qt::RightToLeft : spoken.direction();
    QList<HandStep> steps;
    for (const HandSteps &byHand : profile->byHand)
        steps += stepsFor(byHand, provider, {});
    int number = 0;
    for (const HandStep &step : steps) {
        ++number;
        if (!step.drawing)
            continue;
        const DialogDrawing drawing(*step.drawing, drawingFont(), direction);
        checkPicture(drawing, countOf(step.drawing->controls));
        // Qt's SVG does not know that a picture is read from right to left, and sets English differently
        // there.
        if (!isPseudo)
            QVERIFY(differenceOf(painted(drawing, 1), renderedSvg(drawing, 1)) < 12);
        if (QTest::currentTestFailed())
            return;
        keepPicture(QStringLiteral("%1-%2-%3%4")
                        .arg(client, QString::number(number), language,
                             isGiven ? QStringLiteral("-given") : QString()),
                    drawing);
    }
    const bool isDrawn = std::any_of(profile->byHand.begin(), profile->byHand.end(),
                                     [](const HandSteps &byHand) { return !byHand.shows.isEmpty(); });
    QVERIFY(number >= (isDrawn ? 4 : 3));
}

void tst_DialogDrawing::mirrorsInRightToLeft()
{
    Control check;
    check.kind = ControlKind::Check;
    check.label = QStringLiteral("Box");
    const Drawing drawing{QStringLiteral("A window with a wide title"), {check}};
    const DialogDrawing left(drawing, drawingFont(), Qt::LeftToRight);
    const DialogDrawing right(drawing, drawingFont(), Qt::RightToLeft);
    QCOMPARE(left.size(), right.size());
    const qreal middle = left.size().width() / 2;
    for (const auto &[atLeft, atRight] :
         {std::pair(textsIn(left.svg(), drawingFont()), textsIn(right.svg(), drawingFont())),
          std::pair(paintedTexts(left), paintedTexts(right))}) {
        QCOMPARE(atLeft.last().text, QStringLiteral("Box"));
        QVERIFY(atLeft.last().rect.right() < middle && atRight.last().rect.left() > middle);
    }
}

void tst_DialogDrawing::saysInWordsWhatIsNumbered()
{
    Control tab;
    tab.kind = ControlKind::Tab;
    tab.label = QStringLiteral("Servers");
    tab.number = 1;
    tab.isOn = true;
    Control field;
    field.kind = ControlKind::Field;
    field.label = QStringLiteral("Server:");
    field.value = QStringLiteral("out.isp.test");
    field.number = 2;
    Control check;
    check.kind = ControlKind::Check;
    check.label = QStringLiteral("Sign in");
    check.isOn = true;
    check.number = 3;
    tab.children = {field, check};
    Control tabs;
    tabs.kind = ControlKind::Tabs;
    tabs.children = {tab};
    const DialogDrawing drawing({QStringLiteral("Options"), {tabs}}, drawingFont(), Qt::LeftToRight);
    QCOMPARE(drawing.description(),
             QStringLiteral("Picture of the window Options. 1: tab: Servers. "
                            "2: box to type in: Server: out.isp.test. 3: check box, ticked: Sign in."));
    QVERIFY(drawing.svg().contains("<desc>Picture of the window Options."));
}

void tst_DialogDrawing::hidesAPassword()
{
    Control field;
    field.kind = ControlKind::Field;
    field.label = QStringLiteral("Password:");
    field.value = QStringLiteral("hunter2");
    field.isSecret = true;
    field.number = 1;
    const DialogDrawing drawing({QStringLiteral("W"), {field}}, drawingFont(), Qt::LeftToRight);
    QVERIFY(!drawing.svg().contains("hunter2"));
    QCOMPARE(lettersOf(paintedTexts(drawing)).count(QChar(0x2022)), 7);
    for (const DrawnText &shown : paintedTexts(drawing))
        QVERIFY(!shown.text.contains(u"hunter"));
}

void tst_DialogDrawing::escapesWhatIsTyped()
{
    Control field;
    field.kind = ControlKind::Field;
    field.label = QStringLiteral("<b>&");
    field.value = QStringLiteral("\"</text><script>");
    const DialogDrawing drawing({QStringLiteral("<W>"), {field}}, drawingFont(), Qt::LeftToRight);
    const QByteArray svg = drawing.svg();
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(!svg.contains("<script") && !svg.contains("<b>"));
}

QTEST_MAIN(tst_DialogDrawing)
#include "tst_DialogDrawing.moc"
