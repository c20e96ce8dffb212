// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/RegFileDocument.h"

namespace mailsetup {

RegFileDocument::RegFileDocument(const QByteArray &bytes, FileText &&file, RegistryDialect dialect,
                                 qsizetype from, const QString &path)
    : RegistryDocument(bytes, file.text(), dialect, from, path)
    , m_file(std::move(file))
{}

Expected<std::unique_ptr<SettingsDocument>> RegFileDocument::parse(const QByteArray &bytes,
                                                                   const QString &name)
{
    if (bytes.startsWith("\xFE\xFF"))
        return fileError(ErrorCode::FileEncoding, name, bytes, 0,
                         QLatin1StringView("a big-endian UTF-16 file"));
    const bool isUtf16 = bytes.startsWith("\xFF\xFE");
    FileText file = isUtf16 ? FileText::fromUtf16(bytes, 2) : FileText::fromWindows1252(bytes);
    const QByteArray text = file.text();

    LineReader::Line first;
    LineReader reader(text, 0, LineEnds::LfCrlf);
    reader.next(first);
    const QByteArray title = text.first(first.text.end).trimmed();
    const bool isVersion5 = title == "Windows Registry Editor Version 5.00";
    if (!isVersion5 && title != "REGEDIT4")
        return fileError(ErrorCode::FileMalformed, name, text, 0,
                         QLatin1StringView("not an exported registry file"));
    if (isUtf16 && bytes.size() % 2 != 0)
        return fileError(ErrorCode::FileMalformed, name, text, text.size(),
                         QLatin1StringView("half a character"));
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return fileError(ErrorCode::FileMalformed, name, text, nul, QLatin1StringView("a NUL character"));
    const RegistryDialect dialect = isVersion5 ? RegistryDialect::RegFile5 : RegistryDialect::RegFile4;
    std::unique_ptr<RegFileDocument> document(
        new RegFileDocument(bytes, std::move(file), dialect, first.next, name));
    if (auto result = document->checkValueEnds(); !result)
        return result.error();
    return std::unique_ptr<SettingsDocument>(std::move(document));
}

} // namespace mailsetup
