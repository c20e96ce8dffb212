// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsTemporaryFile.h"

#include "platform/WindowsError.h"
#include "platform/WindowsPath.h"
#include "platform/WindowsRetry.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace mailsetup {

namespace {

const QString prefix = QStringLiteral(".mailsetup-");
const QString suffix = QStringLiteral(".tmp");

QString randomName()
{
    QString name = prefix;
    for (int i = 0; i < 2; ++i)
        name += QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    return name + suffix;
}

} // namespace

WindowsTemporaryFile::WindowsTemporaryFile(QString path, std::wstring name, WindowsHandle file)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_file(std::move(file))
{}

WindowsTemporaryFile::WindowsTemporaryFile(WindowsTemporaryFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_name(std::exchange(other.m_name, {}))
    , m_file(std::move(other.m_file))
{}

WindowsTemporaryFile::~WindowsTemporaryFile()
{
    m_file.close();
    if (!m_name.empty())
        tryPatiently([this] { return ::DeleteFileW(m_name.c_str()) != FALSE; });
}

Expected<WindowsTemporaryFile> WindowsTemporaryFile::create(const QString &path,
                                                            PSECURITY_DESCRIPTOR descriptor)
{
    const std::wstring name = nativePath(QFileInfo(path).path() + u'/' + randomName());
    SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor, FALSE};
    WindowsHandle file(::CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE | WRITE_DAC | DELETE,
                                     FILE_SHARE_READ, descriptor ? &attributes : nullptr, CREATE_NEW,
                                     FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.isOpen())
        return windowsWriteError(path, QLatin1StringView("make a file beside it"), ::GetLastError());
    return WindowsTemporaryFile(path, name, std::move(file));
}

void WindowsTemporaryFile::removeLeftovers(const QString &path)
{
    const QDir folder = QFileInfo(path).dir();
    const QStringList names =
        folder.entryList({prefix + u'*' + suffix}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names)
        ::DeleteFileW(nativePath(folder.filePath(name)).c_str());
}

Expected<void> WindowsTemporaryFile::write(const EditedBytes &bytes)
{
    EditedBytes::Reader reader(bytes);
    QByteArray buffer(std::min(bytes.size(), qsizetype{256} * 1024), Qt::Uninitialized);
    for (QByteArrayView piece = reader.next(buffer); !piece.isEmpty(); piece = reader.next(buffer)) {
        for (QByteArrayView left = piece; !left.isEmpty();) {
            DWORD written = 0;
            if (!::WriteFile(m_file.handle(), left.data(), static_cast<DWORD>(left.size()), &written,
                             nullptr) ||
                written == 0)
                return windowsWriteError(m_path, QLatin1StringView("write"), ::GetLastError());
            left = left.sliced(static_cast<qsizetype>(written));
        }
    }
    return {};
}

Expected<void> WindowsTemporaryFile::flush()
{
    if (!::FlushFileBuffers(m_file.handle()))
        return windowsWriteError(m_path, QLatin1StringView("flush"), ::GetLastError());
    m_file.close();
    return {};
}

Expected<void> WindowsTemporaryFile::moveOver()
{
    m_file.close();
    const std::wstring target = nativePath(m_path);
    // Whoever has the old file open lets no other take its name: Windows calls that 'access denied' here.
    const auto isPassing = [](DWORD error) { return isInTheWay(error) || error == ERROR_ACCESS_DENIED; };
    const bool isMoved = tryPatiently(
        [&] {
            return ::MoveFileExW(m_name.c_str(), target.c_str(),
                                 MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != FALSE;
        },
        isPassing);
    if (!isMoved)
        return windowsError(ErrorCode::FileNotWritten, m_path, QLatin1StringView("take its place"),
                            ::GetLastError());
    m_name.clear();
    return {};
}

} // namespace mailsetup
