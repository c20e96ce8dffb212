// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

// Lets a test stand between the code and some system calls: each is replaced in the test program by one
// that asks the hook first. A hook returns 0 to let the call happen, or the number of the error.
struct SystemCallFaults {
    std::function<int()> fsync;
    std::function<int()> renameat;
    std::function<int()> fchmod;
    std::function<int()> fchown;
    std::function<int()> fallocate;
    std::function<int()> fsetxattr;
    std::function<int()> write; // regular files only
    std::function<int()> close; // files under a temporary name; they are closed all the same
    std::function<int()> pthread_create;
    // A file that is made in an open folder, under this name.
    std::function<int(int folder, const char *name)> create;
    bool shortWrites = false; // regular files: one byte at a time, interrupted every second time
};

SystemCallFaults &systemCallFaults();
