// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/SettingsDocument.h"

#include <QRandomGenerator>

namespace mailsetup::test {

// Makes files of all settings formats out of pieces that are known to be difficult: mixed line ends, byte
// order marks, duplicates, comments, bytes of any encoding, long lines, no end of the last line, NUL. The
// same seed makes the same file.
class SettingsFileMaker
{
public:
    explicit SettingsFileMaker(quint32 seed)
        : m_random(seed)
    {}

    QByteArray file(StoreFormat format);
    // Whether something went into the last file for which it may be refused.
    bool hasFault() const { return m_hasFault; }

    int below(int limit) { return m_random.bounded(limit); }
    template<typename T>
    T oneOf(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }
    QByteArray oneOf(std::initializer_list<const char *> list)
    {
        return {*(list.begin() + below(int(list.size())))};
    }

private:
    QByteArray iniFile(StoreFormat format);
    QByteArray msmtprcFile();
    QByteArray prefsFile();
    QByteArray registryFile();
    QByteArray regFile();
    QByteArray oeAccountFile();
    // Nothing, or a line of that kind that the format does not allow.
    QByteArray fault(std::initializer_list<const char *> lines);
    QByteArray longText();
    QByteArray lineEnd();

    QRandomGenerator m_random;
    QList<QByteArray> m_lineEnds;
    bool m_hasFault = false;
};

// Where two files differ, with what stands around it and line ends made visible; short.
QByteArray difference(const QByteArray &one, const QByteArray &other);

} // namespace mailsetup::test
