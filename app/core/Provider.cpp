// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Provider.h"

#include <algorithm>
#include <array>

namespace mailsetup {

namespace {

// Printable ASCII but for what would need quotes.
bool isLocalPartCharacter(QChar c)
{
    static constexpr auto isAllowed = [] {
        std::array<bool, 128> table{};
        for (std::size_t i = u'!'; i < 0x7f; ++i)
            table[i] = true;
        for (const char16_t special : u"\"(),:;<>@[\\]")
            table[special] = false;
        return table;
    }();
    return c.unicode() < isAllowed.size() && isAllowed[c.unicode()];
}

} // namespace

bool isInDomains(const Provider &provider, QStringView name)
{
    return std::any_of(provider.domains.begin(), provider.domains.end(), [&](const QString &domain) {
        if (!name.endsWith(domain) && !name.endsWith(domain, Qt::CaseInsensitive))
            return false;
        const qsizetype rest = name.size() - domain.size();
        return rest == 0 || name[rest - 1] == u'.';
    });
}

QString withAddress(const QString &text, const QString &address)
{
    if (!text.contains(u'%'))
        return text;
    // In one pass, so that an address that holds a placeholder is not expanded again.
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        const QStringView rest = QStringView(text).mid(i);
        if (rest.startsWith(u"%EMAILADDRESS%")) {
            result += address;
            i += 14;
        } else if (rest.startsWith(u"%EMAILLOCALPART%")) {
            result += localPartOf(address);
            i += 16;
        } else if (rest.startsWith(u"%EMAILDOMAIN%")) {
            result += domainOf(address);
            i += 13;
        } else {
            result += text[i++];
        }
    }
    return result;
}

bool isFullAddress(QStringView address)
{
    if (address.size() > 254)
        return false;
    const QStringView local = localPartOf(address);
    const QStringView domain = domainOf(address);
    if (local.isEmpty() || local.size() > 64 || !domain.contains(u'.') || domain.startsWith(u'.') ||
        domain.endsWith(u'.') || domain.contains(u".."))
        return false;
    const auto isGoodDomainChar = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'-' || c == u'.';
    };
    if (!std::all_of(domain.begin(), domain.end(), isGoodDomainChar))
        return false;
    return std::all_of(local.begin(), local.end(), isLocalPartCharacter);
}

QStringView domainOf(QStringView address)
{
    return address.mid(address.lastIndexOf(u'@') + 1);
}

QStringView localPartOf(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? address : address.left(at);
}

} // namespace mailsetup
