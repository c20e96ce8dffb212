// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/FileText.h"
#include "store/TextDocument.h"

#include <memory>

namespace mailsetup {

// An account file of Windows Mail or Windows Live Mail (*.oeaccount): XML, UTF-16 or UTF-8, one element below
// the root for each value, with a type of SZ, DWORD (hexadecimal digits) or BINARY. Source of the format:
// MicrosoftDocs/win32, desktop-src/oe/oe-account-entry.md. There is one group, the empty one. A literal is
// what stands between the name in the start tag and the end tag: ' type="SZ">smtp.example.net'.
class OeAccountDocument final : public TextDocument
{
public:
    // FileMalformed: not well-formed, a DTD, an element in a value, no room for values. FileEncoding:
    // UTF-16BE, or neither UTF-16 nor UTF-8.
    static Expected<std::unique_ptr<SettingsDocument>> parse(const QByteArray &bytes, const QString &name);

    std::optional<QString> value(QByteArrayView group, QByteArrayView name, ValueType type) const override;
    bool hasGroup(QByteArrayView group) const override { return group.isEmpty(); }
    QList<QByteArray> groups(QByteArrayView) const override { return {}; }
    void forEachName(QByteArrayView group,
                     const std::function<void(QByteArrayView name)> &visit) const override;
    Expected<QByteArray> makeLiteral(ValueType type, const QString &value,
                                     const std::optional<QByteArray> &like) const override;

protected:
    std::optional<Span> find(QByteArrayView group, QByteArrayView name) const override;
    Occurrences occurrences(QByteArrayView group, QByteArrayView name) const override;
    QByteArray foldGroup(QByteArrayView group) const override { return group.toByteArray(); }
    QByteArray foldName(QByteArrayView name) const override { return name.toByteArray(); }
    std::optional<Place> placeIn(QByteArrayView) const override { return m_newElements; }
    Place placeAtEnd() const override { return m_newElements; }
    QList<QByteArray> headerLines(QByteArrayView, bool) const override { return {}; }
    QByteArray valueLine(QByteArrayView name, QByteArrayView literal) const override;
    QByteArrayView literalIn(QByteArrayView element) const override;
    QByteArray valueBytes(QByteArrayView element, const QByteArray &literal) const override;
    qsizetype fileOffset(qsizetype textOffset) const override { return m_file.fileOffset(textOffset); }
    QByteArray fileBytes(const QByteArray &added) const override { return m_file.fileBytes(added); }

private:
    OeAccountDocument(const QByteArray &bytes, FileText &&file, const QString &path);

    Expected<void> checkXml(bool isUtf16) const;
    Expected<void> read();
    void findPlace(qsizetype rootEnd);
    Occurrence occurrenceOf(Span element) const;

    FileText m_file;
    QHash<QByteArray, QList<Span>> m_elements; // by name, in the order of the file
    QList<QByteArray> m_names;                 // in the order of the file, each once
    Place m_newElements;
    QByteArray m_indent;
};

} // namespace mailsetup
