// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

// readini FILE SECTION KEY: what Windows itself reads there, as hexadecimal bytes. Ends with 1 when it reads nothing.
// readini --all QUERIES: the same for each line "FILE<tab>SECTION<tab>KEY" of a file, section and key in hexadecimal;
// one line each, "-" where it reads nothing.

#include <stdio.h>
#include <string.h>
#include <windows.h>

static char value[1 << 20];

// The length of what stands there, -1 when nothing does.
static long read_value(const char *file, const char *section, const char *key)
{
    // An absent value gives back whatever default is passed.
    static const char absent[] = "\x01 nothing \x02";
    const DWORD length = GetPrivateProfileStringA(section, key, absent, value, sizeof value, file);
    return strcmp(value, absent) == 0 ? -1 : (long)length;
}

static void print_value(long length)
{
    for (long i = 0; i < length; ++i) {
        printf("%02x", (unsigned char)value[i]);
    }
    printf(length < 0 ? "-\n" : "\n");
}

// In place.
static void from_hex(char *text)
{
    size_t length = 0;
    for (unsigned byte; sscanf(text + 2 * length, "%2x", &byte) == 1; ++length) {
        text[length] = (char)byte;
    }
    text[length] = '\0';
}

static int read_all(const char *queries)
{
    static char line[8192];
    FILE *file = fopen(queries, "rb");
    if (!file) {
        return 2;
    }
    while (fgets(line, sizeof line, file)) {
        const char *name = strtok(line, "\t");
        char *section = strtok(NULL, "\t");
        char *key = strtok(NULL, "\r\n");
        if (!key) {
            return 2;
        }
        from_hex(section);
        from_hex(key);
        print_value(read_value(name, section, key));
    }
    fclose(file);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "--all") == 0) {
        return read_all(argv[2]);
    }
    if (argc != 4) {
        return 2;
    }
    const long length = read_value(argv[1], argv[2], argv[3]);
    if (length < 0) {
        return 1;
    }
    print_value(length);
    return 0;
}
