// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ProgramWords.h"

#include <algorithm>

namespace mailsetup {

const Source *firstKey(const SettingRule &rule)
{
    const auto found = std::find_if(rule.sources.begin(), rule.sources.end(),
                                    [](const Source &s) { return s.kind == SourceKind::Key; });
    return found == rule.sources.end() ? nullptr : &*found;
}

std::optional<QString> programWord(const Source &source, const QString &meaning)
{
    if (source.maps.isEmpty())
        return meaning;
    for (const TextMap &map : source.maps) {
        const bool isConstant = map.to.size() == 1 && map.to[0].variable < 0;
        if (isConstant && !map.from.isEmpty() &&
            QAnyStringView::compare(QUtf8StringView(map.to[0].text), meaning) == 0)
            return map.from.first();
    }
    return std::nullopt;
}

} // namespace mailsetup
