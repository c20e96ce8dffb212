// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/DocumentEditor.h"

#include <algorithm>
#include <utility>

namespace mailsetup {

Change DocumentEditor::place(const SettingsFile &file, QByteArrayView group, QByteArrayView name,
                             const QString &setting) const
{
    Change change;
    change.store = file.path;
    change.group = m_view.nativeGroup(group);
    change.name = m_view.nativeName(name);
    change.literalBefore = file.document->literal(change.group, change.name);
    change.setting = setting;
    return change;
}

void DocumentEditor::set(SettingsFile &file, Change change, QByteArrayView group, QByteArrayView name,
                         LiteralType type, const std::optional<QByteArray> &literal,
                         const std::optional<QString> &text)
{
    if (change.literalBefore == literal)
        return;
    SettingsDocument &document = *file.document;
    change.literalAfter = literal;
    change.key = m_view.keyText(group, name);
    if (change.literalBefore && !change.before)
        change.before = document.value(change.group, change.name, valueType(type))
                            .value_or(QString::fromUtf8(*change.literalBefore));
    change.after = text;
    document.setLiteral(change.group, change.name, literal);
    m_changes.append(std::move(change));
}

std::optional<Error> DocumentEditor::write(QByteArrayView group, QByteArrayView name, LiteralType type,
                                           const QString &text, const QStringList &like,
                                           const QString &setting, bool inherits)
{
    auto present = m_view.value(group, name, type, inherits);
    if (present == text)
        return std::nullopt;
    if (auto error = overridden(group, name))
        return error;
    SettingsFile *file = m_view.fileOf(group);
    if (!file)
        return makeError(ErrorCode::NotSupported, m_view.file()->path, m_view.keyText(group, name));
    const SettingsDocument &document = *file->document;
    Change change = place(*file, group, name, setting);
    if (change.literalBefore && m_view.isOwnAlone(inherits))
        change.before = std::move(present);
    auto pattern = change.literalBefore;
    for (qsizetype i = 0; !pattern && i < like.size(); ++i)
        pattern = document.literal(change.group, m_view.nativeName(like[i].toUtf8()));
    const auto literal = document.makeLiteral(valueType(type), text, pattern);
    if (!literal)
        return literal.error();
    set(*file, std::move(change), group, name, type, *literal, text);
    return std::nullopt;
}

std::optional<Error> DocumentEditor::overridden(QByteArrayView group, QByteArrayView name) const
{
    if (!m_view.isOverridden(group, name))
        return std::nullopt;
    return makeError(ErrorCode::Overridden, m_view.overrides()->path, m_view.keyText(group, name));
}

void DocumentEditor::remove(QByteArrayView group, QByteArrayView name, LiteralType type,
                            const QString &setting)
{
    if (SettingsFile *file = m_view.fileOf(group))
        set(*file, place(*file, group, name, setting), group, name, type, std::nullopt, std::nullopt);
}

void DocumentEditor::copy(QByteArrayView group, QByteArrayView name, const QByteArray &literal,
                          LiteralType type, const QString &setting)
{
    SettingsFile *file = m_view.fileOf(group);
    if (!file)
        return;
    set(*file, place(*file, group, name, setting), group, name, type, literal, std::nullopt);
    if (!m_changes.isEmpty() && m_changes.last().literalAfter == literal)
        m_changes.last().after = m_view.value(group, name, type, false);
}

std::optional<Error> DocumentEditor::append(QByteArrayView group, QByteArrayView name, QByteArrayView item)
{
    auto list = std::find_if(m_lists.begin(), m_lists.end(),
                             [&](const PendingList &l) { return l.group == group && l.name == name; });
    if (list == m_lists.end()) {
        PendingList fresh;
        fresh.group = group.toByteArray();
        fresh.name = name.toByteArray();
        fresh.text = m_view.value(group, name, LiteralType::Text, false).value_or(QString());
        fresh.foundSize = fresh.takenSize = fresh.text.size();
        for (const QString &known : fresh.text.split(u',', Qt::SkipEmptyParts))
            fresh.items.insert(known.trimmed());
        list = m_lists.insert(m_lists.end(), fresh);
    }
    const QString text = QString::fromUtf8(item);
    if (list->items.contains(text))
        return std::nullopt;
    if (auto error = overridden(group, name))
        return error;
    if (list->text.size() == list->foundSize)
        list->owner = owner;
    list->items.insert(text);
    if (!list->text.isEmpty())
        list->text += u',';
    list->text += text;
    return std::nullopt;
}

std::optional<Error> DocumentEditor::flushLists()
{
    for (const PendingList &list : std::exchange(m_lists, {})) {
        if (list.text.size() == list.foundSize)
            continue;
        if (auto error = write(list.group, list.name, LiteralType::Text, list.text, {}, {}, false))
            return error;
        for (Change &change : takeChanges())
            m_listChanges.append({list.owner, std::move(change)});
    }
    return std::nullopt;
}

QList<Change> DocumentEditor::takeChanges()
{
    for (PendingList &list : m_lists)
        list.takenSize = list.text.size();
    // Just as large as it must be: there may be one for each of many accounts.
    QList<Change> taken;
    taken.reserve(m_changes.size());
    std::move(m_changes.begin(), m_changes.end(), std::back_inserter(taken));
    m_changes.clear();
    return taken;
}

void DocumentEditor::revert()
{
    for (auto change = m_changes.rbegin(); change != m_changes.rend(); ++change) {
        const SettingsFile &file = change->store == m_view.file()->path ? *m_view.file() : *m_view.beside();
        file.document->setLiteral(change->group, change->name, change->literalBefore);
    }
    m_changes.clear();
    for (PendingList &list : m_lists) {
        const QString dropped = list.text.mid(list.takenSize);
        for (const QString &item : dropped.split(u',', Qt::SkipEmptyParts))
            list.items.remove(item);
        list.text.truncate(list.takenSize);
    }
}

} // namespace mailsetup
