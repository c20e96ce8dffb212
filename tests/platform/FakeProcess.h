// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

// A harmless live process (cat, waiting for input) that goes by any name, as long as it lives.
class FakeProcess
{
public:
    // 'name' becomes its first argument, 'arguments' the others.
    FakeProcess(const QString &name, const QProcessEnvironment &environment,
                const QString &program = QStringLiteral("/bin/cat"))
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral("/bin/bash"),
                        {QStringLiteral("-c"), QStringLiteral("exec -a \"$0\" \"$1\""), name, program});
        m_process.write("ready\n");
        // cat gives the line back: from then on it has its name.
        m_isReady =
            m_process.waitForStarted() && m_process.waitForReadyRead() && m_process.readAll() == "ready\n";
    }
    ~FakeProcess()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    FakeProcess(const FakeProcess &) = delete;
    FakeProcess &operator=(const FakeProcess &) = delete;

    bool isReady() const { return m_isReady; }
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    bool m_isReady = false;
};
