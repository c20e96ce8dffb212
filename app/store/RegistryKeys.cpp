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

// Nearly all keys have no escape but the doubled backslash; there are many of them.
QByteArray unescapeKeyPath(QByteArrayView raw)
{
    QByteArray path;
    path.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\')
            path += raw[i];
        else if (i + 1 < raw.size() && raw[i + 1] == '\\')
            path += raw[i++];
        else
            return unescapeRegistry(raw, RegistryDialect::Wine).toUtf8();
    }
    return path;
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
        return {unescapeKeyPath(line.sliced(1, close - 1)), false, true};
    }
    const qsizetype close = line.lastIndexOf(']');
    if (close < 0)
        return {};
    const bool isDeletion = line.size() > 1 && line[1] == '-';
    const qsizetype begin = isDeletion ? 2 : 1;
    return {line.sliced(begin, std::max<qsizetype>(close - begin, 0)).toByteArray(), isDeletion,
            close >= begin};
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
        if (begin < next && data[begin] == '[')
            addSection({line, next}, begin);
        line = next;
    }
    // Kept one too high so far: a new entry of the hash is 0, and 0 is a section.
    for (qsizetype &last : m_last)
        --last;
}

void RegistryKeys::addSection(Span header, qsizetype bracket)
{
    if (!m_sections.empty())
        m_sections.back().body.end = header.begin;
    const auto index = static_cast<qsizetype>(m_sections.size());
    m_sections.push_back({header, {header.end, m_text.size()}, -1});
    m_folded.emplace_back();
    const Header read = readHeader(QByteArrayView(m_text).sliced(bracket, header.end - bracket));
    if (!read.isGood)
        return;
    const QByteArray folded = fold(read.path);
    if (read.isDeletion) {
        m_deletedBefore.insert(folded, index);
        return;
    }
    m_folded.back() = folded;
    m_sections.back().next = std::exchange(m_last[folded], index + 1) - 1;
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
            m_folded[static_cast<std::size_t>(i)].clear();
        *link = -1;
        last = last.value() < 0 ? m_last.erase(last) : std::next(last);
    }
}

void RegistryKeys::buildTree() const
{
    if (!m_tree.isEmpty())
        return;
    m_tree.reserve(static_cast<qsizetype>(m_folded.size()));
    m_tree.insert(QByteArrayView(""), {});
    for (std::size_t i = 0; i < m_folded.size(); ++i) {
        QByteArrayView path = m_folded[i];
        if (m_tree.contains(path))
            continue;
        m_tree.insert(path, {});
        for (qsizetype depth = path.count('\\'); !path.isEmpty(); --depth) {
            const QByteArrayView parent = path.first(std::max<qsizetype>(path.lastIndexOf('\\'), 0));
            const bool isKnown = m_tree.contains(parent);
            m_tree[parent].push_back({i, depth});
            if (isKnown)
                break;
            path = parent;
        }
    }
}

QList<QByteArray> RegistryKeys::children(const QByteArray &folded) const
{
    buildTree();
    QList<QByteArray> names;
    const auto children = m_tree.constFind(QByteArrayView(folded));
    if (children == m_tree.cend())
        return names;
    for (const Child &child : *children) {
        const Span header = m_sections[child.section].header;
        const QByteArrayView line = QByteArrayView(m_text).sliced(header.begin, header.size());
        const QByteArray path = normalized(readHeader(line.sliced(line.indexOf('['))).path);
        names.append(path.split('\\').value(child.depth));
    }
    return names;
}

bool RegistryKeys::contains(const QByteArray &folded) const
{
    if (m_last.contains(folded))
        return true;
    buildTree();
    return m_tree.contains(QByteArrayView(folded));
}

qint64 RegistryKeys::latestTime() const
{
    if (m_latestTime)
        return *m_latestTime;
    qint64 latest = 0;
    for (const Section &section : m_sections) {
        const QByteArrayView line =
            QByteArrayView(m_text).sliced(section.header.begin, section.header.size());
        const QByteArray behind = line.sliced(line.lastIndexOf(']') + 1).toByteArray().simplified();
        latest = std::max(latest, behind.split(' ').first().toLongLong());
    }
    m_latestTime = latest;
    return latest;
}

} // namespace mailsetup
