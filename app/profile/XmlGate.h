// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"

#include <QByteArray>
#include <QString>

namespace mailsetup {

// Limits of a profile or provider file.
inline constexpr qsizetype maximumXmlSize = qsizetype{1024} * 1024; // bytes
inline constexpr int maximumXmlDepth = 32;                          // nested elements

// Whether bytes are a well-formed XML 1.0 document without a DTD and within the limits above. tinyxml2
// accepts most documents that are not, so nothing reaches it that has not passed here. The error has the
// given code; its detail begins with "file:line:".
// A text on its way to tinyxml2, which trusts what it reads.
struct XmlText {
    QByteArray bytes;
    bool isBuiltIn = false; // part of this program: went through the gate in its tests

    XmlText(const QByteArray &text, bool builtIn = false) // NOLINT(google-explicit-constructor)
        : bytes(text)
        , isBuiltIn(builtIn)
    {}
};

// Whether the text, if it came from outside, is XML without a DTD and entities, within those limits; the
// error names file and line.
Expected<void> checkWellFormed(const XmlText &xml, const QString &file, ErrorCode code);

} // namespace mailsetup
