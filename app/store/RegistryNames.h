// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace mailsetup {

// The text forms of a registry that we read and write.
enum class RegistryDialect {
    Wine,     // a prefix's user.reg and system.reg
    RegFile5, // "Windows Registry Editor Version 5.00"
    RegFile4, // REGEDIT4
};

// Undoes the escapes between quotes, or of a Wine key: raw is UTF-8.
QString unescapeRegistry(QByteArrayView raw, RegistryDialect dialect);
// Puts them in, the characters of 'closers' included. Wine's form is ASCII only, the others are UTF-8.
QByteArray escapeRegistry(QStringView text, RegistryDialect dialect, QByteArrayView closers);

// Equal for names that the registry takes for the same (simple case folding); UTF-8 in and out.
QByteArray foldRegistryName(QByteArrayView name);

// Offset of the quote or bracket that ends the text which begins at 'from'; -1 when none does.
qsizetype findUnescaped(QByteArrayView text, qsizetype from, char closer);

} // namespace mailsetup
