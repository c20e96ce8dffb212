// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <system_error>
#include <thread>

namespace mailsetup {

// From this size on a file is large (bytes): a second thread is worth its cost.
inline constexpr qsizetype largeFileSize = qsizetype{4} * 1024 * 1024;

// Does the work in a thread of its own, which the result waits for when it goes; at once, where there can be
// no other thread: the result has none then.
template<typename Work>
std::jthread beside(const Work &work)
{
    try {
        return std::jthread(work);
    } catch (const std::system_error &) {
        work();
        return {};
    }
}

} // namespace mailsetup
