// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/GuideMarkup.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace mailsetup {

namespace {

constexpr qreal lineSpacing = 1.3;
constexpr int fontSize = 14;       // pixels; 10 points
constexpr qreal blockSpacing = 11; // around a paragraph
constexpr int codeColumn = 60;
constexpr int wideColumn = (GuideMarkup::sheetWidth - codeColumn) / 2 - 12;

} // namespace

void GuideMarkup::newSheet()
{
    m_isSheetNew = m_isSheetNew || m_used > 0;
    m_used = 0;
}

void GuideMarkup::needRoom(qreal height)
{
    if (m_used + height > sheetHeight)
        newSheet();
}

QString GuideMarkup::sheetStyle()
{
    QString style = m_isSheetNew ? QStringLiteral(" style=\"page-break-before:always\"") : QString();
    m_isSheetNew = false;
    return style;
}

QString GuideMarkup::directionWord() const
{
    return m_direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

qreal GuideMarkup::textHeight(const QString &text, int width)
{
    QFont font;
    font.setPixelSize(fontSize);
    const QRect space(0, 0, width, 0);
    return QFontMetrics(font).boundingRect(space, Qt::TextWordWrap, text).height() * lineSpacing +
           blockSpacing;
}

qreal GuideMarkup::pictureHeight(QSizeF natural)
{
    return natural.height() * std::min(1.0, sheetWidth / natural.width()) + blockSpacing;
}

void GuideMarkup::heading(int level, const QString &text)
{
    const qreal height = 2 * textHeight(text);
    needRoom(4 * height); // not alone at the end
    m_used += height;
    m_body += QStringLiteral("<h%1%2>%3</h%1>\n").arg(level).arg(sheetStyle(), text.toHtmlEscaped());
}

void GuideMarkup::paragraph(const QString &text)
{
    labelled({}, text);
}

void GuideMarkup::labelled(const QString &label, const QString &text)
{
    const qreal height = textHeight(label + text);
    needRoom(height);
    m_used += height;
    const QString bold = label.isEmpty() ? label : QStringLiteral("<b>%1</b> ").arg(label.toHtmlEscaped());
    m_body += QStringLiteral("<p%1>%2%3</p>\n").arg(sheetStyle(), bold, text.toHtmlEscaped());
}

void GuideMarkup::list(const QStringList &items)
{
    m_body += QStringLiteral("<ul dir=\"%1\">\n").arg(directionWord());
    for (const QString &item : items) {
        m_used += textHeight(item) - blockSpacing;
        m_body += QStringLiteral("<li>%1</li>\n").arg(item.toHtmlEscaped());
    }
    m_body += QStringLiteral("</ul>\n");
    m_used = std::fmod(m_used + blockSpacing, sheetHeight); // it may go on on the next sheet
}

void GuideMarkup::picture(const QImage &image, const QString &description)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const QSizeF natural = image.deviceIndependentSize();
    const qreal scale = std::min(1.0, sheetWidth / natural.width());
    needRoom(pictureHeight(natural));
    m_used += pictureHeight(natural);
    m_body += QStringLiteral("<p class=\"picture\"%1><img width=\"%2\" height=\"%3\" alt=\"%4\" "
                             "src=\"data:image/png;base64,%5\"></p>\n")
                  .arg(sheetStyle())
                  .arg(qRound(natural.width() * scale))
                  .arg(qRound(natural.height() * scale))
                  .arg(description.toHtmlEscaped(), QString::fromLatin1(bytes.toBase64()));
}

QString GuideMarkup::inColumnOrder(QStringList cells) const
{
    if (m_isTableTurned)
        std::reverse(cells.begin(), cells.end());
    return cells.join(QString());
}

void GuideMarkup::beginTable(const QStringList &head)
{
    // The break stands on a paragraph: QTextDocument ignores it on a table.
    if (m_isSheetNew)
        m_body += QStringLiteral("<p class=\"picture\"%1></p>\n").arg(sheetStyle());
    m_body += QStringLiteral("<table dir=\"%1\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                             "width=\"100%\">\n<tr>")
                  .arg(directionWord());
    QStringList cells;
    for (const QString &title : head)
        cells += QStringLiteral("<th>%1</th>").arg(title.toHtmlEscaped());
    m_body += inColumnOrder(cells) + QStringLiteral("</tr>\n");
    m_used += textHeight(head.join(u' '));
}

void GuideMarkup::table(const QStringList &head, const QList<QStringList> &rows)
{
    beginTable(head);
    for (const QStringList &row : rows) {
        qreal height = 0;
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            height = std::max(height, textHeight(row[i], i == 0 ? codeColumn : wideColumn));
            const QString text = row[i].toHtmlEscaped();
            cells += i == 0 ? QStringLiteral("<td width=\"10%\"><b>%1</b></td>").arg(text)
                            : QStringLiteral("<td width=\"45%\">%1</td>").arg(text);
        }
        if (m_used + height > sheetHeight) {
            m_body += QStringLiteral("</table>\n");
            newSheet();
            beginTable(head);
        }
        m_used += height;
        m_body += QStringLiteral("<tr>%1</tr>\n").arg(inColumnOrder(cells));
    }
    m_body += QStringLiteral("</table>\n");
}

QString GuideMarkup::document(const QString &title, const QString &languageCode) const
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<title>%3</title>\n"
                          "<style>\n"
                          "body { font-family: sans-serif; line-height: 1.3; max-width: 44em; }\n"
                          "p.picture { line-height: 1; }\n"
                          "img { max-width: 100%; height: auto; }\n"
                          "table { border-collapse: collapse; }\n"
                          "th, td { vertical-align: top; }\n"
                          "</style>\n</head>\n<body dir=\"%2\">\n%4</body>\n</html>\n")
        .arg(languageCode, directionWord(), title.toHtmlEscaped(), m_body);
}

} // namespace mailsetup
