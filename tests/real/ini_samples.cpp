// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Generation.h"
#include "SettingsFileMaker.h"
#include "store/Charset.h"

#include <QFile>

#include <cstdio>

using namespace mailsetup;
using namespace mailsetup::test;

namespace {

QByteArray hex(const std::optional<QByteArray> &bytes)
{
    return bytes ? bytes->toHex() : QByteArray("-");
}

void ask(const SettingsDocument &document, const QByteArray &name, const QByteArray &section,
         const QByteArray &key)
{
    const auto value = document.value(section, key, ValueType::Text);
    const auto read = value ? encodeText(*value, TextEncoding::Windows1252) : std::nullopt;
    const QByteArray line = name + '\t' + hex(section) + '\t' + hex(key) + '\t' + hex(read);
    std::puts(line.constData());
}

} // namespace

// ini_samples FOLDER: makes ini files FOLDER/<seed>.ini, and prints what this program reads from each:
// "FILE<tab>SECTION<tab>KEY<tab>VALUE", the last three in hexadecimal, the value "-" where there is none.
// Files that are refused are left out. MAILSETUP_GENERATED and MAILSETUP_SEED choose how many.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QByteArray folder(argv[1]);
    const Generation generation;
    for (int i = 0; i < generation.files; ++i) {
        const quint32 seed = generation.seed + static_cast<quint32>(i);
        SettingsFileMaker maker(seed);
        const QByteArray bytes = maker.file(StoreFormat::Ini);
        const QByteArray name = QByteArray::number(seed) + ".ini";
        const auto document =
            openDocument(StoreFormat::Ini, bytes, TextEncoding::Windows1252, QString::fromLatin1(name));
        if (!document)
            continue;
        QFile file(QString::fromLocal8Bit(folder + '/' + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return 1;
        const QByteArray section = maker.oneOf({"S", "s", "T", "U", "\xC4"});
        for (const char *key : {"a", "B", "c", "d", "e", "\xC4"})
            ask(**document, name, "S", key);
        for (const char *key : {"A", "b", "c[x]", "text"})
            ask(**document, name, section, key);
    }
    return 0;
}
