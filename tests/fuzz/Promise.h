// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace mailsetup::fuzz {

// Ends the fuzzer, which keeps the input, when a promise is broken.
inline void require(bool promise, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (promise)
        return;
    std::fprintf(stderr, "broken promise in %s:%d\n", file, line);
    std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

// Stands between the parts of an input.
inline constexpr char partEnd = '\x1e';

// Whether a detail begins as "file:12: ".
inline bool namesLine(const QString &detail)
{
    const qsizetype begin = QStringLiteral("file:").size();
    const qsizetype end = detail.indexOf(u": ", begin);
    return detail.startsWith(u"file:") && end > begin && detail.mid(begin, end - begin).toInt() > 0;
}

} // namespace mailsetup::fuzz
