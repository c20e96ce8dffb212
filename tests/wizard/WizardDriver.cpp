// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WizardDriver.h"

#include "wizard/PasswordEdit.h"

#include <QAbstractButton>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

namespace mailsetup {

WizardDriver::WizardDriver(PracticeChoice practice, const std::function<void(WizardSetup &)> &change,
                           const QString &language)
{
    if (auto changed = m_language.change(language); !changed)
        m_error = changed.error().detail;
    WindowOptions options;
    options.practice = practice;
    options.textReport = [](const Report &report) { return report.providerName; };
    options.jsonReport = [](const Report &report) { return report.providerId.toUtf8(); };
    options.log = [this](const QString &line) { m_log.append(line); };
    options.makeSetup = [this, change](std::optional<PracticeChoice> choice) {
        auto setup = makeWizardSetup(m_options, choice);
        if (setup)
            change(*setup);
        return setup;
    };
    m_window = std::make_unique<WizardWindow>(std::move(options), m_language);
    if (auto started = m_window->start(); !started)
        m_error = started.error().message + started.error().detail;
    m_window->show();
    waitUntilIdle();
}

bool WizardDriver::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 10000);
}

bool WizardDriver::waitUntilIdle()
{
    const bool isIdle = waitFor([this] { return !m_window->flow().isBusy() && model().hasLooked; });
    QCoreApplication::processEvents(); // new rows show themselves
    return isIdle;
}

bool WizardDriver::next()
{
    for (const auto which : {QWizard::NextButton, QWizard::CommitButton}) {
        QAbstractButton *button = m_window->button(which);
        if (!button->isVisible())
            continue;
        if (!button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return waitUntilIdle();
    }
    return false;
}

bool WizardDriver::back()
{
    QTest::mouseClick(m_window->button(QWizard::BackButton), Qt::LeftButton);
    return waitUntilIdle();
}

bool WizardDriver::step()
{
    const Screen before = m_window->screen();
    if (before == Screen::SignIn)
        typePasswords();
    if (before == Screen::Programs && !waitFor([this] { return canLeavePrograms(model()); }))
        return false;
    return next() && waitFor([&] { return m_window->screen() != before; }) && waitUntilIdle();
}

bool WizardDriver::goTo(Screen screen)
{
    while (m_window->screen() < screen) {
        if (!step())
            return false;
    }
    return m_window->screen() == screen;
}

void WizardDriver::typePasswords(const QString &password)
{
    const auto edits = m_window->currentPage()->findChildren<PasswordEdit *>();
    for (PasswordEdit *edit : edits) {
        edit->selectAll();
        QTest::keyClicks(edit, password);
    }
}

QAbstractButton *WizardDriver::button(const QString &text) const
{
    const auto buttons = m_window->currentPage()->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        QString shown = button->text();
        shown.remove(QRegularExpression(QStringLiteral("&(?!&)")));
        if (shown == text && button->isVisible())
            return button;
    }
    return nullptr;
}

bool WizardDriver::click(const QString &text)
{
    return press(button(text));
}

bool WizardDriver::clickTranslated(const char *source)
{
    const QWidget *page = m_window->currentPage();
    const QString text = QCoreApplication::translate(page->metaObject()->className(), source);
    const auto buttons = page->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == text && button->isVisible())
            return press(button);
    }
    return false;
}

bool WizardDriver::press(QAbstractButton *button)
{
    if (!button || !button->isEnabled())
        return false;
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space); // a check box reacts to a click on its mark only
    return true;
}

QString WizardDriver::textOfPage() const
{
    QStringList texts;
    const auto labels = m_window->currentPage()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    const auto buttons = m_window->currentPage()->findChildren<QAbstractButton *>();
    for (const QAbstractButton *shown : buttons) {
        if (shown->isVisible())
            texts.append(shown->text());
    }
    return texts.join(u'\n');
}

void addNewOutlook(WizardSetup &setup)
{
    const Machine &machine = *setup.session.machines.last();
    QDir(machine.knownFolder(QStringLiteral("LocalAppData")))
        .mkpath(QStringLiteral("Packages/Microsoft.OutlookForWindows_8wekyb3d8bbwe"));
}

std::map<QString, QByteArray> contentOf(const QString &folder)
{
    std::map<QString, QByteArray> content;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QFileInfo info(path);
        QByteArray bytes;
        if (info.isSymLink()) {
            bytes = info.symLinkTarget().toUtf8();
        } else if (info.isFile()) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                bytes = file.readAll();
        }
        content[path.mid(folder.size())] = bytes;
    }
    return content;
}

} // namespace mailsetup
