// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SmtpProbe.h"

#include "smtp/QtTransport.h"
#include "smtp/SmtpDialog.h"

#include <QEventLoop>

namespace mailsetup {

SmtpProbe::SmtpProbe(SocketTuning tuning, QObject *parent)
    : SmtpProbe(std::make_unique<QtTransport>(nullptr, HostLookup::Resolver(), std::move(tuning)), {}, parent)
{
    m_seeds.reset();
}

SmtpProbe::SmtpProbe(std::unique_ptr<Transport> transport, const DialogSeeds &seeds, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_seeds(std::make_unique<DialogSeeds>(seeds))
    , m_deadline(this)
    , m_work(this)
{
    m_work.setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, [this] { follow(m_dialog->work()); });
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(m_transport.get(), &Transport::opened, this,
            [this] { follow(m_dialog->connected(m_transport->helloName())); });
    connect(m_transport.get(), &Transport::received, this,
            [this](const QByteArray &bytes) { follow(m_dialog->received(bytes)); });
    connect(m_transport.get(), &Transport::encrypted, this,
            [this](const QString &version) { follow(m_dialog->encrypted(version)); });
    connect(m_transport.get(), &Transport::closed, this,
            [this](const QString &detail) { follow(m_dialog->closed(detail)); });
    connect(m_transport.get(), &Transport::failed, this, &SmtpProbe::fail);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(makeError(ErrorCode::TimedOut, m_request.host,
                       QStringLiteral("no end within %1 ms").arg(m_request.deadline.count())));
    });
}

SmtpProbe::~SmtpProbe() = default;

void SmtpProbe::start(const ProbeRequest &request)
{
    Q_ASSERT_X(!m_dialog, "SmtpProbe", "a conversation is going on");
    m_request = request;
    m_dialog = std::make_unique<SmtpDialog>(request, m_seeds ? *m_seeds : DialogSeeds::fresh());
    m_stage = ProbeStage::Connecting;
    m_deadline.start(request.deadline);
    // Later, so that the end never comes inside this call.
    QMetaObject::invokeMethod(this, &SmtpProbe::begin, Qt::QueuedConnection);
}

void SmtpProbe::begin()
{
    if (!m_dialog)
        return;
    emit progressed(m_stage);
    if (!m_dialog)
        return;
    if (const auto refusal = SmtpDialog::refusal(m_request))
        fail(*refusal);
    else
        m_transport->open(routeOf(m_request));
}

void SmtpProbe::cancel()
{
    if (m_dialog)
        fail(makeError(ErrorCode::Interrupted));
}

ProbeResult SmtpProbe::run(const ProbeRequest &request)
{
    ProbeResult result;
    QEventLoop loop;
    connect(this, &SmtpProbe::finished, &loop, [&](const ProbeResult &r) {
        result = r;
        loop.quit();
    });
    start(request);
    loop.exec();
    return result;
}

void SmtpProbe::follow(DialogStep step)
{
    m_transport->write(step.write);
    wipe(step.write);
    // Writing may have found the line broken, which is the end.
    if (!m_dialog)
        return;
    if (step.next == DialogNext::Close) {
        end();
        return;
    }
    if (m_stage != m_dialog->stage()) {
        m_stage = m_dialog->stage();
        emit progressed(m_stage);
    }
    // Whoever heard of the progress may have called it off.
    if (m_dialog && step.next == DialogNext::StartTls)
        m_transport->startTls();
    if (m_dialog && step.next == DialogNext::Work)
        m_work.start(0);
}

void SmtpProbe::fail(const Error &error)
{
    m_dialog->failed(error);
    end();
}

void SmtpProbe::end()
{
    m_deadline.stop();
    m_work.stop();
    m_transport->close();
    const ProbeResult result = m_dialog->result();
    m_dialog.reset();
    m_request = {};
    m_stage = ProbeStage::Finished;
    emit progressed(m_stage);
    emit finished(result);
}

} // namespace mailsetup
