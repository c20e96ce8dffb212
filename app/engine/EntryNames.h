// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/DocumentView.h"
#include "engine/Interpreter.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <optional>

namespace mailsetup {

// Names for the server entries that a plan adds to one settings file ("smtp2"): what is for the same purpose
// and user gets the same one, and no name is taken that the file uses already.
class EntryNames
{
public:
    // Both outlive it.
    EntryNames(const Interpreter &interpreter, const DocumentView &view)
        : m_interpreter(interpreter)
        , m_view(view)
    {}

    // As the <new-entry> says it with a free number, which {n} of the bindings holds then. nullopt when the
    // entry for this purpose is another user's.
    std::optional<QByteArray> name(const Write &write, const QByteArray &purpose, const QByteArray &user,
                                   Bindings &bindings);

private:
    // The numbers of one pattern.
    struct Numbers {
        QSet<QByteArray> used;
        int next = 0; // -1: none, the plain name
    };
    Numbers numbersOf(const Write &write, const QByteArray &pattern) const;

    struct Entry {
        QByteArray name;
        QByteArray user;
    };

    const Interpreter &m_interpreter;
    const DocumentView &m_view;
    QHash<QByteArray, Entry> m_entries; // by their purpose
    QHash<QByteArray, Numbers> m_numbers;
};

} // namespace mailsetup
