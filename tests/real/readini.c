// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

// readini FILE SECTION KEY: what Windows itself reads there, as hexadecimal bytes. Ends with 1 when it reads nothing.

#include <stdio.h>
#include <string.h>
#include <windows.h>

int main(int argc, char **argv)
{
    if (argc != 4) {
        return 2;
    }
    // An absent value gives back whatever default is passed, so two different defaults tell it from any text.
    char first[4096];
    char second[4096];
    const DWORD length = GetPrivateProfileStringA(argv[2], argv[3], "a", first, sizeof first, argv[1]);
    GetPrivateProfileStringA(argv[2], argv[3], "b", second, sizeof second, argv[1]);
    if (strcmp(first, second) != 0) {
        return 1;
    }
    for (DWORD i = 0; i < length; ++i) {
        printf("%02x", (unsigned char)first[i]);
    }
    printf("\n");
    return 0;
}
