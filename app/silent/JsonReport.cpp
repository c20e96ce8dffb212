// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "silent/JsonReport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mailsetup {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

QJsonObject toObject(const MailSettings &settings)
{
    return {{QStringLiteral("smtp.server"), settings.smtpServer},
            {QStringLiteral("smtp.port"), settings.smtpPort},
            {QStringLiteral("smtp.security"), word(settings.smtpSecurity)},
            {QStringLiteral("smtp.auth"), settings.smtpAuth != SignIn::Off},
            {QStringLiteral("smtp.user"), settings.smtpUser},
            {QStringLiteral("smtp.password"), word(settings.smtpPassword)}};
}

QJsonObject toObject(const Change &change)
{
    const bool isHidden = isSecret(change);
    const auto shown = [&](const std::optional<QString> &text) {
        return text && isHidden ? QJsonValue(QStringLiteral("(hidden)")) : orNull(text);
    };
    return {{QStringLiteral("setting"), orNull(change.setting)},
            {QStringLiteral("store"), change.store},
            {QStringLiteral("key"), change.key},
            {QStringLiteral("before"), shown(change.before)},
            {QStringLiteral("after"), shown(change.after)}};
}

QJsonObject toObject(const TestReport &test)
{
    return {{QStringLiteral("state"), word(test.state)},
            {QStringLiteral("cause"),
             test.cause ? QJsonValue(word(test.cause->code)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("server"), test.server},
            {QStringLiteral("port"), test.port},
            {QStringLiteral("tls"), orNull(test.tls)},
            {QStringLiteral("mechanism"), orNull(test.mechanism)},
            {QStringLiteral("reply"), orNull(test.reply)},
            {QStringLiteral("supportCode"),
             test.cause ? QJsonValue(supportCode(test.cause->code)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject toObject(const AccountReport &report)
{
    QJsonArray changes;
    for (const Change &change : report.changes)
        changes.append(toObject(change));
    return {{QStringLiteral("id"), report.account.id},
            {QStringLiteral("label"), report.account.label},
            {QStringLiteral("address"), orNull(report.account.address)},
            {QStringLiteral("scope"), word(report.account.scope)},
            {QStringLiteral("state"), word(report.state)},
            {QStringLiteral("reason"),
             report.reason ? QJsonValue(word(report.reason->code)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("why"), orNull(report.why)},
            {QStringLiteral("settings"), toObject(report.account.settings)},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("test"),
             report.test ? QJsonValue(toObject(*report.test)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject toObject(const ClientReport &client)
{
    QJsonArray accounts;
    for (const AccountReport &account : client.accounts)
        accounts.append(toObject(account));
    return {{QStringLiteral("id"), client.id},
            {QStringLiteral("name"), client.name},
            {QStringLiteral("version"), orNull(client.version)},
            {QStringLiteral("where"), client.where},
            {QStringLiteral("running"), client.running},
            {QStringLiteral("byHand"), client.byHand},
            {QStringLiteral("accounts"), accounts}};
}

} // namespace

QByteArray jsonReport(const Report &report)
{
    QJsonArray clients;
    for (const ClientReport &client : report.clients)
        clients.append(toObject(client));
    QJsonArray messages;
    for (const ReportMessage &message : report.messages) {
        messages.append(QJsonObject{{QStringLiteral("level"), word(message.level)},
                                    {QStringLiteral("code"), message.code},
                                    {QStringLiteral("text"), message.text},
                                    {QStringLiteral("detail"), orNull(message.detail)}});
    }
    const QJsonObject object{
        {QStringLiteral("schema"), 1},
        {QStringLiteral("program"),
         QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()},
        {QStringLiteral("mode"), word(report.mode)},
        {QStringLiteral("provider"), QJsonObject{{QStringLiteral("id"), report.providerId},
                                                 {QStringLiteral("name"), report.providerName}}},
        {QStringLiteral("exitCode"), static_cast<int>(report.exit)},
        {QStringLiteral("exit"), word(report.exit)},
        {QStringLiteral("changed"), report.changed},
        {QStringLiteral("run"), orNull(report.run)},
        {QStringLiteral("clients"), clients},
        {QStringLiteral("messages"), messages}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace mailsetup
