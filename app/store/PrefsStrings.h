// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace mailsetup {

// One escape of a preferences string: how long it is, and the bytes that it stands for. Length 0: no
// escape that libpref knows, or one for NUL or half a surrogate pair.
struct PrefsEscape {
    int length = 0;
    QByteArray bytes;
};

// The escape at the beginning of a text: \" \' \\ \n \r, \xHH (one raw byte), \uHHHH (UTF-8; a pair of
// them for a surrogate pair).
PrefsEscape readPrefsEscape(QByteArrayView text);

// The inside of a string, whose escapes are known to be good, as bytes.
QByteArray unescapePrefs(QByteArrayView inside);

// A whole string literal with that quote character around the bytes (" or ').
QByteArray quotePrefs(QByteArrayView bytes, char quote);

} // namespace mailsetup
