// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/ProcessHardening.h"

#include "platform/WindowsHandle.h"

#include <sddl.h>
#include <werapi.h>

namespace mailsetup {

namespace {

// Other programs of the same user may end this process and wait for it, not read its memory; the system may
// do what it likes.
void closeToOthers()
{
    static const wchar_t text[] = L"D:P(A;;0x00101001;;;OW)(A;;GA;;;SY)";
    PSECURITY_DESCRIPTOR made = nullptr;
    if (!::ConvertStringSecurityDescriptorToSecurityDescriptorW(text, SDDL_REVISION_1, &made, nullptr))
        return;
    const LocalMemory<void> descriptor(made);
    ::SetKernelObjectSecurity(::GetCurrentProcess(), DACL_SECURITY_INFORMATION, made);
}

} // namespace

void hardenProcess()
{
    // A library that somebody has put beside the program (in a folder of downloads) is not loaded.
    ::SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32);
    ::SetDllDirectoryW(L"");
    // What Windows would send or keep after a crash holds memory with passwords in it.
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    ::WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP | WER_FAULT_REPORTING_FLAG_DISABLE_THREAD_SUSPENSION);
    closeToOthers();
}

} // namespace mailsetup
