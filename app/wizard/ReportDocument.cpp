// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ReportDocument.h"

#include "wizard/AccountTexts.h"
#include "wizard/WelcomeTexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace mailsetup {

namespace {

struct ReportDocument {
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

bool isTouched(const AccountReport &account)
{
    return account.state != AccountState::Skipped;
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>");
}

QString item(const QString &text)
{
    return QStringLiteral("<li>") + text.toHtmlEscaped() + QStringLiteral("</li>");
}

QString accountItems(const AccountReport &account)
{
    QString html = QStringLiteral("<h3>") + accountName(account.account).toHtmlEscaped() +
                   QStringLiteral("</h3><ul>") + item(planText(account));
    for (const PlainChange &change : plainChanges(account))
        html += item(changeText(change));
    if (account.test)
        html += item(testText(account));
    return html + QStringLiteral("</ul>");
}

Expected<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return makeError(ErrorCode::OutputUnwritable, path, file.errorString());
    return {};
}

Expected<void> writePdf(const QTextDocument &document, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return makeError(ErrorCode::OutputUnwritable, path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(ReportDocument::tr("Report of the change"));
        document.print(&writer);
    }
    if (!file.commit())
        return makeError(ErrorCode::OutputUnwritable, path, file.errorString());
    return {};
}

} // namespace

QStringList doneTexts(const WizardModel &model)
{
    const Report &report = model.report;
    QStringList texts;
    const QStringList failed = failedTests(report);
    if (failed.isEmpty())
        texts.append(ReportDocument::tr("Done: your e-mail is ready for sending."));
    else if (report.changed)
        texts.append(ReportDocument::tr(
            "The settings are changed, but not every account has been tested with success."));
    else
        texts.append(ReportDocument::tr(
            "Nothing had to be changed, but not every account has been tested with success."));
    for (const bool isAsked : {false, true}) {
        QStringList programs;
        for (const ClientReport &client : report.clients) {
            const bool isWanted = willAskForPassword(client, profileOf(model, client.id)) == isAsked;
            if (isWanted && std::any_of(client.accounts.begin(), client.accounts.end(), isTouched))
                programs.append(client.name);
        }
        programs.removeDuplicates();
        if (!programs.isEmpty())
            texts.append(afterwardsText(programs, isAsked));
    }
    if (const auto program = byHandProgram(model))
        texts.append(
            ReportDocument::tr("%1 was left as it is: no other program can change its settings. If you "
                               "use it, follow the steps by hand.")
                .arg(program->name));
    return texts;
}

std::unique_ptr<QTextDocument> reportDocument(const WizardModel &model)
{
    const Report &report = model.report;
    QString html = QStringLiteral("<h1>") + report.providerName.toHtmlEscaped() + QStringLiteral("</h1>");
    html += paragraph(QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    if (model.practice)
        html += paragraph(
            ReportDocument::tr("Practice: sample mail programs, nothing on this computer is changed."));
    for (const ClientReport &client : report.clients) {
        html += QStringLiteral("<h2>") + (client.name + u' ' + client.version).toHtmlEscaped() +
                QStringLiteral("</h2>");
        for (const AccountReport &account : client.accounts)
            html += accountItems(account);
    }
    for (const QString &text : doneTexts(model))
        html += paragraph(text);
    if (!report.run.isEmpty())
        html += paragraph(ReportDocument::tr("Name of this run, for support: %1").arg(report.run));
    html += paragraph(supportText(model.provider));
    auto document = std::make_unique<QTextDocument>();
    document->setHtml(html);
    return document;
}

Expected<void> saveReport(const WizardModel &model, const WindowOptions &options, const QString &path)
{
    if (path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive))
        return write(path, options.jsonReport(model.report));
    if (path.endsWith(QLatin1StringView(".txt"), Qt::CaseInsensitive))
        return write(path, options.textReport(model.report).toUtf8());
    return writePdf(*reportDocument(model), path);
}

} // namespace mailsetup
