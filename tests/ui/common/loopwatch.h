// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QByteArray>

#include <chrono>
#include <map>

namespace photoporter::ui::testing {

/// A clock of this thread that stands while the thread could run and has no processor, by Linux's
/// /proc/thread-self/schedstat; where the system does not tell that, it goes on then too. Monotonic.
[[nodiscard]] std::chrono::nanoseconds ownTime();

/// How long an event kept the GUI thread: its own computing, and what it waited for (files, locks). Not what it
/// waited for a processor, so that a loaded machine adds nothing.
struct Stall {
    std::chrono::nanoseconds time{};
    QByteArray where; ///< class of the receiver and number of the QEvent::Type; of nested events, the outermost
};

/// Measures each event that the GUI thread handles, from the time it is made to the time it is destroyed. One at
/// a time, of the GUI thread.
class LoopWatch {
public:
    LoopWatch();
    ~LoopWatch();
    LoopWatch(const LoopWatch &) = delete;
    LoopWatch &operator=(const LoopWatch &) = delete;

    [[nodiscard]] const Stall &worst() const { return m_worst; }
    [[nodiscard]] std::size_t events() const { return m_events; }
    /// The longest of each kind, where it took 5 ms and more: to find what to mend.
    [[nodiscard]] const std::map<QByteArray, std::chrono::nanoseconds> &longest() const { return m_longest; }

private:
    friend class WatchedApplication;
    void add(const Stall &stall);

    Stall m_worst;
    std::size_t m_events = 0;
    std::map<QByteArray, std::chrono::nanoseconds> m_longest;
};

/// The application of the tests, which a LoopWatch can look into.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

private:
    bool m_isInside = false; ///< an event that is sent by the handling of another one
};

} // namespace photoporter::ui::testing
