// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/PasswordKeeper.h"

#include "engine/DocumentEditor.h"

namespace mailsetup {

namespace {

constexpr QLatin1StringView keyringStore("Secret Service"); // where reports name a file
constexpr char separator = '\n';

bool isProtected(const PlannedClient &client, const PlannedAccount &account)
{
    return account.state == AccountState::ToChange && account.passwordPlace &&
           client.client->machine->canProtect();
}

// What is there already stays: it is the program's own.
bool isForKeyring(const PlannedClient &client, const PlannedAccount &account)
{
    Keyring *keyring = client.client->machine->keyring();
    return account.state == AccountState::ToChange && account.keyringItem && keyring &&
           keyring->holds(*account.keyringItem) == KeyringAnswer::No;
}

// As Windows programs hand a text to the system: UTF-16, little-endian, with the zero at its end.
QByteArray asWindowsText(const Secret &password)
{
    QString text = QString::fromUtf8(password.reveal());
    QByteArray bytes;
    bytes.reserve(2 * text.size() + 2);
    for (const QChar character : std::as_const(text)) {
        bytes.append(static_cast<char>(character.cell()));
        bytes.append(static_cast<char>(character.row()));
    }
    bytes.append(2, '\0');
    wipe(text);
    return bytes;
}

// Into the settings, as the system keeps it; nowhere where it refuses.
std::optional<Error> protect(const PlannedClient &client, PlannedAccount &account, const Secret &password)
{
    const PasswordPlace &place = *account.passwordPlace;
    QByteArray plain = asWindowsText(password);
    const auto kept = client.client->machine->protectedFor(plain, place.salt, QString::fromUtf8(place.key));
    wipe(plain);
    if (!kept)
        return std::nullopt;
    DocumentEditor editor(client.client->view);
    const QString hex = QString::fromLatin1((place.begins + *kept).toHex());
    auto error = editor.write(place.group, place.key, LiteralType::Binary, hex, {},
                              wordText(Setting::SmtpPassword), false);
    account.changes += editor.takeChanges();
    return error;
}

Change keyringChange(const KeyringItem &item)
{
    QStringList lines{item.schema};
    for (const auto &[name, value] : item.attributes.asKeyValueRange())
        lines.append(name + u'=' + value);
    Change change;
    change.store = keyringStore;
    change.group = lines.join(QLatin1Char(separator)).toUtf8();
    change.name = item.label.toUtf8();
    change.literalAfter = QByteArrayLiteral("");
    change.setting = wordText(Setting::SmtpPassword);
    change.key = lines.join(u' ');
    change.after = QStringLiteral("");
    return change;
}

} // namespace

std::optional<Change> passwordChange(const PlannedClient &client, const PlannedAccount &account)
{
    if (isForKeyring(client, account))
        return keyringChange(*account.keyringItem);
    if (!isProtected(client, account))
        return std::nullopt;
    const PasswordPlace &place = *account.passwordPlace;
    const DocumentView &view = client.client->view;
    Change change;
    change.store = view.file()->path;
    change.group = view.nativeGroup(place.group);
    change.name = view.nativeName(place.key);
    change.literalBefore = view.literal(place.group, place.key);
    change.setting = wordText(Setting::SmtpPassword);
    change.key = view.keyText(place.group, place.key);
    change.before = view.value(place.group, place.key, LiteralType::Binary, false);
    change.after = QStringLiteral("");
    return change;
}

std::optional<Error> keepPasswords(ChangePlan &plan,
                                   const std::function<const Secret *(const QString &address)> &passwordOf)
{
    for (PlannedClient &client : plan.clients) {
        for (PlannedAccount &account : client.accounts) {
            const Secret *password = passwordOf(account.address);
            if (password && isProtected(client, account)) {
                if (auto error = protect(client, account, *password))
                    return error;
            }
            account.passwordPlace.reset();
            if (password && isForKeyring(client, account)) {
                account.changes += keyringChange(*account.keyringItem);
                account.keyringPassword = *password;
            } else {
                account.keyringItem.reset();
            }
        }
    }
    return std::nullopt;
}

std::optional<KeyringItem> keyringItemOf(const Change &change)
{
    if (change.store != keyringStore)
        return std::nullopt;
    const QList<QByteArray> lines = change.group.split(separator);
    KeyringItem item{QString::fromUtf8(lines.first()), QString::fromUtf8(change.name), {}};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype equals = line.indexOf('=');
        item.attributes.insert(QString::fromUtf8(line.first(qMax(equals, 0))),
                               QString::fromUtf8(line.sliced(equals + 1)));
    }
    return item;
}

} // namespace mailsetup
