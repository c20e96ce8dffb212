// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Promise.h"

#include <QList>

#include <algorithm>
#include <cstring>
#include <random>

extern "C" std::size_t LLVMFuzzerMutate(uint8_t *data, std::size_t size, std::size_t maximum);

// Changes a text so that most of it stays what it was: whole lines go, come twice or change places, or what
// is between two quotes changes. Bytes changed anywhere, which libFuzzer does by itself, rarely lead to an
// XML file that is still well-formed. Include it once in a fuzzer.
namespace mailsetup::fuzz {

class LineMutator
{
public:
    LineMutator(const QByteArray &text, unsigned seed)
        : m_lines(text.split('\n'))
        , m_random(seed)
    {}

    QByteArray mutated()
    {
        for (auto left = below(3); left >= 0; --left)
            change();
        return m_lines.join('\n');
    }

private:
    qsizetype below(qsizetype limit)
    {
        return std::uniform_int_distribution<qsizetype>(0, limit - 1)(m_random);
    }

    void change()
    {
        const qsizetype line = below(m_lines.size());
        switch (below(6)) {
        case 0:
            if (m_lines.size() > 1)
                m_lines.removeAt(line);
            break;
        case 1:
            m_lines.insert(below(m_lines.size() + 1), QByteArray(m_lines[line]));
            break;
        case 2:
            m_lines.swapItemsAt(line, below(m_lines.size()));
            break;
        default:
            changeQuoted(m_lines[line]);
        }
    }

    void changeQuoted(QByteArray &line)
    {
        const qsizetype quotes = line.count('"') / 2;
        if (quotes == 0)
            return;
        qsizetype begin = 0;
        for (qsizetype skipped = 2 * below(quotes); skipped >= 0; --skipped)
            begin = line.indexOf('"', begin) + 1;
        const qsizetype end = line.indexOf('"', begin);
        QByteArray text = line.mid(begin, end - begin);
        const auto size = static_cast<std::size_t>(text.size());
        text.resize(text.size() + 32);
        const std::size_t made = LLVMFuzzerMutate(reinterpret_cast<uint8_t *>(text.data()), size,
                                                  static_cast<std::size_t>(text.size()));
        line.replace(begin, end - begin, text.left(static_cast<qsizetype>(made)));
    }

    QList<QByteArray> m_lines;
    std::minstd_rand m_random;
};

} // namespace mailsetup::fuzz

extern "C" std::size_t LLVMFuzzerCustomMutator(uint8_t *data, std::size_t size, std::size_t maximum,
                                               unsigned seed)
{
    if (seed % 2 == 0)
        return LLVMFuzzerMutate(data, size, maximum);
    const QByteArray text =
        mailsetup::fuzz::LineMutator(mailsetup::fuzz::bytesOf(data, size), seed / 2).mutated();
    const std::size_t made = std::min(maximum, static_cast<std::size_t>(text.size()));
    std::memcpy(data, text.constData(), made);
    return made;
}
