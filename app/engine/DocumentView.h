// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "engine/SettingsFiles.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace mailsetup {

// A settings document as its mail program sees it: a file that overrides it, the group that absent values
// are inherited from, a file that is asked last, one beside it that holds the rest. Groups and names are
// UTF-8 here, whatever the file's encoding is; registry groups begin with "HKCU\\", those of the file beside
// with "beside:".
class DocumentView
{
public:
    DocumentView() = default;
    explicit DocumentView(SettingsFile *file, const SettingsFile *overrides = nullptr,
                          const SettingsFile *fallback = nullptr, SettingsFile *beside = nullptr);

    SettingsFile *file() const { return m_file; }
    SettingsFile *beside() const { return m_beside; }
    // The one of them that a group is in; null where that is a file beside and there is none.
    SettingsFile *fileOf(QByteArrayView group) const;
    SettingsDocument &document() const { return *m_file->document; }
    const SettingsFile *overrides() const { return m_overrides; }
    const SettingsFile *fallback() const { return m_fallback; }

    void setParentGroup(const QByteArray &group) { m_parent = group; }
    const QByteArray &parentGroup() const { return m_parent; }

    // The value that counts; absent when no file has it (an empty text is a value).
    std::optional<QString> value(QByteArrayView group, QByteArrayView name, LiteralType type,
                                 bool inherits) const;
    // Whether the value that counts is the one in the file, when it has one: nothing overrides it, and
    // nothing is inherited.
    bool isOwnAlone(bool inherits) const { return !m_overrides && (!inherits || m_parent.isEmpty()); }
    // The bytes as they stand in the group, with what they say of their type.
    std::optional<QByteArray> literal(QByteArrayView group, QByteArrayView name) const;
    // Whether the overriding file decides this value.
    bool isOverridden(QByteArrayView group, QByteArrayView name) const;
    // Sections whose names match a pattern with '*'.
    QList<QByteArray> sections(const QByteArray &pattern) const;

    // The group and name in the document's own bytes, without a hive or "beside:".
    QByteArray nativeGroup(QByteArrayView group) const;
    QByteArray nativeName(QByteArrayView name) const;
    // How a place is written in reports: "[Settings]POPAccount", "mail.smtpservers", "HKCU\\...\\SMTP
    // Server".
    QString keyText(QByteArrayView group, QByteArrayView name) const;

private:
    // The bytes themselves where they are native already, else 'made'.
    QByteArrayView native(QByteArrayView utf8, QByteArray &made) const;
    QByteArrayView nativeGroup(QByteArrayView group, QByteArray &made) const;
    bool isRegistry() const { return m_file->format == StoreFormat::Registry; }

    SettingsFile *m_file = nullptr;
    const SettingsFile *m_overrides = nullptr;
    const SettingsFile *m_fallback = nullptr;
    SettingsFile *m_beside = nullptr;
    QByteArray m_parent;
};

ValueType valueType(LiteralType type);

} // namespace mailsetup
