// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/EditedBytes.h"
#include "core/Expected.h"
#include "platform/FileDescriptor.h"

#include <QByteArray>
#include <QString>

namespace mailsetup {

// How the names of temporary files begin, so that a repair can tell what a crash left behind.
inline constexpr QLatin1StringView temporaryFilePrefix(".mailsetup-");

// A new file in an open folder under an unguessable name (made with O_EXCL, 0600), to be filled and then
// moved over another name. It removes itself unless it was moved.
class TemporaryFile
{
public:
    // 'folder' is an open folder that stays open as long as this lives; 'subject' is the path that errors
    // name. DiskFull, FileReadOnly, FileNotWritten.
    static Expected<TemporaryFile> create(int folder, const QString &subject);
    // Removes those of this user that a killed process has left in an open folder.
    static void removeLeftovers(int folder);

    TemporaryFile(TemporaryFile &&other) noexcept = default;
    TemporaryFile &operator=(TemporaryFile &&other) noexcept = default;
    ~TemporaryFile();

    int fd() const { return m_file.fd(); }

    // Writes all bytes; a full disk is noticed before the first byte where the file system can tell.
    Expected<void> write(const EditedBytes &bytes);
    // Flushes data and attributes to the disk and closes.
    Expected<void> flush();
    // Takes the place of 'name' in the same folder, in one step.
    Expected<void> moveOver(const QByteArray &name);

private:
    TemporaryFile(int folder, QString subject, QByteArray name, FileDescriptor file);

    int m_folder;
    QString m_subject;
    QByteArray m_name; // empty once it was moved
    FileDescriptor m_file;
};

} // namespace mailsetup
