// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/IniValue.h"
#include "store/TextDocument.h"

namespace mailsetup {

// Ini files as GetPrivateProfileString, GKeyFile, or Sylpheed and Claws Mail read them. Keys before the first
// section are in the group "". A name is kept in the file's own bytes.
class IniDocument final : public TextDocument
{
public:
    // FileMalformed: a NUL byte, a '[' without its ']' (not in a plain file, where that begins a section that
    // nobody reads). FileEncoding: a UTF-16 file.
    static Expected<std::unique_ptr<SettingsDocument>> parse(const QByteArray &bytes, IniFlavour flavour,
                                                             TextEncoding encoding, const QString &name);

    std::optional<QString> value(QByteArrayView group, QByteArrayView name, ValueType type) const override;
    bool hasGroup(QByteArrayView group) const override;
    QList<QByteArray> groups(QByteArrayView parent) const override;
    void forEachName(QByteArrayView group,
                     const std::function<void(QByteArrayView name)> &visit) const override;
    Expected<QByteArray> makeLiteral(ValueType type, const QString &value,
                                     const std::optional<QByteArray> &like) const override;

protected:
    std::optional<Span> find(QByteArrayView group, QByteArrayView name) const override;
    Occurrences occurrences(QByteArrayView group, QByteArrayView name) const override;
    QByteArray foldGroup(QByteArrayView group) const override;
    QByteArray foldName(QByteArrayView name) const override;
    std::optional<Place> placeIn(QByteArrayView group) const override;
    Place placeAtEnd() const override;
    QList<QByteArray> headerLines(QByteArrayView group, bool isFirst) const override;
    QByteArray valueLine(QByteArrayView name, QByteArrayView literal) const override;

private:
    struct Entry {
        Span name;
        Span value;
        Span lines;
        qsizetype next = -1; // another one of that name, which is not the one obeyed
    };
    struct Section {
        Span name;
        qsizetype newLines = 0; // where new values go: behind the last line that is not blank
        std::vector<qsizetype> entries;
    };

    IniDocument(const QByteArray &bytes, IniFlavour flavour, TextEncoding encoding, const QString &path);

    Expected<void> read();
    Expected<void> readHeader(Span line);
    bool isComment(char first) const;
    void beginSection(Span name);
    void addEntry(const LineReader::Line &line, qsizetype equals);
    Span trimmed(Span span) const;
    Span withoutByteOrderMark() const;
    const Section *section(QByteArrayView group) const;
    QByteArray key(qsizetype section, QByteArrayView name) const;
    Place placeAt(qsizetype offset) const;
    QByteArray defaultLineEnd() const;

    IniFlavour m_flavour;
    TextEncoding m_encoding;
    std::vector<Section> m_sections; // of each name once, in file order; the first is ""
    std::vector<Entry> m_entries;
    QHash<QByteArray, qsizetype> m_sectionIndex; // folded name
    QHash<QByteArray, qsizetype> m_entryIndex;   // key()
    qsizetype m_current = 0;                     // the section being read; -1 for one that is never looked at
    bool m_separatesSections = false;            // by a blank line
};

} // namespace mailsetup
