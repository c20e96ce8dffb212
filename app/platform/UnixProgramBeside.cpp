// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/ProgramBeside.h"

#include "platform/SystemError.h"

#include <QFile>

#include <cerrno>

#include <unistd.h>

namespace mailsetup {

QString programBeside(const char *name)
{
    // Not looked for along PATH: what would be found there may be another's.
    const QString self = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    return self.left(self.lastIndexOf(u'/') + 1) + QLatin1StringView(name);
}

Error continueAs(const char *name, char *argv[])
{
    const QString program = programBeside(name);
    ::execv(QFile::encodeName(program).constData(), argv);
    return systemError(ErrorCode::Internal, program, QLatin1StringView("start"), errno);
}

} // namespace mailsetup
