// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PageChecks.h"

#include "wizard/AccountTexts.h"
#include "wizard/ByHandDialog.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QMutex>
#include <QTest>
#include <QTranslator>

using namespace mailsetup;

// The pages in each language that there are texts in: nothing is cut off, no key serves twice, all of it is
// translated, and where people read from right to left so does the window.
class tst_WizardPageLanguages : public QObject
{
    Q_OBJECT

private slots:
    void everyPageHolds_data();
    void everyPageHolds();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
};

namespace {

// Collects what no other translator knows: the one that was installed first is asked last. The session looks
// up texts in a thread of its own.
class UnknownTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(context) + QStringLiteral(": ") + QString::fromUtf8(source);
        const QMutexLocker locker(&m_mutex);
        if (*context != 'Q' && !m_texts.contains(text)) // QDialogButtonBox and the like: Qt's own
            m_texts.append(text);
        return {};
    }
    QStringList texts() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_texts;
    }

private:
    mutable QMutex m_mutex;
    mutable QStringList m_texts;
};

int middleOf(const QWidget *widget)
{
    return widget->mapTo(widget->window(), widget->rect().center()).x();
}

} // namespace

Q_DECLARE_METATYPE(mailsetup::PageVisit)

void tst_WizardPageLanguages::everyPageHolds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<PageVisit>("visit");
    QVERIFY(Language::available().size() > 1);
    for (const QString &language : Language::available()) {
        for (const PageVisit &visit : pageVisits())
            QTest::addRow("%s %s", qPrintable(language), visit.name) << language << visit;
    }
}

void tst_WizardPageLanguages::everyPageHolds()
{
    QFETCH(QString, language);
    QFETCH(PageVisit, visit);
    WizardDriver driver(visit.situation, visit.change, language);
    QVERIFY(goTo(driver, visit));
    QCOMPARE(faultsOfPage(driver.window()).join(u'\n'), QString());
    const bool isMirrored = middleOf(driver.window().button(QWizard::HelpButton)) >
                            middleOf(driver.window().button(QWizard::CancelButton));
    if (driver.window().button(QWizard::CancelButton)->isVisible())
        QCOMPARE(isMirrored, language == u"ar");
}

void tst_WizardPageLanguages::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available()) {
        if (language != u"en")
            QTest::newRow(qPrintable(language)) << language;
    }
}

void tst_WizardPageLanguages::everyTextIsTranslated()
{
    QFETCH(QString, language);
    UnknownTexts unknown;
    QVERIFY(QCoreApplication::installTranslator(&unknown));
    for (const PageVisit &visit : pageVisits()) {
        WizardDriver driver(visit.situation, visit.change, language);
        QVERIFY(goTo(driver, visit));
        for (const ErrorCode code : allErrorCodes())
            QVERIFY(!wordsOf(makeError(code, QStringLiteral("Subject"))).what.isEmpty());
        for (const ClientProfile &profile : driver.model().profiles)
            ByHandDialog(driver.model().profiles, driver.model().provider, profile.id, {}).show();
    }
    QCOMPARE(unknown.texts().join(u'\n'), QString());
}

QTEST_MAIN(tst_WizardPageLanguages)
#include "tst_WizardPageLanguages.moc"
