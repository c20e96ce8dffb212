// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ClientProfile.h"
#include "platform/HomeFolder.h"
#include "platform/PosixFileSystem.h"
#include "platform/WinePrefix.h"
#include "session/ProfileLibrary.h"
#include "session/Session.h"
#include "silent/JsonReport.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace mailsetup;

// Every folder tests/golden/<client>/<case>/ is one row: before/ (a Wine prefix or a home folder), what is
// read there (settings.json), what is planned (plan.json), what becomes of it (after/). case.json may name
// what is chosen and the provider. With MAILSETUP_GOLDEN_WRITE=1 the three results are written anew, to be
// read by a person before they are committed.
class tst_Golden : public QObject
{
    Q_OBJECT

private slots:
    void everyProfileHasCasesAndEveryFolderAProfile();
    void caseHolds_data();
    void caseHolds();
};

namespace {

using Tree = std::map<QString, QByteArray>;

const QString goldenFolder = QStringLiteral(MAILSETUP_TESTS_DIR "/golden");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(cannot be read)");
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

Tree treeOf(const QString &folder)
{
    Tree tree;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith(QLatin1StringView("/.keep")))
            tree[QDir(folder).relativeFilePath(path)] = contentOf(path);
    }
    return tree;
}

void writeTree(const Tree &tree, const QString &folder)
{
    for (const auto &[name, bytes] : tree)
        writeFile(folder + u'/' + name, bytes);
}

// The first difference of two trees in words; empty when they are equal byte for byte.
QString difference(const Tree &is, const Tree &expected)
{
    for (const auto &[name, bytes] : expected) {
        const auto found = is.find(name);
        if (found == is.end())
            return QStringLiteral("%1 is missing").arg(name);
        if (found->second == bytes)
            continue;
        const QByteArray &now = found->second;
        qsizetype at = 0;
        while (at < now.size() && at < bytes.size() && now[at] == bytes[at])
            ++at;
        const qsizetype from = std::max<qsizetype>(at - 60, 0);
        return QStringLiteral("%1 differs at byte %2:\n  is:       %3\n  expected: %4")
            .arg(name)
            .arg(at)
            .arg(QString::fromLatin1(now.mid(from, 160).toPercentEncoding(" []=\"(),;:/\\@<>-_.{}")),
                 QString::fromLatin1(bytes.mid(from, 160).toPercentEncoding(" []=\"(),;:/\\@<>-_.{}")));
    }
    for (const auto &[name, bytes] : is) {
        if (!expected.contains(name))
            return QStringLiteral("%1 is too much").arg(name);
    }
    return {};
}

// The accounts of a report, or its plan, with the folder of this run taken out.
QByteArray clientsOf(const Report &report, const QString &root)
{
    const QJsonObject whole = QJsonDocument::fromJson(jsonReport(report)).object();
    QJsonObject part{{QStringLiteral("exit"), whole.value(QLatin1StringView("exit"))},
                     {QStringLiteral("clients"), whole.value(QLatin1StringView("clients"))}};
    QJsonArray codes;
    for (const auto &message : whole.value(QLatin1StringView("messages")).toArray())
        codes.append(message.toObject().value(QLatin1StringView("code")));
    part.insert(QStringLiteral("messages"), codes);
    return QJsonDocument(part).toJson().replace(root.toUtf8(), ".");
}

struct Case {
    QString folder;
    Choice choice;
    QString provider = QStringLiteral("pmtnet.net");
};

Case readCase(const QString &folder)
{
    Case result{folder, {}, QStringLiteral("pmtnet.net")};
    const QJsonObject json =
        QJsonDocument::fromJson(contentOf(folder + QStringLiteral("/case.json"))).object();
    const auto list = [&](const char *name) {
        QStringList words;
        for (const auto &item : json.value(QLatin1StringView(name)).toArray())
            words.append(item.toString());
        return words;
    };
    result.choice = {list("addresses"), list("clients"), list("accounts")};
    if (json.contains(QLatin1StringView("provider")))
        result.provider = folder + u'/' + json.value(QLatin1StringView("provider")).toString();
    return result;
}

// A machine in a temporary folder with its own state folder, and sessions on it.
struct Sample {
    explicit Sample(const Case &from)
        : golden(from)
    {
        root = QDir(temporary.path()).canonicalPath() + QStringLiteral("/machine");
        writeTree(treeOf(golden.folder + QStringLiteral("/before")), root);
        environment.insert(QStringLiteral("HOME"), temporary.filePath(QStringLiteral("nobody")));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), temporary.filePath(QStringLiteral("state")));
        environment.insert(QStringLiteral("USER"), QStringLiteral("joe"));
    }

    SessionSetup setup() const
    {
        SessionSetup made;
        made.provider = loadProvider(golden.provider).value();
        made.profiles = loadClientProfiles({}).value();
        const auto files = std::make_shared<PosixFileSystem>();
        if (WinePrefix::isPrefix(root))
            made.machines.append(std::make_shared<WinePrefix>(root, files, environment));
        else
            // Whatever mail program somebody has open now.
            made.machines.append(
                std::make_shared<HomeFolder>(root, files, environment, HomeProcesses::WithThisHome));
        made.stateFiles = files;
        made.state = StateFolder(environment);
        return made;
    }

    QByteArray list() const { return clientsOf(Session(setup()).list(golden.choice), root); }
    Report dryRun() const { return Session(setup()).dryRun(golden.choice); }
    Report run() const { return Session(setup()).run(golden.choice, Testing::Nothing, std::nullopt); }
    Report undo() const { return Session(setup()).undo({}); }
    Tree tree() const { return treeOf(root); }

    Case golden;
    QTemporaryDir temporary;
    QString root;
    QProcessEnvironment environment;
};

} // namespace

void tst_Golden::everyProfileHasCasesAndEveryFolderAProfile()
{
    const auto profiles = loadClientProfiles({});
    QVERIFY2(profiles.hasValue(), profiles ? "" : qPrintable(profiles.error().detail));
    QStringList ids;
    for (const ClientProfile &profile : *profiles)
        ids.append(profile.id);
    QStringList folders = QDir(goldenFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    ids.sort();
    QCOMPARE(folders, ids);
}

void tst_Golden::caseHolds_data()
{
    QTest::addColumn<QString>("folder");
    int rows = 0;
    const QStringList clients = QDir(goldenFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &client : clients) {
        const QStringList cases =
            QDir(goldenFolder + u'/' + client).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY2(!cases.isEmpty(), qPrintable(client + QStringLiteral(" has no case")));
        for (const QString &name : cases) {
            const QString folder = QStringList{goldenFolder, client, name}.join(u'/');
            QTest::newRow(qPrintable(client + u'/' + name)) << folder;
            ++rows;
        }
    }
    QVERIFY(rows > 0);
}

void tst_Golden::caseHolds()
{
    QFETCH(const QString, folder);
    const Sample sample(readCase(folder));
    const Tree before = sample.tree();
    QVERIFY(!before.empty());

    const QByteArray settings = sample.list();
    const Report planned = sample.dryRun();
    const QByteArray plan = clientsOf(planned, sample.root);
    QCOMPARE(difference(sample.tree(), before), QString()); // a dry run leaves everything alone

    const Report applied = sample.run();
    const Tree after = sample.tree();
    if (qEnvironmentVariableIsSet("MAILSETUP_GOLDEN_WRITE")) {
        writeFile(folder + QStringLiteral("/settings.json"), settings);
        writeFile(folder + QStringLiteral("/plan.json"), plan);
        QDir(folder + QStringLiteral("/after")).removeRecursively();
        writeTree(after, folder + QStringLiteral("/after"));
    }
    QCOMPARE(
        difference({{QStringLiteral("settings.json"), settings}},
                   {{QStringLiteral("settings.json"), contentOf(folder + QStringLiteral("/settings.json"))}}),
        QString());
    QCOMPARE(difference({{QStringLiteral("plan.json"), plan}},
                        {{QStringLiteral("plan.json"), contentOf(folder + QStringLiteral("/plan.json"))}}),
             QString());
    QCOMPARE(difference(after, treeOf(folder + QStringLiteral("/after"))), QString());
    QCOMPARE(word(applied.exit), word(planned.exit));
    QCOMPARE(applied.changed, difference(after, before) != QString());

    const Report again = sample.run();
    QCOMPARE(again.changed, false);
    QCOMPARE(difference(sample.tree(), after), QString());

    if (applied.changed) {
        const Report undone = sample.undo();
        QCOMPARE(word(undone.exit), word(ExitCode::Ok));
        QCOMPARE(undone.changed, true);
    }
    QCOMPARE(difference(sample.tree(), before), QString());
}

QTEST_GUILESS_MAIN(tst_Golden)
#include "tst_Golden.moc"
