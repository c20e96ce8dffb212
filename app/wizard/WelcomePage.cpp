// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/WelcomePage.h"

#include "wizard/AccountTexts.h"
#include "wizard/ErrorPanel.h"
#include "wizard/TextLabel.h"
#include "wizard/WelcomeTexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>

namespace mailsetup {

namespace {

struct SituationRow {
    PracticeChoice choice;
    const char *text;
};
constexpr std::array situations = {
    SituationRow{PracticeChoice::AllGoesWell,
                 QT_TRANSLATE_NOOP("mailsetup::WelcomePage", "Everything goes well")},
    SituationRow{PracticeChoice::WrongPassword,
                 QT_TRANSLATE_NOOP("mailsetup::WelcomePage", "The password is wrong")},
    SituationRow{PracticeChoice::BlockedPort,
                 QT_TRANSLATE_NOOP("mailsetup::WelcomePage", "The mail server cannot be reached")},
    SituationRow{PracticeChoice::BadCertificate,
                 QT_TRANSLATE_NOOP("mailsetup::WelcomePage", "The server's certificate is not good")},
    SituationRow{PracticeChoice::RunningProgram,
                 QT_TRANSLATE_NOOP("mailsetup::WelcomePage", "A mail program is open")},
};

} // namespace

WelcomePage::WelcomePage(WizardFlow &flow, Language &language, QWidget *parent)
    : WizardPage(Screen::Welcome, flow, parent)
    , m_language(language)
    , m_repairBox(new QFrame(content()))
    , m_repairText(new TextLabel(m_repairBox))
    , m_repair(new QPushButton(m_repairBox))
    , m_text(new TextLabel(content()))
    , m_languageLabel(new QLabel(content()))
    , m_languages(new QComboBox(content()))
    , m_practice(new QCheckBox(content()))
    , m_situationLabel(new QLabel(content()))
    , m_situation(new QComboBox(content()))
{
    setUpRepairBox();
    errorPanel()->setBackVisible(false);
    errorPanel()->setRetryVisible(false);
    for (const QString &code : Language::available())
        m_languages->addItem(Language::nativeName(code), code);
    m_languages->setCurrentIndex(m_languages->findData(m_language.code()));
    for (const SituationRow &row : situations)
        m_situation->addItem({}, static_cast<int>(row.choice));
    m_languageLabel->setBuddy(m_languages);
    m_situationLabel->setBuddy(m_situation);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_languageLabel, m_languages);
    form->addRow(m_practice);
    form->addRow(m_situationLabel, m_situation);
    contentLayout()->addWidget(m_repairBox);
    contentLayout()->addWidget(m_text);
    contentLayout()->addSpacing(fontMetrics().height());
    contentLayout()->addLayout(form);
    contentLayout()->addStretch();

    connect(m_languages, &QComboBox::activated, this, &WelcomePage::useLanguage);
    // Not clicked: a screen reader's Toggle is no click.
    connect(m_practice, &QCheckBox::toggled, this, &WelcomePage::switchPractice);
    connect(m_situation, &QComboBox::activated, this, &WelcomePage::switchPractice);
    setUp();
}

void WelcomePage::setUpRepairBox()
{
    m_repairBox->setFrameShape(QFrame::StyledPanel);
    m_repair->setAutoDefault(false);
    auto *layout = new QVBoxLayout(m_repairBox);
    layout->addWidget(m_repairText);
    layout->addWidget(m_repair, 0, Qt::AlignLeading);
    m_repairBox->hide();
    connect(m_repair, &QPushButton::clicked, &flow(), &WizardFlow::repair);
}

bool WelcomePage::isComplete() const
{
    return model().hasLooked && !flow().isBusy() && model().unfinishedRun.isEmpty();
}

void WelcomePage::useLanguage()
{
    // Only those that there are texts in can be chosen.
    static_cast<void>(m_language.change(m_languages->currentData().toString()));
    QGuiApplication::setLayoutDirection(m_language.direction());
    flow().look();
}

void WelcomePage::switchPractice()
{
    const auto choice = static_cast<PracticeChoice>(m_situation->currentData().toInt());
    const auto opened =
        flow().open(m_practice->isChecked() ? std::optional<PracticeChoice>(choice) : std::nullopt);
    m_practiceError = opened ? std::nullopt : std::optional<Error>(opened.error());
    refresh();
}

void WelcomePage::retranslate()
{
    setHeading(tr("Make your e-mail ready for sending"));
    m_languageLabel->setText(tr("&Language:"));
    m_practice->setText(tr("&Practice with sample mail programs"));
    m_situationLabel->setText(tr("&What happens:"));
    m_repair->setText(tr("&Repair now"));
    for (const SituationRow &row : situations)
        m_situation->setItemText(m_situation->findData(static_cast<int>(row.choice)), tr(row.text));
}

void WelcomePage::refresh()
{
    m_text->setText(
        welcomeTexts(model().provider, QDate::currentDate(), QLocale()).join(QStringLiteral("\n\n")));
    const auto &undone = model().undone;
    const bool isRepairNeeded = !model().unfinishedRun.isEmpty();
    QString repairText;
    if (isRepairNeeded)
        repairText = tr("The last time, this program was cut off while it was changing settings. Close your "
                        "mail programs and repair that first: afterwards all settings are either the old or "
                        "the new ones.");
    if (undone && isRepairNeeded) {
        for (const ReportMessage &message : undone->messages)
            repairText += QStringLiteral("\n\n") + message.text;
    } else if (undone) {
        repairText = tr("Repaired. You can go on.");
    }
    m_repairText->setText(repairText);
    m_repair->setVisible(isRepairNeeded);
    m_repair->setEnabled(!flow().isBusy());
    m_repairBox->setVisible(!repairText.isEmpty());

    const bool isPractice = model().practice.has_value();
    const QSignalBlocker quiet(m_practice);
    m_practice->setChecked(isPractice);
    m_practice->setEnabled(!flow().isBusy());
    if (isPractice) {
        const QSignalBlocker blocker(m_situation);
        m_situation->setCurrentIndex(m_situation->findData(static_cast<int>(*model().practice)));
    }
    m_situation->setEnabled(isPractice && !flow().isBusy());
    m_situationLabel->setEnabled(isPractice);
    if (m_practiceError)
        errorPanel()->setError(m_practiceError, model().provider);
}

} // namespace mailsetup
