// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QByteArray>
#include <QByteArrayView>

namespace mailsetup {

// A range of byte offsets.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
    bool operator==(const Span &) const = default;
};

// What ends a line: a registry file has no lone CR as line end.
enum class LineEnds { LfCrCrlf, LfCrlf };

// Walks over the lines of a text. Linear whatever the mix of line ends.
class LineReader
{
public:
    struct Line {
        Span text;          // without its end
        qsizetype next = 0; // behind its end; equal to text.end when the last line has none
    };

    explicit LineReader(QByteArrayView text, qsizetype from = 0, LineEnds ends = LineEnds::LfCrCrlf);
    bool next(Line &line);

private:
    qsizetype find(char c, qsizetype from, qsizetype end) const;

    bool nextByLineFeed(Line &line);

    QByteArrayView m_text;
    LineEnds m_ends;
    qsizetype m_position;
    qsizetype m_lineFeed = -1;
    qsizetype m_carriageReturn = -1;
};

// The line end that ends at that offset, else empty.
QByteArrayView lineEndBefore(QByteArrayView text, qsizetype offset, LineEnds ends = LineEnds::LfCrCrlf);
// The first line end of the text; empty when there is none.
QByteArrayView firstLineEnd(QByteArrayView text, LineEnds ends = LineEnds::LfCrCrlf);

// A FileMalformed or FileEncoding error whose detail is "name:line: why"; the line holds that offset.
Error fileError(ErrorCode code, const QString &name, QByteArrayView text, qsizetype offset,
                QLatin1StringView why);

} // namespace mailsetup
