// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Account.h"
#include "core/ClientProfile.h"
#include "engine/DocumentView.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>

namespace mailsetup {

// Edits one document, and the one beside it, and keeps the list of what it changed, so that one account's
// part can be taken back and every change can be shown and undone.
class DocumentEditor
{
public:
    explicit DocumentEditor(const DocumentView &view)
        : m_view(view)
    {}

    // Writes a text at a place unless that is what counts there already. 'like' names siblings whose type
    // a new value takes. FileEncoding when the file cannot hold the text, Overridden where another file's
    // value would win, NotSupported where there is no such file.
    std::optional<Error> write(QByteArrayView group, QByteArrayView name, LiteralType type,
                               const QString &text, const QStringList &like, const QString &setting,
                               bool inherits = true);
    void remove(QByteArrayView group, QByteArrayView name, LiteralType type, const QString &setting);
    // Puts a literal that was found elsewhere in this document at a place.
    void copy(QByteArrayView group, QByteArrayView name, const QByteArray &literal, LiteralType type,
              const QString &setting);

    // Adds an item to a comma list, once. All items of a list are written together by flushLists(), as one
    // change in the list of the account that came first. Overridden as in write().
    std::optional<Error> append(QByteArrayView group, QByteArrayView name, QByteArrayView item);
    std::optional<Error> flushLists();

    // Changes since the last call; the caller keeps them, and what append() noted, as one account's.
    QList<Change> takeChanges();
    // Takes back what was not taken yet.
    void revert();

    // Where flushLists() puts its changes: for each of them the number that 'owner' had at append().
    struct ListChange {
        qsizetype owner;
        Change change;
    };
    qsizetype owner = 0;
    QList<ListChange> takeListChanges() { return std::exchange(m_listChanges, {}); }

private:
    // One value on its way: where it stands, and how it stands there now.
    Change place(const SettingsFile &file, QByteArrayView group, QByteArrayView name,
                 const QString &setting) const;
    void set(SettingsFile &file, Change change, QByteArrayView group, QByteArrayView name, LiteralType type,
             const std::optional<QByteArray> &literal, const std::optional<QString> &text);

    struct PendingList {
        QByteArray group;
        QByteArray name;
        QString text;            // with the new items
        qsizetype foundSize = 0; // of the text, as the list was found
        qsizetype takenSize = 0; // and when the changes were last taken
        QSet<QString> items;
        qsizetype owner = 0; // who added the first item
    };

    std::optional<Error> overridden(QByteArrayView group, QByteArrayView name) const;

    const DocumentView &m_view;
    QList<Change> m_changes;
    QList<PendingList> m_lists;
    QList<ListChange> m_listChanges;
};

} // namespace mailsetup
