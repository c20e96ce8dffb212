// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/SettingsDocument.h"

#include "store/IniDocument.h"
#include "store/MsmtprcDocument.h"
#include "store/OeAccountDocument.h"
#include "store/PrefsDocument.h"
#include "store/RegFileDocument.h"
#include "store/RegistryDocument.h"

namespace mailsetup {

Expected<std::unique_ptr<SettingsDocument>> openDocument(StoreFormat format, const QByteArray &bytes,
                                                         TextEncoding encoding, const QString &name)
{
    if (bytes.size() > maximumSettingsSize)
        return makeError(ErrorCode::FileTooLarge, name, u"%1: %2 bytes"_qs.arg(name).arg(bytes.size()));
    switch (format) {
    case StoreFormat::Ini:
        return IniDocument::parse(bytes, IniFlavour::Windows, encoding, name);
    case StoreFormat::KeyFile:
        return IniDocument::parse(bytes, IniFlavour::KeyFile, encoding, name);
    case StoreFormat::PlainIni:
        return IniDocument::parse(bytes, IniFlavour::Plain, encoding, name);
    case StoreFormat::PrefsJs:
        return PrefsDocument::parse(bytes, name);
    case StoreFormat::Registry:
        return RegistryDocument::parse(bytes, name);
    case StoreFormat::RegFile:
        return RegFileDocument::parse(bytes, name);
    case StoreFormat::OeAccount:
        return OeAccountDocument::parse(bytes, name);
    case StoreFormat::Msmtprc:
        return MsmtprcDocument::parse(bytes, encoding, name);
    }
    return makeError(ErrorCode::Internal, name, u"unknown store format"_qs);
}

} // namespace mailsetup
