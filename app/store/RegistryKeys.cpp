// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/RegistryKeys.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace mailsetup {

namespace {

constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 5> hives = {{
    {"hkcu", "HKEY_CURRENT_USER"},
    {"hklm", "HKEY_LOCAL_MACHINE"},
    {"hkcr", "HKEY_CLASSES_ROOT"},
    {"hku", "HKEY_USERS"},
    {"hkcc", "HKEY_CURRENT_CONFIG"},
}};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

RegistryKeys::RegistryKeys(const QByteArray &text, RegistryDialect dialect, qsizetype from)
    : m_text(text)
    , m_dialect(dialect)
{
    readSections(from);
    if (!m_deletedBefore.isEmpty())
        dropDeleted();
}

QByteArray RegistryKeys::normalized(QByteArrayView path) const
{
    if (m_dialect == RegistryDialect::Wine)
        return path.toByteArray();
    const qsizetype slash = path.indexOf('\\');
    const QByteArrayView first = slash < 0 ? path : path.first(slash);
    for (const auto &[shortName, longName] : hives) {
        if (first.compare(shortName, Qt::CaseInsensitive) == 0)
            return longName.toByteArray() + path.sliced(first.size()).toByteArray();
    }
    return path.toByteArray();
}

QByteArray RegistryKeys::fold(QByteArrayView path) const
{
    return foldRegistryName(normalized(path));
}

RegistryKeys::Header RegistryKeys::readHeader(QByteArrayView line) const
{
    if (m_dialect == RegistryDialect::Wine) {
        const qsizetype close = findUnescaped(line, 1, ']');
        if (close < 0)
            return {};
        const QByteArrayView raw = line.sliced(1, close - 1);
        if (!raw.contains('\\'))
            return {raw.toByteArray(), false, true};
        return {unescapeRegistry(raw, m_dialect).toUtf8(), false, true};
    }
    const qsizetype close = line.lastIndexOf(']');
    if (close < 0)
        return {};
    const bool isDeletion = line.size() > 1 && line[1] == '-';
    const qsizetype begin = isDeletion ? 2 : 1;
    return {line.sliced(begin, std::max<qsizetype>(close - begin, 0)).toByteArray(), isDeletion, close >= begin};
}

void RegistryKeys::readSections(qsizetype from)
{
    const char *data = m_text.constData();
    const qsizetype size = m_text.size();
    for (qsizetype line = from; line < size;) {
        const void *found = std::memchr(data + line, '\n', static_cast<std::size_t>(size - line));
        const qsizetype next = found ? static_cast<const char *>(found) - data + 1 : size;
        qsizetype begin = line;
        while (begin < next && isBlank(data[begin]))
            ++begin;
        if (begin < next && data[begin] == '[') {
            if (!m_sections.empty())
                m_sections.back().body.end = line;
            const auto index = static_cast<qsizetype>(m_sections.size());
            const Header header = readHeader(QByteArrayView(data + begin, next - begin));
            m_sections.push_back({{line, next}, {next, size}, -1});
            m_paths.push_back(header.isGood && !header.isDeletion ? normalized(header.path) : QByteArray());
            const QByteArray folded = header.isGood ? fold(header.path) : QByteArray();
            if (header.isDeletion)
                m_deletedBefore.insert(folded, index);
            else if (header.isGood)
                m_sections.back().next = std::exchange(m_last[folded], index + 1) - 1;
        }
        line = next;
    }
    // Kept one too high so far: a new entry of the hash is 0, and 0 is a section.
    for (qsizetype &last : m_last)
        --last;
}

// A '[-key]' takes away the sections before it of that key and of all below.
void RegistryKeys::dropDeleted()
{
    const auto isGone = [this](const QByteArray &folded, qsizetype index) {
        for (qsizetype end = folded.size(); end > 0; end = folded.lastIndexOf('\\', end - 1)) {
            if (m_deletedBefore.value(folded.first(end), -1) > index)
                return true;
        }
        return false;
    };
    for (auto last = m_last.begin(); last != m_last.end();) {
        const QByteArray &folded = last.key();
        qsizetype *link = &last.value();
        while (*link >= 0 && !isGone(folded, *link))
            link = &m_sections[static_cast<std::size_t>(*link)].next;
        for (qsizetype i = *link; i >= 0; i = m_sections[static_cast<std::size_t>(i)].next)
            m_paths[static_cast<std::size_t>(i)].clear();
        *link = -1;
        last = last.value() < 0 ? m_last.erase(last) : std::next(last);
    }
}

void RegistryKeys::buildTree() const
{
    if (m_hasTree)
        return;
    m_hasTree = true;
    m_nodes.insert(QByteArray());
    for (const QByteArray &path : m_paths) {
        qsizetype end = path.size();
        QByteArray folded = foldRegistryName(path);
        while (!folded.isEmpty() && !m_nodes.contains(folded)) {
            m_nodes.insert(folded);
            const qsizetype slash = end > 0 ? path.lastIndexOf('\\', end - 1) : -1;
            const QByteArray name = path.sliced(slash + 1, end - slash - 1);
            // Folding can change the length, but never a backslash.
            const qsizetype foldedSlash = folded.lastIndexOf('\\');
            folded = folded.first(std::max<qsizetype>(foldedSlash, 0));
            m_children[folded].append(name);
            end = std::max<qsizetype>(slash, 0);
        }
    }
}

QList<QByteArray> RegistryKeys::children(const QByteArray &folded) const
{
    buildTree();
    return m_children.value(folded);
}

bool RegistryKeys::contains(const QByteArray &folded) const
{
    if (m_last.contains(folded))
        return true;
    buildTree();
    return m_nodes.contains(folded);
}

qint64 RegistryKeys::latestTime() const
{
    qint64 latest = 0;
    for (const Section &section : m_sections) {
        const QByteArrayView line = QByteArrayView(m_text).sliced(section.header.begin, section.header.size());
        const QByteArray behind = line.sliced(line.lastIndexOf(']') + 1).toByteArray().simplified();
        latest = std::max(latest, behind.split(' ').first().toLongLong());
    }
    return latest;
}

} // namespace mailsetup
