// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/GuidePage.h"

#include "core/Error.h"
#include "wizard/DialogDrawing.h"
#include "wizard/GuideMarkup.h"
#include "wizard/LeftToRight.h"
#include "wizard/ScreenHelp.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace mailsetup {

namespace {

// What stands in a sentence for the file, server or address that it names.
const QString anything = QStringLiteral("…");

void addIntroduction(GuideMarkup &markup, const GuideSubject &subject)
{
    const Provider &provider = subject.provider;
    markup.heading(1, QCoreApplication::translate("GuidePage", "Support guide"));
    markup.paragraph(QCoreApplication::translate(
                         "GuidePage", "For everybody who helps customers of %1 on the phone. mailsetup %2 "
                                      "turns on the sign-in for sending in their mail programs.")
                         .arg(provider.displayName, subject.version));
    if (provider.deadline.isValid())
        markup.paragraph(QCoreApplication::translate("GuidePage", "It must be done by %1.")
                             .arg(QLocale().toString(provider.deadline, QLocale::LongFormat)));
    if (!provider.supportPhone.isEmpty())
        markup.paragraph(QCoreApplication::translate("GuidePage", "Support phone: %1")
                             .arg(leftToRight(provider.supportPhone)));
    markup.paragraph(QCoreApplication::translate(
        "GuidePage",
        "Each screen has a code in its corner. Ask for it first: it says where the caller is. Each "
        "failure has a support code too; the table of codes says what to do."));
    QStringList screens;
    for (const Screen screen : allScreens())
        screens.append(QStringLiteral("%1  %2").arg(code(screen), name(screen)));
    markup.list(screens);
}

// A picture of a screen at that part of its size, below its caption.
void addPicture(GuideMarkup &markup, const ScreenPicture &one, qreal part)
{
    QImage image = one.image;
    image.setDevicePixelRatio(image.devicePixelRatio() / part);
    const QSizeF size = image.deviceIndependentSize();
    markup.needRoom(GuideMarkup::textHeight(one.caption) + GuideMarkup::pictureHeight(size));
    if (!one.caption.isEmpty())
        markup.labelled(one.caption, {});
    markup.picture(
        image, QCoreApplication::translate("GuidePage", "Picture of the screen %1").arg(code(one.screen)));
}

void addScreen(GuideMarkup &markup, Screen screen, const QList<ScreenPicture> &pictures)
{
    constexpr qreal usual = 0.8;
    constexpr qreal special = 0.65; // two fit on a sheet
    const ScreenHelp known = help(screen);
    markup.newSheet();
    markup.heading(2, QStringLiteral("%1  %2").arg(code(screen), name(screen)));
    for (const ScreenPicture &one : pictures) {
        if (one.screen == screen && one.caption.isEmpty())
            addPicture(markup, one, usual);
    }
    markup.labelled(QCoreApplication::translate("GuidePage", "The caller sees:"), known.sees);
    markup.labelled(QCoreApplication::translate("GuidePage", "Ask and say:"), {});
    markup.list(known.questions);
    if (!known.causes.isEmpty()) {
        markup.labelled(QCoreApplication::translate("GuidePage", "What can go wrong:"), {});
        QStringList causes;
        for (const ErrorCode cause : known.causes)
            causes.append(QStringLiteral("%1  %2").arg(supportCode(cause), sentence(cause, anything)));
        markup.list(causes);
    }
    for (const ScreenPicture &one : pictures) {
        if (one.screen == screen && !one.caption.isEmpty())
            addPicture(markup, one, special);
    }
}

void addCauses(GuideMarkup &markup)
{
    QList<ErrorCode> sorted(allErrorCodes().begin(), allErrorCodes().end());
    std::sort(sorted.begin(), sorted.end(),
              [](ErrorCode a, ErrorCode b) { return supportCode(a) < supportCode(b); });
    QList<QStringList> rows;
    for (const ErrorCode cause : std::as_const(sorted))
        rows.append({QString(supportCode(cause)), sentence(cause, anything), advice(cause)});
    markup.newSheet();
    markup.heading(2, QCoreApplication::translate("GuidePage", "Table of codes"));
    markup.table({QCoreApplication::translate("GuidePage", "Code"),
                  QCoreApplication::translate("GuidePage", "What happened"),
                  QCoreApplication::translate("GuidePage", "What to do")},
                 rows);
}

void addStep(GuideMarkup &markup, const HandStep &step, int number, Qt::LayoutDirection direction)
{
    const QString label = QStringLiteral("%1.").arg(number);
    if (!step.drawing) {
        markup.labelled(label, step.text);
        return;
    }
    QFont font;
    font.setPixelSize(11);
    const DialogDrawing drawing(*step.drawing, font, direction);
    constexpr qreal sharpness = 2; // for paper
    QImage image((drawing.size() * sharpness).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.paint(painter, image.rect());
    painter.end();
    image.setDevicePixelRatio(sharpness);
    markup.needRoom(GuideMarkup::textHeight(label + step.text) + GuideMarkup::pictureHeight(drawing.size()));
    markup.labelled(label, step.text);
    markup.picture(image, drawing.description());
}

void addSteps(GuideMarkup &markup, const GuideSubject &subject, const QString &program,
              const HandSteps &byHand, Qt::LayoutDirection direction)
{
    markup.newSheet();
    markup.heading(2, QStringLiteral("%1: %2").arg(name(Screen::ByHand), program));
    if (!byHand.shows.isEmpty())
        markup.paragraph(
            QCoreApplication::translate("GuidePage",
                                        "The pictures show %1. Another version may look a little different.")
                .arg(byHand.shows));
    int number = 0;
    const QList<HandStep> steps = stepsFor(byHand, subject.provider, {});
    for (const HandStep &step : steps)
        addStep(markup, step, ++number, direction);
}

} // namespace

QString guidePage(const GuideSubject &subject, const QList<ScreenPicture> &pictures,
                  const QString &languageCode, Qt::LayoutDirection direction, GuideMedium medium)
{
    GuideMarkup markup(direction, medium);
    addIntroduction(markup, subject);
    for (const Screen screen : allScreens())
        addScreen(markup, screen, pictures);
    addCauses(markup);
    for (const ClientProfile &profile : subject.profiles) {
        for (const HandSteps &steps : profile.byHand)
            addSteps(markup, subject, profile.byHand.size() > 1 ? steps.shows : profile.name, steps,
                     direction);
    }
    addSteps(markup, subject, QCoreApplication::translate("GuidePage", "another program"), generalSteps(),
             direction);
    return markup.document(QCoreApplication::translate("GuidePage", "Support guide"), languageCode);
}

} // namespace mailsetup
