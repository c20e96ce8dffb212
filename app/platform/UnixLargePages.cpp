// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/LargePages.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <memory>

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace mailsetup {

namespace {

constexpr std::size_t smallPage = 4096;
constexpr std::size_t largePage = std::size_t{2} * 1024 * 1024;

void advise(void *begin, std::size_t size)
{
    if (std::align(smallPage, largePage, begin, size))
        ::madvise(begin, size, MADV_HUGEPAGE);
}

} // namespace

void preferLargePages(QByteArray &bytes)
{
    advise(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

// The allocator has a switch for it (glibc.malloc.hugetlb), but only for whoever starts the program.
void preferLargePagesForHeap(qsizetype size)
{
#ifdef __GLIBC__
    const int wanted = static_cast<int>(std::min<qsizetype>(size, std::numeric_limits<int>::max()));
    if (::mallinfo2().keepcost >= static_cast<std::size_t>(wanted))
        return;
    // Blocks below this size come from the heap, and what is free at its end stays.
    constexpr int largestBlock = 32 * 1024 * 1024;
    constexpr int usualPad = 128 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, largestBlock);
    ::mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    ::mallopt(M_TOP_PAD, wanted);
    // No free block is as large as this one: the heap grows, by M_TOP_PAD more. Where it may not, nothing is
    // lost.
    auto *begin = static_cast<char *>(::sbrk(0));
    void *volatile block = std::malloc(largestBlock / 2);
    std::free(block);
    ::mallopt(M_TOP_PAD, usualPad);
    advise(begin, static_cast<std::size_t>(static_cast<char *>(::sbrk(0)) - begin));
#endif
}

} // namespace mailsetup
