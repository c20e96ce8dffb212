// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace mailsetup {

// A std::optional that takes no more room than a pointer while it is empty: for what few of many have.
// Copies are deep, and equal values are equal.
template<typename T>
class Rare
{
public:
    Rare() = default;
    Rare(std::nullopt_t) {}
    Rare(T value)
        : m_value(std::make_unique<T>(std::move(value)))
    {}
    Rare(std::optional<T> value)
        : m_value(value ? std::make_unique<T>(std::move(*value)) : nullptr)
    {}
    Rare(const Rare &other)
        : m_value(other ? std::make_unique<T>(*other) : nullptr)
    {}
    Rare(Rare &&) noexcept = default;
    Rare &operator=(const Rare &other)
    {
        m_value = Rare(other).m_value;
        return *this;
    }
    Rare &operator=(Rare &&) noexcept = default;
    ~Rare() = default;

    bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    T &operator*() { return *m_value; }
    const T &operator*() const { return *m_value; }
    T *operator->() { return m_value.get(); }
    const T *operator->() const { return m_value.get(); }

    T &emplace() { return *(m_value = std::make_unique<T>()); }
    void reset() { m_value.reset(); }

    friend bool operator==(const Rare &a, const Rare &b) { return a && b ? *a == *b : !a && !b; }

private:
    std::unique_ptr<T> m_value;
};

} // namespace mailsetup
