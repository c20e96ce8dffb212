// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Expected.h"
#include "platform/FileSystem.h"
#include "store/SettingsDocument.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace mailsetup {

// One settings file as it was read: its bytes and the document made of them. Planning edits the document
// in memory; the bytes stay what they were, for the comparison before writing.
struct SettingsFile {
    QString path; // canonical host path
    StoreFormat format = StoreFormat::Ini;
    TextEncoding encoding = TextEncoding::Utf8;
    QByteArray bytes;
    std::unique_ptr<SettingsDocument>
        document; // null: the run has written the file since, and no longer has it
};

// The settings files of one run on one machine, each opened once, whoever asks for it. What cannot be
// read safely is remembered as an error, so that one look at errors() says whether all is well.
class SettingsFiles
{
public:
    // With an earlier look at the same machine, which must outlive this one: a file that is compared and
    // holds the bytes that it held then is not read into memory a second time.
    explicit SettingsFiles(const FileSystem &files, const SettingsFiles *earlier = nullptr)
        : m_files(files)
        , m_earlier(earlier)
    {}

    // The file at a path (any spelling of it); null when it does not exist or cannot be read safely.
    SettingsFile *open(const QString &path, StoreFormat format, TextEncoding encoding);

    const QList<Error> &errors() const { return m_errors; }
    const FileSystem &files() const { return m_files; }

private:
    Expected<QByteArray> read(const QString &canonical) const;

    const FileSystem &m_files;
    const SettingsFiles *m_earlier;
    std::map<QString, std::unique_ptr<SettingsFile>> m_open; // null: tried and failed
    std::map<QString, SettingsFile *> m_byName;              // the spelling that was asked for
    QList<Error> m_errors;
};

} // namespace mailsetup
