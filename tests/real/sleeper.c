// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sleeper [LOCKFILE]: stands in for a running mail program. Holds LOCKFILE open without sharing, as such a
// program does, says "ready", and ends when its standard input ends.

#include <stdio.h>
#include <windows.h>

int main(int argc, char **argv)
{
    if (argc > 1) {
        const HANDLE lock = CreateFileA(argv[1], GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS,
                                        FILE_FLAG_DELETE_ON_CLOSE, NULL);
        if (lock == INVALID_HANDLE_VALUE) {
            return 1;
        }
    }
    printf("ready\n");
    fflush(stdout);
    while (getchar() != EOF) {
    }
    return 0;
}
