// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/LineReader.h"
#include "store/SettingsDocument.h"

#include <QHash>
#include <QVarLengthArray>

#include <vector>

namespace mailsetup {

// The part that all line based formats share: the original bytes, the pending changes, and how both become
// the new bytes. A subclass finds values in the text and says how a new line looks and where it goes.
// Offsets are into text(), which is the file itself unless the subclass decodes the file first.
class TextDocument : public SettingsDocument
{
public:
    std::optional<QByteArray> literal(QByteArrayView group, QByteArrayView name) const override;
    void setLiteral(QByteArrayView group, QByteArrayView name,
                    const std::optional<QByteArray> &literal) final;
    bool isChanged() const final;
    EditedBytes edited() const final;

protected:
    // One place where a value stands, and what goes when the value is removed.
    struct Occurrence {
        Span value;
        Span lines;
        bool isWholeLine = true;
    };
    using Occurrences = QVarLengthArray<Occurrence, 2>;

    // Where new lines go. An unterminated place is the end of a file whose last line has no line end: a
    // new line there brings a line end before it and none behind, so that removing it restores the file.
    struct Place {
        qsizetype offset = 0;
        QByteArray lineEnd;
        bool isUnterminated = false;
    };

    TextDocument(const QByteArray &bytes, const QByteArray &text, const QString &path,
                 LineEnds ends = LineEnds::LfCrCrlf)
        : m_bytes(bytes)
        , m_text(text)
        , m_path(path)
        , m_ends(ends)
    {}

    const QByteArray &bytes() const { return m_bytes; }
    const QByteArray &text() const { return m_text; }
    // What error messages call the file.
    const QString &path() const { return m_path; }
    QByteArrayView view(Span span) const { return QByteArrayView(m_text).sliced(span.begin, span.size()); }

    // The literal that counts, where it stands: good until the next change.
    std::optional<QByteArrayView> literalView(QByteArrayView group, QByteArrayView name) const;

    // ---- what the subclass knows
    // The value that the mail program obeys.
    virtual std::optional<Span> find(QByteArrayView group, QByteArrayView name) const = 0;
    // That one first, then the others that would be obeyed were it not there.
    virtual Occurrences occurrences(QByteArrayView group, QByteArrayView name) const = 0;
    // Equal for groups, and for names, that the mail program takes for the same. What need not be folded may
    // be given back as it is, without a copy (QByteArray::fromRawData).
    virtual QByteArray foldGroup(QByteArrayView group) const = 0;
    virtual QByteArray foldName(QByteArrayView name) const = 0;
    // Where new values of a group go; nullopt when the file does not have the group.
    virtual std::optional<Place> placeIn(QByteArrayView group) const = 0;
    // Where a new group goes.
    virtual Place placeAtEnd() const = 0;
    // The lines that begin a new group; 'isFirst' when it is the first thing added at the end.
    virtual QList<QByteArray> headerLines(QByteArrayView group, bool isFirst) const = 0;
    virtual QByteArray valueLine(QByteArrayView name, QByteArrayView literal) const = 0;
    // The literal in the bytes of a value's span, and the bytes for a literal that takes its place; the same
    // unless the span holds more than the value.
    virtual QByteArrayView literalIn(QByteArrayView value) const { return value; }
    virtual QByteArray valueBytes(QByteArrayView, const QByteArray &literal) const { return literal; }
    // Whether a file that ends at that offset of text(), without a line end, would be read.
    virtual bool mayEndAt(qsizetype) const { return true; }
    // From text() to the file; the same unless the subclass decodes the file.
    virtual qsizetype fileOffset(qsizetype textOffset) const { return textOffset; }
    virtual QByteArray fileBytes(const QByteArray &added) const { return added; }

    // ---- what pending changes say
    bool isRemoved(Span value) const;
    bool hasAdded(const QByteArray &foldedGroup) const;
    void forEachAdded(const QByteArray &foldedGroup,
                      const std::function<void(QByteArrayView name)> &visit) const;
    // The groups, as they were named, that only the added values bring.
    QList<QByteArray> addedGroups() const;

private:
    struct Change {
        Occurrence place;
        std::optional<QByteArray> literal; // nullopt: removed
    };
    struct Added {
        QByteArray name;
        std::optional<QByteArray> literal; // nullopt: added and taken back
    };
    struct AddedGroup {
        QByteArray name;
        std::vector<Added> values;
        QHash<QByteArray, qsizetype> places; // folded name -> index in values
        qsizetype live = 0;
    };
    struct Splice {
        Span span;
        QByteArray text;
        bool removesLine = false;
    };

    void setAdded(QByteArrayView group, QByteArrayView name, const std::optional<QByteArray> &literal);
    const Added *findAdded(QByteArrayView group, QByteArrayView name) const;
    QByteArray addedText(const AddedGroup &group, const Place &place, const QList<QByteArray> &header) const;
    void collectAdded(std::vector<Splice> &splices) const;
    std::vector<Splice> splices() const;
    void takeLineEndBefore(Splice &last) const;

    QByteArray m_bytes;
    QByteArray m_text;
    QString m_path;
    LineEnds m_ends;
    QHash<qsizetype, Change> m_changes; // by the offset of the value
    std::vector<AddedGroup> m_added;
    QHash<QByteArray, qsizetype> m_addedGroups; // folded group -> index in m_added
    qsizetype m_liveAdded = 0;
};

} // namespace mailsetup
