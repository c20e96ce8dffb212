// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/InheritanceKeeper.h"

#include "engine/ProgramWords.h"

#include <QHash>
#include <QMap>

#include <utility>

namespace mailsetup {

InheritanceKeeper::InheritanceKeeper(const FoundClient &client, const AccountRule &rule,
                                     const AccountReader &reader, DocumentEditor &editor)
    : m_client(client)
    , m_rule(rule)
    , m_reader(reader)
    , m_editor(editor)
{
    if (!client.view.document().hasInheritingGroups())
        return;
    const SettingsFile &file = *client.view.file();
    if (auto before = openDocument(file.format, file.document->toBytes(), file.encoding, file.path))
        m_before = std::move(*before);
}

void InheritanceKeeper::keep(PlannedClient &plan)
{
    keepFromParent(plan);
    keepFromGroups(plan);
}

// What an account that was not chosen inherits from a group that changed is written into its own group
// first, so that it keeps what it has in effect.
void InheritanceKeeper::keepFromParent(PlannedClient &plan)
{
    if (!m_rule.inheritsFrom)
        return;
    const SettingsDocument &document = m_client.view.document();
    const QByteArray parent = m_client.view.nativeGroup(m_client.view.parentGroup());
    for (PlannedAccount &cause : plan.accounts) {
        const QList<Change> changes = cause.changes;
        for (const Change &change : changes) {
            if (change.group != parent)
                continue;
            for (const PlannedAccount &planned : plan.accounts) {
                const QByteArray group = m_client.view.nativeGroup(planned.found->group);
                if (planned.state != AccountState::Skipped || group == parent ||
                    document.literal(group, change.name))
                    continue;
                const auto text = change.literalBefore ? change.before
                                                       : meaningOfAbsent(*planned.found, change.name, change);
                if (!text || text == change.after)
                    continue;
                if (change.literalBefore)
                    m_editor.copy(planned.found->group, change.name, *change.literalBefore, LiteralType::Text,
                                  change.setting);
                else if (auto error = m_editor.write(planned.found->group, change.name, LiteralType::Text,
                                                     *text, {}, change.setting, false))
                    cause.reason = error;
            }
        }
        cause.changes += m_editor.takeChanges();
    }
}

// The same where groups inherit by themselves: for all that are not changed, also those that are right
// already.
void InheritanceKeeper::keepFromGroups(PlannedClient &plan)
{
    if (!m_before)
        return;
    const SettingsDocument &document = m_client.view.document();
    QHash<QByteArray, PlannedAccount *> changed; // by its group
    QMap<QByteArray, QString> names;             // what was changed in them, and the setting it belongs to
    for (PlannedAccount &planned : plan.accounts) {
        if (planned.state != AccountState::ToChange)
            continue;
        changed.insert(m_client.view.nativeGroup(planned.found->group), &planned);
        for (const Change &change : std::as_const(planned.changes))
            names.insert(change.name, change.setting);
    }
    for (const QByteArray &section : m_client.view.sections("*")) {
        const QByteArray group = m_client.view.nativeGroup(section);
        for (auto name = names.cbegin(); name != names.cend() && !changed.contains(group); ++name) {
            const auto now = document.inherited(group, name.key());
            const auto before = m_before->inherited(group, name.key());
            const bool isSame = now && before ? now->literal == before->literal : !now && !before;
            if (isSame || document.literal(group, name.key()))
                continue;
            // Now it comes from a changed account, or one from which it came has it no more.
            PlannedAccount *cause = now ? changed.value(now->group) : nullptr;
            if (!cause && before)
                cause = changed.value(before->group);
            Q_ASSERT_X(cause, "keepFromGroups", "only changed accounts have other values now");
            if (!cause)
                continue;
            const auto literal = before ? before->literal : m_before->literalOfAbsent(group, name.key());
            if (!literal) {
                cause->reason = makeError(ErrorCode::NotSupported, m_client.profile->name);
                continue;
            }
            m_editor.copy(section, name.key(), *literal, LiteralType::Text, name.value());
            cause->changes += m_editor.takeChanges();
        }
    }
}

// What the absence of a value meant for an account, in the program's own words; nullopt where the profile
// does not say, or where the new value means the same.
std::optional<QString> InheritanceKeeper::meaningOfAbsent(const FoundAccount &found, const QByteArray &name,
                                                          const Change &change) const
{
    const SettingsFile *fallback = m_client.view.fallback();
    if (auto text = fallback ? fallback->document->value(change.group, name, ValueType::Text) : std::nullopt)
        return text;
    const Bindings bindings = m_reader.bindingsOf(found);
    for (const SettingRule &rule : m_rule.settings) {
        const Source *source = firstKey(rule);
        if (!source || !rule.absent || source->inherits == false)
            continue;
        if (m_client.interpreter->expand(source->text, bindings).toLower() != name.toLower())
            continue;
        const auto text = programWord(*source, m_client.interpreter->expandText(*rule.absent, bindings));
        return text == change.after ? std::nullopt : text;
    }
    return std::nullopt;
}

} // namespace mailsetup
