// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace mailsetup {

// A password in memory. It never turns into text by itself: no stream, no debug output, no implicit
// conversion; who needs the bytes says so with reveal(). Its memory is overwritten when it goes.
class Secret
{
public:
    Secret() = default;
    // Takes over UTF-8 bytes; the caller's own copy is the caller's to wipe.
    explicit Secret(const QByteArray &utf8);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    bool operator==(const Secret &other) const { return m_bytes == other.m_bytes; }

    // The UTF-8 bytes, for the one call that sends or stores them. Do not keep a copy.
    const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes; // never shared: every copy is a deep one, so that wiping reaches all of it
};

// Overwrites the bytes in place, in a way that the compiler does not leave out, and empties the array. Where
// somebody else shares them they stay for him: who wipes must be the last to hold them.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace mailsetup
