// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ClientPlanner.h"

#include "engine/InheritanceKeeper.h"
#include "engine/ProgramWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsetup {

namespace {

bool isLoopback(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || host.startsWith(u"127.") ||
           host == u"::1" || host == u"[::1]";
}

bool isSame(const QString &a, const QString &b)
{
    return a == b || a.compare(b, Qt::CaseInsensitive) == 0;
}

void setVariable(Bindings &bindings, FixedVariable variable, const QString &text)
{
    bindings[static_cast<std::size_t>(variable)] = text.toUtf8();
}

// What an account would have after a way that did not do what it is for.
QString unfulfilled(const Way &way, const MailSettings &settings)
{
    return QStringLiteral("after the way %1 it would be %2 port %3 %4, sign-in %5 as '%6'")
        .arg(way.id, settings.smtpServer, QString::number(settings.smtpPort), word(settings.smtpSecurity),
             word(settings.smtpAuth), settings.smtpUser);
}

Wanted wantedFrom(const ProviderServer &server, const QString &address)
{
    return {withAddress(server.host, address), withAddress(server.username, address), server.port,
            server.security};
}

// The way of a profile that names none: each wanted setting at its own place.
Way plainWay()
{
    Way way;
    way.id = QStringLiteral("plain");
    for (const Setting setting : {Setting::SmtpServer, Setting::SmtpPort, Setting::SmtpSecurity,
                                  Setting::SmtpAuth, Setting::SmtpUser}) {
        Write write;
        write.kind = WriteKind::Setting;
        write.setting = setting;
        way.writes.append(write);
    }
    return way;
}

bool fitsLogin(const Way &way, bool isSameLogin, bool isPasswordStored)
{
    if (!way.login)
        return true;
    switch (*way.login) {
    case LoginNeed::Ready:
        return isSameLogin && isPasswordStored;
    case LoginNeed::NotReady:
        return !isSameLogin || !isPasswordStored;
    case LoginNeed::Same:
        break;
    }
    return isSameLogin;
}

// None where one of the attributes is empty.
std::optional<KeyringItem> keyringItem(const Interpreter &interpreter, const Write &write,
                                       const Bindings &bindings)
{
    KeyringItem item{write.schema, interpreter.expandText(write.value, bindings), {}};
    for (const auto &[name, value] : write.attributes) {
        const QString text = interpreter.expandText(value, bindings);
        if (text.isEmpty())
            return std::nullopt;
        item.attributes.insert(name, text);
    }
    return item;
}

Error reasonFor(const QString &reasonWord, const QString &subject)
{
    const auto codes = allErrorCodes();
    const auto found =
        std::find_if(codes.begin(), codes.end(), [&](ErrorCode code) { return word(code) == reasonWord; });
    return makeError(found == codes.end() ? ErrorCode::NotSupported : *found, subject);
}

} // namespace

ClientPlanner::ClientPlanner(FoundClient &client, const Provider &provider, const Choice &choice,
                             const QString &customer)
    : m_client(client)
    , m_provider(provider)
    , m_choice(choice)
    , m_customer(customer)
    , m_bindings(client.bindings)
    , m_plainWay(plainWay())
{
    if (!client.place)
        return;
    setVariable(m_bindings, FixedVariable::ProviderName, provider.id.section(u'.', 0, 0));
    if (!provider.incoming.isEmpty())
        setVariable(m_bindings, FixedVariable::ProviderIncoming, provider.incoming.first().host);
    m_round = m_bindings;
    m_rule = &client.place->accounts;
    m_reader.emplace(*client.interpreter, client.view, *m_rule, provider, m_bindings);
    m_editor.emplace(client.view);
    m_entryNames.emplace(*client.interpreter, client.view);
    m_servers = usableServers();
    for (const FoundAccount &found : client.accounts) {
        if (EntryState &entry = m_entries[found.entry]; entry.address.isEmpty())
            entry.address = found.signInAddress;
    }
}

PlannedClient ClientPlanner::plan()
{
    PlannedClient result;
    result.client = &m_client;
    result.accounts.reserve(m_client.accounts.size());
    for (FoundAccount &found : m_client.accounts) {
        PlannedAccount planned;
        planned.found = &found;
        choose(planned);
        result.accounts.push_back(std::move(planned));
    }
    if (!m_rule)
        return result;
    countEntries(result);
    InheritanceKeeper inheritance(m_client, *m_rule, *m_reader, *m_editor);
    for (PlannedAccount &planned : result.accounts) {
        m_editor->owner = &planned - result.accounts.data();
        if (planned.state == AccountState::ToChange)
            change(planned);
    }
    treatOthers(result);
    inheritance.keep(result);
    if (auto error = m_editor->flushLists()) {
        for (PlannedAccount &planned : result.accounts)
            planned.reason = error;
    }
    for (auto &[owner, listChange] : m_editor->takeListChanges())
        result.accounts[static_cast<std::size_t>(owner)].changes.append(listChange);
    return result;
}

// Those that the program has words for; whether an account can be brought there is seen when it is tried.
QList<const ProviderServer *> ClientPlanner::usableServers() const
{
    QList<const ProviderServer *> result;
    const SettingRule *security = m_reader->rule(Setting::SmtpSecurity);
    const Source *key = security ? firstKey(*security) : nullptr;
    for (const ProviderServer &server : m_provider.outgoing) {
        const auto &methods = server.authentication;
        const bool hasPassword =
            methods.isEmpty() || std::any_of(methods.begin(), methods.end(), [](const QString &method) {
                return method.startsWith(u"password-") || method == u"plain" || method == u"secure";
            });
        // Where it is made of several values, the ways know.
        const bool isMadeOfSeveral = security && !key;
        const bool canSecure = !server.security || isMadeOfSeveral ||
                               (key ? programWord(*key, word(*server.security)).has_value()
                                    : *server.security == Security::None);
        if (hasPassword && canSecure)
            result.append(&server);
    }
    return result;
}

bool ClientPlanner::isRight(const MailSettings &settings, const Wanted &wanted) const
{
    return isSame(settings.smtpServer, wanted.server) &&
           (settings.smtpAuth == SignIn::Own || settings.smtpAuth == SignIn::Incoming) &&
           isSame(settings.smtpUser, wanted.user) && (!wanted.port || settings.smtpPort == *wanted.port) &&
           (!wanted.security || settings.smtpSecurity == *wanted.security);
}

// An address of another provider signs in with the provider's address that shares its server entry, else
// with the customer's.
QString ClientPlanner::signInAddress(const FoundAccount &found) const
{
    if (!found.signInAddress.isEmpty())
        return found.signInAddress;
    const QString address = found.entry.isEmpty() ? QString() : m_entries.value(found.entry).address;
    return address.isEmpty() ? m_customer : address;
}

void ClientPlanner::choose(PlannedAccount &planned) const
{
    const Account &account = planned.found->account;
    const auto skip = [&](ErrorCode code, const QString &subject = {}) {
        planned.reason = makeError(code, subject);
    };
    if (account.scope != Scope::Provider)
        return skip(ErrorCode::OtherProvider);
    const bool isNamed = m_choice.accounts.contains(account.id);
    if ((!m_choice.clients.isEmpty() && !m_choice.clients.contains(m_client.profile->id)) ||
        (!m_choice.accounts.isEmpty() && !isNamed))
        return skip(ErrorCode::NotChosen);
    const QString corrected = m_choice.addressOf.value(account.id);
    planned.address = corrected.isEmpty() ? signInAddress(*planned.found) : corrected;
    if (!isFullAddress(planned.address))
        return skip(ErrorCode::AddressUnknown);
    if (corrected.isEmpty() && !m_choice.addresses.isEmpty() &&
        !m_choice.addresses.contains(planned.address, Qt::CaseInsensitive))
        return skip(ErrorCode::NotChosen);
    if (m_servers.isEmpty())
        return skip(ErrorCode::NotSupported, m_provider.displayName);
    if (isLoopback(account.settings.smtpServer) && !isNamed)
        return skip(ErrorCode::LocalProxy, account.settings.smtpServer);
    planned.wanted = wantedFrom(*m_servers.first(), planned.address);
    planned.state =
        isRight(account.settings, planned.wanted) ? AccountState::AlreadyRight : AccountState::ToChange;
}

void ClientPlanner::countEntries(const PlannedClient &plan)
{
    for (const PlannedAccount &planned : plan.accounts) {
        EntryState &entry = m_entries[planned.found->entry];
        if (planned.state == AccountState::Skipped) {
            entry.isNeededAsItIs = true;
        } else {
            // The account that signs in there under its own name already keeps the entry, else the first.
            const bool isAtHome = isSame(planned.found->account.settings.smtpUser, planned.wanted.user);
            if (entry.owner.isEmpty() || (isAtHome && entry.owner != planned.wanted.user))
                entry.owner = planned.wanted.user;
        }
    }
}

EntryUse ClientPlanner::entryUse(const PlannedAccount &planned) const
{
    const FoundAccount &found = *planned.found;
    const QString &server = found.account.settings.smtpServer;
    if (found.entry.isEmpty())
        return EntryUse::Missing;
    if (!server.isEmpty() && !isInDomains(m_provider, server) && !isSame(server, planned.wanted.server))
        return EntryUse::Foreign;
    const auto entry = m_entries.constFind(found.entry);
    return entry->isNeededAsItIs || !isSame(entry->owner, planned.wanted.user) ? EntryUse::Shared
                                                                               : EntryUse::Own;
}

const Way *ClientPlanner::wayFor(const PlannedAccount &planned, const Bindings &bindings) const
{
    if (m_rule->ways.isEmpty())
        return &m_plainWay;
    const FoundAccount &found = *planned.found;
    const EntryUse use = entryUse(planned);
    const bool isProviders = isInDomains(m_provider, found.account.settings.incomingServer);
    const bool isSameLogin = isSame(found.account.settings.incomingUser, planned.wanted.user);
    const bool isUserRight = isSame(found.account.settings.smtpUser, planned.wanted.user);
    for (const Way &way : m_rule->ways) {
        const bool fits = (way.entry.isEmpty() || way.entry.contains(use)) &&
                          way.isIncomingProviders.value_or(isProviders) == isProviders &&
                          way.isUserRight.value_or(isUserRight) == isUserRight &&
                          fitsLogin(way, isSameLogin, found.isIncomingPasswordStored) &&
                          std::all_of(way.conditions.begin(), way.conditions.end(), [&](const Condition &c) {
                              return m_client.interpreter->holds(c, bindings);
                          });
        if (fits)
            return &way;
    }
    return nullptr;
}

// To the first of the provider's servers that the account can be brought to.
void ClientPlanner::change(PlannedAccount &planned)
{
    std::optional<Error> reason;
    for (const ProviderServer *server : std::as_const(m_servers)) {
        planned.wanted = wantedFrom(*server, planned.address);
        if (isRight(planned.found->account.settings, planned.wanted)) {
            planned.state = AccountState::AlreadyRight;
            return;
        }
        const auto refused = changeTo(planned);
        if (!refused)
            return;
        m_editor->revert();
        for (OthersWrite &others : m_others)
            others.accounts.remove(planned.found->account.id);
        m_others.removeIf([](const OthersWrite &others) { return others.accounts.isEmpty(); });
        if (!reason)
            reason = refused;
        if (refused->code != ErrorCode::NotSupported)
            break;
    }
    planned.state = AccountState::Skipped;
    planned.reason = reason;
    m_entries[planned.found->entry].isNeededAsItIs = true;
}

// Edits the document so that the account is as wanted, or says why it cannot be.
std::optional<Error> ClientPlanner::changeTo(PlannedAccount &planned)
{
    Bindings &bindings = m_round;
    m_reader->bind(*planned.found, bindings);
    setVariable(bindings, FixedVariable::WantedServer, planned.wanted.server);
    setVariable(bindings, FixedVariable::WantedUser, planned.wanted.user);
    setVariable(bindings, FixedVariable::WantedPort,
                planned.wanted.port ? QString::number(*planned.wanted.port) : QString());
    setVariable(bindings, FixedVariable::WantedSecurity,
                planned.wanted.security ? QString(word(*planned.wanted.security)) : QString());
    if (m_provider.incoming.isEmpty())
        setVariable(bindings, FixedVariable::ProviderIncoming, planned.wanted.server);

    planned.passwordPlace.reset();
    planned.keyringItem.reset();
    const Way *way = wayFor(planned, bindings);
    if (!way)
        return makeError(ErrorCode::NotSupported, m_client.profile->name,
                         QStringLiteral("no way of the profile fits"));
    if (auto error = write(planned, *way, bindings))
        return error;
    for (const OthersWrite &others : std::as_const(m_others)) {
        if (auto error = writeAsOther(others, *planned.found))
            return error;
    }
    // Proof before anything is on disk: read through the profile, the account is right now.
    const MailSettings settings = m_reader->rereadSending(*planned.found);
    if (!isRight(settings, planned.wanted))
        return makeError(ErrorCode::NotSupported, m_client.profile->name, unfulfilled(*way, settings));
    planned.changes = m_editor->takeChanges();
    if (!way->why.isEmpty())
        planned.why = QCoreApplication::translate("Profiles", way->why.toUtf8().constData());
    return std::nullopt;
}

std::optional<Error> ClientPlanner::write(PlannedAccount &planned, const Way &way, Bindings &bindings)
{
    // What was bound before is of use only where the way binds something anew.
    const bool bindsAnew = std::any_of(way.writes.begin(), way.writes.end(), [](const Write &write) {
        return write.kind == WriteKind::Let || write.kind == WriteKind::NewEntry;
    });
    const Bindings kept = bindsAnew ? bindings : Bindings();
    const Bindings &old = bindsAnew ? kept : bindings;
    for (const Write &write : way.writes) {
        if (auto error = writeOne(planned, way, write, old, bindings))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> ClientPlanner::writeOne(PlannedAccount &planned, const Way &way, const Write &write,
                                             const Bindings &old, Bindings &bindings)
{
    const Interpreter &interpreter = *m_client.interpreter;
    TextBuffer buffers[2];
    const auto group = [&] {
        return interpreter.expand(write.group.isEmpty() ? m_rule->group : write.group, bindings, buffers[0]);
    };
    const auto key = [&] { return interpreter.expand(write.key, bindings, buffers[1]); };
    const QString reported = write.of ? wordText(*write.of) : QString();
    switch (write.kind) {
    case WriteKind::Refuse:
        return reasonFor(write.reason, planned.found->account.settings.smtpServer);
    case WriteKind::Let: {
        const auto text = interpreter.firstText(write.sources, bindings, &m_client.view,
                                                interpreter.expand(m_rule->group, bindings, buffers[0]));
        bindings[static_cast<std::size_t>(write.variable)] = text.value_or(QString()).toUtf8();
        return std::nullopt;
    }
    case WriteKind::NewEntry:
        return startEntry(planned, way, write, bindings);
    case WriteKind::Setting:
        return writeSetting(planned, write, old, bindings);
    case WriteKind::Protect: {
        const QByteArray begins = interpreter.expand(write.value, bindings);
        const QByteArray salt = write.salt ? interpreter.expand(*write.salt, bindings) : QByteArray();
        if (!(write.salt ? salt : begins).isEmpty())
            planned.passwordPlace = PasswordPlace{group().toByteArray(), key().toByteArray(),
                                                  QByteArray::fromHex(begins), QByteArray::fromHex(salt)};
        return std::nullopt;
    }
    case WriteKind::Remember:
        planned.keyringItem = keyringItem(interpreter, write, bindings);
        return std::nullopt;
    case WriteKind::Remove:
        m_editor->remove(group(), key(), write.type, reported);
        return std::nullopt;
    case WriteKind::Append:
        return m_editor->append(group(), key(), interpreter.expand(write.value, bindings));
    case WriteKind::Numbered: {
        const QString text = interpreter.expandText(write.value, bindings);
        for (int n = 0;; ++n) {
            const QByteArray numbered = key().toByteArray() + QByteArray::number(n);
            const auto present = m_client.view.value(group(), numbered, LiteralType::Text, false);
            if (present == text)
                return std::nullopt;
            if (!present)
                return m_editor->write(group(), numbered, write.type, text, write.like, reported, false);
        }
    }
    case WriteKind::Others: {
        auto known = std::find_if(m_others.begin(), m_others.end(),
                                  [&](const OthersWrite &o) { return o.write == write; });
        if (known == m_others.end())
            known = m_others.insert(m_others.end(), {write, bindings, {}, m_editor->owner});
        known->accounts.insert(planned.found->account.id);
        return std::nullopt;
    }
    case WriteKind::Key: {
        const QString text = interpreter.expandText(write.value, bindings);
        const bool isSaid = write.absent == text && !m_client.view.value(group(), key(), write.type, true);
        if (text.isEmpty() || isSaid)
            return std::nullopt;
        return m_editor->write(group(), key(), write.type, text, write.like, reported, write.inherits);
    }
    }
    return std::nullopt;
}

std::optional<Error> ClientPlanner::writeSetting(const PlannedAccount &planned, const Write &write,
                                                 const Bindings &old, const Bindings &bindings)
{
    const SettingRule *rule = m_reader->rule(write.setting);
    const Source *source = rule ? firstKey(*rule) : nullptr;
    if (!source)
        return std::nullopt;
    QString meaning = write.meaning;
    const Wanted &wanted = planned.wanted;
    if (meaning.isEmpty()) {
        switch (write.setting) {
        case Setting::SmtpServer:
            meaning = wanted.server;
            break;
        case Setting::SmtpUser:
            meaning = wanted.user;
            break;
        case Setting::SmtpAuth:
            meaning = word(SignIn::Own);
            break;
        case Setting::SmtpPort:
            meaning = wanted.port ? QString::number(*wanted.port) : QString();
            break;
        case Setting::SmtpSecurity:
            meaning = wanted.security ? QString(word(*wanted.security)) : QString();
            break;
        case Setting::Address:
            meaning = planned.address;
            break;
        default:
            break;
        }
    }
    const Interpreter &interpreter = *m_client.interpreter;
    TextBuffer buffers[4];
    const TextTemplate &groupText = source->group.isEmpty() ? m_rule->group : source->group;
    const QByteArrayView group = interpreter.expand(groupText, bindings, buffers[0]);
    const QByteArrayView oldGroup = interpreter.expand(groupText, old, buffers[1]);
    const QByteArrayView key = interpreter.expand(source->text, bindings, buffers[2]);
    const QString setting = wordText(write.setting);
    if (meaning.isEmpty()) {
        // Kept as it is; in a new entry that means: as it was in the old one.
        const QByteArrayView oldKey = interpreter.expand(source->text, old, buffers[3]);
        if (oldGroup == group && oldKey == key)
            return std::nullopt;
        if (const auto literal = m_client.view.literal(oldGroup, oldKey))
            m_editor->copy(group, key, *literal, rule->type, setting);
        return std::nullopt;
    }
    const auto text = programWord(*source, meaning);
    if (!text)
        return makeError(ErrorCode::NotSupported, m_client.profile->name,
                         QStringLiteral("it has no word for %1").arg(meaning));
    // A new entry stands on its own: it does not lean on what it would inherit today.
    const bool isNewEntry = group != oldGroup;
    return m_editor->write(group, key, source->type.value_or(rule->type), *text, rule->like, setting,
                           source->inherits && !isNewEntry);
}

// Finds or makes the name of the entry that this account's user name, server, port and security need.
std::optional<Error> ClientPlanner::startEntry(const PlannedAccount &planned, const Way &way,
                                               const Write &write, Bindings &bindings)
{
    const QByteArray user = planned.wanted.user.toLower().toUtf8();
    QByteArray purpose = way.id.toUtf8();
    if (!write.isSingle)
        purpose += '\0' + user + '\0' + planned.found->entry;
    const auto name = m_entryNames->name(write, purpose, user, bindings);
    if (!name)
        return makeError(ErrorCode::NotSupported, m_client.profile->name,
                         QStringLiteral("the new entry is another account's"));
    bindings[static_cast<std::size_t>(write.variable)] = *name;
    return std::nullopt;
}

// What an <others> element says for this account: one of its own way, or one of the others.
std::optional<Error> ClientPlanner::writeAsOther(const OthersWrite &others, const FoundAccount &found)
{
    const Write &write = others.write;
    const TextTemplate &value = others.accounts.contains(found.account.id) ? write.own : write.value;
    const QByteArray key = m_client.interpreter->expand(write.key, others.bindings);
    const QString text = m_client.interpreter->expandText(value, others.bindings);
    if (write.absent == text && !m_client.view.value(found.group, key, write.type, true))
        return std::nullopt;
    return m_editor->write(found.group, key, write.type, text, write.like, {});
}

void ClientPlanner::treatOthers(PlannedClient &plan)
{
    for (const OthersWrite &others : std::as_const(m_others)) {
        // The accounts of the way come last: what they inherit is then as it stays.
        for (const bool isOwn : {false, true}) {
            for (const PlannedAccount &planned : plan.accounts) {
                if (others.accounts.contains(planned.found->account.id) != isOwn)
                    continue;
                if (auto error = writeAsOther(others, *planned.found))
                    plan.accounts[static_cast<std::size_t>(others.cause)].reason = error;
            }
        }
        plan.accounts[static_cast<std::size_t>(others.cause)].changes += m_editor->takeChanges();
    }
}

} // namespace mailsetup
