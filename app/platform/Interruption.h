// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>

namespace mailsetup {

// While one lives, Ctrl-C and a polite kill (SIGINT, SIGTERM, SIGHUP) do not end the program but are
// remembered; who works in steps asks between them. What was in force before comes back when it goes.
// One at a time.
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
    struct sigaction m_interrupt {
    };
    struct sigaction m_terminate {
    };
    struct sigaction m_hangUp {
    };
};

} // namespace mailsetup
