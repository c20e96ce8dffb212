// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/SettingsFiles.h"

namespace mailsetup {

SettingsFile *SettingsFiles::open(const QString &path, StoreFormat format, TextEncoding encoding)
{
    if (const auto known = m_byName.find(path); known != m_byName.end())
        return known->second;
    SettingsFile *&result = m_byName[path];
    if (!m_files.exists(path))
        return result = nullptr;
    const QString canonical = m_files.canonical(path);
    if (const auto known = m_open.find(canonical); known != m_open.end())
        return result = known->second.get();

    std::unique_ptr<SettingsFile> &file = m_open[canonical];
    auto bytes = read(canonical);
    if (!bytes) {
        m_errors.append(bytes.error());
        return result = nullptr;
    }
    auto document = openDocument(format, *bytes, encoding, canonical);
    if (!document) {
        m_errors.append(document.error());
        return result = nullptr;
    }
    file = std::make_unique<SettingsFile>(
        SettingsFile{canonical, format, encoding, std::move(*bytes), std::move(*document)});
    return result = file.get();
}

Expected<QByteArray> SettingsFiles::read(const QString &canonical) const
{
    if (m_earlier) {
        const auto known = m_earlier->m_open.find(canonical);
        if (known != m_earlier->m_open.end() && known->second && known->second->document) {
            const QByteArray &then = known->second->bytes;
            const auto isThere = m_files.holds(canonical, then);
            if (isThere && *isThere)
                return then;
        }
    }
    return m_files.read(canonical, maximumSettingsSize);
}

} // namespace mailsetup
