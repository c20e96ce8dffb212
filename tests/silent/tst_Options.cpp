// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "silent/Options.h"

#include <QTest>

using namespace mailsetup;

class tst_Options : public QObject
{
    Q_OBJECT

private slots:
    void actions_data();
    void actions();
    void values();
    void joinedAndSeparateAreTheSame_data();
    void joinedAndSeparateAreTheSame();
    void connectTo_data();
    void connectTo();
    void refused_data();
    void refused();
    void helpNamesEveryOption();
};

namespace {

Expected<Options> parse(const QString &line)
{
    return parseOptions(QStringList{QStringLiteral("mailsetup")} + line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

Q_DECLARE_METATYPE(mailsetup::Action)

void tst_Options::actions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Action>("action");
    const auto row = [](const char *line, Action action) {
        QTest::newRow(line) << QString::fromLatin1(line) << action;
    };
    row("", Action::Wizard);
    row("--practice", Action::Wizard);
    row("--provider pmtnet.net", Action::Wizard);
    row("--address a@b.c --client x --account y", Action::Wizard);
    row("--silent", Action::Run);
    row("--silent --practice", Action::Run);
    row("--silent --no-test", Action::Run);
    row("--silent --list", Action::List);
    row("--list --silent", Action::List);
    row("--silent --dry-run", Action::DryRun);
    row("--silent --test-only", Action::TestOnly);
    row("--silent --undo", Action::Undo);
    row("--silent --repair", Action::Repair);
    row("--guide folder", Action::Guide);
    row("--check-profiles", Action::CheckProfiles);
    row("--check-profiles folder", Action::CheckProfiles);
    row("--help", Action::Help);
    row("--silent --list --help", Action::Help);
    row("--version", Action::Version);
}

void tst_Options::actions()
{
    QFETCH(QString, line);
    QFETCH(Action, action);
    const auto options = parse(line);
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    QVERIFY(options->action == action);
    QCOMPARE(options->isSilent, line.contains(QLatin1StringView("--silent")) && action != Action::Wizard);
}

void tst_Options::values()
{
    const auto options = parse(QStringLiteral(
        "--silent --address a@b.c --address d@e.f --client x --client y --account k:1 --account k:2 "
        "--wine-prefix p --wine-prefix q --home h --profiles r --ca-file s --report t --log u "
        "--language de --json --no-test --msi-exit-codes --practice --password-file v"));
    QVERIFY(options);
    QCOMPARE(options->addresses, (QStringList{QStringLiteral("a@b.c"), QStringLiteral("d@e.f")}));
    QCOMPARE(options->clients, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    QCOMPARE(options->accounts, (QStringList{QStringLiteral("k:1"), QStringLiteral("k:2")}));
    QCOMPARE(options->winePrefixes, (QStringList{QStringLiteral("p"), QStringLiteral("q")}));
    QCOMPARE(options->home + options->profilesFolder + options->caFile + options->reportFile +
                 options->logFile + options->passwordFile,
             QStringLiteral("hrstuv"));
    QCOMPARE(options->language, QStringLiteral("de"));
    QCOMPARE(options->provider, QStringLiteral("pmtnet.net"));
    QVERIFY(options->isJson && options->isWithoutTest && options->hasMsiExitCodes && options->isPractice);
}

void tst_Options::joinedAndSeparateAreTheSame_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("folder");
    const auto row = [](const char *line, const char *run, const char *folder) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(run)
                            << QString::fromLatin1(folder);
    };
    row("--silent --undo", "", "");
    row("--undo --silent", "", "");
    row("--silent --undo 20261124T101500Z-7f3a", "20261124T101500Z-7f3a", "");
    row("--silent --undo=20261124T101500Z-7f3a --json", "20261124T101500Z-7f3a", "");
    row("--check-profiles", "", "");
    row("--check-profiles dir", "", "dir");
    row("--check-profiles=dir", "", "dir");
    row("--guide=dir", "", "dir");
}

void tst_Options::joinedAndSeparateAreTheSame()
{
    QFETCH(QString, line);
    QFETCH(QString, run);
    QFETCH(QString, folder);
    const auto options = parse(line);
    QVERIFY(options);
    QCOMPARE(options->run, run);
    QCOMPARE(options->folder, folder);
}

void tst_Options::connectTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts"); // empty: refused
    const auto row = [](const char *text, const QStringList &parts) {
        QTest::newRow(text) << QString::fromLatin1(text) << parts;
    };
    const QString host = QStringLiteral("smtp.pmtnet.net");
    row("smtp.pmtnet.net:25:127.0.0.1:2525",
        {host, QStringLiteral("25"), QStringLiteral("127.0.0.1"), QStringLiteral("2525")});
    row("smtp.pmtnet.net:25:[::1]:2525",
        {host, QStringLiteral("25"), QStringLiteral("::1"), QStringLiteral("2525")});
    row("smtp.pmtnet.net:65535:a:1",
        {host, QStringLiteral("65535"), QStringLiteral("a"), QStringLiteral("1")});
    row("smtp.pmtnet.net:25:127.0.0.1", {});
    row("smtp.pmtnet.net:25:::1:2525", {});
    row("smtp.pmtnet.net:25:a:0", {});
    row("smtp.pmtnet.net:25:a:65536", {});
    row("smtp.pmtnet.net:-1:a:25", {});
    row("smtp.pmtnet.net:25:a:25:x", {});
    row("smtp.pmtnet.net:smtp:a:25", {});
}

void tst_Options::connectTo()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    const auto options = parse(QStringLiteral("--silent --connect-to ") + text);
    QCOMPARE(options.hasValue(), !parts.isEmpty());
    if (!options)
        return;
    QCOMPARE(options->connectTo.size(), 1);
    const ConnectTo &to = options->connectTo.first();
    QCOMPARE((QStringList{to.host, QString::number(to.port), to.address, QString::number(to.connectPort)}),
             parts);
}

void tst_Options::refused_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--nonsense",
                             "-x",
                             "stray",
                             "--silent stray",
                             "--silent --list=yes",
                             "--silent --silent=no",
                             "--address",
                             "--silent --address",
                             "--silent --address=",
                             "--silent --provider=",
                             "--silent --list --dry-run",
                             "--silent --undo --repair",
                             "--silent --list --undo",
                             "--silent --test-only --list",
                             "--guide",
                             "--list",
                             "--dry-run",
                             "--undo",
                             "--repair",
                             "--test-only",
                             "--no-test",
                             "--json",
                             "--password-stdin",
                             "--credentials f",
                             "--report f",
                             "--msi-exit-codes",
                             "--silent --password-stdin --password-file f",
                             "--silent --credentials f --password-stdin",
                             "--silent --undo a b"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_Options::refused()
{
    QFETCH(QString, line);
    const auto options = parse(line);
    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::BadOption);
    const QString said = options.error().message;
    QVERIFY2(!said.contains(u".."), qPrintable(said));
}

void tst_Options::helpNamesEveryOption()
{
    const QString help = helpText();
    for (const char *name : {"silent",           "list",
                             "dry-run",          "undo [RUN]",
                             "repair",           "test-only",
                             "no-test",          "address ADDR",
                             "password-stdin",   "password-file FILE",
                             "credentials FILE", "client ID",
                             "account ID",       "provider FILE|ID",
                             "profiles DIR",     "home DIR",
                             "wine-prefix DIR",  "connect-to HOST:PORT:ADDR:PORT",
                             "ca-file FILE",     "json",
                             "report FILE",      "log FILE",
                             "language CODE",    "practice",
                             "guide DIR",        "check-profiles [DIR]",
                             "msi-exit-codes",   "help",
                             "version"})
        QVERIFY2(help.contains(QStringLiteral("\n  --") + QLatin1StringView(name)), name);
}

QTEST_GUILESS_MAIN(tst_Options)
#include "tst_Options.moc"
