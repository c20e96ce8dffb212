// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/TemporaryFile.h"

#include "platform/OpenFolder.h"
#include "platform/SystemError.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <ctime>

#include <fcntl.h>
#include <sys/stat.h>

namespace mailsetup {

namespace {

QByteArray unguessableName()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(temporaryFilePrefix.data(), temporaryFilePrefix.size()) +
           QByteArray::fromRawData(reinterpret_cast<const char *>(numbers.data()), sizeof(numbers)).toHex();
}

bool isTemporaryName(QByteArrayView name)
{
    const QByteArrayView prefix(temporaryFilePrefix.data(), temporaryFilePrefix.size());
    const QByteArrayView digits("0123456789abcdef");
    return name.startsWith(prefix) && name.size() == prefix.size() + 2 * qsizetype(sizeof(quint32[4])) &&
           std::all_of(name.begin() + prefix.size(), name.end(),
                       [digits](char letter) { return digits.contains(letter); });
}

constexpr qsizetype largestPiece = qsizetype{1024} * 1024;

// The disk may begin with what is written: less is left to wait for when it is flushed. For a small file that
// is not worth a call.
void startWriteback([[maybe_unused]] int fd, [[maybe_unused]] qsizetype offset,
                    [[maybe_unused]] qsizetype size)
{
#ifdef SYNC_FILE_RANGE_WRITE
    if (size == largestPiece)
        ::sync_file_range(fd, offset, size, SYNC_FILE_RANGE_WRITE);
#endif
}

// A write beyond the file size limit of the process raises SIGXFSZ, which would end the program in the
// middle of its work. Held back here, the write just fails with EFBIG.
class HeldBackSizeSignal
{
public:
    HeldBackSizeSignal()
    {
        sigemptyset(&m_signal);
        sigaddset(&m_signal, SIGXFSZ);
        ::pthread_sigmask(SIG_BLOCK, &m_signal, &m_before);
    }
    ~HeldBackSizeSignal()
    {
        const timespec noWait{};
        if (!sigismember(&m_before, SIGXFSZ)) {
            while (::sigtimedwait(&m_signal, nullptr, &noWait) == SIGXFSZ) {
            }
        }
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(HeldBackSizeSignal)

private:
    sigset_t m_signal{};
    sigset_t m_before{};
};

} // namespace

TemporaryFile::TemporaryFile(int folder, QString subject, QByteArray name, FileDescriptor file)
    : m_folder(folder)
    , m_subject(std::move(subject))
    , m_name(std::move(name))
    , m_file(std::move(file))
{}

TemporaryFile::~TemporaryFile()
{
    if (!m_name.isEmpty())
        ::unlinkat(m_folder, m_name.constData(), 0);
}

Expected<TemporaryFile> TemporaryFile::create(int folder, const QString &subject)
{
    // 128 random bits do not meet a second time; the loop is for a planted name only.
    for (int attempt = 0;; ++attempt) {
        const QByteArray name = unguessableName();
        FileDescriptor file(
            ::openat(folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (file.isOpen())
            return TemporaryFile(folder, subject, name, std::move(file));
        if ((errno != EEXIST && errno != EINTR) || attempt == 8)
            return writeError(subject, QLatin1StringView("make a temporary file beside it"), errno);
    }
}

void TemporaryFile::removeLeftovers(int folder)
{
    // A descriptor of its own: reading moves its place, and closing the folder closes it.
    const OpenFolder entries(::fdopendir(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)));
    if (!entries)
        return;
    while (const dirent *entry = ::readdir(entries.get())) {
        struct stat status {
        };
        if (isTemporaryName(entry->d_name) &&
            ::fstatat(folder, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(status.st_mode) &&
            status.st_uid == ::geteuid())
            ::unlinkat(folder, entry->d_name, 0);
    }
}

Expected<void> TemporaryFile::write(const EditedBytes &bytes)
{
    const HeldBackSizeSignal heldBack;
    if (bytes.size() > 0 && ::fallocate(fd(), 0, 0, bytes.size()) != 0 && errno != EOPNOTSUPP &&
        errno != ENOSYS && errno != EINVAL && errno != EINTR && errno != ENODEV) {
        return writeError(m_subject, QLatin1StringView("reserve room"), errno);
    }
    EditedBytes::Reader reader(bytes);
    QByteArray buffer(std::min(bytes.size(), largestPiece), Qt::Uninitialized);
    qsizetype offset = 0;
    for (QByteArrayView piece = reader.next(buffer); !piece.isEmpty(); piece = reader.next(buffer)) {
        for (QByteArrayView left = piece; !left.isEmpty();) {
            const ssize_t written = ::write(fd(), left.data(), size_t(left.size()));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return writeError(m_subject, QLatin1StringView("write"), written == 0 ? ENOSPC : errno);
            left = left.sliced(written);
        }
        startWriteback(fd(), offset, piece.size());
        offset += piece.size();
    }
    return {};
}

Expected<void> TemporaryFile::flush()
{
    int result = 0;
    do {
        result = ::fsync(fd());
    } while (result != 0 && errno == EINTR);
    if (result != 0)
        return writeError(m_subject, QLatin1StringView("flush"), errno);
    // EINTR from close: the descriptor is gone and, after fsync, so is every reason to worry.
    if (m_file.close() != 0 && errno != EINTR)
        return writeError(m_subject, QLatin1StringView("close"), errno);
    return {};
}

Expected<void> TemporaryFile::moveOver(const QByteArray &name)
{
    if (::renameat(m_folder, m_name.constData(), m_folder, name.constData()) != 0)
        return writeError(m_subject, QLatin1StringView("rename"), errno);
    m_name.clear();
    return {};
}

} // namespace mailsetup
