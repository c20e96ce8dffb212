// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

// unprotect KEY NAME [BLOB]: a password that the system protects for the user, as UTF-8, and what it calls it, in a line
// each. Outlook's is that value of the user's registry. With BLOB, hex digits, that one is it, and the value is its salt
// (Windows Live Mail). Ends with 1 where there is none, or where the system does not give it back.

#include <stdio.h>
#include <windows.h>

#include <wincrypt.h>

#define MARK 2 // Outlook's first byte: what follows is protected

// How many bytes the digits are.
static DWORD from_hex(const char *digits, BYTE *bytes, DWORD room)
{
    DWORD size = 0;
    for (unsigned byte; size < room && sscanf(digits + 2 * size, "%2x", &byte) == 1; ++size)
        bytes[size] = (BYTE)byte;
    return size;
}

static int print_line(const wchar_t *text)
{
    char line[4096];
    if (WideCharToMultiByte(CP_UTF8, 0, text, -1, line, sizeof line, NULL, NULL) == 0)
        return 1;
    puts(line);
    return 0;
}

int main(int argc, char **argv)
{
    static BYTE value[1 << 16], given[1 << 16];
    DWORD size = sizeof value;
    if (argc < 3 ||
        RegGetValueA(HKEY_CURRENT_USER, argv[1], argv[2], RRF_RT_REG_BINARY, NULL, value, &size) != ERROR_SUCCESS ||
        size < 2)
        return 1;
    DATA_BLOB kept = {size - 1, value + 1}, salt = {size, value};
    if (argc == 4) {
        kept = (DATA_BLOB){from_hex(argv[3], given, sizeof given), given};
    } else if (value[0] != MARK) {
        return 1;
    }
    DATA_BLOB plain;
    wchar_t *description = NULL;
    if (!CryptUnprotectData(&kept, &description, argc == 4 ? &salt : NULL, NULL, NULL, CRYPTPROTECT_UI_FORBIDDEN, &plain))
        return 1;
    const wchar_t *text = (const wchar_t *)plain.pbData;
    if (plain.cbData < sizeof *text || text[plain.cbData / sizeof *text - 1] != 0)
        return 1; // without a zero at its end
    return print_line(text) || print_line(description);
}
