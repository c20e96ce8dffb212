// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

// A child process that opens a file, does something to it (say, locks it) and then holds it until this goes.
class LockingChild
{
public:
    LockingChild(const QString &path, const std::function<bool(int fd)> &action)
    {
        const QByteArray name = path.toUtf8();
        std::array<int, 2> report{};
        std::array<int, 2> hold{};
        if (::pipe2(report.data(), O_CLOEXEC) != 0 || ::pipe2(hold.data(), O_CLOEXEC) != 0)
            return;
        m_id = ::fork();
        if (m_id == 0) {
            ::close(hold[1]);
            const int fd = ::open(name.constData(), O_RDWR | O_CREAT, 0600);
            const char answer = fd >= 0 && action(fd) ? 'y' : 'n';
            char byte = 0;
            if (::write(report[1], &answer, 1) == 1) [[maybe_unused]]
                const ssize_t ended = ::read(hold[0], &byte, 1);
            ::_exit(0);
        }
        ::close(report[1]);
        ::close(hold[0]);
        m_hold = hold[1];
        char answer = 0;
        m_isReady = ::read(report[0], &answer, 1) == 1 && answer == 'y';
        ::close(report[0]);
    }
    ~LockingChild() { end(); }
    LockingChild(const LockingChild &) = delete;
    LockingChild &operator=(const LockingChild &) = delete;

    bool isReady() const { return m_isReady; }
    pid_t id() const { return m_id; }
    void end()
    {
        if (m_hold < 0)
            return;
        ::close(m_hold);
        m_hold = -1;
        ::waitpid(m_id, nullptr, 0);
    }

private:
    pid_t m_id = -1;
    int m_hold = -1;
    bool m_isReady = false;
};
