// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/EntryNames.h"

namespace mailsetup {

namespace {

constexpr char numberMark = '\x01'; // stands in a pattern where the number is

} // namespace

std::optional<QByteArray> EntryNames::name(const Write &write, const QByteArray &purpose,
                                           const QByteArray &user, Bindings &bindings)
{
    if (const auto known = m_entries.constFind(purpose); known != m_entries.constEnd())
        return known->user == user ? std::optional(known->name) : std::nullopt;

    QByteArray &number = bindings[static_cast<std::size_t>(FixedVariable::Number)];
    number = QByteArray(1, numberMark);
    const QByteArray pattern = m_interpreter.expand(write.used, bindings);
    auto numbers = m_numbers.find(pattern);
    if (numbers == m_numbers.end())
        numbers = m_numbers.insert(pattern, numbersOf(write, pattern));
    do {
        number = numbers->next < 0 ? QByteArray() : QByteArray::number(numbers->next);
        numbers->next = numbers->next < 0 ? 2 : numbers->next + 1;
    } while (numbers->used.contains(number));
    return m_entries.insert(purpose, {m_interpreter.expand(write.value, bindings), user})->name;
}

EntryNames::Numbers EntryNames::numbersOf(const Write &write, const QByteArray &pattern) const
{
    Numbers numbers;
    numbers.next = write.isPlainFirst ? -1 : 1;
    const qsizetype at = pattern.indexOf(numberMark);
    const QByteArray before = pattern.left(at);
    const QByteArray after = at < 0 ? QByteArray() : pattern.mid(at + 1);
    const auto note = [&](QByteArrayView name) {
        // Some programs tell names without case, so a name that differs only in case is taken too.
        if (name.size() < before.size() ||
            name.first(before.size()).compare(before, Qt::CaseInsensitive) != 0)
            return;
        const QByteArrayView rest = name.sliced(before.size());
        const qsizetype end = after.isEmpty() ? rest.size() : rest.toByteArray().indexOf(after);
        if (end >= 0)
            numbers.used.insert(rest.first(end).toByteArray());
    };
    m_view.document().forEachName({}, note);
    for (const QByteArray &section : m_view.sections("*"))
        note(section);
    return numbers;
}

} // namespace mailsetup
