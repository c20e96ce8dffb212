// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/WelcomeTexts.h"

#include "wizard/LeftToRight.h"

#include <QCoreApplication>

namespace mailsetup {

namespace {

struct WelcomeTexts {
    Q_DECLARE_TR_FUNCTIONS(WelcomeTexts)
};

} // namespace

QStringList welcomeTexts(const Provider &provider, const QDate &today, const QLocale &locale)
{
    QStringList texts{
        WelcomeTexts::tr(
            "%1 now asks for your user name and password when you send e-mail. So nobody else can send "
            "e-mail in your name, and there is less junk mail.")
            .arg(provider.displayName),
        WelcomeTexts::tr(
            "This program finds your mail programs and makes the change for you. It takes about two minutes. "
            "You need your e-mail password."),
    };
    if (provider.deadline.isValid()) {
        const QString date = locale.toString(provider.deadline, QLocale::LongFormat);
        texts.append(
            today <= provider.deadline
                ? WelcomeTexts::tr("Please do it by %1. After that day you cannot send e-mail without it.")
                      .arg(date)
                : WelcomeTexts::tr("Since %1 you cannot send e-mail without it.").arg(date));
    }
    texts.append(WelcomeTexts::tr(
        "Nothing is changed before you have seen it and agreed, and you can undo it at the end."));
    return texts;
}

QString supportText(const Provider &provider)
{
    return provider.supportPhone.isEmpty()
               ? WelcomeTexts::tr("Support: ask %1").arg(provider.displayName)
               : WelcomeTexts::tr("Support: %1").arg(leftToRight(provider.supportPhone));
}

} // namespace mailsetup
