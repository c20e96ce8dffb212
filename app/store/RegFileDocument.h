// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    qsizetype fileOffset(qsizetype textOffset) const override;
    QByteArray fileBytes(const QByteArray &added) const override;

private:
    // Behind each character whose lengths in the file and in the text differ: where it ends in both.
    struct Anchor {
        qsizetype text = 0;
        qsizetype file = 0;
    };
    struct Decoded {
        QByteArray text;
        std::vector<Anchor> anchors;
        bool isUtf16 = false;
    };

    RegFileDocument(const QByteArray &bytes, Decoded &&decoded, RegistryDialect dialect, qsizetype from,
                    const QString &path);

    static Decoded decodeUtf16(const QByteArray &bytes);
    static Decoded decodeAnsi(const QByteArray &bytes);
    static void append(Decoded &decoded, char32_t point, qsizetype fileEnd);

    std::vector<Anchor> m_anchors;
    bool m_isUtf16;
};

} // namespace mailsetup
