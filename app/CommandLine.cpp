// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandLine.h"

#include "silent/SilentFace.h"

#include <QCoreApplication>

namespace mailsetup {

Action actionOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = parseOptions(arguments);
    return options ? options->action : Action::Help;
}

Expected<Options> readCommandLine(Language &language)
{
    QCoreApplication::setApplicationName(QStringLiteral("mailsetup"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILSETUP_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    const auto changed = language.change(askedLanguage(arguments));
    auto options = parseOptions(arguments);
    return options && !changed ? Expected<Options>(changed.error()) : options;
}

int sayBadCommandLine(const Error &error)
{
    Options asked;
    asked.isJson = QCoreApplication::arguments().contains(QStringLiteral("--json"));
    return SilentFace(asked).finish(error);
}

} // namespace mailsetup
