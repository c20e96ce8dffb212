// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/SecretInput.h"

#include "platform/FileDescriptor.h"
#include "platform/Interruption.h"
#include "platform/SecretLine.h"
#include "platform/SystemError.h"

#include <QFile>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace mailsetup {

namespace {

constexpr qsizetype maximumFileSize = qsizetype{1024} * 1024;

class HiddenTyping
{
public:
    explicit HiddenTyping(int fd)
        : m_fd(fd)
    {
        m_isTerminal = ::tcgetattr(fd, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        hidden.c_lflag |= ICANON | ECHONL; // the line end shows, so that the next output begins a line
        ::tcsetattr(fd, TCSADRAIN, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            ::tcsetattr(m_fd, TCSADRAIN, &m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    int m_fd;
    termios m_before{};
    bool m_isTerminal = false;
};

} // namespace

Expected<Secret> readPasswordFrom(int fd)
{
    const QString subject = QStringLiteral("standard input");
    const HiddenTyping hidden(fd);
    Wiped line;
    // Room for all of it now: growing would leave pieces behind in memory.
    line.bytes.reserve(maximumPasswordSize + 8);
    // Byte by byte, because what follows the line belongs to somebody else.
    for (char byte = 0;;) {
        const ssize_t got = ::read(fd, &byte, 1);
        if (got < 0 && errno == EINTR && !Interruption::isRequested())
            continue;
        if (got < 0 && errno == EINTR)
            return makeError(ErrorCode::Interrupted);
        if (got < 0)
            return systemError(ErrorCode::SecretFileUnreadable, subject, QLatin1StringView("read"), errno);
        if (got == 0 || byte == '\n')
            return passwordFromLine(line.bytes, subject);
        line.bytes.append(byte);
        if (line.bytes.size() > maximumPasswordSize + 4) // CR, byte order mark
            return unusableSecret(subject, "the first line is too long for a password");
    }
}

Expected<Secret> readPasswordFromStdin()
{
    return readPasswordFrom(STDIN_FILENO);
}

Expected<QByteArray> readSecretFile(const QString &path)
{
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status {
    };
    if (!file.isOpen() || ::fstat(file.fd(), &status) != 0)
        return systemError(ErrorCode::SecretFileUnreadable, path, QLatin1StringView("open"), errno);
    if (!S_ISREG(status.st_mode))
        return unusableSecret(path, "not a regular file");
    if (status.st_uid != ::geteuid() && status.st_uid != 0)
        return makeError(ErrorCode::SecretFileUnsafe, path,
                         path + QLatin1StringView(": belongs to another user"));
    if ((status.st_mode & (S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH)) != 0)
        return makeError(ErrorCode::SecretFileUnsafe, path,
                         QStringLiteral("%1: its mode is %2")
                             .arg(path)
                             .arg(status.st_mode & 07777, 4, 8, QLatin1Char('0')));
    if (status.st_size > maximumFileSize)
        return unusableSecret(path, "too large");

    Wiped content{QByteArray(status.st_size, '\0')};
    qsizetype size = 0;
    while (size < content.bytes.size()) {
        const ssize_t got =
            ::read(file.fd(), content.bytes.data() + size, size_t(content.bytes.size() - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(ErrorCode::SecretFileUnreadable, path, QLatin1StringView("read"), errno);
        if (got == 0)
            break;
        size += got;
    }
    return QByteArray(content.bytes.constData(), size);
}

std::optional<Secret> takePasswordFromEnvironment(const char *name)
{
    char *value = ::getenv(name);
    if (!value)
        return std::nullopt;
    Secret secret{QByteArray::fromRawData(value, qsizetype(std::strlen(value)))};
    // In place: /proc shows the memory that the program was started with.
    ::explicit_bzero(value, std::strlen(value));
    ::unsetenv(name);
    return secret;
}

} // namespace mailsetup
