// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/DialogMetrics.h"

#include <algorithm>

namespace mailsetup {

DialogMetrics::DialogMetrics(const QFont &font)
    : m_metrics(font)
    , m_em(font.pixelSize())
    , m_line(m_metrics.height())
{}

QStringList DialogMetrics::lines(const QString &text) const
{
    const qreal most = m_em * 24;
    QStringList wrapped;
    QString current;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        const QString longer = current.isEmpty() ? word : current + u' ' + word;
        if (!current.isEmpty() && width(longer) > most) {
            wrapped.append(current);
            current = word;
        } else {
            current = longer;
        }
    }
    wrapped.append(current);
    return wrapped;
}

qreal DialogMetrics::calloutSpace(const Control &control) const
{
    return control.number > 0 ? callout() + gap() : 0;
}

QSizeF DialogMetrics::textSize(const QString &text) const
{
    qreal widest = 0;
    const QStringList wrapped = lines(text);
    for (const QString &one : wrapped)
        widest = std::max(widest, width(one));
    return {widest, static_cast<qreal>(wrapped.size()) * m_line};
}

QSizeF DialogMetrics::size(const Control &control) const
{
    switch (control.kind) {
    case ControlKind::Stack:
        return stackSize(control.children);
    case ControlKind::Row:
        return rowSize(control.children);
    case ControlKind::Buttons: // set off from what is above
        return rowSize(control.children) + QSizeF(0, gap());
    case ControlKind::Group: {
        const QSizeF inside = stackSize(control.children);
        return {std::max(inside.width(), width(control.label) + calloutSpace(control)) + 2 * pad(),
                inside.height() + m_line + 2 * pad() - gap()};
    }
    case ControlKind::Menus:
        return menusSize(control);
    case ControlKind::Tabs:
        return tabsSize(control);
    case ControlKind::List:
        return listSize(control);
    case ControlKind::Item:
        return {indent(control) + width(control.label) + 2 * gap() + calloutSpace(control), itemHeight()};
    case ControlKind::Field:
    case ControlKind::Choice:
        return fieldSize(control, width(control.label));
    case ControlKind::Note:
        return textSize(control.label) + QSizeF(calloutSpace(control), 0);
    case ControlKind::Check:
    case ControlKind::Radio:
        return textSize(control.label) + QSizeF(m_em + gap(), gap()) +
               (control.number > 0 ? QSizeF(calloutSpace(control) + pad(), 0) : QSizeF(0, 0));
    case ControlKind::Button:
        return {std::max(width(control.label) + 2 * pad(), m_em * 5) + calloutSpace(control), barHeight()};
    case ControlKind::Menu:
        return {menuWidth(control), barHeight()};
    case ControlKind::Tab:
        return {tabWidth(control), barHeight()};
    }
    Q_UNREACHABLE();
}

QSizeF DialogMetrics::stackSize(const QList<Control> &controls) const
{
    const qreal column = labelColumn(controls);
    QSizeF whole(0, controls.isEmpty() ? 0 : -gap());
    for (const Control &control : controls) {
        const bool isField = control.kind == ControlKind::Field || control.kind == ControlKind::Choice;
        const QSizeF one = isField ? fieldSize(control, column) : size(control);
        whole = {std::max(whole.width(), one.width()), whole.height() + one.height() + gap()};
    }
    return whole;
}

QSizeF DialogMetrics::rowSize(const QList<Control> &controls) const
{
    QSizeF whole(controls.isEmpty() ? 0 : -pad(), 0);
    for (const Control &control : controls) {
        const QSizeF one = size(control);
        whole = {whole.width() + one.width() + pad(), std::max(whole.height(), one.height())};
    }
    return whole;
}

QSizeF DialogMetrics::listSize(const Control &list) const
{
    qreal widest = m_em * 9;
    for (const Control &item : list.children)
        widest = std::max(widest, size(item).width());
    const auto count = std::max<qsizetype>(list.children.size(), 4);
    return {widest + gap(), static_cast<qreal>(count) * itemHeight() + gap()};
}

qreal DialogMetrics::labelColumn(const QList<Control> &controls) const
{
    qreal widest = 0;
    for (const Control &control : controls) {
        if (control.kind == ControlKind::Field || control.kind == ControlKind::Choice)
            widest = std::max(widest, width(control.label));
    }
    return widest;
}

QSizeF DialogMetrics::fieldSize(const Control &field, qreal column) const
{
    const qreal arrow = field.kind == ControlKind::Choice ? m_em * 1.5 : 0;
    const qreal box = std::max(width(field.value) + 2 * gap() + arrow, m_em * 11) + calloutSpace(field);
    return {column + pad() + box, barHeight()};
}

qreal DialogMetrics::menuWidth(const Control &menu) const
{
    return width(menu.label) + 2 * gap() + calloutSpace(menu);
}

QSizeF DialogMetrics::popupSize(const Control &menu) const
{
    QSizeF whole(m_em * 8, 2);
    for (const Control &item : menu.children) {
        const QSizeF one = size(item);
        whole = {std::max(whole.width(), one.width() + 2 * gap()), whole.height() + one.height()};
    }
    return whole;
}

QSizeF DialogMetrics::menusSize(const Control &menus) const
{
    QSizeF whole(0, barHeight());
    qreal x = 0;
    for (const Control &menu : menus.children) {
        if (menu.isOn) {
            const QSizeF popup = popupSize(menu);
            whole = {std::max(whole.width(), x + popup.width() + gap()),
                     barHeight() + popup.height() + gap()};
        }
        x += menuWidth(menu);
    }
    return {std::max(whole.width(), x), whole.height()};
}

qreal DialogMetrics::tabWidth(const Control &tab) const
{
    return width(tab.label) + 2 * pad() + calloutSpace(tab);
}

QSizeF DialogMetrics::tabsSize(const Control &tabs) const
{
    qreal bar = 0;
    for (const Control &tab : tabs.children)
        bar += tabWidth(tab);
    const Control *open = chosen(tabs.children);
    const QSizeF page = open ? stackSize(open->children) : QSizeF(0, m_line);
    return {std::max(bar + pad(), page.width() + 2 * pad()), barHeight() + page.height() + 2 * pad()};
}

const Control *DialogMetrics::chosen(const QList<Control> &controls)
{
    const auto found =
        std::find_if(controls.begin(), controls.end(), [](const Control &control) { return control.isOn; });
    return found == controls.end() ? nullptr : &*found;
}

bool DialogMetrics::isNarrow(const Control &control)
{
    return control.kind == ControlKind::Button ||
           (control.kind == ControlKind::Stack &&
            std::all_of(control.children.begin(), control.children.end(),
                        [](const Control &child) { return child.kind == ControlKind::Button; }));
}

} // namespace mailsetup
