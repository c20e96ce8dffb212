// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mailsetup {

// As long as it lives, what the program prints is seen in the console from which it was started, in UTF-8. On
// Windows a program with a window has no console of its own: it joins that of the caller, unless its output
// goes to a file or a pipe. Elsewhere nothing needs to be done.
class ConsoleOutput
{
public:
    ConsoleOutput();
    ~ConsoleOutput();
    ConsoleOutput(const ConsoleOutput &) = delete;
    ConsoleOutput &operator=(const ConsoleOutput &) = delete;

private:
    unsigned m_codePage = 0; // the console's own, which comes back at the end; 0: it was not changed
};

} // namespace mailsetup
