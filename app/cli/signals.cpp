// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signals.h"

#include <pthread.h>

namespace photoporter {

// A stop callback may lock and allocate, which a signal handler must not; so a thread waits for the signals
// instead.
StopOnSignal::StopOnSignal()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_thread = std::thread([this] { wait(); });
}

StopOnSignal::~StopOnSignal()
{
    m_ending = true;
    // The signal is blocked there and only waited for, so it terminates nothing.
    pthread_kill(m_thread.native_handle(), SIGTERM); // NOLINT(bugprone-bad-signal-to-kill-thread)
    m_thread.join();
}

void StopOnSignal::wait()
{
    int signal = 0;
    sigwait(&m_signals, &signal);
    if (m_ending)
        return;
    m_stop.request_stop();
    sigwait(&m_signals, &signal);
    if (m_ending)
        return;
    std::signal(signal, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, &m_signals, nullptr);
    std::raise(signal);
}

} // namespace photoporter
