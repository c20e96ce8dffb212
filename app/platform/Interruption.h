// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace mailsetup {

// While one lives, Ctrl-C and a polite end (Unix: SIGINT, SIGTERM, SIGHUP; Windows: Ctrl-Break and the closed
// console too) do not end the program but are remembered; who works in steps asks between them. What was in
// force before comes back when it goes. One at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    // Whether such a signal has come since the newest Interruption was made.
    static bool isRequested();

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace mailsetup
