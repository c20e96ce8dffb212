// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/AccountReader.h"

#include <QStringBuilder>

#include <algorithm>

namespace mailsetup {

AccountReader::AccountReader(const Interpreter &interpreter, const DocumentView &view,
                             const AccountRule &rule, const Provider &provider, const Bindings &bindings)
    : m_interpreter(interpreter)
    , m_view(view)
    , m_rule(rule)
    , m_provider(provider)
    , m_bindings(bindings)
    , m_reread(bindings)
{
    for (const SettingRule &setting : rule.settings)
        m_rules[static_cast<std::size_t>(setting.setting)] = &setting;
}

const SettingRule *AccountReader::rule(Setting setting) const
{
    return m_rules[static_cast<std::size_t>(setting)];
}

std::optional<QString> AccountReader::text(Setting setting, const Bindings &bindings, QByteArrayView group,
                                           bool isTls) const
{
    const SettingRule *found = rule(setting);
    if (!found)
        return std::nullopt;
    if (auto text = m_interpreter.firstText(found->sources, bindings, &m_view, group, found->type))
        return text;
    const auto &absent = isTls && found->absentTls ? found->absentTls : found->absent;
    return absent ? std::optional(m_interpreter.expandText(*absent, bindings)) : std::nullopt;
}

// The text of the account before, where it is the same.
QString AccountReader::sharedText(Setting setting, const Bindings &bindings, QByteArrayView group,
                                  bool isTls) const
{
    const QString found = text(setting, bindings, group, isTls).value_or(QString());
    QString &last = m_last[static_cast<std::size_t>(setting)];
    if (last != found)
        last = found;
    return last;
}

bool AccountReader::isStored(Setting password, const Bindings &bindings, QByteArrayView group) const
{
    return text(password, bindings, group) == u"stored";
}

void AccountReader::readIncomingServer(MailSettings &settings, Bindings &bindings, QByteArrayView group) const
{
    settings.incomingServer = sharedText(Setting::IncomingServer, bindings, group);
    bindings[static_cast<std::size_t>(FixedVariable::IncomingServer)] = settings.incomingServer.toUtf8();
}

// All but the password; the user name of the incoming server only where it is used for sending.
void AccountReader::readSending(MailSettings &settings, const Bindings &bindings, QByteArrayView group) const
{
    const auto read = [&](Setting setting, bool isTls = false) {
        return sharedText(setting, bindings, group, isTls);
    };
    settings.smtpServer = read(Setting::SmtpServer);
    settings.smtpSecurity = securityFromWord(read(Setting::SmtpSecurity)).value_or(Security::None);
    const int port = read(Setting::SmtpPort, settings.smtpSecurity == Security::Tls).toInt();
    settings.smtpPort = port > 0 && port < 65536 ? port : 25;
    settings.smtpAuth = signInFromWord(read(Setting::SmtpAuth)).value_or(SignIn::Off);
    settings.smtpUser =
        read(settings.smtpAuth == SignIn::Incoming ? Setting::IncomingUser : Setting::SmtpUser);
}

void AccountReader::readAll(FoundAccount &found, Bindings &bindings) const
{
    MailSettings &settings = found.account.settings;
    readIncomingServer(settings, bindings, found.group);
    settings.incomingUser = text(Setting::IncomingUser, bindings, found.group).value_or(QString());
    readSending(settings, bindings, found.group);
    found.isIncomingPasswordStored = isStored(Setting::IncomingPassword, bindings, found.group);
    const bool hasPassword = settings.smtpAuth == SignIn::Incoming
                                 ? found.isIncomingPasswordStored
                                 : isStored(Setting::SmtpPassword, bindings, found.group);
    settings.smtpPassword = hasPassword ? PasswordState::Stored : PasswordState::Asks;
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

FoundAccount AccountReader::read(Bindings &bindings) const
{
    FoundAccount found;
    found.variables.assign(bindings.begin() + m_interpreter.firstOfRoutes(), bindings.end());
    found.group = m_interpreter.expand(m_rule.group, bindings);
    Account &account = found.account;
    readAll(found, bindings);
    account.id = m_interpreter.profile().id % u':' % m_interpreter.expandText(m_rule.id, bindings);
    account.address =
        fullAddress(text(Setting::Address, bindings, found.group).value_or(QString()), account.settings);
    account.label = m_interpreter.expandText(m_rule.label, bindings);
    if (account.label.isEmpty())
        account.label = text(Setting::Label, bindings, found.group).value_or(account.address);
    account.scope = scope(account.address, account.settings);
    found.entry = m_rule.entry ? m_interpreter.expand(*m_rule.entry, bindings) : account.id.toUtf8();
    if (account.scope == Scope::Provider && isInDomains(m_provider, domainOf(account.address)))
        found.signInAddress = account.address;
    return found;
}

Bindings AccountReader::bindingsOf(const FoundAccount &found) const
{
    Bindings bindings = m_bindings;
    bind(found, bindings);
    return bindings;
}

void AccountReader::bind(const FoundAccount &found, Bindings &bindings) const
{
    std::copy(found.variables.begin(), found.variables.end(),
              bindings.begin() + m_interpreter.firstOfRoutes());
    bindings[static_cast<std::size_t>(FixedVariable::IncomingServer)] =
        found.account.settings.incomingServer.toUtf8();
}

MailSettings AccountReader::rereadSending(const FoundAccount &found) const
{
    MailSettings settings;
    bind(found, m_reread);
    m_interpreter.renew(found.route, m_reread, &m_view);
    TextBuffer buffer;
    const QByteArrayView group = m_interpreter.expand(m_rule.group, m_reread, buffer);
    readIncomingServer(settings, m_reread, group);
    readSending(settings, m_reread, group);
    return settings;
}

} // namespace mailsetup
