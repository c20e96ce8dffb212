// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "core/Expected.h"
#include "profile/XmlGate.h"

#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <functional>
#include <optional>

namespace tinyxml2 {
class XMLAttribute;
class XMLElement;
} // namespace tinyxml2

namespace mailsetup {

class ElementReader;

// The XML of what <include part="NAME"> names.
using PartSource = std::function<Expected<XmlText>(const QString &name)>;

// What is known while one file is read: its name, the variables met so far, the first fault. Readers go
// on after a fault with harmless values; who started looks at it once, at the end.
class ReadingState
{
public:
    ReadingState(QString file, ErrorCode code, bool isBuiltIn = false, PartSource parts = {})
        : m_file(std::move(file))
        , m_code(code)
        , m_isBuiltIn(isBuiltIn)
        , m_parts(std::move(parts))
    {}

    void fail(int line, const QString &text);
    const std::optional<Error> &error() const { return m_error; }
    const QString &file() const { return m_file; }
    // A file of this program: what takes long to check was checked in its tests.
    bool isBuiltIn() const { return m_isBuiltIn; }

    // Reads a part; faults are its own then. It has no parts.
    void readPart(int line, const QString &name, const std::function<void(ElementReader &)> &visit);

    QStringList variables;

private:
    QString m_file;
    ErrorCode m_code;
    bool m_isBuiltIn;
    PartSource m_parts;
    std::optional<Error> m_error;
};

// One XML element whose attributes and children are asked for by name; finish() reports what nobody
// asked for, so that a misspelt word is an error with its line and not a silent nothing.
class ElementReader
{
public:
    ElementReader(ReadingState &state, const tinyxml2::XMLElement &element);

    QByteArrayView name() const;
    QString nameText() const; // the same, for messages
    int line() const;
    QString text() const; // of the element itself, blanks folded
    void fail(const QString &text) { m_state.fail(line(), text); }
    ReadingState &state() { return m_state; }

    bool has(const char *attribute) const;
    // The attribute's text; empty when it is absent.
    QString optional(const char *attribute);
    // The same; absent or empty is a fault.
    QString required(const char *attribute);
    QStringList words(const char *attribute);      // split at blanks
    bool flag(const char *attribute, bool preset); // yes or no
    // A text with {variables}; all of them must have been declared before.
    TextTemplate textTemplate(const char *attribute);
    // The index of a variable that this element declares (again).
    int declare(const char *attribute);
    // The index of a variable that must be known.
    int variable(const char *attribute);
    // One of a table of words.
    template<typename Enum>
    Enum oneOf(const char *attribute, std::initializer_list<std::pair<const char *, Enum>> table, Enum preset)
    {
        const QString text = optional(attribute);
        if (text.isEmpty())
            return preset;
        for (const auto &[word, value] : table) {
            if (text == QLatin1StringView(word))
                return value;
        }
        fail(QStringLiteral("%1=\"%2\" is not a known word").arg(QLatin1StringView(attribute), text));
        return preset;
    }

    // Calls back for each child element, in order; for those of a part where it is included.
    void children(const std::function<void(ElementReader &)> &visit);
    // Every attribute and child must have been asked for.
    void finish();
    // What nobody asked for is no fault: an element of a format that is not ours.
    void ignoreRest() { m_isRestIgnored = true; }
    void unknown() { fail(QStringLiteral("unknown element <%1>").arg(nameText())); }

private:
    ReadingState &m_state;
    const tinyxml2::XMLElement &m_element;
    QVarLengthArray<const tinyxml2::XMLAttribute *, 8> m_asked;
    bool m_visited = false;
    bool m_isRestIgnored = false;
};

// Parses "a{variable}b"; "{{" is a brace. Unknown variables are a fault at that line.
TextTemplate parseTemplate(ReadingState &state, int line, const QString &text);

} // namespace mailsetup
