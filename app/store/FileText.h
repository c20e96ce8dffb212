// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace mailsetup {

// A file's text as UTF-8, with the way back: where an offset of the text lies in the file, and how the file
// writes a text. Half a surrogate pair stays one.
class FileText
{
public:
    static FileText fromUtf8(const QByteArray &bytes);
    // Little-endian, behind a byte order mark of that many bytes. A last byte that is half a unit is left
    // out.
    static FileText fromUtf16(const QByteArray &bytes, qsizetype markSize);
    static FileText fromWindows1252(const QByteArray &bytes);

    const QByteArray &text() const { return m_text; }
    qsizetype fileOffset(qsizetype textOffset) const;
    // A character that the file's encoding lacks becomes a '?'.
    QByteArray fileBytes(const QByteArray &text) const;

private:
    enum class Coding { Utf8, Utf16, Windows1252 };
    // Behind each character whose lengths in the file and in the text differ: where it ends in both.
    struct Anchor {
        qsizetype text = 0;
        qsizetype file = 0;
    };

    explicit FileText(Coding coding)
        : m_coding(coding)
    {}
    void append(char32_t point, qsizetype fileEnd);

    Coding m_coding;
    QByteArray m_text;
    std::vector<Anchor> m_anchors;
};

} // namespace mailsetup
