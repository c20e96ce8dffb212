// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/UndoRecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace mailsetup {

namespace {

constexpr std::array stateWords = {"prepared", "done", "undoing", "undone"};
constexpr int recordVersion = 1;

QJsonValue bytesValue(const std::optional<QByteArray> &bytes)
{
    return bytes ? QJsonValue(QString::fromLatin1(bytes->toBase64())) : QJsonValue(QJsonValue::Null);
}

QJsonValue textValue(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

// Reads members of one object; a missing or wrong one spoils the whole record.
class ObjectReader
{
public:
    ObjectReader(const QJsonValue &value, bool &isGood)
        : m_object(value.toObject())
        , m_isGood(isGood)
    {
        m_isGood &= value.isObject();
    }

    QString text(const char *name) const
    {
        const QJsonValue value = at(name);
        m_isGood &= value.isString();
        return value.toString();
    }
    std::optional<QString> optionalText(const char *name) const
    {
        const QJsonValue value = at(name);
        m_isGood &= value.isString() || value.isNull();
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    }
    std::optional<QByteArray> optionalBytes(const char *name) const
    {
        const auto encoded = optionalText(name);
        if (!encoded)
            return std::nullopt;
        const auto decoded =
            QByteArray::fromBase64Encoding(encoded->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        m_isGood &= decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
        return *decoded;
    }
    QByteArray bytes(const char *name) const
    {
        const auto found = optionalBytes(name);
        m_isGood &= found.has_value();
        return found.value_or(QByteArray());
    }
    qint64 number(const char *name, qint64 highest) const
    {
        const QJsonValue value = at(name);
        const qint64 result = value.toInteger(-1);
        m_isGood &= value.isDouble() && result >= 0 && result <= highest;
        return result;
    }
    bool flag(const char *name) const
    {
        const QJsonValue value = at(name);
        m_isGood &= value.isBool();
        return value.toBool();
    }
    QJsonArray array(const char *name) const
    {
        const QJsonValue value = at(name);
        m_isGood &= value.isArray();
        return value.toArray();
    }

private:
    QJsonValue at(const char *name) const { return m_object.value(QLatin1StringView(name)); }

    QJsonObject m_object;
    bool &m_isGood;
};

QJsonObject toObject(const Change &change)
{
    return {{QStringLiteral("store"), change.store},
            {QStringLiteral("group"), bytesValue(change.group)},
            {QStringLiteral("name"), bytesValue(change.name)},
            {QStringLiteral("literalBefore"), bytesValue(change.literalBefore)},
            {QStringLiteral("literalAfter"), bytesValue(change.literalAfter)},
            {QStringLiteral("setting"), change.setting},
            {QStringLiteral("key"), change.key},
            {QStringLiteral("before"), textValue(change.before)},
            {QStringLiteral("after"), textValue(change.after)}};
}

Change toChange(const QJsonValue &value, bool &isGood)
{
    const ObjectReader object(value, isGood);
    Change change;
    change.store = object.text("store");
    change.group = object.bytes("group");
    change.name = object.bytes("name");
    change.literalBefore = object.optionalBytes("literalBefore");
    change.literalAfter = object.optionalBytes("literalAfter");
    change.setting = object.text("setting");
    change.key = object.text("key");
    change.before = object.optionalText("before");
    change.after = object.optionalText("after");
    return change;
}

QJsonObject toObject(const UndoFile &file)
{
    QJsonArray edits;
    for (const Edit &edit : file.edits) {
        edits.append(QJsonObject{{QStringLiteral("offset"), static_cast<qint64>(edit.offset)},
                                 {QStringLiteral("before"), bytesValue(edit.before)},
                                 {QStringLiteral("after"), bytesValue(edit.after)}});
    }
    QJsonArray locks;
    for (const UndoLock &lock : file.locks)
        locks.append(QJsonObject{{QStringLiteral("kind"), static_cast<int>(lock.kind)},
                                 {QStringLiteral("path"), lock.path}});
    return {{QStringLiteral("path"), file.path},
            {QStringLiteral("machine"), file.machineRoot},
            {QStringLiteral("hive"), file.isHive},
            {QStringLiteral("format"), static_cast<int>(file.format)},
            {QStringLiteral("encoding"), static_cast<int>(file.encoding)},
            {QStringLiteral("sizeBefore"), file.sizeBefore},
            {QStringLiteral("sizeAfter"), file.sizeAfter},
            {QStringLiteral("edits"), edits},
            {QStringLiteral("programs"), QJsonArray::fromStringList(file.programs)},
            {QStringLiteral("locks"), locks}};
}

UndoFile toFile(const QJsonValue &value, bool &isGood)
{
    const ObjectReader object(value, isGood);
    UndoFile file;
    file.path = object.text("path");
    file.machineRoot = object.text("machine");
    file.isHive = object.flag("hive");
    file.format = static_cast<StoreFormat>(object.number("format", static_cast<int>(StoreFormat::OeAccount)));
    file.encoding =
        static_cast<TextEncoding>(object.number("encoding", static_cast<int>(TextEncoding::Windows1252)));
    file.sizeBefore = object.number("sizeBefore", maximumSettingsSize);
    file.sizeAfter = object.number("sizeAfter", 2 * maximumSettingsSize);
    for (const auto &item : object.array("edits")) {
        const ObjectReader edit(item, isGood);
        file.edits.append(
            {edit.number("offset", 2 * maximumSettingsSize), edit.bytes("before"), edit.bytes("after")});
    }
    for (const auto &item : object.array("programs")) {
        isGood &= item.isString();
        file.programs.append(item.toString());
    }
    for (const auto &item : object.array("locks")) {
        const ObjectReader lock(item, isGood);
        file.locks.append({static_cast<LockWord>(lock.number("kind", static_cast<int>(LockWord::PidLink))),
                           lock.text("path")});
    }
    return file;
}

QJsonObject toObject(const UndoAccount &entry)
{
    QJsonArray changes;
    for (const Change &change : entry.changes)
        changes.append(toObject(change));
    return {{QStringLiteral("id"), entry.account.id},
            {QStringLiteral("label"), entry.account.label},
            {QStringLiteral("address"), entry.account.address},
            {QStringLiteral("scope"), static_cast<int>(entry.account.scope)},
            {QStringLiteral("client"), entry.clientId},
            {QStringLiteral("clientName"), entry.clientName},
            {QStringLiteral("clientVersion"), entry.clientVersion},
            {QStringLiteral("where"), entry.where},
            {QStringLiteral("changes"), changes}};
}

UndoAccount toAccount(const QJsonValue &value, bool &isGood)
{
    const ObjectReader object(value, isGood);
    UndoAccount entry;
    entry.account.id = object.text("id");
    entry.account.label = object.text("label");
    entry.account.address = object.text("address");
    entry.account.scope = static_cast<Scope>(object.number("scope", static_cast<int>(Scope::Unknown)));
    entry.clientId = object.text("client");
    entry.clientName = object.text("clientName");
    entry.clientVersion = object.text("clientVersion");
    entry.where = object.text("where");
    for (const auto &item : object.array("changes"))
        entry.changes.append(toChange(item, isGood));
    return entry;
}

// Members are written in the order of their names: the state and the version are the last.
QByteArray endOfJson(RunState state)
{
    return QByteArrayLiteral("\",\"state\":\"") + stateWords[static_cast<std::size_t>(state)] +
           "\",\"version\":" + QByteArray::number(recordVersion) + '}';
}

} // namespace

QByteArray toJson(const UndoRecord &record)
{
    QJsonArray files;
    for (const UndoFile &file : record.files)
        files.append(toObject(file));
    QJsonArray accounts;
    for (const UndoAccount &account : record.accounts)
        accounts.append(toObject(account));
    const QJsonObject object{
        {QStringLiteral("version"), recordVersion},
        {QStringLiteral("run"), record.run},
        {QStringLiteral("state"), QLatin1StringView(stateWords[static_cast<std::size_t>(record.state)])},
        {QStringLiteral("provider"), record.provider},
        {QStringLiteral("files"), files},
        {QStringLiteral("accounts"), accounts}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Expected<UndoRecord> undoRecordFromJson(const QByteArray &json, const QString &file)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return makeError(ErrorCode::UndoRecordDamaged, file,
                         QStringLiteral("%1: %2").arg(file, parseError.errorString()));
    bool isGood = true;
    const ObjectReader object(document.object(), isGood);
    UndoRecord record;
    isGood &= object.number("version", recordVersion) == recordVersion;
    record.run = object.text("run");
    const QString state = object.text("state");
    bool isKnownState = false;
    for (std::size_t i = 0; i < stateWords.size(); ++i) {
        if (state == QLatin1StringView(stateWords[i])) {
            record.state = static_cast<RunState>(i);
            isKnownState = true;
        }
    }
    record.provider = object.text("provider");
    for (const auto &item : object.array("files"))
        record.files.append(toFile(item, isGood));
    for (const auto &item : object.array("accounts"))
        record.accounts.append(toAccount(item, isGood));
    if (!isGood || !isKnownState)
        return makeError(ErrorCode::UndoRecordDamaged, file,
                         QStringLiteral("%1: not an undo record of this version").arg(file));
    return record;
}

std::optional<RunState> stateOfJson(const QByteArray &json)
{
    for (std::size_t i = 0; i < stateWords.size(); ++i) {
        if (json.endsWith(endOfJson(static_cast<RunState>(i))))
            return static_cast<RunState>(i);
    }
    return std::nullopt;
}

std::optional<QByteArray> jsonWithState(const QByteArray &json, RunState state)
{
    const auto present = stateOfJson(json);
    return present ? std::optional(json.chopped(endOfJson(*present).size()) + endOfJson(state))
                   : std::nullopt;
}

} // namespace mailsetup
