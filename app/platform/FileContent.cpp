// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/FileContent.h"

#include "core/Beside.h"
#include "platform/LargePages.h"
#include "platform/SystemError.h"

#include <cerrno>

#include <unistd.h>

namespace mailsetup {

namespace {

// A large file is read again when it was written: where it has grown a little, at the same place in memory.
constexpr qsizetype roomForEdits = qsizetype{1024} * 1024;

ssize_t readAt(int fd, off_t offset, char *to, qsizetype size)
{
    ssize_t got = 0;
    do {
        got = ::pread(fd, to, static_cast<std::size_t>(size), offset);
    } while (got < 0 && errno == EINTR);
    return got;
}

// How many bytes of the file have come, from the offset on: fewer than were asked for at its end and after an
// error.
qsizetype readPart(int fd, off_t offset, char *to, qsizetype size)
{
    qsizetype done = 0;
    while (done < size) {
        const ssize_t got = readAt(fd, offset + done, to + done, size - done);
        if (got <= 0)
            break;
        done += got;
    }
    return done;
}

// The same; the first half is read beside the second.
qsizetype readHalves(int fd, off_t offset, char *to, qsizetype size)
{
    const qsizetype half = size / 2;
    qsizetype first = 0;
    qsizetype second = 0;
    {
        const std::jthread reader = beside([&] { first = readPart(fd, offset, to, half); });
        second = readPart(fd, offset + half, to + half, size - half);
    }
    return first < half ? first : half + second;
}

} // namespace

Expected<QByteArray> readContent(int fd, off_t begin, qsizetype expected, const QString &path,
                                 qsizetype limit)
{
    const auto tooLarge = [&](qint64 size) {
        return makeError(ErrorCode::FileTooLarge, path,
                         QStringLiteral("%1: %2 bytes, the limit is %3").arg(path).arg(size).arg(limit));
    };
    if (expected > limit)
        return tooLarge(expected);

    // 50 MB are 12,000 faults of small pages, and the accounts of such a file may take four times as many.
    const bool isLarge = expected >= largeFileSize;
    if (isLarge)
        preferLargePagesForHeap(5 * expected);
    // One byte more than it had: a file that grows meanwhile is noticed without reading it all.
    QByteArray bytes;
    bytes.reserve(isLarge ? expected + roomForEdits : expected + 1);
    bytes.resize(expected + 1);
    qsizetype size = 0;
    if (isLarge) {
        preferLargePages(bytes);
        size = readHalves(fd, begin, bytes.data(), bytes.size());
    }
    for (;;) {
        if (size > limit)
            return tooLarge(size);
        if (size == bytes.size())
            bytes.resize(qMin(2 * size, limit + 1));
        const ssize_t got = readAt(fd, begin + size, bytes.data() + size, bytes.size() - size);
        if (got < 0)
            return systemError(ErrorCode::FileUnreadable, path, QLatin1StringView("read"), errno);
        if (got == 0)
            break;
        size += got;
    }
    bytes.truncate(size);
    return bytes;
}

std::optional<bool> isContent(int fd, const EditedBytes &bytes)
{
    EditedBytes::Reader expected(bytes);
    QByteArray buffer(qsizetype{256} * 1024, Qt::Uninitialized);
    for (off_t offset = 0;;) {
        const ssize_t got = readAt(fd, offset, buffer.data(), buffer.size());
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            return expected.next(1).isEmpty();
        for (QByteArrayView rest(buffer.constData(), got); !rest.isEmpty();) {
            const QByteArrayView piece = expected.next(rest.size());
            if (piece.isEmpty() || !rest.startsWith(piece))
                return false;
            rest = rest.sliced(piece.size());
        }
        offset += got;
    }
}

} // namespace mailsetup
