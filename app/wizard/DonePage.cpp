// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/DonePage.h"

#include "wizard/AccountTexts.h"
#include "wizard/ErrorPanel.h"
#include "wizard/LeftToRight.h"
#include "wizard/ReportDocument.h"
#include "wizard/TextLabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace mailsetup {

DonePage::DonePage(WizardFlow &flow, QWidget *parent)
    : WizardPage(Screen::Done, flow, parent)
    , m_text(new TextLabel(content()))
    , m_byHand(new QPushButton(content()))
    , m_undone(new TextLabel(content()))
    , m_undo(new QPushButton(content()))
    , m_save(new QPushButton(content()))
    , m_print(new QPushButton(content()))
    , m_saved(new TextLabel(content()))
{
    setFinalPage(true);
    errorPanel()->setBackVisible(false);
    errorPanel()->setRetryVisible(false);
    for (QPushButton *button : {m_byHand, m_save, m_print, m_undo})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    buttons->addStretch();
    contentLayout()->addWidget(m_text);
    contentLayout()->addWidget(m_byHand, 0, Qt::AlignLeading);
    contentLayout()->addSpacing(fontMetrics().height());
    contentLayout()->addLayout(buttons);
    contentLayout()->addWidget(m_saved);
    contentLayout()->addWidget(m_undo, 0, Qt::AlignLeading);
    contentLayout()->addWidget(m_undone);
    contentLayout()->addStretch();

    connect(m_byHand, &QPushButton::clicked, this, [this] {
        if (const auto program = byHandProgram(model()))
            emit byHandAsked(program->id);
    });
    connect(m_undo, &QPushButton::clicked, this, &DonePage::askAndUndo);
    connect(m_save, &QPushButton::clicked, this, &DonePage::save);
    connect(m_print, &QPushButton::clicked, this, &DonePage::print);
    m_saved->hide();
    setUp();
}

bool DonePage::isComplete() const
{
    return !flow().isBusy();
}

void DonePage::askAndUndo()
{
    QMessageBox question(QMessageBox::Question, tr("Undo"),
                         tr("Put all settings back as they were? Sending will then work as before: without "
                            "signing in."),
                         QMessageBox::NoButton, this);
    QPushButton *yes = question.addButton(tr("&Put back"), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(tr("&Keep the change"), QMessageBox::RejectRole));
    question.exec();
    if (question.clickedButton() == yes)
        flow().undo();
}

void DonePage::save()
{
    const QString pdf = tr("PDF document (*.pdf)");
    const QString text = tr("Text (*.txt)");
    const QString json = tr("For support: JSON (*.json)");
    QString filter = pdf;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the report"), QStringLiteral("mailsetup-report.pdf"),
                                     QStringList{pdf, text, json}.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty())
        return;
    const auto saved = saveReport(model(), flow().options(), path);
    m_saved->setText(saved ? tr("Saved as %1.").arg(leftToRight(path)) : wordsOf(saved.error()).what);
    m_saved->show();
}

void DonePage::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto document = reportDocument(model());
    document->print(&printer);
}

QString DonePage::undoneText() const
{
    const auto &undone = model().undone;
    if (model().activity == Activity::Undoing)
        return tr("Putting back\u2026");
    if (!undone)
        return {};
    QStringList texts;
    texts.append(undone->exit == ExitCode::Ok ? tr("Everything is as it was before.")
                 : undone->exit == ExitCode::ChangedSince
                     ? tr("Put back, but for what was changed by hand since then:")
                     : tr("It could not be put back:"));
    for (const ReportMessage &message : undone->messages)
        texts.append(message.text);
    return texts.join(u'\n');
}

void DonePage::retranslate()
{
    setHeading(tr("What to do now"));
    m_byHand->setText(tr("Steps by &hand\u2026"));
    m_undo->setText(tr("&Undo the change\u2026"));
    m_save->setText(tr("&Save the report\u2026"));
    m_print->setText(tr("&Print\u2026"));
}

void DonePage::refresh()
{
    const Report &report = model().report;
    const auto &undone = model().undone;
    const bool isUndone = undone && (undone->exit == ExitCode::Ok || undone->exit == ExitCode::ChangedSince);
    m_text->setText(isUndone ? tr("The change is undone. You can make it again: start this program anew.")
                             : doneTexts(model()).join(QStringLiteral("\n\n")));
    m_byHand->setVisible(!isUndone && byHandProgram(model()).has_value());
    m_undone->setText(undoneText());
    m_undone->setVisible(!m_undone->text().isEmpty());
    m_undo->setVisible(report.changed && !isUndone);
    m_undo->setEnabled(!flow().isBusy());
}

} // namespace mailsetup
