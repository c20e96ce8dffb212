// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ProgramsPage.h"

#include "wizard/AccountTexts.h"
#include "wizard/ErrorPanel.h"
#include "wizard/ProgramRow.h"
#include "wizard/TextLabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mailsetup {

ProgramsPage::ProgramsPage(WizardFlow &flow, QWidget *parent)
    : WizardPage(Screen::Programs, flow, parent)
    , m_intro(new TextLabel(content()))
    , m_open(new TextLabel(content()))
    , m_closeProgram(new QPushButton(content()))
    , m_unreadable(new TextLabel(content()))
    , m_list(new QWidget(content()))
    , m_notListed(new QPushButton(content()))
{
    errorPanel()->setRetryVisible(false);
    QFont bold = m_open->font();
    bold.setBold(true);
    m_open->setFont(bold);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    for (QPushButton *button : {m_closeProgram, m_notListed})
        button->setAutoDefault(false);
    contentLayout()->addWidget(m_intro);
    contentLayout()->addWidget(m_open);
    contentLayout()->addWidget(m_closeProgram, 0, Qt::AlignLeading);
    contentLayout()->addWidget(m_unreadable);
    contentLayout()->addWidget(m_list);
    contentLayout()->addWidget(m_notListed, 0, Qt::AlignLeading);
    contentLayout()->addStretch();
    connect(m_closeProgram, &QPushButton::clicked, &flow, &WizardFlow::closePracticeProgram);
    connect(m_notListed, &QPushButton::clicked, this, [this] { emit byHandAsked({}); });
    setUp();
}

ProgramsPage::~ProgramsPage() = default;

bool ProgramsPage::isComplete() const
{
    return !flow().isBusy() && canLeavePrograms(model());
}

void ProgramsPage::retranslate()
{
    setHeading(tr("Your mail programs"));
    m_closeProgram->setText(tr("&Close the program now (practice)"));
    m_notListed->setText(tr("&My mail program is not listed\u2026"));
}

// Rows stay as long as the same programs are there, so that the keyboard keeps its place.
void ProgramsPage::makeRows(const QList<ProgramView> &programs)
{
    QStringList now;
    QStringList before;
    for (const ProgramView &program : programs)
        now.append(program.id);
    for (const ProgramView &program : std::as_const(m_shown))
        before.append(program.id);
    if (now == before)
        return;
    qDeleteAll(m_rows);
    m_rows.clear();
    QWidget *previous = nullptr;
    for (const ProgramView &program : programs) {
        auto *row = new ProgramRow(program.id, m_list);
        connect(row, &ProgramRow::chosen, &flow(), &WizardFlow::chooseProgram);
        connect(row, &ProgramRow::byHandAsked, this, &WizardPage::byHandAsked);
        m_list->layout()->addWidget(row);
        if (previous)
            setTabOrder(previous, row);
        previous = row;
        m_rows.append(row);
    }
}

QString ProgramsPage::unreadableText() const
{
    QStringList texts;
    for (const ReportMessage &message : model().found.messages) {
        if (message.level == MessageLevel::Error && model().found.exit == ExitCode::Unreadable)
            texts.append(message.text);
    }
    return texts.join(u'\n');
}

QString ProgramsPage::introText(const QList<ProgramView> &programs) const
{
    if (programs.isEmpty())
        return tr(
            "No mail program that we know was found for you on this computer. If you have one, you can make "
            "the change by hand: the steps are short.");
    const bool isAnyOurs =
        std::any_of(programs.begin(), programs.end(), [](const ProgramView &p) { return p.hasAccounts; });
    return isAnyOurs ? tr("These were found. Take the tick away from any that should stay as it is.")
                     : tr("This was found. You can make the change by hand: the steps are short.");
}

void ProgramsPage::refresh()
{
    const QList<ProgramView> programs = programViews(model().found);
    makeRows(programs);
    QStringList open;
    for (qsizetype i = 0; i < programs.size(); ++i) {
        m_rows[i]->show(programs[i], isChosen(model(), programs[i]) ? Qt::Checked : Qt::Unchecked);
        if (programs[i].isRunning && isChosen(model(), programs[i]))
            open.append(programs[i].name);
    }
    m_shown = programs;
    m_intro->setText(introText(programs));
    m_unreadable->setText(unreadableText());
    m_unreadable->setVisible(!m_unreadable->text().isEmpty());
    m_open->setText(
        tr("Please close %1 first, or take the tick away.").arg(QLocale().createSeparatedList(open)));
    m_open->setVisible(!open.isEmpty());
    m_closeProgram->setVisible(model().canCloseProgram && !open.isEmpty());
}

} // namespace mailsetup
