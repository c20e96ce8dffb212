// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleReport.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace mailsetup;

// The window shows anew what differs from the last look, and scripts live on the words.
class tst_Report : public QObject
{
    Q_OBJECT

private slots:
    void eachDifferenceIsSeen_data();
    void eachDifferenceIsSeen();
    void wordsAreStable_data();
    void wordsAreStable();
    void passwordsAreSecret_data();
    void passwordsAreSecret();
};

using Alteration = std::function<void(Report &)>;
Q_DECLARE_METATYPE(Alteration)

namespace {

const QString other = QStringLiteral("another");

// One row for each member: how a report becomes another one by it.
template<typename Part>
void rows(const char *part, const std::function<Part &(Report &)> &partOf,
          std::initializer_list<std::pair<const char *, std::function<void(Part &)>>> members)
{
    for (const auto &[member, alter] : members) {
        QTest::addRow("%s: %s", part, member)
            << Alteration([partOf, alter = alter](Report &report) { alter(partOf(report)); });
    }
}

void accountRows()
{
    const auto entry = [](Report &report) -> AccountReport & { return report.clients[0].accounts[0]; };
    rows<AccountReport>("entry", entry,
                        {{"state", [](auto &e) { e.state = AccountState::Failed; }},
                         {"reason", [](auto &e) { e.reason = makeError(ErrorCode::Locked); }},
                         {"why", [](auto &e) { e.why = other; }},
                         {"changes", [](auto &e) { e.changes.removeLast(); }},
                         {"test", [](auto &e) { e.test.reset(); }},
                         {"sign-in", [](auto &e) { e.signInAs = other; }},
                         {"before", [](auto &e) { e.before.smtpServer = other; }},
                         {"after", [](auto &e) { e.after.smtpServer = other; }}});
    rows<Account>("account", [entry](Report &report) -> Account & { return entry(report).account; },
                  {{"id", [](auto &a) { a.id = other; }},
                   {"label", [](auto &a) { a.label = other; }},
                   {"address", [](auto &a) { a.address = other; }},
                   {"scope", [](auto &a) { a.scope = Scope::Other; }},
                   {"settings", [](auto &a) { a.settings.smtpServer = other; }}});
    rows<MailSettings>("settings",
                       [entry](Report &report) -> MailSettings & { return entry(report).account.settings; },
                       {{"port", [](auto &s) { s.smtpPort = 587; }},
                        {"security", [](auto &s) { s.smtpSecurity = Security::Tls; }},
                        {"sign-in", [](auto &s) { s.smtpAuth = SignIn::Off; }},
                        {"user", [](auto &s) { s.smtpUser = other; }},
                        {"password", [](auto &s) { s.smtpPassword = PasswordState::Stored; }},
                        {"incoming server", [](auto &s) { s.incomingServer = other; }},
                        {"incoming user", [](auto &s) { s.incomingUser = other; }}});
    rows<Change>("change", [entry](Report &report) -> Change & { return entry(report).changes[0]; },
                 {{"store", [](auto &c) { c.store = other; }},
                  {"group", [](auto &c) { c.group = "g"; }},
                  {"name", [](auto &c) { c.name = "n"; }},
                  {"literal before", [](auto &c) { c.literalBefore = "l"; }},
                  {"literal after", [](auto &c) { c.literalAfter = "l"; }},
                  {"setting", [](auto &c) { c.setting = other; }},
                  {"key", [](auto &c) { c.key = other; }},
                  {"before", [](auto &c) { c.before.reset(); }},
                  {"after", [](auto &c) { c.after = other; }}});
    const auto test = [entry](Report &report) -> TestReport & { return *entry(report).test; };
    rows<TestReport>("test", test,
                     {{"state", [](auto &t) { t.state = TestState::Accepted; }},
                      {"cause", [](auto &t) { t.cause.reset(); }},
                      {"server", [](auto &t) { t.server = other; }},
                      {"port", [](auto &t) { t.port = 465; }},
                      {"tls", [](auto &t) { t.tls = other; }},
                      {"mechanism", [](auto &t) { t.mechanism = other; }},
                      {"reply", [](auto &t) { t.reply = other; }},
                      {"transcript", [](auto &t) { t.transcript.removeLast(); }}});
    rows<Error>("cause", [test](Report &report) -> Error & { return *test(report).cause; },
                {{"code", [](auto &e) { e.code = ErrorCode::AccountBlocked; }},
                 {"message", [](auto &e) { e.message = other; }},
                 {"detail", [](auto &e) { e.detail = other; }}});
}

} // namespace

void tst_Report::eachDifferenceIsSeen_data()
{
    QTest::addColumn<Alteration>("alter");
    rows<Report>("report", [](Report &report) -> Report & { return report; },
                 {{"mode", [](auto &r) { r.mode = Mode::Undo; }},
                  {"provider id", [](auto &r) { r.providerId = other; }},
                  {"provider name", [](auto &r) { r.providerName = other; }},
                  {"exit", [](auto &r) { r.exit = ExitCode::Ok; }},
                  {"changed", [](auto &r) { r.changed = false; }},
                  {"run", [](auto &r) { r.run = other; }},
                  {"clients", [](auto &r) { r.clients.clear(); }},
                  {"messages", [](auto &r) { r.messages.clear(); }}});
    rows<ReportMessage>("message", [](Report &report) -> ReportMessage & { return report.messages[0]; },
                        {{"level", [](auto &m) { m.level = MessageLevel::Info; }},
                         {"code", [](auto &m) { m.code = other; }},
                         {"text", [](auto &m) { m.text = other; }},
                         {"detail", [](auto &m) { m.detail = other; }}});
    rows<ClientReport>("program", [](Report &report) -> ClientReport & { return report.clients[0]; },
                       {{"id", [](auto &c) { c.id = other; }},
                        {"name", [](auto &c) { c.name = other; }},
                        {"version", [](auto &c) { c.version = other; }},
                        {"where", [](auto &c) { c.where = other; }},
                        {"running", [](auto &c) { c.running = false; }},
                        {"by hand", [](auto &c) { c.byHand = true; }},
                        {"accounts", [](auto &c) { c.accounts.removeLast(); }}});
    accountRows();
}

void tst_Report::eachDifferenceIsSeen()
{
    QFETCH(const Alteration, alter);
    const Report report = sampleReport();
    QVERIFY(report == sampleReport());
    Report altered = report;
    alter(altered);
    QVERIFY(altered != report);
}

void tst_Report::wordsAreStable_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("promised");
    const auto row = [](const char *name, auto last, const char *promised) {
        QStringList words;
        for (int i = 0; i <= static_cast<int>(last); ++i)
            words.append(word(static_cast<decltype(last)>(i)));
        QTest::newRow(name) << words << QString::fromLatin1(promised).split(u' ');
    };
    row("mode", Mode::Repair, "list dry-run apply test undo repair");
    row("account", AccountState::Failed, "already-right to-change changed restored skipped failed");
    row("scope", Scope::Unknown, "provider other unknown");
    row("test", TestState::Skipped, "accepted failed skipped");
    row("message", MessageLevel::Error, "info warning error");
    row("security", Security::Tls, "none starttls-if-offered starttls tls");
    row("sign-in", SignIn::Other, "off own incoming other");
    row("password", PasswordState::Stored, "asks stored");
}

void tst_Report::wordsAreStable()
{
    QFETCH(const QStringList, words);
    QTEST(words, "promised");
}

void tst_Report::passwordsAreSecret_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("isSecret");
    QTest::newRow("for sending") << QStringLiteral("smtp.password") << true;
    QTest::newRow("for receiving") << QStringLiteral("incoming.password") << true;
    QTest::newRow("user name") << QStringLiteral("smtp.user") << false;
    QTest::newRow("none of the settings") << QString() << false;
}

void tst_Report::passwordsAreSecret()
{
    QFETCH(const QString, setting);
    Change change;
    change.setting = setting;
    QTEST(isSecret(change), "isSecret");
}

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_Report.moc"
