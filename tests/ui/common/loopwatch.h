// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QByteArray>

#include <chrono>
#include <map>
#include <optional>

namespace photoporter::ui::testing {

/// A clock of this thread that stands while the thread could run and has no processor, by Linux's
/// /proc/thread-self/schedstat; where the system does not tell that, it goes on then too. Monotonic.
[[nodiscard]] std::chrono::nanoseconds ownTime();

/// How long somebody's key or click would have waited for the GUI thread: what it computed and what it waited for
/// (files, locks). Not what it waited for a processor, so that a loaded machine adds nothing.
struct Stall {
    std::chrono::nanoseconds time{};
    std::size_t events = 0; ///< that were handled back to back
    QByteArray where; ///< of the longest of them: class of the receiver and number of the QEvent::Type; of nested
                      ///< events, the outermost
};

/// Measures how long the event loop is away, from the time it is made to the time it is destroyed. With the first
/// event that it handles after a pause it posts a probe to itself, of low priority. Qt delivers the probe in the
/// loop's next round, after all that was posted by then: when input that came with that first event would have
/// its turn at the latest. So many short events in a row count like a long one, and with the probe's arrival the
/// next stretch begins. One at a time, of the GUI thread.
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
    void begin();
    void add(const QByteArray &where, std::chrono::nanoseconds time);
    void arrive();

    QObject m_probe;                                 ///< who the probe is sent to
    std::optional<std::chrono::nanoseconds> m_since; ///< by ownTime(), while a probe is on its way
    Stall m_now;
    std::chrono::nanoseconds m_longestNow{};
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
