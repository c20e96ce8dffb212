// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace mailsetup {

// The language in which the program speaks: its translated texts and the form of its dates and numbers. One
// at a time, for the whole program, as long as this lives. Words for scripts (JSON, exit codes) stay.
class Language
{
public:
    // The system's language, where there are texts in it, else English.
    Language();
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    // The languages that there are texts in, by code; English first.
    static QStringList available();
    // A language's name for itself.
    static QString nativeName(const QString &code);
    // The first of those wishes ("es_MX", "de-AT", "C") that there are texts in; empty when there is none.
    static QString best(const QStringList &wishes);

    // Another language, by its code; a territory or encoding behind it is ignored, empty is the system's.
    // BadOption when there are no texts in it; then the language stays.
    Expected<void> change(const QString &code);

    QString code() const { return m_code; }
    Qt::LayoutDirection direction() const;

private:
    void use(const QString &code);

    QString m_code;
    QTranslator m_texts;
    QTranslator m_textsOfQt; // of its standard buttons and dialogs, where Qt's translations are installed
};

} // namespace mailsetup
