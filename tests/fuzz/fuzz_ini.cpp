// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentFuzzer.h"
#include "LineMutator.h"

using namespace mailsetup;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    fuzz::check(StoreFormat::KeyFile, data, size, "S");
    fuzz::check(StoreFormat::PlainIni, data, size, "S");
    return fuzz::check(StoreFormat::Ini, data, size, "S");
}
