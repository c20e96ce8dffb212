// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/EditedBytes.h"
#include "core/Expected.h"
#include "platform/WindowsHandle.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace mailsetup {

// A new file under an unguessable name beside another one, to be filled and then moved over it. It removes
// itself unless it was moved.
class WindowsTemporaryFile
{
public:
    // 'path' is the file in whose folder it is made, and which errors name; 'descriptor' says who may do what
    // with it. DiskFull, FileReadOnly, FileNotWritten.
    static Expected<WindowsTemporaryFile> create(const QString &path, PSECURITY_DESCRIPTOR descriptor);
    // Removes those that a killed process has left beside that file.
    static void removeLeftovers(const QString &path);

    WindowsTemporaryFile(WindowsTemporaryFile &&other) noexcept;
    WindowsTemporaryFile &operator=(WindowsTemporaryFile &&) = delete;
    ~WindowsTemporaryFile();

    HANDLE handle() const { return m_file.handle(); }
    const std::wstring &name() const { return m_name; }

    Expected<void> write(const EditedBytes &bytes);
    // Flushes to the disk and closes.
    Expected<void> flush();
    // Takes the place of the file, in one step.
    Expected<void> moveOver();

private:
    WindowsTemporaryFile(QString path, std::wstring name, WindowsHandle file);

    QString m_path;
    std::wstring m_name; // empty once it was moved
    WindowsHandle m_file;
};

} // namespace mailsetup
