// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/Interruption.h"

#include <atomic>
#include <csignal>

namespace mailsetup {

namespace {

// A signal handler reaches nothing but a lock-free static.
std::atomic<bool> requested{false};
static_assert(std::atomic<bool>::is_always_lock_free);

void remember(int)
{
    requested.store(true);
}

} // namespace

struct Interruption::Before {
    struct sigaction interrupt {
    };
    struct sigaction terminate {
    };
    struct sigaction hangUp {
    };
};

Interruption::Interruption()
    : m_before(std::make_unique<Before>())
{
    requested.store(false);
    struct sigaction action {
    };
    action.sa_handler = remember;
    sigemptyset(&action.sa_mask);
    // Without SA_RESTART: a wait for a password on the terminal ends at once.
    ::sigaction(SIGINT, &action, &m_before->interrupt);
    ::sigaction(SIGTERM, &action, &m_before->terminate);
    ::sigaction(SIGHUP, &action, &m_before->hangUp);
    // What nohup made ignored stays ignored.
    if (m_before->hangUp.sa_handler == SIG_IGN)
        ::sigaction(SIGHUP, &m_before->hangUp, nullptr);
}

Interruption::~Interruption()
{
    ::sigaction(SIGINT, &m_before->interrupt, nullptr);
    ::sigaction(SIGTERM, &m_before->terminate, nullptr);
    ::sigaction(SIGHUP, &m_before->hangUp, nullptr);
}

bool Interruption::isRequested()
{
    return requested.load();
}

} // namespace mailsetup
