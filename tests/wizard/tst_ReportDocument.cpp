// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ReportDocument.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsetup;

class tst_ReportDocument : public QObject
{
    Q_OBJECT

private slots:
    void theNameSaysTheForm_data();
    void theNameSaysTheForm();
    void anUnwritablePlaceIsSaid();
    void doneSaysWhetherItWorked();
    void namesFromFilesAreNoMarkup();
};

namespace {

WizardModel modelOf(TestState state)
{
    WizardModel model;
    model.provider.displayName = QStringLiteral("Peoples");
    AccountReport account;
    account.account.label = QStringLiteral("<b>Joe</b>");
    account.state = AccountState::Changed;
    account.test.emplace();
    account.test->state = state;
    if (state == TestState::Failed)
        account.test->cause = makeError(ErrorCode::ServerBusy, QStringLiteral("smtp"));
    model.report.changed = true;
    model.report.providerName = model.provider.displayName;
    model.report.clients = {
        {QStringLiteral("x"), QStringLiteral("X Mail"), QStringLiteral("1"), {}, false, false, {account}}};
    return model;
}

WindowOptions writers()
{
    WindowOptions options;
    options.textReport = [](const Report &) { return QStringLiteral("as text"); };
    options.jsonReport = [](const Report &) { return QByteArray("{}"); };
    return options;
}

} // namespace

void tst_ReportDocument::theNameSaysTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("json") << QStringLiteral("r.json") << QByteArray("{}");
    QTest::newRow("text") << QStringLiteral("r.TXT") << QByteArray("as text");
    QTest::newRow("pdf") << QStringLiteral("r.pdf") << QByteArray("%PDF-");
    QTest::newRow("nothing") << QStringLiteral("r") << QByteArray("%PDF-");
}

void tst_ReportDocument::theNameSaysTheForm()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    const QTemporaryDir folder;
    QVERIFY(saveReport(modelOf(TestState::Accepted), writers(), folder.filePath(name)));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
}

void tst_ReportDocument::anUnwritablePlaceIsSaid()
{
    const QTemporaryDir folder;
    for (const char *name : {"none/r.json", "none/r.pdf"}) {
        const auto saved =
            saveReport(modelOf(TestState::Accepted), writers(), folder.filePath(QLatin1StringView(name)));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::OutputUnwritable);
    }
}

void tst_ReportDocument::doneSaysWhetherItWorked()
{
    QVERIFY(doneTexts(modelOf(TestState::Accepted)).first().startsWith(QLatin1StringView("Done")));
    QVERIFY(doneTexts(modelOf(TestState::Failed)).first().contains(QLatin1StringView("not every account")));
    QCOMPARE(doneTexts(modelOf(TestState::Accepted)).size(), 2); // and what to do with the one program
}

void tst_ReportDocument::namesFromFilesAreNoMarkup()
{
    const QString text = reportDocument(modelOf(TestState::Accepted))->toPlainText();
    QVERIFY2(text.contains(QLatin1StringView("<b>Joe</b>")), qPrintable(text));
    QVERIFY(text.contains(QLatin1StringView("X Mail 1")));
}

QTEST_MAIN(tst_ReportDocument)
#include "tst_ReportDocument.moc"
