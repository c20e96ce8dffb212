// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SystemCallFaults.h"

#include "platform/TemporaryFile.h"

#include <QByteArray>

#include <cerrno>
#include <cstdarg>

#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

SystemCallFaults &systemCallFaults()
{
    static SystemCallFaults faults;
    return faults;
}

namespace {

bool fails(const std::function<int()> &hook)
{
    const int error = hook ? hook() : 0;
    if (error != 0)
        errno = error;
    return error != 0;
}

// Where an open file lies.
QByteArray nameOf(int fd)
{
    QByteArray target(4096, '\0');
    const ssize_t size = ::readlink(("/proc/self/fd/" + QByteArray::number(fd)).constData(), target.data(),
                                    size_t(target.size()));
    return target.left(size < 0 ? 0 : size);
}

} // namespace

extern "C" {

int openat(int folder, const char *name, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    // The analyzer does not see va_start in a function that the C library has as well.
    const mode_t mode =
        (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0; // NOLINT(clang-analyzer-valist.Uninitialized)
    va_end(rest);
    const auto &create = systemCallFaults().create;
    if ((flags & O_CREAT) != 0 && create && fails([&] { return create(folder, name); }))
        return -1;
    return int(::syscall(SYS_openat, folder, name, flags, mode));
}

int fsync(int fd)
{
    return fails(systemCallFaults().fsync) ? -1 : int(::syscall(SYS_fsync, fd));
}

int renameat(int from, const char *name, int to, const char *other) noexcept
{
    return fails(systemCallFaults().renameat) ? -1 : int(::syscall(SYS_renameat2, from, name, to, other, 0));
}

int fchmod(int fd, mode_t mode) noexcept
{
    return fails(systemCallFaults().fchmod) ? -1 : int(::syscall(SYS_fchmod, fd, mode));
}

int fchown(int fd, uid_t user, gid_t group) noexcept
{
    return fails(systemCallFaults().fchown) ? -1 : int(::syscall(SYS_fchown, fd, user, group));
}

int fallocate(int fd, int mode, off_t offset, off_t size)
{
    return fails(systemCallFaults().fallocate) ? -1 : int(::syscall(SYS_fallocate, fd, mode, offset, size));
}

int fsetxattr(int fd, const char *name, const void *value, size_t size, int flags) noexcept
{
    return fails(systemCallFaults().fsetxattr) ? -1
                                               : int(::syscall(SYS_fsetxattr, fd, name, value, size, flags));
}

int close(int fd)
{
    const auto &hook = systemCallFaults().close;
    const bool isTemporary = hook && nameOf(fd).contains(mailsetup::temporaryFilePrefix.data());
    const int result = int(::syscall(SYS_close, fd));
    return isTemporary && fails(hook) ? -1 : result;
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *),
                   void *argument) noexcept
{
    if (fails(systemCallFaults().pthread_create))
        return errno;
    static const auto real =
        reinterpret_cast<decltype(&::pthread_create)>(::dlsym(RTLD_NEXT, "pthread_create"));
    return real(thread, attributes, start, argument);
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    static bool interrupts = false;
    struct stat status {
    };
    SystemCallFaults &faults = systemCallFaults();
    if ((faults.write || faults.shortWrites) && ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode)) {
        if (fails(faults.write))
            return -1;
        interrupts = !interrupts;
        if (faults.shortWrites && interrupts) {
            errno = EINTR;
            return -1;
        }
        if (faults.shortWrites && size > 0)
            size = 1;
    }
    return ::syscall(SYS_write, fd, bytes, size);
}
}
