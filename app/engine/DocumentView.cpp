// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/DocumentView.h"

#include "store/Charset.h"

#include <algorithm>

namespace mailsetup {

namespace {

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

// '*' in the middle or at an end stands for any text; there is at most one.
bool matches(const QByteArray &pattern, const QByteArray &text)
{
    const qsizetype star = pattern.indexOf('*');
    if (star < 0)
        return pattern == text;
    return text.size() >= pattern.size() - 1 && text.startsWith(pattern.left(star)) &&
           text.endsWith(pattern.mid(star + 1));
}

} // namespace

ValueType valueType(LiteralType type)
{
    switch (type) {
    case LiteralType::Integer:
        return ValueType::Integer;
    case LiteralType::Boolean:
        return ValueType::Boolean;
    case LiteralType::Binary:
        return ValueType::Binary;
    case LiteralType::Text:
        break;
    }
    return ValueType::Text;
}

DocumentView::DocumentView(SettingsFile *file, const SettingsFile *overrides, const SettingsFile *fallback)
    : m_file(file)
    , m_overrides(overrides)
    , m_fallback(fallback)
{}

std::optional<QString> DocumentView::value(const QByteArray &group, const QByteArray &name, LiteralType type,
                                           bool inherits) const
{
    const ValueType wanted = valueType(type);
    const QByteArray key = native(name);
    const QByteArray own = nativeGroup(group);
    if (m_overrides) {
        if (auto text = m_overrides->document->value(own, key, wanted))
            return text;
    }
    if (auto text = document().value(own, key, wanted))
        return text;
    if (!inherits || m_parent.isEmpty())
        return std::nullopt;
    const QByteArray parent = nativeGroup(m_parent);
    if (parent != own) {
        if (auto text = document().value(parent, key, wanted))
            return text;
    }
    return m_fallback ? m_fallback->document->value(parent, key, wanted) : std::nullopt;
}

bool DocumentView::isOverridden(const QByteArray &group, const QByteArray &name) const
{
    return m_overrides && m_overrides->document->literal(nativeGroup(group), native(name));
}

QList<QByteArray> DocumentView::sections(const QByteArray &pattern) const
{
    QList<QByteArray> result;
    for (const QByteArray &group : document().groups()) {
        const QByteArray name = isAscii(group) ? group : decodeText(group, m_file->encoding).toUtf8();
        if (matches(pattern, name))
            result.append(name);
    }
    return result;
}

QByteArray DocumentView::nativeGroup(const QByteArray &group) const
{
    if (isRegistry())
        return group.startsWith("HKCU\\") ? group.mid(5) : group;
    return native(group);
}

QByteArray DocumentView::native(const QByteArray &utf8) const
{
    if (m_file->encoding == TextEncoding::Utf8 || isAscii(utf8))
        return utf8;
    return encodeText(QString::fromUtf8(utf8), m_file->encoding).value_or(utf8);
}

QString DocumentView::keyText(const QByteArray &group, const QByteArray &name) const
{
    switch (m_file->format) {
    case StoreFormat::PrefsJs:
        return QString::fromUtf8(name);
    case StoreFormat::Registry:
    case StoreFormat::RegFile:
        return QString::fromUtf8(group) + u'\\' + QString::fromUtf8(name);
    case StoreFormat::Ini:
    case StoreFormat::KeyFile:
        break;
    }
    return u'[' + QString::fromUtf8(group) + u']' + QString::fromUtf8(name);
}

} // namespace mailsetup
