// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/EditedBytes.h"
#include "core/Expected.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace mailsetup {

// The settings formats that a profile can name.
enum class StoreFormat {
    Ini,       // Windows ini: [section] key=value; first section and first key win, names without case
    KeyFile,   // freedesktop key file: as ini, but names with case, and the last key wins
    PrefsJs,   // Mozilla preferences: user_pref("name", value); the last one wins; groups are empty
    Registry,  // a Wine prefix's user.reg or system.reg
    RegFile,   // an exported .reg file, version 5 (UTF-16) or REGEDIT4
    OeAccount, // an account file of Windows Mail: XML, mostly UTF-16; groups are empty
    PlainIni,  // Sylpheed and Claws Mail: as ini, but nothing is trimmed, quoted or escaped, and the last key
               // wins
    Msmtprc,   // msmtp: groups are accounts, which inherit from one another and from defaults
};
inline constexpr StoreFormat lastStoreFormat = StoreFormat::Msmtprc;

// How the value bytes of a text format become characters.
enum class TextEncoding { Utf8, Windows1252 };

// What a profile says a value is. It decides how a literal is read (a value of another type counts as
// absent where the mail program itself would not read it) and how a new one is written.
enum class ValueType { Text, Integer, Boolean, Binary };

// One settings document: bytes in, values, bytes out. An untouched document gives back the same bytes;
// a changed one differs only in the span of each changed value (or in the one inserted line). A value is
// addressed by group and name: ini [group]name; prefs.js name with an empty group; registry group = key
// path without the hive ("Software\\Qualcomm\\Eudora"), name = value name, empty for the default value.
// Groups and names are bytes: UTF-8, except in the ini formats, where they are the file's own bytes.
// A 'literal' is a value exactly as it stands in the file (quotes, escapes, type words included), so
// that restoring a literal restores its bytes.
class SettingsDocument
{
public:
    virtual ~SettingsDocument() = default;

    // ---- reading
    // The literal that the mail program obeys; nullopt when absent.
    virtual std::optional<QByteArray> literal(QByteArrayView group, QByteArrayView name) const = 0;
    // The decoded value: text as text, integers in decimal, booleans as "true" or "false", binary as
    // lower-case hex. nullopt when absent, or when it is of a type that the program would not read as
    // the one that is asked for.
    virtual std::optional<QString> value(QByteArrayView group, QByteArrayView name, ValueType type) const = 0;
    // Whether two literals are one value to the mail program, though they may be written differently: another
    // program may have written the whole file anew since.
    virtual bool isSameValue(QByteArrayView one, QByteArrayView other) const { return one == other; }
    virtual bool hasGroup(QByteArrayView group) const = 0;
    // The ini formats: the sections in file order. Registry: the direct subkey names of 'parent'. Prefs:
    // none.
    virtual QList<QByteArray> groups(QByteArrayView parent = {}) const = 0;
    // Calls back for each name in the group (prefs.js: all names, with an empty group).
    virtual void forEachName(QByteArrayView group,
                             const std::function<void(QByteArrayView name)> &visit) const = 0;

    // ---- inheriting, in the formats whose groups do so by themselves
    // There value() gives what is in effect.
    virtual bool hasInheritingGroups() const { return false; }
    struct Inherited {
        QByteArray group; // where it stands
        QByteArray literal;
    };
    // What a group would have in effect without a value of its own.
    virtual std::optional<Inherited> inherited(QByteArrayView, QByteArrayView) const { return std::nullopt; }
    // The literal that says what it means there that a value is nowhere; nullopt when there is none.
    virtual std::optional<QByteArray> literalOfAbsent(QByteArrayView, QByteArrayView) const
    {
        return std::nullopt;
    }

    // ---- making literals
    // The literal for a value. 'like' is the literal of the present value, or of a sibling: its type and
    // quoting are kept (a registry REG_BINARY string stays REG_BINARY). FileEncoding when the text has a
    // character that the encoding lacks; BadOption for a number or boolean that is none.
    virtual Expected<QByteArray> makeLiteral(ValueType type, const QString &value,
                                             const std::optional<QByteArray> &like) const = 0;

    // ---- changing
    // Replaces or inserts; nullopt removes. Setting the literal that stands there already is no change.
    virtual void setLiteral(QByteArrayView group, QByteArrayView name,
                            const std::optional<QByteArray> &literal) = 0;

    // ---- writing
    virtual bool isChanged() const = 0;
    // The new bytes; the original ones when nothing changed.
    virtual EditedBytes edited() const = 0;
    QByteArray toBytes() const { return edited().toBytes(); }
    // Reversing them on toBytes() gives the original.
    QList<Edit> edits() const { return edited().edits(); }
};

// Largest settings file that is read (bytes); above: FileTooLarge.
inline constexpr qsizetype maximumSettingsSize = qsizetype{64} * 1024 * 1024;

// Parses bytes. 'name' is the path for error messages. FileMalformed with the line number in the detail,
// FileEncoding, FileTooLarge.
Expected<std::unique_ptr<SettingsDocument>> openDocument(StoreFormat format, const QByteArray &bytes,
                                                         TextEncoding encoding, const QString &name);

} // namespace mailsetup
