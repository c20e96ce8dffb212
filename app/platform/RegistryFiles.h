// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/FileSystem.h"
#include "platform/Registry.h"
#include "platform/RegistryText.h"

#include <memory>

namespace mailsetup {

// The files of a disk, and beside them two more that are no files: HKEY_CURRENT_USER and HKEY_LOCAL_MACHINE,
// as texts that hold the keys that were asked for. Replacing such a text writes the values that differ, one
// by one through the system's API. That is no single step: when one fails, the earlier ones are put back, and
// after a crash the undo record, which holds every value, tells old from new.
class RegistryFiles final : public FileSystem
{
public:
    RegistryFiles(std::shared_ptr<FileSystem> disk, std::unique_ptr<Registry> registry);

    static QString fileOf(Hive hive);
    // Adds to what the texts hold.
    void present(const QList<RegistryPart> &parts);

    Expected<QByteArray> read(const QString &path, qsizetype limit) const override;
    Expected<QByteArray> readEnd(const QString &path, qsizetype size, qsizetype limit) const override;
    // Of a hive: the same values, in whichever order.
    Expected<bool> holds(const QString &path, const EditedBytes &bytes) const override;
    Expected<void> replace(const QString &path, const std::optional<QByteArray> &before,
                           const EditedBytes &after) override;
    Expected<void> writePrivate(const QString &path, const QByteArray &bytes) override;
    void removeLeftovers(const QString &path) override;
    Expected<void> remove(const QString &path) override;
    bool exists(const QString &path) const override;
    Expected<void> checkWritable(const QString &path) const override;
    QStringList list(const QString &folder) const override;
    QString canonical(const QString &path) const override;

private:
    // One value, or (without a name) one key that goes.
    struct Step {
        QString key;
        std::optional<QString> name;
        std::optional<RegistryValue> before;
        std::optional<RegistryValue> after;
    };
    Expected<RegistryContent> content(Hive hive) const;
    Expected<void> addKey(RegistryContent &content, Hive hive, const QString &path, bool isTree) const;
    static QList<Step> difference(const RegistryContent &now, const RegistryContent &after);
    Expected<void> write(Hive hive, const QList<Step> &steps);
    Expected<void> putBack(Hive hive, const QList<Step> &steps);
    Expected<void> take(Hive hive, const Step &step);
    Expected<void> put(Hive hive, const QString &key, const QString &name,
                       const std::optional<RegistryValue> &value);

    std::shared_ptr<FileSystem> m_disk;
    std::unique_ptr<Registry> m_registry;
    QList<RegistryPart> m_parts;
};

} // namespace mailsetup
