// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/PrefsIndex.h"
#include "store/TextDocument.h"

namespace mailsetup {

// A Mozilla prefs.js: names without groups, the last statement of a name wins. Values are UTF-8; bytes
// that are not are passed through, and such a value is read as Latin-1.
class PrefsDocument final : public TextDocument
{
public:
    // FileMalformed for anything that the mail program would drop or misread.
    static Expected<std::unique_ptr<SettingsDocument>> parse(const QByteArray &bytes, const QString &name);

    // The literal in the file as it was read, without a copy and without pending changes; null when absent.
    QByteArrayView originalLiteral(QByteArrayView name) const;
    // Memory that the index takes besides the file itself (bytes).
    qsizetype indexSize() const { return m_index.memory(); }

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
    QByteArray foldGroup(QByteArrayView group) const override { return foldName(group); }
    QByteArray foldName(QByteArrayView name) const override
    {
        return QByteArray::fromRawData(name.data(), name.size());
    }
    std::optional<Place> placeIn(QByteArrayView group) const override;
    Place placeAtEnd() const override;
    QList<QByteArray> headerLines(QByteArrayView, bool) const override { return {}; }
    QByteArray valueLine(QByteArrayView name, QByteArrayView literal) const override;

private:
    PrefsDocument(const QByteArray &bytes, const QString &path);

    Expected<void> read();
    void readAll(PrefsScanner &scanner);
    qsizetype textBegin() const;
    PrefsScanner::Statement statementAt(quint32 nameOffset) const;
    Occurrence occurrenceAt(quint32 nameOffset) const;

    PrefsIndex m_index;
};

} // namespace mailsetup
