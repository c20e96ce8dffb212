// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsRegistry.h"

#include "platform/WindowsError.h"
#include "platform/WindowsUser.h"

#include <memory>
#include <vector>

namespace mailsetup {

namespace {

constexpr DWORD longestName = 16384; // characters, the closing NUL included

struct KeyCloser {
    void operator()(HKEY key) const { ::RegCloseKey(key); }
};
using OpenKey = std::unique_ptr<std::remove_pointer_t<HKEY>, KeyCloser>;

struct Place {
    HKEY root;
    std::wstring path;
};

// Another user's hive is loaded below HKEY_USERS while that user is signed in.
Place placeOf(Hive hive, const QString &path)
{
    if (hive == Hive::LocalMachine)
        return {HKEY_LOCAL_MACHINE, path.toStdWString()};
    const WindowsUser &user = WindowsUser::current();
    if (user.isProcessUser())
        return {HKEY_CURRENT_USER, path.toStdWString()};
    return {HKEY_USERS,
            QString(path.isEmpty() ? user.sidText() : user.sidText() + u'\\' + path).toStdWString()};
}

QString nameOf(Hive hive, const QString &path)
{
    return (hive == Hive::CurrentUser ? QLatin1StringView("HKCU\\") : QLatin1StringView("HKLM\\")) + path;
}

LSTATUS open(OpenKey &key, Hive hive, const QString &path, REGSAM access)
{
    const Place place = placeOf(hive, path);
    HKEY opened = nullptr;
    const LSTATUS status =
        ::RegOpenKeyExW(place.root, place.path.c_str(), 0, access | KEY_WOW64_64KEY, &opened);
    key.reset(status == ERROR_SUCCESS ? opened : nullptr);
    return status;
}

bool isMissing(LSTATUS status)
{
    return status == ERROR_FILE_NOT_FOUND || status == ERROR_PATH_NOT_FOUND;
}

Error unreadable(Hive hive, const QString &path, LSTATUS status)
{
    return windowsError(ErrorCode::FileUnreadable, nameOf(hive, path), QLatin1StringView("read"),
                        static_cast<DWORD>(status));
}

Expected<void> written(Hive hive, const QString &path, LSTATUS status)
{
    if (status == ERROR_SUCCESS)
        return {};
    return windowsWriteError(nameOf(hive, path), QLatin1StringView("write"), static_cast<DWORD>(status));
}

LSTATUS readSubkeys(HKEY key, QStringList &names)
{
    std::vector<wchar_t> name(longestName);
    for (DWORD i = 0;; ++i) {
        auto size = static_cast<DWORD>(name.size());
        const LSTATUS status =
            ::RegEnumKeyExW(key, i, name.data(), &size, nullptr, nullptr, nullptr, nullptr);
        if (status == ERROR_NO_MORE_ITEMS)
            return ERROR_SUCCESS;
        if (status != ERROR_SUCCESS)
            return status;
        names.append(QString::fromWCharArray(name.data(), static_cast<qsizetype>(size)));
    }
}

LSTATUS readValue(HKEY key, const std::wstring &name, RegistryValue &value)
{
    for (;;) {
        DWORD type = 0;
        DWORD size = 0;
        if (const LSTATUS status = ::RegQueryValueExW(key, name.c_str(), nullptr, &type, nullptr, &size);
            status != ERROR_SUCCESS)
            return status;
        QByteArray bytes(static_cast<qsizetype>(size), '\0');
        const LSTATUS status = ::RegQueryValueExW(key, name.c_str(), nullptr, &type,
                                                  reinterpret_cast<BYTE *>(bytes.data()), &size);
        if (status == ERROR_MORE_DATA)
            continue; // it has grown between the two questions
        bytes.truncate(static_cast<qsizetype>(size));
        value = {QString::fromStdWString(name), type, bytes};
        return status;
    }
}

LSTATUS readValues(HKEY key, QList<RegistryValue> &values)
{
    std::vector<wchar_t> name(longestName);
    for (DWORD i = 0;; ++i) {
        auto size = static_cast<DWORD>(name.size());
        const LSTATUS status =
            ::RegEnumValueW(key, i, name.data(), &size, nullptr, nullptr, nullptr, nullptr);
        if (status == ERROR_NO_MORE_ITEMS)
            return ERROR_SUCCESS;
        if (status != ERROR_SUCCESS)
            return status;
        RegistryValue value;
        const LSTATUS read = readValue(key, std::wstring(name.data(), size), value);
        if (read == ERROR_SUCCESS)
            values.append(std::move(value));
        else if (!isMissing(read)) // it went meanwhile
            return read;
    }
}

} // namespace

Expected<std::optional<RegistryKey>> WindowsRegistry::key(Hive hive, const QString &path) const
{
    OpenKey key;
    LSTATUS status = open(key, hive, path, KEY_READ);
    // What this user may not look at is not where a mail program of this user keeps its settings.
    if (isMissing(status) || status == ERROR_ACCESS_DENIED)
        return std::optional<RegistryKey>();
    RegistryKey found;
    if (status == ERROR_SUCCESS)
        status = readValues(key.get(), found.values);
    if (status == ERROR_SUCCESS)
        status = readSubkeys(key.get(), found.subkeys);
    if (status != ERROR_SUCCESS)
        return unreadable(hive, path, status);
    return std::optional(std::move(found));
}

Expected<std::optional<RegistryValue>> WindowsRegistry::value(Hive hive, const QString &path,
                                                              const QString &name) const
{
    OpenKey key;
    RegistryValue found;
    LSTATUS status = open(key, hive, path, KEY_READ);
    if (status == ERROR_SUCCESS)
        status = readValue(key.get(), name.toStdWString(), found);
    if (isMissing(status))
        return std::optional<RegistryValue>();
    if (status != ERROR_SUCCESS)
        return unreadable(hive, path, status);
    return std::optional(std::move(found));
}

Expected<void> WindowsRegistry::setValue(Hive hive, const QString &path, const RegistryValue &value)
{
    const Place place = placeOf(hive, path);
    HKEY made = nullptr;
    LSTATUS status = ::RegCreateKeyExW(place.root, place.path.c_str(), 0, nullptr, REG_OPTION_NON_VOLATILE,
                                       KEY_SET_VALUE | KEY_WOW64_64KEY, nullptr, &made, nullptr);
    const OpenKey key(status == ERROR_SUCCESS ? made : nullptr);
    if (status == ERROR_SUCCESS)
        status = ::RegSetValueExW(key.get(), value.name.toStdWString().c_str(), 0, value.type,
                                  reinterpret_cast<const BYTE *>(value.bytes.constData()),
                                  static_cast<DWORD>(value.bytes.size()));
    return written(hive, path, status);
}

Expected<void> WindowsRegistry::removeValue(Hive hive, const QString &path, const QString &name)
{
    OpenKey key;
    LSTATUS status = open(key, hive, path, KEY_SET_VALUE);
    if (status == ERROR_SUCCESS)
        status = ::RegDeleteValueW(key.get(), name.toStdWString().c_str());
    return isMissing(status) ? Expected<void>() : written(hive, path, status);
}

Expected<void> WindowsRegistry::removeKey(Hive hive, const QString &path)
{
    const auto now = key(hive, path);
    if (!now)
        return now.error();
    if (!*now)
        return {};
    if (!(*now)->values.isEmpty() || !(*now)->subkeys.isEmpty())
        return makeError(ErrorCode::FileChanged, nameOf(hive, path),
                         nameOf(hive, path) + QLatin1StringView(": not empty"));
    const Place place = placeOf(hive, path);
    return written(hive, path, ::RegDeleteKeyExW(place.root, place.path.c_str(), KEY_WOW64_64KEY, 0));
}

Expected<void> WindowsRegistry::checkWritable(Hive hive) const
{
    OpenKey key;
    return written(
        hive, {}, open(key, hive, QStringLiteral("Software"), KEY_READ | KEY_SET_VALUE | KEY_CREATE_SUB_KEY));
}

Expected<void> WindowsRegistry::flush(Hive hive)
{
    OpenKey key;
    LSTATUS status = open(key, hive, {}, KEY_READ);
    if (status == ERROR_SUCCESS)
        status = ::RegFlushKey(key.get());
    return written(hive, {}, status);
}

} // namespace mailsetup
