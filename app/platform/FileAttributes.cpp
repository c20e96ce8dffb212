// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/FileAttributes.h"

#include "platform/SystemError.h"

#include <QByteArray>
#include <QList>

#include <cerrno>

#include <sys/xattr.h>
#include <unistd.h>

namespace mailsetup {

namespace {

constexpr const char *aclAttribute = "system.posix_acl_access";

QList<QByteArray> attributeNames(int fd)
{
    const ssize_t size = ::flistxattr(fd, nullptr, 0);
    if (size <= 0)
        return {};
    QByteArray buffer(size, '\0');
    const ssize_t got = ::flistxattr(fd, buffer.data(), size_t(buffer.size()));
    if (got <= 0)
        return {};
    buffer.truncate(got);
    QList<QByteArray> names = buffer.split('\0');
    names.removeAll(QByteArray());
    return names;
}

// Attributes whose loss somebody would notice. The others belong to the kernel's security modules, which
// label a new file themselves; file capabilities are left out like set-user-ID bits.
bool mustBeKept(const QByteArray &name)
{
    return name.startsWith("user.") || name == aclAttribute;
}

bool isLeftOut(const QByteArray &name)
{
    return name == "security.capability" || name == "security.ima" || name == "security.evm";
}

Expected<void> copyAttribute(int from, int to, const QByteArray &name, const QString &subject)
{
    const ssize_t size = ::fgetxattr(from, name.constData(), nullptr, 0);
    QByteArray value(qMax<ssize_t>(size, 0), '\0');
    const ssize_t got =
        size < 0 ? size : ::fgetxattr(from, name.constData(), value.data(), size_t(value.size()));
    const bool copied = got >= 0 && ::fsetxattr(to, name.constData(), value.constData(), size_t(got), 0) == 0;
    if (!copied && mustBeKept(name))
        return writeError(subject, QLatin1StringView("keep an extended attribute"), errno);
    return {};
}

} // namespace

Expected<void> copyAttributes(int from, const struct stat &fromStatus, int to, const QString &subject)
{
    struct stat status {
    };
    if (::fstat(to, &status) != 0)
        return writeError(subject, QLatin1StringView("look at the temporary file"), errno);
    if ((status.st_uid != fromStatus.st_uid || status.st_gid != fromStatus.st_gid) &&
        ::fchown(to, fromStatus.st_uid, fromStatus.st_gid) != 0) {
        return writeError(subject, QLatin1StringView("keep owner and group"), errno);
    }

    const QList<QByteArray> names = attributeNames(from);
    for (const QByteArray &name : attributeNames(to)) {
        if (mustBeKept(name) && !names.contains(name) && ::fremovexattr(to, name.constData()) != 0)
            return writeError(subject, QLatin1StringView("drop an inherited attribute"), errno);
    }
    for (const QByteArray &name : names) {
        if (isLeftOut(name))
            continue;
        if (const auto copied = copyAttribute(from, to, name, subject); !copied)
            return copied.error();
    }

    // Last, because a change of owner clears bits and an ACL rewrites those of the group.
    if (::fchmod(to, fromStatus.st_mode & 0777) != 0)
        return writeError(subject, QLatin1StringView("keep the permissions"), errno);
    return {};
}

} // namespace mailsetup
