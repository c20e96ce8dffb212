// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "silent/LogFile.h"

#include <QDateTime>

namespace mailsetup {

namespace {

QString shown(const Change &change, const std::optional<QString> &text)
{
    if (!text)
        return QStringLiteral("(nothing)");
    return isSecret(change) ? QStringLiteral("(hidden)") : *text;
}

} // namespace

Expected<void> LogFile::open(const QString &path)
{
    if (path.isEmpty())
        return {};
    m_file.setFileName(path);
    // The mode of a new file; one that is there keeps its own.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return makeError(ErrorCode::OutputUnwritable, path, m_file.errorString());
    return {};
}

void LogFile::write(const QString &line)
{
    if (m_file.isOpen()) {
        m_file.write(
            (QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + oneLine(line) + u'\n')
                .toUtf8());
        m_file.flush();
    }
}

void LogFile::write(const Report &report)
{
    if (!m_file.isOpen())
        return;
    for (const ClientReport &client : report.clients) {
        write(QStringLiteral("client %1 %2 %3").arg(client.id, client.version, client.where));
        for (const AccountReport &account : client.accounts) {
            write(QStringLiteral("account %1 %2 %3")
                      .arg(account.account.id, word(account.state),
                           account.reason ? word(account.reason->code) : QLatin1StringView()));
            for (const Change &change : account.changes)
                write(QStringLiteral("change %1 %2: %3 -> %4")
                          .arg(change.store, change.key, shown(change, change.before),
                               shown(change, change.after)));
            if (account.test) {
                for (const QString &line : account.test->transcript)
                    write(line);
            }
        }
    }
    for (const ReportMessage &message : report.messages)
        write(QStringLiteral("%1 %2 %3 [%4]")
                  .arg(word(message.level), message.code, message.text, message.detail));
    write(QStringLiteral("exit %1").arg(word(report.exit)));
}

} // namespace mailsetup
