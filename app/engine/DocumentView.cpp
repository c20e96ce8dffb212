// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/DocumentView.h"

#include "store/Charset.h"

namespace mailsetup {

namespace {

constexpr QByteArrayView besidePrefix("beside:");

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

DocumentView::DocumentView(SettingsFile *file, const SettingsFile *overrides, const SettingsFile *fallback,
                           SettingsFile *beside)
    : m_file(file)
    , m_overrides(overrides)
    , m_fallback(fallback)
    , m_beside(beside)
{}

SettingsFile *DocumentView::fileOf(QByteArrayView group) const
{
    return group.startsWith(besidePrefix) ? m_beside : m_file;
}

std::optional<QString> DocumentView::value(QByteArrayView group, QByteArrayView name, LiteralType type,
                                           bool inherits) const
{
    const ValueType wanted = valueType(type);
    QByteArray made[3];
    const QByteArrayView key = native(name, made[0]);
    const QByteArrayView own = nativeGroup(group, made[1]);
    const SettingsFile *file = fileOf(group);
    if (file != m_file)
        return file ? file->document->value(own, key, wanted) : std::nullopt;
    if (m_overrides) {
        if (auto text = m_overrides->document->value(own, key, wanted))
            return text;
    }
    if (auto text = document().value(own, key, wanted))
        return text;
    if (!inherits || m_parent.isEmpty())
        return std::nullopt;
    const QByteArrayView parent = nativeGroup(m_parent, made[2]);
    if (parent != own) {
        if (auto text = document().value(parent, key, wanted))
            return text;
    }
    return m_fallback ? m_fallback->document->value(parent, key, wanted) : std::nullopt;
}

std::optional<QByteArray> DocumentView::literal(QByteArrayView group, QByteArrayView name) const
{
    const SettingsFile *file = fileOf(group);
    return file ? file->document->literal(nativeGroup(group), nativeName(name)) : std::nullopt;
}

bool DocumentView::isOverridden(QByteArrayView group, QByteArrayView name) const
{
    return m_overrides && fileOf(group) == m_file &&
           m_overrides->document->literal(nativeGroup(group), nativeName(name));
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

QByteArray DocumentView::nativeGroup(QByteArrayView group) const
{
    QByteArray made;
    return nativeGroup(group, made).toByteArray();
}

QByteArray DocumentView::nativeName(QByteArrayView name) const
{
    QByteArray made;
    return native(name, made).toByteArray();
}

QByteArrayView DocumentView::nativeGroup(QByteArrayView group, QByteArray &made) const
{
    if (group.isEmpty())
        return group;
    if (isRegistry())
        return group.startsWith("HKCU\\") ? group.sliced(5) : group;
    if (group.startsWith(besidePrefix))
        group = group.sliced(besidePrefix.size());
    return native(group, made);
}

QByteArrayView DocumentView::native(QByteArrayView utf8, QByteArray &made) const
{
    if (m_file->encoding == TextEncoding::Utf8 || isAscii(utf8))
        return utf8;
    made = encodeText(QString::fromUtf8(utf8), m_file->encoding).value_or(utf8.toByteArray());
    return made;
}

QString DocumentView::keyText(QByteArrayView group, QByteArrayView name) const
{
    switch (m_file->format) {
    case StoreFormat::PrefsJs:
    case StoreFormat::OeAccount:
        return QString::fromUtf8(name);
    case StoreFormat::Registry:
    case StoreFormat::RegFile:
        return QString::fromUtf8(group) + u'\\' + QString::fromUtf8(name);
    case StoreFormat::Ini:
    case StoreFormat::KeyFile:
    case StoreFormat::PlainIni:
    case StoreFormat::Msmtprc:
        break;
    }
    if (group.startsWith(besidePrefix))
        group = group.sliced(besidePrefix.size());
    return u'[' + QString::fromUtf8(group) + u']' + QString::fromUtf8(name);
}

} // namespace mailsetup
