// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/DocumentEditor.h"

#include <QTest>

using namespace mailsetup;

// A document and the one beside it, edited as one.
class tst_DocumentEditor : public QObject
{
    Q_OBJECT

private slots:
    void aGroupBesideIsInTheOtherFile();
    void aChangeSaysWhichFileItIsIn();
    void whatWasNotTakenIsTakenBack();
    void withoutAFileBesideNothingIsWritten();
};

namespace {

const QByteArray mainBytes = "[server]\nHost=mail.pmtnet.net\n";
const QByteArray besideBytes = "[server]\nUser=joe\nPassword=kept\n";

SettingsFile fileOf(const QString &path, const QByteArray &bytes)
{
    SettingsFile file;
    file.path = path;
    file.format = StoreFormat::KeyFile;
    file.bytes = bytes;
    file.document = std::move(*openDocument(file.format, bytes, file.encoding, path));
    return file;
}

struct Pair {
    SettingsFile main = fileOf(QStringLiteral("config"), mainBytes);
    SettingsFile beside = fileOf(QStringLiteral("config-private"), besideBytes);
    DocumentView view{&main, nullptr, nullptr, &beside};
};

std::optional<Error> writeText(DocumentEditor &editor, const char *group, const char *name, const char *text)
{
    return editor.write(group, name, LiteralType::Text, QString::fromLatin1(text), {}, {});
}

} // namespace

void tst_DocumentEditor::aGroupBesideIsInTheOtherFile()
{
    const Pair pair;
    const auto value = [&](const char *group, const char *name) {
        return pair.view.value(group, name, LiteralType::Text, true);
    };
    QCOMPARE(value("server", "Host"), QStringLiteral("mail.pmtnet.net"));
    QCOMPARE(value("beside:server", "User"), QStringLiteral("joe"));
    QVERIFY(!value("server", "User"));
    QVERIFY(!value("beside:server", "Host"));
    QCOMPARE(pair.view.literal("beside:server", "User"), QByteArrayLiteral("joe"));
    QCOMPARE(pair.view.keyText("beside:server", "User"), QStringLiteral("[server]User"));
}

void tst_DocumentEditor::aChangeSaysWhichFileItIsIn()
{
    const Pair pair;
    DocumentEditor editor(pair.view);
    QVERIFY(!writeText(editor, "server", "Host", "smtp.pmtnet.net"));
    QVERIFY(!writeText(editor, "beside:server", "User", "joe@pmtnet.net"));
    editor.remove("beside:server", "Password", LiteralType::Text, {});
    const QList<Change> changes = editor.takeChanges();
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[0].store, QStringLiteral("config"));
    for (const Change &change : changes.sliced(1)) {
        QCOMPARE(change.store, QStringLiteral("config-private"));
        QCOMPARE(change.group, QByteArrayLiteral("server"));
    }
    QCOMPARE(changes[1].before, QStringLiteral("joe"));
    QCOMPARE(pair.main.document->toBytes(), QByteArrayLiteral("[server]\nHost=smtp.pmtnet.net\n"));
    QCOMPARE(pair.beside.document->toBytes(), QByteArrayLiteral("[server]\nUser=joe@pmtnet.net\n"));
}

void tst_DocumentEditor::whatWasNotTakenIsTakenBack()
{
    const Pair pair;
    DocumentEditor editor(pair.view);
    QVERIFY(!writeText(editor, "server", "Host", "smtp.pmtnet.net"));
    QVERIFY(!writeText(editor, "beside:server", "User", "joe@pmtnet.net"));
    editor.copy("beside:other", "User", "joe", LiteralType::Text, {});
    editor.revert();
    QCOMPARE(pair.main.document->toBytes(), mainBytes);
    QCOMPARE(pair.beside.document->toBytes(), besideBytes);
    QVERIFY(editor.takeChanges().isEmpty());
}

void tst_DocumentEditor::withoutAFileBesideNothingIsWritten()
{
    Pair pair;
    pair.view = DocumentView(&pair.main);
    DocumentEditor editor(pair.view);
    const auto error = writeText(editor, "beside:server", "User", "joe@pmtnet.net");
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::NotSupported);
    editor.remove("beside:server", "User", LiteralType::Text, {});
    editor.copy("beside:server", "User", "joe", LiteralType::Text, {});
    QVERIFY(editor.takeChanges().isEmpty());
    QCOMPARE(pair.main.document->toBytes(), mainBytes);
}

QTEST_GUILESS_MAIN(tst_DocumentEditor)
#include "tst_DocumentEditor.moc"
