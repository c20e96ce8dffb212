// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/WindowsHeaders.h"

#include <memory>
#include <utility>

namespace mailsetup {

// Owns one handle of the kernel and closes it when it goes. Both of Windows' words for 'none' are none.
class WindowsHandle
{
public:
    WindowsHandle() = default;
    explicit WindowsHandle(HANDLE handle)
        : m_handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle)
    {}
    WindowsHandle(WindowsHandle &&other) noexcept
        : m_handle(std::exchange(other.m_handle, nullptr))
    {}
    WindowsHandle &operator=(WindowsHandle &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    WindowsHandle(const WindowsHandle &) = delete;
    WindowsHandle &operator=(const WindowsHandle &) = delete;
    ~WindowsHandle() { close(); }

    bool isOpen() const { return m_handle != nullptr; }
    HANDLE handle() const { return m_handle; }

    void close()
    {
        if (m_handle)
            ::CloseHandle(std::exchange(m_handle, nullptr));
    }

private:
    HANDLE m_handle = nullptr;
};

struct LocalMemoryFree {
    void operator()(void *memory) const { ::LocalFree(memory); }
};

// Owns what the API wants to be freed with LocalFree().
template<typename T>
using LocalMemory = std::unique_ptr<T, LocalMemoryFree>;

} // namespace mailsetup
