// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/AccountReader.h"

namespace mailsetup {

AccountReader::AccountReader(const Interpreter &interpreter, const DocumentView &view,
                             const AccountRule &rule, const Provider &provider)
    : m_interpreter(interpreter)
    , m_view(view)
    , m_rule(rule)
    , m_provider(provider)
{
    for (const SettingRule &setting : rule.settings)
        m_rules[static_cast<std::size_t>(setting.setting)] = &setting;
}

const SettingRule *AccountReader::rule(Setting setting) const
{
    return m_rules[static_cast<std::size_t>(setting)];
}

std::optional<QString> AccountReader::text(Setting setting, const Bindings &bindings, const QByteArray &group,
                                           bool isTls) const
{
    const SettingRule *found = rule(setting);
    if (!found)
        return std::nullopt;
    if (auto text = m_interpreter.firstText(found->sources, bindings, &m_view, group, found->type))
        return text;
    const auto &absent = isTls && found->absentTls ? found->absentTls : found->absent;
    return absent ? std::optional(QString::fromUtf8(m_interpreter.expand(*absent, bindings))) : std::nullopt;
}

MailSettings AccountReader::settings(Bindings &bindings, const QByteArray &group,
                                     bool *isIncomingPasswordStored) const
{
    MailSettings result;
    result.incomingServer = text(Setting::IncomingServer, bindings, group).value_or(QString());
    bindings[static_cast<std::size_t>(FixedVariable::IncomingServer)] = result.incomingServer.toUtf8();
    result.incomingUser = text(Setting::IncomingUser, bindings, group).value_or(QString());
    result.smtpServer = text(Setting::SmtpServer, bindings, group).value_or(QString());
    result.smtpSecurity = securityFromWord(text(Setting::SmtpSecurity, bindings, group).value_or(QString()))
                              .value_or(Security::None);
    const int port = text(Setting::SmtpPort, bindings, group, result.smtpSecurity == Security::Tls)
                         .value_or(QString())
                         .toInt();
    result.smtpPort = port > 0 && port < 65536 ? port : 25;
    result.smtpAuth =
        signInFromWord(text(Setting::SmtpAuth, bindings, group).value_or(QString())).value_or(SignIn::Off);
    result.smtpUser = text(Setting::SmtpUser, bindings, group).value_or(QString());
    const bool isIncomingStored = text(Setting::IncomingPassword, bindings, group) == u"stored";
    bool isStored = text(Setting::SmtpPassword, bindings, group) == u"stored";
    if (result.smtpAuth == SignIn::Incoming) {
        result.smtpUser = result.incomingUser;
        isStored = isIncomingStored;
    }
    result.smtpPassword = isStored ? PasswordState::Stored : PasswordState::Asks;
    if (isIncomingPasswordStored)
        *isIncomingPasswordStored = isIncomingStored;
    return result;
}

QString AccountReader::fullAddress(const QString &found, const MailSettings &settings) const
{
    QString address = found.trimmed();
    if (isFullAddress(address))
        return address;
    for (const QString &login : {settings.incomingUser, settings.smtpUser}) {
        if (isFullAddress(login) && isInDomains(m_provider, domainOf(login)))
            return login;
    }
    // Only a short login is known: at the provider it is the local part of the address, elsewhere it says
    // nothing.
    QString login;
    if (isInDomains(m_provider, settings.incomingServer))
        login = settings.incomingUser;
    if (login.isEmpty() && isInDomains(m_provider, settings.smtpServer) &&
        settings.smtpUser != settings.incomingUser)
        login = settings.smtpUser;
    const QString completed = login + u'@' + m_provider.domains.first();
    return !login.contains(u'@') && isFullAddress(completed) ? completed : address;
}

Scope AccountReader::scope(const QString &address, const MailSettings &settings) const
{
    const QStringView domain = address.contains(u'@') ? domainOf(address) : QStringView();
    if (isInDomains(m_provider, domain) || isInDomains(m_provider, settings.smtpServer) ||
        isInDomains(m_provider, settings.incomingServer))
        return Scope::Provider;
    const bool isKnown =
        !domain.isEmpty() || !settings.smtpServer.isEmpty() || !settings.incomingServer.isEmpty();
    return isKnown ? Scope::Other : Scope::Unknown;
}

FoundAccount AccountReader::read(const Bindings &given) const
{
    FoundAccount found;
    found.bindings = given;
    found.group = m_interpreter.expand(m_rule.group, given);
    Account &account = found.account;
    account.settings = settings(found.bindings, found.group, &found.isIncomingPasswordStored);
    account.id =
        m_interpreter.profile().id + u':' + QString::fromUtf8(m_interpreter.expand(m_rule.id, given));
    account.address = fullAddress(text(Setting::Address, found.bindings, found.group).value_or(QString()),
                                  account.settings);
    account.label = QString::fromUtf8(m_interpreter.expand(m_rule.label, given));
    if (account.label.isEmpty())
        account.label = text(Setting::Label, found.bindings, found.group).value_or(account.address);
    account.scope = scope(account.address, account.settings);
    found.entry = m_rule.entry ? m_interpreter.expand(*m_rule.entry, given) : account.id.toUtf8();
    if (account.scope == Scope::Provider && isInDomains(m_provider, domainOf(account.address)))
        found.signInAddress = account.address;
    return found;
}

MailSettings AccountReader::reread(FoundAccount &found) const
{
    m_interpreter.renew(found.route, found.bindings, &m_view);
    return settings(found.bindings, m_interpreter.expand(m_rule.group, found.bindings), nullptr);
}

} // namespace mailsetup
