// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/DialogPainter.h"

#include <algorithm>

namespace mailsetup {

namespace {

// The colours of the time.
constexpr const char *face = "#ece9d8";
constexpr const char *paper = "#ffffff";
constexpr const char *ink = "#000000";
constexpr const char *edge = "#7f7c73";
constexpr const char *softEdge = "#b8b4a2";
constexpr const char *titleBar = "#0a3d91";
constexpr const char *chosenPaper = "#316ac5";
constexpr const char *markColour = "#c62828";

} // namespace

qreal DialogPainter::baseline(const QRectF &rect) const
{
    return rect.y() + (rect.height() - m_metrics.line()) / 2 + m_metrics.ascent();
}

void DialogPainter::mark(const Control &control, const QRectF &rect)
{
    if (control.number <= 0)
        return;
    m_canvas.frame(rect.adjusted(0.5, 0.5, -0.5, -0.5), markColour, 2);
    const qreal radius = m_metrics.callout() / 2;
    const QPointF centre(rect.right() - radius - m_metrics.gap() / 2, rect.center().y());
    m_canvas.disc(centre, radius, markColour, paper);
    m_canvas.text({centre.x(), centre.y() - m_metrics.line() / 2 + m_metrics.ascent()}, TextEdge::Middle,
                  QString::number(control.number), paper, true);
}

void DialogPainter::drawLines(const QString &text, QPointF topLeft, const char *colour)
{
    qreal y = topLeft.y() + m_metrics.ascent();
    const QStringList lines = m_metrics.lines(text);
    for (const QString &one : lines) {
        m_canvas.text({topLeft.x(), y}, TextEdge::Start, one, colour);
        y += m_metrics.line();
    }
}

void DialogPainter::drawWindow(const Drawing &drawing, const QRectF &rect)
{
    m_canvas.box(rect.adjusted(0.5, 0.5, -0.5, -0.5), face, ink, 4);
    QRectF bar = rect.adjusted(2, 2, -2, 0);
    bar.setHeight(m_metrics.barHeight());
    m_canvas.box(bar, titleBar, titleBar, 2);
    m_canvas.text({bar.x() + m_metrics.gap(), baseline(bar)}, TextEdge::Start, drawing.title, paper, true);
    const qreal side = bar.height() - m_metrics.gap();
    const QRectF close(bar.right() - side - m_metrics.gap() / 2, bar.center().y() - side / 2, side, side);
    m_canvas.box(close, "#d8452b", paper, 2);
    const QRectF cross = close.adjusted(side * 0.3, side * 0.3, -side * 0.3, -side * 0.3);
    m_canvas.line(cross.topLeft(), cross.bottomRight(), paper, 1.6);
    m_canvas.line(cross.topRight(), cross.bottomLeft(), paper, 1.6);

    QRectF inside = rect.adjusted(2, 2 + bar.height(), -2, -2);
    QList<Control> controls = drawing.controls;
    if (!controls.isEmpty() && controls.first().kind == ControlKind::Menus) {
        // Below the bar lies the program's own page.
        const QRectF page = inside.adjusted(0, m_metrics.barHeight(), 0, 0);
        m_canvas.box(page, paper, softEdge);
        drawMenus(controls.takeFirst(), inside);
    }
    drawStack(controls,
              inside.adjusted(m_metrics.pad(), m_metrics.pad(), -m_metrics.pad(), -m_metrics.pad()));
}

void DialogPainter::draw(const Control &control, const QRectF &rect)
{
    switch (control.kind) {
    case ControlKind::Stack:
        return drawStack(control.children, rect);
    case ControlKind::Row:
        return drawRow(control.children, rect);
    case ControlKind::Buttons:
        return drawButtons(control.children, rect);
    case ControlKind::Group:
        return drawGroup(control, rect);
    case ControlKind::Menus:
        return drawMenus(control, rect);
    case ControlKind::Tabs:
        return drawTabs(control, rect);
    case ControlKind::List:
        return drawList(control, rect);
    case ControlKind::Note:
        drawLines(control.label, rect.topLeft(), ink);
        return mark(control, rect);
    case ControlKind::Field:
    case ControlKind::Choice:
        return drawField(control, rect, m_metrics.width(control.label));
    case ControlKind::Check:
    case ControlKind::Radio:
        return drawSwitch(control, rect);
    case ControlKind::Button:
        return drawButton(control, rect);
    case ControlKind::Menu:
    case ControlKind::Tab:
    case ControlKind::Item:
        break; // their parents draw them
    }
}

void DialogPainter::drawStack(const QList<Control> &controls, const QRectF &rect)
{
    const qreal column = m_metrics.labelColumn(controls);
    const bool areButtons = std::all_of(controls.begin(), controls.end(), DialogMetrics::isNarrow);
    qreal y = rect.y();
    for (const Control &control : controls) {
        const bool isField = control.kind == ControlKind::Field || control.kind == ControlKind::Choice;
        const QSizeF least = isField ? m_metrics.fieldSize(control, column) : m_metrics.size(control);
        QRectF place(rect.x(), y, rect.width(), least.height());
        y += least.height() + m_metrics.gap();
        const bool isSwitch = control.kind == ControlKind::Check || control.kind == ControlKind::Radio;
        if (control.kind == ControlKind::Button && !areButtons)
            place.setLeft(place.right() - least.width());
        else if (isSwitch || control.kind == ControlKind::Note)
            place.setWidth(least.width());
        if (isField)
            drawField(control, place, column);
        else
            draw(control, place);
    }
}

void DialogPainter::drawRow(const QList<Control> &controls, const QRectF &rect)
{
    qreal spare = rect.width() + m_metrics.pad();
    qsizetype growing = controls.size() - 1;
    for (qsizetype i = 0; i < controls.size(); ++i) {
        spare -= m_metrics.size(controls[i]).width() + m_metrics.pad();
        if (!DialogMetrics::isNarrow(controls[i]))
            growing = i;
    }
    qreal x = rect.x();
    for (qsizetype i = 0; i < controls.size(); ++i) {
        const QSizeF least = m_metrics.size(controls[i]);
        const qreal width = least.width() + (i == growing ? std::max(spare, 0.0) : 0);
        const bool isTall = controls[i].kind == ControlKind::List || controls[i].kind == ControlKind::Stack;
        const qreal height = isTall ? rect.height() : least.height();
        const bool isSwitch =
            controls[i].kind == ControlKind::Check || controls[i].kind == ControlKind::Radio;
        draw(controls[i], QRectF(x, rect.y(), isSwitch ? least.width() : width, height));
        x += width + m_metrics.pad();
    }
}

void DialogPainter::drawButtons(const QList<Control> &buttons, const QRectF &rect)
{
    qreal x = rect.right() + m_metrics.pad();
    for (const Control &button : buttons)
        x -= m_metrics.size(button).width() + m_metrics.pad();
    for (const Control &button : buttons) {
        const QSizeF least = m_metrics.size(button);
        drawButton(button, QRectF(QPointF(x, rect.y() + m_metrics.gap()), least));
        x += least.width() + m_metrics.pad();
    }
}

void DialogPainter::drawGroup(const Control &group, const QRectF &rect)
{
    const qreal half = m_metrics.line() / 2;
    m_canvas.box(rect.adjusted(0.5, half, -0.5, -0.5), "none", softEdge, 3);
    const qreal x = rect.x() + m_metrics.pad();
    const qreal width = m_metrics.width(group.label) + m_metrics.calloutSpace(group);
    const QRectF head(x - 3, rect.y(), width + 6, m_metrics.line());
    m_canvas.box(head, face, face);
    m_canvas.text({x, baseline(head)}, TextEdge::Start, group.label, ink);
    mark(group, head);
    drawStack(group.children, rect.adjusted(m_metrics.pad(), m_metrics.line() + m_metrics.gap() / 2,
                                            -m_metrics.pad(), -m_metrics.pad()));
}

void DialogPainter::drawMenus(const Control &menus, const QRectF &rect)
{
    qreal x = rect.x();
    for (const Control &menu : menus.children) {
        const QRectF place(x, rect.y(), m_metrics.menuWidth(menu), m_metrics.barHeight());
        if (menu.isOn)
            m_canvas.box(place, chosenPaper, chosenPaper);
        m_canvas.text({x + m_metrics.gap(), baseline(place)}, TextEdge::Start, menu.label,
                      menu.isOn ? paper : ink);
        mark(menu, place);
        if (menu.isOn)
            drawPopup(menu, QRectF(QPointF(x, place.bottom()), m_metrics.popupSize(menu)));
        x += place.width();
    }
}

void DialogPainter::drawPopup(const Control &menu, const QRectF &rect)
{
    m_canvas.box(rect, face, edge);
    qreal y = rect.y() + 1;
    for (const Control &item : menu.children) {
        drawItem(item, QRectF(rect.x() + 1, y, rect.width() - 2, m_metrics.itemHeight()), face);
        y += m_metrics.itemHeight();
    }
}

void DialogPainter::drawTabs(const Control &tabs, const QRectF &rect)
{
    const QRectF page = rect.adjusted(0.5, m_metrics.barHeight(), -0.5, -0.5);
    m_canvas.box(page, face, edge);
    qreal x = rect.x() + m_metrics.gap() / 2;
    for (const Control &tab : tabs.children) {
        const QRectF place(x, rect.y() + (tab.isOn ? 0 : 2), m_metrics.tabWidth(tab),
                           m_metrics.barHeight() + (tab.isOn ? 1 : -2));
        m_canvas.box(place, face, edge, 2);
        if (tab.isOn) // open towards its page
            m_canvas.line({place.x() + 1, place.bottom()}, {place.right() - 1, place.bottom()}, face, 2);
        m_canvas.text({x + m_metrics.pad(), baseline(place)}, TextEdge::Start, tab.label, ink);
        mark(tab, place);
        x += place.width();
    }
    if (const Control *open = DialogMetrics::chosen(tabs.children))
        drawStack(open->children,
                  page.adjusted(m_metrics.pad(), m_metrics.pad(), -m_metrics.pad(), -m_metrics.pad()));
}

void DialogPainter::drawList(const Control &list, const QRectF &rect)
{
    m_canvas.box(rect.adjusted(0.5, 0.5, -0.5, -0.5), paper, edge);
    qreal y = rect.y() + m_metrics.gap() / 2;
    for (const Control &item : list.children) {
        drawItem(item, QRectF(rect.x() + 2, y, rect.width() - 4, m_metrics.itemHeight()), paper);
        y += m_metrics.itemHeight();
    }
}

void DialogPainter::drawItem(const Control &item, const QRectF &rect, const char *ground)
{
    if (item.isOn)
        m_canvas.box(rect, chosenPaper, chosenPaper);
    else
        m_canvas.box(rect, ground, ground);
    m_canvas.text({rect.x() + m_metrics.gap() + m_metrics.indent(item), baseline(rect)}, TextEdge::Start,
                  item.label, item.isOn ? paper : ink);
    mark(item, rect);
}

void DialogPainter::drawField(const Control &field, const QRectF &rect, qreal labelColumn)
{
    m_canvas.text({rect.x(), baseline(rect)}, TextEdge::Start, field.label, ink);
    const QRectF box = rect.adjusted(labelColumn + m_metrics.pad(), 0.5, -0.5, -0.5);
    m_canvas.box(box, paper, edge);
    const QString shown = field.isSecret ? QString(field.value.size(), QChar(0x2022)) : field.value;
    m_canvas.text({box.x() + m_metrics.gap(), baseline(box)}, TextEdge::Start, shown, ink);
    if (field.kind == ControlKind::Choice) {
        const QPointF tip(box.right() - m_metrics.em() - m_metrics.calloutSpace(field),
                          box.center().y() + m_metrics.em() * 0.2);
        const qreal arm = m_metrics.em() * 0.35;
        m_canvas.line(tip - QPointF(arm, arm), tip, ink, 1.5);
        m_canvas.line(tip, tip + QPointF(arm, -arm), ink, 1.5);
    }
    mark(field, box);
}

void DialogPainter::drawSwitch(const Control &control, const QRectF &rect)
{
    const qreal side = m_metrics.em();
    const qreal top = rect.y() + m_metrics.gap() / 2;
    const QRectF box(rect.x() + (control.number > 0 ? 3 : 0), top + (m_metrics.line() - side) / 2, side,
                     side);
    if (control.kind == ControlKind::Radio) {
        m_canvas.disc(box.center(), side / 2, paper, edge);
        if (control.isOn)
            m_canvas.disc(box.center(), side / 4, ink, ink);
    } else {
        m_canvas.box(box, paper, edge);
        if (control.isOn)
            m_canvas.tick(box, ink);
    }
    drawLines(control.label, {box.right() + m_metrics.gap(), top}, ink);
    mark(control, rect);
}

void DialogPainter::drawButton(const Control &button, const QRectF &rect)
{
    m_canvas.box(rect.adjusted(0.5, 0.5, -0.5, -0.5), "#f4f2e8", "#1c5180", 3);
    const qreal middle = rect.x() + (rect.width() - m_metrics.calloutSpace(button)) / 2;
    m_canvas.text({middle, baseline(rect)}, TextEdge::Middle, button.label, ink);
    mark(button, rect);
}

} // namespace mailsetup
