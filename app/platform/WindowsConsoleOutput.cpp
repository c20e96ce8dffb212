// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/ConsoleOutput.h"

#include "platform/WindowsHeaders.h"

#include <cstdio>

namespace mailsetup {

namespace {

bool hasHandle(DWORD which)
{
    const HANDLE handle = ::GetStdHandle(which);
    return handle && handle != INVALID_HANDLE_VALUE;
}

bool isConsole(DWORD which)
{
    DWORD mode = 0;
    return hasHandle(which) && ::GetConsoleMode(::GetStdHandle(which), &mode);
}

void open(std::FILE *stream, const char *device, const char *mode)
{
    // What cannot be opened stays without a device, as it was.
    [[maybe_unused]] const std::FILE *opened = std::freopen(device, mode, stream);
}

} // namespace

ConsoleOutput::ConsoleOutput()
{
    const bool hasInput = hasHandle(STD_INPUT_HANDLE);
    const bool hasOutput = hasHandle(STD_OUTPUT_HANDLE);
    const bool hasErrors = hasHandle(STD_ERROR_HANDLE);
    if (!(hasOutput && hasErrors) && ::AttachConsole(ATTACH_PARENT_PROCESS)) {
        if (!hasInput)
            open(stdin, "CONIN$", "r");
        if (!hasOutput)
            open(stdout, "CONOUT$", "w");
        if (!hasErrors)
            open(stderr, "CONOUT$", "w");
    }
    if (isConsole(STD_OUTPUT_HANDLE) || isConsole(STD_ERROR_HANDLE)) {
        m_codePage = ::GetConsoleOutputCP();
        ::SetConsoleOutputCP(CP_UTF8);
    }
}

ConsoleOutput::~ConsoleOutput()
{
    std::fflush(stdout);
    std::fflush(stderr);
    if (m_codePage != 0)
        ::SetConsoleOutputCP(m_codePage);
}

} // namespace mailsetup
