// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Sandbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QTemporaryDir>

#include <future>

namespace mailsetup {

namespace {

const QString samples = QStringLiteral(":/practice");

QByteArray resource(const QString &name)
{
    QFile file(samples + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Secret randomPassword()
{
    QByteArray bytes;
    for (int i = 0; i < 12; ++i)
        bytes += static_cast<char>('a' + QRandomGenerator::system()->bounded(26));
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

} // namespace

Expected<std::unique_ptr<Sandbox>> Sandbox::create(const SandboxOptions &options)
{
    QTemporaryDir temporary(QDir::tempPath() + QStringLiteral("/mailsetup-practice-XXXXXX"));
    if (!temporary.isValid())
        return makeError(ErrorCode::FileNotWritten, QDir::tempPath(), temporary.errorString());
    temporary.setAutoRemove(false);
    std::unique_ptr<Sandbox> sandbox(new Sandbox(options));
    sandbox->m_folder = QDir(temporary.path()).canonicalPath();
    for (const char *address : {"joe@pmtnet.net", "ann@pmtnet.net"})
        sandbox->m_passwords[QString::fromLatin1(address)] =
            options.password ? *options.password : randomPassword();
    for (const auto prepare : {&Sandbox::copySamples, &Sandbox::writeAuthority}) {
        if (auto done = (*sandbox.*prepare)(); !done)
            return done.error();
    }
    if (auto started = sandbox->startServer(); !started)
        return started.error();
    if (options.trouble == PracticeTrouble::WrongPassword)
        sandbox->setSituation(PracticeSituation::WrongPassword);
    if (options.trouble == PracticeTrouble::BlockedPort) {
        if (auto blocked = sandbox->blockPort(); !blocked)
            return blocked.error();
    }
    if (options.trouble == PracticeTrouble::RunningProgram) {
        if (auto opened = sandbox->openProgram(); !opened)
            return opened.error();
    }
    return sandbox;
}

Sandbox::~Sandbox()
{
    closeProgram();
    if (m_thread.joinable()) {
        m_server->deleteLater();
        m_thread.join();
    }
    if (m_options.folder == SandboxFolder::Removed && !m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

QStringList Sandbox::winePrefixes() const
{
    return {m_folder + QStringLiteral("/first"), m_folder + QStringLiteral("/second")};
}

QProcessEnvironment Sandbox::environment() const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home());
    environment.insert(QStringLiteral("XDG_STATE_HOME"), m_folder + QStringLiteral("/state"));
    environment.insert(QStringLiteral("USER"), QStringLiteral("practice"));
    return environment;
}

QString Sandbox::caFile() const
{
    return m_options.trouble == PracticeTrouble::BadCertificate ? QString()
                                                                : m_folder + QStringLiteral("/authority.pem");
}

QList<ConnectTo> Sandbox::connectTo() const
{
    return {{QStringLiteral("smtp.pmtnet.net"), 25, QStringLiteral("127.0.0.1"), m_port}};
}

Expected<void> Sandbox::copySamples() const
{
    if (!QDir().mkpath(home()))
        return makeError(ErrorCode::FileNotWritten, home());
    QDirIterator files(samples, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = path.mid(samples.size());
        if (name.startsWith(QLatin1StringView("/tls/")))
            continue;
        const QString target = m_folder + name;
        QFile file(target);
        const QByteArray bytes = resource(name);
        if (!QDir().mkpath(target.section(u'/', 0, -2)) || !file.open(QIODevice::WriteOnly) ||
            file.write(bytes) != bytes.size())
            return makeError(ErrorCode::FileNotWritten, target, file.errorString());
    }
    return {};
}

Expected<void> Sandbox::writeAuthority() const
{
    if (caFile().isEmpty())
        return {};
    QFile authority(caFile());
    const QByteArray pem = resource(QStringLiteral("tls/ca.pem"));
    if (!authority.open(QIODevice::WriteOnly) || authority.write(pem) != pem.size())
        return makeError(ErrorCode::FileNotWritten, caFile(), authority.errorString());
    return {};
}

// A port that is taken and never listened at: connections are refused, and no other program can get it.
Expected<void> Sandbox::blockPort()
{
    m_blockedPort = std::make_unique<QTcpSocket>();
    if (!m_blockedPort->bind(QHostAddress::LocalHost))
        return makeError(ErrorCode::ConnectionBlocked, QStringLiteral("127.0.0.1"),
                         m_blockedPort->errorString());
    m_port = m_blockedPort->localPort();
    return {};
}

QString Sandbox::programLock() const
{
    return m_folder + QStringLiteral("/first/drive_c/users/practice/AppData/Roaming/Mozilla/Profiles/default/"
                                     "a1b2c3d4.slt/lock");
}

// The link that Mozilla leaves while it is open; it names this process, which lives as long as it matters.
Expected<void> Sandbox::openProgram()
{
    const QString owner = QStringLiteral("127.0.0.1:+%1").arg(QCoreApplication::applicationPid());
    if (!QFile::link(owner, programLock()))
        return makeError(ErrorCode::FileNotWritten, programLock());
    return {};
}

void Sandbox::closeProgram()
{
    QFile::remove(programLock());
}

Expected<void> Sandbox::startServer()
{
    PracticeServerSettings settings;
    for (const auto &[address, password] : m_passwords)
        settings.users.insert(address, password);
    // Wine's Schannel can be no server with a key from a file. Without encryption the password is hidden all
    // the same: the server offers SCRAM.
    if (QSslSocket::activeBackend() != QLatin1StringView("schannel") ||
        m_options.trouble == PracticeTrouble::BadCertificate) {
        settings.certificatePem = resource(QStringLiteral("tls/server.pem"));
        settings.privateKeyPem = resource(QStringLiteral("tls/server.key"));
    }
    std::promise<Expected<quint16>> listening;
    auto heard = listening.get_future();
    m_thread = std::thread([this, settings, listening = std::move(listening)]() mutable {
        QEventLoop loop;
        m_server = new PracticeServer(settings);
        QObject::connect(m_server, &QObject::destroyed, &loop, &QEventLoop::quit);
        listening.set_value(m_server->listen());
        loop.exec();
    });
    const Expected<quint16> port = heard.get();
    if (!port)
        return port.error();
    m_port = *port;
    return {};
}

void Sandbox::setSituation(PracticeSituation situation)
{
    QMetaObject::invokeMethod(
        m_server, [this, situation] { m_server->setSituation(situation); }, Qt::BlockingQueuedConnection);
}

} // namespace mailsetup
