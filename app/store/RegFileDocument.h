// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/FileText.h"
#include "store/RegistryDocument.h"

namespace mailsetup {

// An exported .reg file, version 5 (UTF-16LE with byte order mark) or REGEDIT4 (taken as Windows-1252).
// Groups begin with the hive, long ("HKEY_CURRENT_USER\\Software") or short ("HKCU\\Software"). Literals
// are the file's text as UTF-8; what is changed is changed in the file's own bytes.
class RegFileDocument final : public RegistryDocument
{
public:
    // FileMalformed: another first line, half a UTF-16 unit, a NUL, a value without an end. FileEncoding:
    // UTF-16BE.
    static Expected<std::unique_ptr<SettingsDocument>> parse(const QByteArray &bytes, const QString &name);

protected:
    qsizetype fileOffset(qsizetype textOffset) const override { return m_file.fileOffset(textOffset); }
    QByteArray fileBytes(const QByteArray &added) const override { return m_file.fileBytes(added); }

private:
    RegFileDocument(const QByteArray &bytes, FileText &&file, RegistryDialect dialect, qsizetype from,
                    const QString &path);

    FileText m_file;
};

} // namespace mailsetup
