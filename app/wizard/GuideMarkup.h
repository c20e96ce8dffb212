// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace mailsetup {

enum class GuideMedium {
    Browser,
    Paper, // QTextDocument, which leaves the columns of a table from left to right in any language
};

// Writes a page of HTML that browsers show and QTextDocument prints. QTextDocument does not keep a text with
// its picture or a row of a table whole, so this estimates heights and begins a new sheet in time.
class GuideMarkup
{
public:
    GuideMarkup(Qt::LayoutDirection direction, GuideMedium medium)
        : m_direction(direction)
        , m_isTableTurned(direction == Qt::RightToLeft && medium == GuideMedium::Paper)
    {}

    // What follows begins a new sheet; unless it is at the beginning of one.
    void newSheet();
    // The same, where the rest of the sheet is lower than that.
    void needRoom(qreal height);

    void heading(int level, const QString &text);
    void paragraph(const QString &text);
    void labelled(const QString &label, const QString &text); // the label is set in bold
    void list(const QStringList &items);
    void picture(const QImage &image, const QString &description);
    // The head again on each sheet; the first column is set in bold.
    void table(const QStringList &head, const QList<QStringList> &rows);

    // How high, in pixels at 96 to the inch.
    static qreal textHeight(const QString &text, int width = sheetWidth);
    static qreal pictureHeight(QSizeF natural);

    QString document(const QString &title, const QString &languageCode) const;

    // An A4 sheet between margins of 2 cm, a little less, for heights are estimates.
    static constexpr int sheetWidth = 620;
    static constexpr int sheetHeight = 930;

private:
    void beginTable(const QStringList &head);
    QString inColumnOrder(QStringList cells) const;
    QString sheetStyle();
    QString directionWord() const;

    Qt::LayoutDirection m_direction;
    bool m_isTableTurned;
    QString m_body;
    qreal m_used = 0; // of the sheet
    bool m_isSheetNew = false;
};

} // namespace mailsetup
