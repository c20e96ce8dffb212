// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Sandbox.h"

#include <QDir>
#include <QFileInfo>
#include <QTcpSocket>
#include <QTest>

using namespace mailsetup;

class tst_Sandbox : public QObject
{
    Q_OBJECT

private slots:
    void theFolderStaysOrGoes_data();
    void theFolderStaysOrGoes();
    void aBlockedPortRefuses();
    void aBadCertificateHasNoAuthority();
    void aProgramIsOpenUntilItIsClosed();
    void aGivenPasswordIsEverybodys();
};

namespace {

std::unique_ptr<Sandbox> sandboxWith(PracticeTrouble trouble)
{
    SandboxOptions options;
    options.trouble = trouble;
    options.folder = SandboxFolder::Removed;
    return std::move(Sandbox::create(options).value());
}

QString lockIn(const Sandbox &sandbox)
{
    return sandbox.winePrefixes().first() +
           QStringLiteral(
               "/drive_c/users/practice/AppData/Roaming/Mozilla/Profiles/default/a1b2c3d4.slt/lock");
}

} // namespace

Q_DECLARE_METATYPE(mailsetup::SandboxFolder)

void tst_Sandbox::theFolderStaysOrGoes_data()
{
    QTest::addColumn<SandboxFolder>("folder");
    QTest::addColumn<bool>("stays");
    QTest::newRow("kept") << SandboxFolder::Kept << true;
    QTest::newRow("removed") << SandboxFolder::Removed << false;
}

void tst_Sandbox::theFolderStaysOrGoes()
{
    QFETCH(SandboxFolder, folder);
    QFETCH(bool, stays);
    SandboxOptions options;
    options.folder = folder;
    QString path;
    {
        const auto sandbox = Sandbox::create(options);
        QVERIFY(sandbox);
        path = (*sandbox)->folder();
        QVERIFY(QFileInfo(path).isDir());
    }
    QCOMPARE(QFileInfo(path).isDir(), stays);
    QDir(path).removeRecursively();
}

void tst_Sandbox::aBlockedPortRefuses()
{
    const auto sandbox = sandboxWith(PracticeTrouble::BlockedPort);
    const ConnectTo to = sandbox->connectTo().first();
    QTcpSocket socket;
    socket.connectToHost(to.address, to.connectPort);
    QVERIFY(!socket.waitForConnected());
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void tst_Sandbox::aBadCertificateHasNoAuthority()
{
    QVERIFY(sandboxWith(PracticeTrouble::BadCertificate)->caFile().isEmpty());
    const auto usual = sandboxWith(PracticeTrouble::None);
    QVERIFY(QFileInfo(usual->caFile()).isFile());
}

void tst_Sandbox::aProgramIsOpenUntilItIsClosed()
{
    const auto sandbox = sandboxWith(PracticeTrouble::RunningProgram);
    QVERIFY(QFileInfo(lockIn(*sandbox)).isSymLink());
    sandbox->closeProgram();
    QVERIFY(!QFileInfo(lockIn(*sandbox)).isSymLink());
    QVERIFY(!QFileInfo(lockIn(*sandboxWith(PracticeTrouble::None))).isSymLink());
}

void tst_Sandbox::aGivenPasswordIsEverybodys()
{
    SandboxOptions options;
    options.folder = SandboxFolder::Removed;
    options.password = Secret(QByteArrayLiteral("practice"));
    const auto sandbox = Sandbox::create(options);
    QVERIFY(sandbox);
    QVERIFY((*sandbox)->passwords().size() > 1);
    for (const auto &[address, password] : (*sandbox)->passwords())
        QCOMPARE(password, *options.password);
}

QTEST_GUILESS_MAIN(tst_Sandbox)
#include "tst_Sandbox.moc"
