// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsMachine.h"

#include "platform/FileLocks.h"
#include "platform/FolderWalk.h"
#include "platform/WindowsFolders.h"
#include "platform/WindowsPath.h"
#include "platform/WindowsProcesses.h"
#include "platform/WindowsRegistry.h"

#include <QDir>

#include <wincrypt.h>

namespace mailsetup {

namespace {

struct Place {
    QString start; // "C:/" or "//server/share/", above which '..' does not lead
    QStringList components;
};

Place placeOf(const QString &path)
{
    QString text = withVariables(path);
    if (text.startsWith(QLatin1StringView("\\\\.\\")))
        text.remove(0, 4);
    text = pathFromNative(text);
    if (text.startsWith(QLatin1StringView("//"))) {
        const QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
        return {QStringLiteral("//%1/%2/").arg(parts.value(0), parts.value(1)), parts.mid(2)};
    }
    const bool hasDrive = text.size() >= 2 && text.at(1) == u':' && text.at(0).isLetter();
    const QString drive = hasDrive ? text.left(2) : windowsFolder(QStringLiteral("SystemDrive"));
    return {drive.toUpper() + u'/', text.mid(hasDrive ? 2 : 0).split(u'/', Qt::SkipEmptyParts)};
}

} // namespace

WindowsMachine::WindowsMachine(std::shared_ptr<FileSystem> files)
    : m_root(windowsFolder(QStringLiteral("Home")))
    , m_files(std::make_shared<RegistryFiles>(std::move(files), std::make_unique<WindowsRegistry>()))
{}

QString WindowsMachine::knownFolder(const QString &name) const
{
    return windowsFolder(name);
}

QString WindowsMachine::hostPath(const QString &path) const
{
    if (path.isEmpty())
        return {};
    const Place place = placeOf(path);
    return FolderWalk(FolderWalk::Names::Windows).resolve(place.start, place.components);
}

QStringList WindowsMachine::glob(const QString &pattern) const
{
    if (pattern.isEmpty())
        return {};
    const Place place = placeOf(pattern);
    return FolderWalk(FolderWalk::Names::Windows).glob(place.start, place.components);
}

std::optional<QString> WindowsMachine::runningProgram(const QStringList &programs) const
{
    return windowsProgramRunning(programs);
}

bool WindowsMachine::isLocked(LockKind kind, const QString &path) const
{
    return isFileLocked(kind, path);
}

std::optional<QByteArray> WindowsMachine::protectedFor(const QByteArray &secret, const QByteArray &salt,
                                                       const QString &description) const
{
    const auto blob = [](const QByteArray &bytes) {
        return DATA_BLOB{static_cast<DWORD>(bytes.size()),
                         reinterpret_cast<BYTE *>(const_cast<char *>(bytes.constData()))}; // it only reads
    };
    DATA_BLOB in = blob(secret);
    DATA_BLOB entropy = blob(salt);
    DATA_BLOB out{};
    if (!::CryptProtectData(&in, reinterpret_cast<const wchar_t *>(description.utf16()),
                            salt.isEmpty() ? nullptr : &entropy, nullptr, nullptr, CRYPTPROTECT_UI_FORBIDDEN,
                            &out))
        return std::nullopt;
    const LocalMemory<BYTE> owned(out.pbData);
    return QByteArray(reinterpret_cast<const char *>(out.pbData), static_cast<qsizetype>(out.cbData));
}

} // namespace mailsetup
