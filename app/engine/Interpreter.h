// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "engine/DocumentView.h"
#include "engine/RegistryView.h"
#include "platform/Machine.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <functional>
#include <optional>
#include <vector>

namespace mailsetup {

// The values of a profile's variables, by index, as UTF-8.
using Bindings = std::vector<QByteArray>;

// Room for a text while it is of use: a key that is looked up takes no memory of its own.
using TextBuffer = QVarLengthArray<char, 120>;

// Runs the reading half of the profile language for one mail program on one machine: expands texts, asks
// sources, walks routes. It knows no mail program and writes nothing.
class Interpreter
{
public:
    Interpreter(const ClientProfile &profile, const Machine &machine, SettingsFiles &files);

    // Bindings with the machine's folders in them; a folder that it lacks is empty.
    Bindings freshBindings() const;

    QByteArray expand(const TextTemplate &text, const Bindings &bindings) const;
    // The same, to be used while the buffer, the text and the bindings stay as they are.
    QByteArrayView expand(const TextTemplate &text, const Bindings &bindings, TextBuffer &buffer) const;
    QString expandText(const TextTemplate &text, const Bindings &bindings) const;
    // The same; nullopt when it names a folder that this machine lacks.
    std::optional<QByteArray> expandPath(const TextTemplate &text, const Bindings &bindings) const;

    // What a source gives, cut and mapped. 'view' is null while files are looked for; 'group' is the
    // account's own group.
    QList<QString> texts(const Source &source, const Bindings &bindings, const DocumentView *view,
                         QByteArrayView group) const;
    // The first source that gives a text that is not empty.
    std::optional<QString> firstText(const QList<Source> &sources, const Bindings &bindings,
                                     const DocumentView *view, QByteArrayView group,
                                     LiteralType type = LiteralType::Text) const;

    bool holds(const Condition &condition, const Bindings &bindings) const;

    // Walks the steps; 'arrive' is called at the end of each round with the bindings of that round.
    void walk(const Route &route, Bindings &bindings, const DocumentView *view,
              const std::function<void(Bindings &)> &arrive) const;
    // The <let> steps from the first <each> on, again: after values have changed.
    void renew(const Route &route, Bindings &bindings, const DocumentView *view) const;

    // The first of the variables that routes bind; those before it are fixed or folders.
    int firstOfRoutes() const { return m_folderEnd; }

    const ClientProfile &profile() const { return m_profile; }
    const Machine &machine() const { return m_machine; }
    RegistryView &registry() const { return m_registry; }
    SettingsFiles &files() const { return m_files; }

private:
    void walkFrom(const Route &route, qsizetype step, Bindings &bindings, const DocumentView *view,
                  const std::function<void(Bindings &)> &arrive) const;
    std::optional<QString> oneText(const Source &source, const Bindings &bindings, const DocumentView *view,
                                   QByteArrayView group, LiteralType type) const;
    QList<QString> manyTexts(const Source &source, const Bindings &bindings, const DocumentView *view,
                             QByteArrayView group) const;
    QList<QString> nsRegistryTexts(const Source &source, const Bindings &bindings) const;
    SettingsFile *iniFile(const Source &source, const Bindings &bindings) const;
    std::optional<QString> iniText(const Source &source, const Bindings &bindings) const;
    std::optional<QString> finished(const Source &source, QString text, const Bindings &bindings) const;

    const ClientProfile &m_profile;
    const Machine &m_machine;
    SettingsFiles &m_files;
    mutable RegistryView m_registry;
    int m_folderEnd = fixedVariableCount; // variables below are fixed or folders
};

// Word number 'index' (from 1) of a Windows command line: blanks separate, a word in quotes may hold them.
QString commandWord(const QString &line, int index);

} // namespace mailsetup
