// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "silent/TextReport.h"

#include "core/Place.h"

#include <QCoreApplication>
#include <QMap>

namespace mailsetup {

namespace {

QString stateText(AccountState state)
{
    switch (state) {
    case AccountState::AlreadyRight:
        return QCoreApplication::translate("TextReport", "is right already");
    case AccountState::ToChange:
        return QCoreApplication::translate("TextReport", "would be changed");
    case AccountState::Changed:
        return QCoreApplication::translate("TextReport", "changed");
    case AccountState::Restored:
        return QCoreApplication::translate("TextReport", "restored");
    case AccountState::Skipped:
        return QCoreApplication::translate("TextReport", "left alone");
    case AccountState::Failed:
        break;
    }
    return QCoreApplication::translate("TextReport", "failed");
}

// The words that stand in many lines, looked up once.
struct Words {
    QString hidden = QCoreApplication::translate("TextReport", "(hidden)");
    QString nothing = QCoreApplication::translate("TextReport", "(nothing)");
    QMap<AccountState, QString> states;

    const QString &of(AccountState state)
    {
        QString &text = states[state];
        if (text.isEmpty())
            text = stateText(state);
        return text;
    }
};

void addValue(QString &text, const Words &words, const Change &change, const std::optional<QString> &value)
{
    if (!value) {
        text += words.nothing;
    } else if (isSecret(change)) {
        text += words.hidden;
    } else {
        text += u'\'';
        text += oneLine(*value);
        text += u'\'';
    }
}

void addTest(QString &text, const TestReport &test)
{
    text += QStringLiteral("      ");
    switch (test.state) {
    case TestState::Accepted:
        text += QCoreApplication::translate("TextReport",
                                            "test message accepted by %1, port %2, %3, sign-in by %4: %5")
                    .arg(oneLine(test.server), QString::number(test.port),
                         test.tls.isEmpty() ? QCoreApplication::translate("TextReport", "without encryption")
                                            : oneLine(test.tls),
                         oneLine(test.mechanism), oneLine(test.reply));
        break;
    case TestState::Failed:
        text += QCoreApplication::translate("TextReport", "test failed: %1 [%2]")
                    .arg(test.cause->message, supportCode(test.cause->code));
        break;
    case TestState::Skipped:
        text += QCoreApplication::translate("TextReport", "not tested: %1")
                    .arg(test.cause ? test.cause->message : QString());
        break;
    }
    text += u'\n';
}

// Each part is appended where it goes.
void addAccount(QString &text, Words &words, const AccountReport &report)
{
    const Account &account = report.account;
    text += QLatin1StringView("    ");
    text += oneLine(account.label);
    if (!account.address.isEmpty() && account.address != account.label) {
        text += QLatin1StringView(" <");
        text += oneLine(account.address);
        text += u'>';
    }
    text += QLatin1StringView(": ");
    text += words.of(report.state);
    if (report.reason) {
        text += QLatin1StringView(" - ");
        text += report.reason->message;
    }
    text += QLatin1StringView("  (");
    text += oneLine(account.id);
    text += QLatin1StringView(")\n");
    if (!report.why.isEmpty()) {
        text += QLatin1StringView("      ");
        text += report.why;
        text += u'\n';
    }
    for (const Change &change : report.changes) {
        text += QLatin1StringView("      ");
        text += oneLine(change.key);
        text += QLatin1StringView(": ");
        addValue(text, words, change, change.before);
        text += QLatin1StringView(" -> ");
        addValue(text, words, change, change.after);
        text += u'\n';
    }
    if (report.test)
        addTest(text, *report.test);
}

} // namespace

QString textReport(const Report &report)
{
    QString text;
    writeTextReport(report, [&](QStringView piece) { text += piece; });
    return text;
}

void writeTextReport(const Report &report, const std::function<void(QStringView piece)> &write)
{
    constexpr qsizetype pieceSize = qsizetype{16} * 1024;
    QString text = report.providerName + u'\n';
    const auto flush = [&](qsizetype least) {
        if (text.size() < least)
            return;
        write(text);
        text.resize(0); // keeps its room
    };
    Words words;
    for (const ClientReport &client : report.clients) {
        text += QStringLiteral("  ") + client.name;
        if (!client.version.isEmpty())
            text += u' ' + oneLine(client.version);
        text += QStringLiteral(": ") + shownPlace(client.where) +
                (client.running ? QCoreApplication::translate("TextReport", " (open)") : QString()) + u'\n';
        for (const AccountReport &account : client.accounts) {
            addAccount(text, words, account);
            flush(pieceSize);
        }
    }
    if (!report.run.isEmpty() && report.changed && report.mode == Mode::Apply)
        text += QCoreApplication::translate("TextReport", "To undo this: mailsetup --silent --undo %1")
                    .arg(report.run) +
                u'\n';
    text += QCoreApplication::translate("TextReport", "Result: %1 (%2)")
                .arg(word(report.exit))
                .arg(static_cast<int>(report.exit)) +
            u'\n';
    flush(0);
}

} // namespace mailsetup
