// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that stands still where a test wants it: preloaded, it makes one of the program's renames wait,
// that with the number GATE_RENAME, until somebody opens the pipe GATE_FOLDER/open for writing.
// GATE_FOLDER/arrived tells that the program waits.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static atomic_int renames;

static void wait_at_gate(void)
{
    const char *folder = getenv("GATE_FOLDER");
    const char *number = getenv("GATE_RENAME");
    if (!folder || !number || atomic_fetch_add(&renames, 1) + 1 != atoi(number))
        return;
    char path[4096];
    snprintf(path, sizeof path, "%s/arrived", folder);
    close(open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    snprintf(path, sizeof path, "%s/open", folder);
    int pipe;
    while ((pipe = open(path, O_RDONLY | O_CLOEXEC)) < 0 && access(path, F_OK) == 0)
        ; // a signal came
    close(pipe);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to)
{
    wait_at_gate();
    int (*real)(int, const char *, int, const char *);
    *(void **)&real = dlsym(RTLD_NEXT, "renameat");
    return real(from_folder, from, to_folder, to);
}
