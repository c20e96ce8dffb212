// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "silent/SilentFace.h"

#include "platform/SecretInput.h"
#include "silent/JsonReport.h"
#include "silent/LogFile.h"
#include "silent/TextReport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace mailsetup {

namespace {

constexpr int msiTryAgainLater = 1618;

Mode modeOf(Action action)
{
    switch (action) {
    case Action::List:
        return Mode::List;
    case Action::DryRun:
        return Mode::DryRun;
    case Action::TestOnly:
        return Mode::Test;
    case Action::Undo:
        return Mode::Undo;
    case Action::Repair:
        return Mode::Repair;
    default:
        return Mode::Apply;
    }
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

// A new file is the user's alone, for it names addresses and servers; one that is there keeps its mode.
bool openPrivately(QSaveFile &file)
{
    const bool isNew = !QFileInfo::exists(file.fileName());
    return file.open(QIODevice::WriteOnly) &&
           (!isNew || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

// Whether the report can be written there, before anything is changed.
Expected<void> checkReportFile(const QString &path)
{
    if (path.isEmpty())
        return {};
    QSaveFile file(path);
    if (!openPrivately(file))
        return makeError(ErrorCode::OutputUnwritable, path, file.errorString());
    file.cancelWriting();
    return {};
}

} // namespace

void say(const QString &text)
{
    write(stderr, text.toUtf8() + '\n');
}

Expected<std::map<QString, Secret>> parseCredentials(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return makeError(
            ErrorCode::SecretFileUnreadable, file,
            QStringLiteral("not a JSON array (%1 at byte %2)").arg(error.errorString()).arg(error.offset));
    std::map<QString, Secret> passwords;
    int number = 0;
    for (const auto &item : document.array()) {
        ++number;
        const QJsonObject object = item.toObject();
        const QString address = object.value(QLatin1StringView("address")).toString();
        QString password = object.value(QLatin1StringView("password")).toString();
        if (!isFullAddress(address) || password.isEmpty())
            return makeError(ErrorCode::SecretFileUnreadable, file,
                             QStringLiteral("entry %1 needs a full address and a password").arg(number));
        QByteArray bytes = password.toUtf8();
        wipe(password);
        passwords[address.toLower()] = Secret(bytes);
        wipe(bytes);
    }
    return passwords;
}

SilentFace::SilentFace(Options options)
    : m_options(std::move(options))
    , m_fromEnvironment(takePasswordFromEnvironment(passwordVariable))
{}

Expected<SilentFace::Passwords> SilentFace::readPasswords()
{
    Passwords passwords;
    if (!m_options.credentialsFile.isEmpty()) {
        auto json = readSecretFile(m_options.credentialsFile);
        if (!json)
            return json.error();
        auto parsed = parseCredentials(*json, m_options.credentialsFile);
        wipe(*json);
        if (!parsed)
            return parsed.error();
        passwords.byAddress = std::move(*parsed);
    } else if (m_options.isPasswordFromStdin || !m_options.passwordFile.isEmpty()) {
        auto password = m_options.isPasswordFromStdin ? readPasswordFromStdin()
                                                      : readPasswordFile(m_options.passwordFile);
        if (!password)
            return password.error();
        passwords.only = std::move(*password);
    } else {
        passwords.only = std::move(m_fromEnvironment);
    }
    return passwords;
}

Report SilentFace::execute(Session &session, const Passwords &passwords) const
{
    const Choice choice{m_options.addresses, m_options.clients, m_options.accounts};
    for (const auto &[address, password] : passwords.byAddress)
        session.setPassword(address, password);
    switch (m_options.action) {
    case Action::List:
        return session.list(choice);
    case Action::DryRun:
        return session.dryRun(choice);
    case Action::Undo:
        return session.undo(m_options.run);
    case Action::Repair:
        return session.repair();
    case Action::TestOnly:
        return session.testOnly(choice, passwords.only);
    default:
        return session.run(choice, m_options.isWithoutTest ? Testing::Nothing : Testing::SignInAndSend,
                           passwords.only);
    }
}

int SilentFace::run(SessionSetup setup, const std::map<QString, Secret> &practicePasswords)
{
    LogFile log;
    if (auto opened = log.open(m_options.logFile); !opened)
        return finish(opened.error());
    if (auto writable = checkReportFile(m_options.reportFile); !writable)
        return finish(writable.error());
    auto passwords = practicePasswords.empty()
                         ? readPasswords()
                         : Expected<Passwords>(Passwords{practicePasswords, std::nullopt});
    if (!passwords)
        return finish(passwords.error());
    Session session(std::move(setup));
    QObject::connect(&session, &Session::progressed, &session, [&log](const SessionProgress &progress) {
        log.write(
            QStringLiteral("progress %1 %2").arg(static_cast<int>(progress.stage)).arg(progress.subject));
    });
    const Report report = execute(session, *passwords);
    log.write(report);
    const int code = print(report);
    session.leaveFindings();
    return code;
}

int SilentFace::finish(const Error &error) const
{
    Report report;
    report.mode = modeOf(m_options.action);
    report.providerId = m_options.provider;
    report.providerName = m_options.provider;
    report.exit = exitCode(error.code);
    report.messages.append({MessageLevel::Error, word(error.code), error.message, error.detail});
    return print(report);
}

int SilentFace::print(const Report &report) const
{
    for (const ReportMessage &message : report.messages) {
        say(message.text);
        if (!message.detail.isEmpty() && message.level != MessageLevel::Info)
            say(QStringLiteral("  ") + message.detail);
    }
    const QByteArray json =
        m_options.isJson || !m_options.reportFile.isEmpty() ? jsonReport(report) : QByteArray();
    if (m_options.isJson)
        write(stdout, json);
    else
        writeTextReport(report, [](QStringView piece) { write(stdout, piece.toUtf8()); });
    if (!m_options.reportFile.isEmpty()) {
        QSaveFile file(m_options.reportFile);
        if (!openPrivately(file) || file.write(json) != json.size() || !file.commit()) {
            const Error error = makeError(ErrorCode::OutputUnwritable, m_options.reportFile);
            if (std::none_of(report.messages.begin(), report.messages.end(),
                             [&](const ReportMessage &m) { return m.text == error.message; }))
                say(error.message);
            if (report.exit == ExitCode::Ok)
                return static_cast<int>(ExitCode::Usage);
        }
    }
    if (m_options.hasMsiExitCodes && report.exit == ExitCode::Running)
        return msiTryAgainLater;
    return static_cast<int>(report.exit);
}

} // namespace mailsetup
