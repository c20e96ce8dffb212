// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace mailsetup {

// Reads the statements of a Mozilla preferences file one after the other, without copying. The grammar is
// the one of libpref: user_pref, pref or sticky_pref; what libpref would drop or misread is an error here.
class PrefsScanner
{
public:
    struct Statement {
        const char *begin = nullptr;   // of its first word
        const char *name = nullptr;    // behind the opening quote
        const char *nameEnd = nullptr; // the closing quote
        const char *value = nullptr;   // quotes included
        const char *valueEnd = nullptr;
        const char *end = nullptr; // behind the semicolon
        bool isNameEscaped = false;
    };

    // The text has a NUL byte behind its end (as a QByteArray does); one in it is an error.
    explicit PrefsScanner(QByteArrayView text);
    // From there on, where a statement begins.
    PrefsScanner(QByteArrayView text, const char *from);

    // False at the end of the text and at an error.
    bool next(Statement &statement);
    // Continues behind the closing quote of a statement's name: fills in value, valueEnd and end.
    bool readRest(Statement &statement, const char *nameEnd);
    // The value behind the closing quote of a name, in a statement that was read before.
    static QByteArrayView valueBehind(QByteArrayView text, const char *nameEnd);

    bool hasError() const { return m_why != nullptr; }
    qsizetype errorOffset() const { return m_errorAt - m_begin; }
    const char *why() const { return m_why; }

private:
    bool readValue(Statement &statement, const char *nameEnd);
    bool readTypical(Statement &statement);
    const char *findQuote(const char *from);
    bool checkAhead();
    bool skipBlanks();
    bool skipBlockComment();
    bool isAtEnd() const { return m_position >= m_end; }
    bool readWord();
    bool readName(Statement &statement);
    bool readLiteral(Statement &statement);
    bool readString(const char *&begin, const char *&end, bool &isEscaped);
    bool readEscapedString(const char *from, char quote, const char *&end);
    bool readInteger();
    bool expect(char c, const char *why);
    bool fail(const char *at, const char *why);

    const char *m_begin;
    const char *m_position;
    const char *m_end;
    const char *m_checked;          // there is no NUL before it
    const char *m_escape = nullptr; // a backslash, or where to look on for the next one
    const char *m_errorAt = nullptr;
    const char *m_why = nullptr;
};

} // namespace mailsetup
