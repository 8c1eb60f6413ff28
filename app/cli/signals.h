// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>

namespace photoporter {

/// Turns the first SIGINT or SIGTERM into a stop request and lets a second one end the process at once. To be made
/// before any other thread, since these inherit which signals are blocked. Lives until the end of main().
class StopOnSignal {
public:
    StopOnSignal();
    ~StopOnSignal();
    StopOnSignal(const StopOnSignal &) = delete;
    StopOnSignal &operator=(const StopOnSignal &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    void wait();

    sigset_t m_signals{};
    std::stop_source m_stop;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace photoporter
