// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/RegistryText.h"

#include "store/RegistryDocument.h"
#include "store/RegistryLiteral.h"

#include <algorithm>

namespace mailsetup {

namespace {

constexpr QByteArrayView firstLine = "WINE REGISTRY Version 2\n";

bool isText(unsigned type)
{
    return type == RegistryData::Text || type == RegistryData::ExpandText || type == RegistryData::MultiText;
}

// As Wine writes it: text where it is text, else bytes.
QByteArray literalOf(const RegistryValue &value)
{
    if (value.type == RegistryData::Dword && value.bytes.size() == 4) {
        QByteArray bytes = value.bytes;
        std::reverse(bytes.begin(), bytes.end());
        return "dword:" + bytes.toHex();
    }
    const bool endsWithNul =
        value.bytes.size() >= 2 && value.bytes.size() % 2 == 0 && value.bytes.endsWith(QByteArray(2, '\0'));
    if (isText(value.type) && endsWithNul) {
        const QString text(reinterpret_cast<const QChar *>(value.bytes.constData()),
                           value.bytes.size() / 2 - 1);
        const QByteArray quoted = '"' + escapeRegistry(text, RegistryDialect::Wine, "\"") + '"';
        return value.type == RegistryData::Text ? quoted
                                                : "str(" + QByteArray::number(value.type, 16) + "):" + quoted;
    }
    const QByteArray word = value.type == RegistryData::Binary
                                ? QByteArrayLiteral("hex:")
                                : "hex(" + QByteArray::number(value.type, 16) + "):";
    return word + value.bytes.toHex(',');
}

void addKeys(RegistryContent &content, const SettingsDocument &document, const RegistryLiteral &literals,
             const QByteArray &parent)
{
    for (const QByteArray &name : document.groups(parent)) {
        const QByteArray path = parent.isEmpty() ? name : parent + '\\' + name;
        RegistryContent::Key key{QString::fromUtf8(path), {}};
        document.forEachName(path, [&](QByteArrayView value) {
            const auto literal = document.literal(path, value);
            const auto data = literal ? literals.parse(*literal) : std::nullopt;
            if (data)
                key.values.append({QString::fromUtf8(value), data->type, data->bytes});
        });
        content.keys.append(std::move(key));
        addKeys(content, document, literals, path);
    }
}

void sort(RegistryContent &content)
{
    const auto byName = [](const auto &text) { return foldedKey(text); };
    std::sort(content.keys.begin(), content.keys.end(),
              [&](const auto &a, const auto &b) { return byName(a.path) < byName(b.path); });
    for (RegistryContent::Key &key : content.keys)
        std::sort(key.values.begin(), key.values.end(),
                  [&](const auto &a, const auto &b) { return byName(a.name) < byName(b.name); });
}

} // namespace

QString foldedKey(const QString &name)
{
    return QString::fromUtf8(foldRegistryName(name.toUtf8()));
}

QByteArray registryText(const RegistryContent &content)
{
    RegistryContent sorted = content;
    sort(sorted);
    QByteArray text = firstLine.toByteArray();
    for (const RegistryContent::Key &key : std::as_const(sorted.keys)) {
        text += "\n[" + escapeRegistry(key.path, RegistryDialect::Wine, "[]") + "]\n";
        for (const RegistryValue &value : key.values) {
            const QByteArray name = escapeRegistry(value.name, RegistryDialect::Wine, "\"");
            text +=
                (name.isEmpty() ? QByteArrayLiteral("@") : '"' + name + '"') + '=' + literalOf(value) + '\n';
        }
    }
    return text;
}

Expected<RegistryContent> registryContent(const QByteArray &text, const QString &file)
{
    const auto document = RegistryDocument::parse(text, file);
    if (!document)
        return document.error();
    RegistryContent content;
    addKeys(content, **document, RegistryLiteral(RegistryDialect::Wine, QByteArrayLiteral("\n"), file), {});
    sort(content);
    return content;
}

} // namespace mailsetup
