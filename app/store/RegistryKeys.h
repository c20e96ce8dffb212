// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/LineReader.h"
#include "store/RegistryNames.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace mailsetup {

// The keys of a registry text: where the sections of each begin and end, and which keys lie below which.
// Built in one pass over the lines that begin with a bracket; values are left to RegistryDocument.
class RegistryKeys
{
public:
    struct Section {
        Span header; // the whole line
        Span body;
        qsizetype next = -1; // the section before this one of the same key
    };

    RegistryKeys(const QByteArray &text, RegistryDialect dialect, qsizetype from);

    // Index of the last section of a key; -1 when it has none. The path is folded, as fold() does.
    qsizetype lastSection(const QByteArray &folded) const { return m_last.value(folded, -1); }
    const Section &section(qsizetype index) const { return m_sections[static_cast<std::size_t>(index)]; }
    const std::vector<Section> &sections() const { return m_sections; }

    // Names of the keys directly below, in the order of their first appearance; keys that only their own
    // subkeys imply are among them.
    QList<QByteArray> children(const QByteArray &folded) const;
    bool contains(const QByteArray &folded) const;
    // The largest number behind a header (Wine: the time of its last change, in seconds since 1970); 0 if
    // none.
    qint64 latestTime() const;

    // The key as it is compared: case folded, with the long name of its hive where the dialect has hives.
    QByteArray fold(QByteArrayView path) const;
    // The same with the letters as they are.
    QByteArray normalized(QByteArrayView path) const;

private:
    struct Header {
        QByteArray path;
        bool isDeletion = false;
        bool isGood = false;
    };

    // A key as a component of the path of one of its sections.
    struct Child {
        std::size_t section = 0;
        qsizetype depth = 0;
    };

    void readSections(qsizetype from);
    void addSection(Span header, qsizetype bracket);
    Header readHeader(QByteArrayView line) const;
    void dropDeleted();
    void buildTree() const;

    QByteArray m_text;
    RegistryDialect m_dialect;
    std::vector<Section> m_sections;
    std::vector<QByteArray> m_folded;             // path of each section, empty when nothing reads it
    QHash<QByteArray, qsizetype> m_last;          // folded path -> last section
    QHash<QByteArray, qsizetype> m_deletedBefore; // folded path -> sections before this one are gone
    mutable QHash<QByteArrayView, std::vector<Child>> m_tree; // by beginnings of what m_folded holds
    mutable std::optional<qint64> m_latestTime;
};

} // namespace mailsetup
