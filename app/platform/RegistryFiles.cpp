// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/RegistryFiles.h"

#include <QMap>

#include <algorithm>

namespace mailsetup {

namespace {

constexpr int deepestKey = 64; // no setting lies deeper; a link in the registry may lead round in circles

std::optional<Hive> hiveOf(const QString &path)
{
    for (const Hive hive : {Hive::CurrentUser, Hive::LocalMachine}) {
        if (path == RegistryFiles::fileOf(hive))
            return hive;
    }
    return std::nullopt;
}

QString below(const QString &key, const QString &name)
{
    return key.isEmpty() ? name : key + u'\\' + name;
}

// Values by folded key and name, with the spelling that they were found in.
using Values = QMap<std::pair<QString, QString>, std::pair<QString, RegistryValue>>;

Values valuesOf(const RegistryContent &content)
{
    Values values;
    for (const RegistryContent::Key &key : content.keys) {
        for (const RegistryValue &value : key.values)
            values.insert({foldedKey(key.path), foldedKey(value.name)}, {key.path, value});
    }
    return values;
}

bool isSameData(const std::optional<RegistryValue> &a, const std::optional<RegistryValue> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->type == b->type && a->bytes == b->bytes));
}

// The same keys and values; the letters of their names may differ.
bool isSameContent(const RegistryContent &a, const RegistryContent &b)
{
    const auto isSameKey = [](const RegistryContent::Key &one, const RegistryContent::Key &other) {
        return foldedKey(one.path) == foldedKey(other.path);
    };
    if (!std::equal(a.keys.begin(), a.keys.end(), b.keys.begin(), b.keys.end(), isSameKey))
        return false;
    const Values one = valuesOf(a);
    const Values other = valuesOf(b);
    return one.keys() == other.keys() &&
           std::equal(one.begin(), one.end(), other.begin(),
                      [](const auto &x, const auto &y) { return isSameData(x.second, y.second); });
}

} // namespace

RegistryFiles::RegistryFiles(std::shared_ptr<FileSystem> disk, std::unique_ptr<Registry> registry)
    : m_disk(std::move(disk))
    , m_registry(std::move(registry))
{}

QString RegistryFiles::fileOf(Hive hive)
{
    return hive == Hive::CurrentUser ? QStringLiteral("HKEY_CURRENT_USER")
                                     : QStringLiteral("HKEY_LOCAL_MACHINE");
}

void RegistryFiles::present(const QList<RegistryPart> &parts)
{
    for (const RegistryPart &part : parts) {
        if (!m_parts.contains(part))
            m_parts.append(part);
    }
}

Expected<void> RegistryFiles::addKey(RegistryContent &content, Hive hive, const QString &path,
                                     bool isTree) const
{
    const auto key = m_registry->key(hive, path);
    if (!key)
        return key.error();
    if (!*key)
        return {};
    content.keys.append({path, (*key)->values});
    for (const QString &name : (*key)->subkeys) {
        if (!isTree) {
            content.keys.append({below(path, name), {}});
        } else if (path.count(u'\\') < deepestKey) {
            if (auto added = addKey(content, hive, below(path, name), true); !added)
                return added;
        }
    }
    return {};
}

Expected<RegistryContent> RegistryFiles::content(Hive hive) const
{
    RegistryContent found;
    for (const RegistryPart &part : m_parts) {
        if (part.hive != hive)
            continue;
        if (auto added = addKey(found, hive, part.key, part.isTree); !added)
            return added.error();
    }
    // Parts overlap: a key is there once, with its values where one of them has read those.
    QMap<QString, RegistryContent::Key> keys;
    for (const RegistryContent::Key &key : std::as_const(found.keys)) {
        RegistryContent::Key &known = keys[foldedKey(key.path)];
        if (known.path.isEmpty() || known.values.isEmpty())
            known = key;
    }
    return RegistryContent{keys.values()};
}

Expected<QByteArray> RegistryFiles::read(const QString &path, qsizetype limit) const
{
    const auto hive = hiveOf(path);
    if (!hive)
        return m_disk->read(path, limit);
    const auto found = content(*hive);
    if (!found)
        return found.error();
    QByteArray text = registryText(*found);
    if (text.size() > limit)
        return makeError(
            ErrorCode::FileTooLarge, path,
            QStringLiteral("%1: %2 bytes, the limit is %3").arg(path).arg(text.size()).arg(limit));
    return text;
}

Expected<QByteArray> RegistryFiles::readEnd(const QString &path, qsizetype size, qsizetype limit) const
{
    return hiveOf(path) ? FileSystem::readEnd(path, size, limit) : m_disk->readEnd(path, size, limit);
}

Expected<bool> RegistryFiles::holds(const QString &path, const EditedBytes &bytes) const
{
    const auto hive = hiveOf(path);
    if (!hive)
        return m_disk->holds(path, bytes);
    const auto now = content(*hive);
    if (!now)
        return now.error();
    const auto found = registryContent(registryText(*now), path);
    const auto wanted = registryContent(bytes.toBytes(), path);
    if (!found || !wanted)
        return found ? wanted.error() : found.error();
    return isSameContent(*found, *wanted);
}

QList<RegistryFiles::Step> RegistryFiles::difference(const RegistryContent &now, const RegistryContent &after)
{
    QList<Step> steps;
    const Values old = valuesOf(now);
    const Values wanted = valuesOf(after);
    for (auto value = old.begin(); value != old.end(); ++value) {
        if (!wanted.contains(value.key()))
            steps.append({value->first, value->second.name, value->second, std::nullopt});
    }
    for (auto value = wanted.begin(); value != wanted.end(); ++value) {
        const auto known = old.find(value.key());
        const auto before = known == old.end() ? std::nullopt : std::optional(known->second);
        if (!isSameData(before, value->second))
            steps.append({value->first, value->second.name, before, value->second});
    }
    // Keys that are to go, the inner ones first: they have no values any more.
    for (auto key = now.keys.rbegin(); key != now.keys.rend(); ++key) {
        const bool stays =
            std::any_of(after.keys.begin(), after.keys.end(), [&](const RegistryContent::Key &other) {
                return foldedKey(other.path) == foldedKey(key->path);
            });
        if (!stays)
            steps.append({key->path, std::nullopt, std::nullopt, std::nullopt});
    }
    return steps;
}

Expected<void> RegistryFiles::put(Hive hive, const QString &key, const QString &name,
                                  const std::optional<RegistryValue> &value)
{
    return value ? m_registry->setValue(hive, key, *value) : m_registry->removeValue(hive, key, name);
}

Expected<void> RegistryFiles::take(Hive hive, const Step &step)
{
    if (!step.name)
        return m_registry->removeKey(hive, step.key);
    // Another program may have written it a moment ago.
    const auto now = m_registry->value(hive, step.key, *step.name);
    if (!now)
        return now.error();
    if (!isSameData(*now, step.before))
        return makeError(ErrorCode::FileChanged, step.key,
                         QStringLiteral("%1\\%2: another value than it had").arg(step.key, *step.name));
    if (auto done = put(hive, step.key, *step.name, step.after); !done)
        return done;
    const auto written = m_registry->value(hive, step.key, *step.name);
    if (!written || !isSameData(*written, step.after))
        return makeError(ErrorCode::ReadBackDiffers, step.key,
                         written ? QStringLiteral("%1\\%2").arg(step.key, *step.name)
                                 : written.error().detail);
    return {};
}

Expected<void> RegistryFiles::write(Hive hive, const QList<Step> &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (const auto done = take(hive, steps.at(i)); !done) {
            // The one that failed may be half done.
            const auto back = putBack(hive, steps.first(i + 1));
            return back ? done : back;
        }
    }
    if (const auto flushed = m_registry->flush(hive); !flushed) {
        const auto back = putBack(hive, steps);
        return back ? flushed : back;
    }
    return {};
}

// In reverse. A key that went held nothing: its values come back with their key.
Expected<void> RegistryFiles::putBack(Hive hive, const QList<Step> &steps)
{
    std::optional<Error> first;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (!step->name)
            continue;
        const auto now = m_registry->value(hive, step->key, *step->name);
        if (now && !isSameData(*now, step->after))
            continue;
        const auto back = put(hive, step->key, *step->name, step->before);
        if (!back && !first)
            first = makeError(ErrorCode::NotPutBack, step->key, back.error().detail);
    }
    return first ? Expected<void>(*first) : Expected<void>();
}

Expected<void> RegistryFiles::replace(const QString &path, const std::optional<QByteArray> &before,
                                      const EditedBytes &after)
{
    const auto hive = hiveOf(path);
    if (!hive)
        return m_disk->replace(path, before, after);
    const auto now = content(*hive);
    if (!now)
        return now.error();
    const auto found = registryContent(registryText(*now), path);
    const auto wanted = registryContent(after.toBytes(), path);
    if (!found || !wanted)
        return found ? wanted.error() : found.error();
    if (before) {
        const auto planned = registryContent(*before, path);
        if (!planned)
            return planned.error();
        if (!isSameContent(*found, *planned))
            return makeError(ErrorCode::FileChanged, path,
                             path + QLatin1StringView(": other values than it had"));
    }
    return write(*hive, difference(*found, *wanted));
}

Expected<void> RegistryFiles::writePrivate(const QString &path, const QByteArray &bytes)
{
    return m_disk->writePrivate(path, bytes);
}

void RegistryFiles::removeLeftovers(const QString &path)
{
    if (!hiveOf(path))
        m_disk->removeLeftovers(path);
}

Expected<void> RegistryFiles::remove(const QString &path)
{
    return m_disk->remove(path);
}

bool RegistryFiles::exists(const QString &path) const
{
    return hiveOf(path) || m_disk->exists(path);
}

Expected<void> RegistryFiles::checkWritable(const QString &path) const
{
    const auto hive = hiveOf(path);
    return hive ? m_registry->checkWritable(*hive) : m_disk->checkWritable(path);
}

QStringList RegistryFiles::list(const QString &folder) const
{
    return m_disk->list(folder);
}

QString RegistryFiles::canonical(const QString &path) const
{
    return hiveOf(path) ? path : m_disk->canonical(path);
}

} // namespace mailsetup
