// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/TextDocument.h"

namespace mailsetup {

// The settings file of msmtp: commands, one a line, below "account NAME". Groups are the accounts. What an
// account does not say itself comes from the accounts it names ("account NAME : PARENT,PARENT"), the last one
// first, and then from the 'defaults' above it; value() gives what is in effect, literal() only what stands
// in the account itself. Of two commands the last wins; names have case. The group "" is the defaults.
class MsmtprcDocument final : public TextDocument
{
public:
    // FileMalformed: a NUL byte, a CR that stands alone at the end, and what msmtp itself refuses in the
    // lines that begin an account. FileEncoding: a file with a byte order mark.
    static Expected<std::unique_ptr<SettingsDocument>> parse(const QByteArray &bytes, TextEncoding encoding,
                                                             const QString &name);

    std::optional<QString> value(QByteArrayView group, QByteArrayView name, ValueType type) const override;
    bool isSameValue(QByteArrayView one, QByteArrayView other) const override;
    bool hasGroup(QByteArrayView group) const override;
    // Without those that only give another account a second name ("account default : NAME").
    QList<QByteArray> groups(QByteArrayView parent) const override;
    void forEachName(QByteArrayView group,
                     const std::function<void(QByteArrayView name)> &visit) const override;
    Expected<QByteArray> makeLiteral(ValueType type, const QString &value,
                                     const std::optional<QByteArray> &like) const override;
    bool hasInheritingGroups() const override { return true; }
    std::optional<Inherited> inherited(QByteArrayView group, QByteArrayView name) const override;
    std::optional<QByteArray> literalOfAbsent(QByteArrayView group, QByteArrayView name) const override;

protected:
    std::optional<Span> find(QByteArrayView group, QByteArrayView name) const override;
    Occurrences occurrences(QByteArrayView group, QByteArrayView name) const override;
    QByteArray foldGroup(QByteArrayView group) const override { return foldName(group); }
    QByteArray foldName(QByteArrayView name) const override
    {
        return QByteArray::fromRawData(name.data(), name.size());
    }
    std::optional<Place> placeIn(QByteArrayView group) const override;
    Place placeAtEnd() const override { return placeAt(text().size()); }
    QList<QByteArray> headerLines(QByteArrayView group, bool isFirst) const override;
    QByteArray valueLine(QByteArrayView name, QByteArrayView literal) const override;
    QByteArrayView literalIn(QByteArrayView value) const override;
    QByteArray valueBytes(QByteArrayView value, const QByteArray &literal) const override;

private:
    struct Entry {
        Span name;
        Span value; // of an empty one: the blank that another one would stand behind
        Span lines;
        qsizetype next = -1; // the one of that name before it
    };
    struct Section {
        QByteArray name;
        std::vector<qsizetype> parents; // sections, in the order in which msmtp takes them over
        std::vector<qsizetype> entries;
        qsizetype newLines = -1;     // where new values go: behind the last command; -1 where there is none
        qsizetype firstEntry = 0;    // defaults with a lower index are in effect
        qsizetype defaultsAbove = 0; // how many those are
    };

    MsmtprcDocument(const QByteArray &bytes, TextEncoding encoding, const QString &path)
        : TextDocument(bytes, bytes, path, LineEnds::LfCrlf)
        , m_encoding(encoding)
    {}

    Expected<void> read();
    Expected<void> readCommand(const LineReader::Line &line, Span content);
    Expected<void> beginAccount(Span argument, qsizetype offset);
    void addEntry(const LineReader::Line &line, Span content, qsizetype nameEnd);
    void noteStyle(const LineReader::Line &line, Span content, qsizetype nameEnd);
    Error malformed(qsizetype offset, QLatin1StringView why) const;
    const Section &at(qsizetype section) const { return m_sections[static_cast<std::size_t>(section)]; }
    const Section *section(QByteArrayView group) const;
    qsizetype newest(const Section &section, QByteArrayView name) const;
    bool isSecondName(const Section &section) const;
    Place placeAt(qsizetype offset) const;

    TextEncoding m_encoding;
    std::vector<Section> m_sections; // the first is the defaults
    std::vector<Entry> m_entries;
    QHash<QByteArray, qsizetype> m_sectionIndex;
    QHash<std::pair<qsizetype, QByteArray>, qsizetype> m_entryIndex; // the last one of that name
    qsizetype m_current = -1;
    QByteArray m_indent; // how the file's first value line is written
    QByteArray m_separator = QByteArrayLiteral(" ");
    qsizetype m_column = 0; // where values begin, where they stand below one another
};

} // namespace mailsetup
