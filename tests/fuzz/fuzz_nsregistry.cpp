// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Promise.h"
#include "store/NsRegistry.h"

using namespace mailsetup;

namespace {

void walk(const NsRegistry &registry, const QString &path, int depth)
{
    (void)registry.entry(path, QStringLiteral("directory"));
    if (depth > 3)
        return;
    for (const QString &child : registry.children(path))
        walk(registry, path.isEmpty() ? child : path + u'/' + child, depth + 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const auto registry = NsRegistry::parse(fuzz::bytesOf(data, size), QStringLiteral("file"));
    if (registry)
        walk(*registry, QString(), 0);
    return 0;
}
