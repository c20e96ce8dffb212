// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentFuzzer.h"
#include "LineMutator.h"

using namespace mailsetup;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    return fuzz::check(StoreFormat::Msmtprc, data, size, "S");
}
